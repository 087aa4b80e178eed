import type { Proof } from './proof/proof.ts';
import { countWord, groupDigits, listWords } from './text.ts';
import type { UrlForm } from './urls/site/form.ts';

/** What a vendor is asked to act on. `everything` has the served domain, or an origin, as its value. */
export const targetKinds = [
  'url',
  'wildcard',
  'prefix',
  'host',
  'tag',
  'everything',
  'asset',
  'distribution',
] as const;
export type TargetKind = (typeof targetKinds)[number];

/** The rule that made a URL out of a file, or the input that named it. */
export const targetRules = [
  'urls',
  'urls-file',
  'sitemap',
  'prefixes',
  'hosts',
  'tags',
  'asset-ids',
  'link',
  'form',
  'folder',
  'file',
  'rewrite',
  'spelling',
  'twin',
  'purge-type',
  'resume-tasks',
  'config',
  'on-too-many',
  'purge-all-if',
] as const;
export type TargetRule = (typeof targetRules)[number];

/** Why a target is in the list: the rule, and the file it comes from, if any. */
export interface TargetReason {
  readonly rule: TargetRule;
  readonly path?: string;
  /** How the URL names the page. */
  readonly form?: UrlForm;
  /** Whose links showed that pages are named so, with a `/` at its end. */
  readonly folder?: string;
  /** The file was deleted: its URL is expected to answer 404 or 410 afterwards. */
  readonly deleted?: true;
}

/** Its first reason lies open in it: most have no other, and there may be a million of them. */
export interface Target extends TargetReason {
  readonly kind: TargetKind;
  readonly value: string;
  /** Further reasons, in a fixed order. */
  readonly also?: readonly TargetReason[];
  /** What was seen of it in the caches, if somebody looked. */
  readonly proof?: Proof;
}

/** Every reason, in a fixed order; at least one. */
export function reasonsOf({
  kind: _kind,
  value: _value,
  proof: _proof,
  also = [],
  ...first
}: Target): readonly TargetReason[] {
  return [first, ...also];
}

/** Whether it stands only for files that were deleted. */
export function isGone(target: Target): boolean {
  return target.deleted === true && reasonsOf(target).every(({ deleted }) => deleted === true);
}

/** The inputs that list what is purged by name, beside URLs; a rule of the same name says so. */
export const namedInputNames = ['prefixes', 'hosts', 'tags'] as const;
export type NamedInput = (typeof namedInputNames)[number];

export const namedKinds = {
  prefixes: 'prefix',
  hosts: 'host',
  tags: 'tag',
} as const satisfies Readonly<Record<NamedInput, TargetKind>>;

/** Whether it is purged by name: nobody can ask a cache for it. */
export function isNamed({ kind }: Pick<Target, 'kind'>): boolean {
  return kind === 'tag' || kind === 'host' || kind === 'prefix';
}

/** Whether it is a page or a file that is there: neither a pattern, nor a name, nor deleted. */
export function canBeWarmed(target: Target): boolean {
  if (target.kind !== 'url' && target.kind !== 'asset') return false;
  return isThere(target) || target.also?.some(isThere) === true;
}

/** Servers answer a folder without its `/` with a redirect, and a second spelling is the same page again. */
function isThere({ rule, deleted }: TargetReason): boolean {
  return deleted !== true && rule !== 'folder' && rule !== 'spelling';
}

/** As it stands in a list of one target a line: a name says what it is the name of. */
export function lineOf(target: Pick<Target, 'kind' | 'value'>): string {
  return isNamed(target) ? `${target.kind}:${target.value}` : target.value;
}

const listInputs = ['urls', 'urls-file', 'sitemap', ...namedInputNames, 'resume-tasks'] as const;

/** The input that names the target itself; undefined if it comes from a file or a setting. */
export function findListInput(target: Target): (typeof listInputs)[number] | undefined {
  const rules = reasonsOf(target).map(({ rule }) => rule);
  return listInputs.find((input) => rules.includes(input));
}

const nouns: Readonly<Record<TargetKind, readonly [one: string, many: string]>> = {
  url: ['URL', 'URLs'],
  wildcard: ['wildcard', 'wildcards'],
  prefix: ['prefix', 'prefixes'],
  host: ['host', 'hosts'],
  tag: ['tag', 'tags'],
  asset: ['asset', 'assets'],
  distribution: ['distribution', 'distributions'],
  everything: ['purge of everything', 'purges of everything'],
};

/** `1 URL`, `1,450 URLs`; `2 targets` of several kinds. */
export function countNoun(count: number, kind: TargetKind | undefined): string {
  if (kind === undefined) return countWord(count, 'target');
  return `${groupDigits(count)} ${nouns[kind][count === 1 ? 0 : 1]}`;
}

/** That of all of them; undefined if there are several. */
export function commonKind(targets: readonly Pick<Target, 'kind'>[]): TargetKind | undefined {
  const kind = targets[0]?.kind ?? 'url';
  return targets.every((target) => target.kind === kind) ? kind : undefined;
}

/** `1 request`, `3 requests`. */
export function countRequests(count: number): string {
  return `${groupDigits(count)} ${count === 1 ? 'request' : 'requests'}`;
}

/** `12 URLs, 2 prefixes and 1 tag`; each kind once, in the order of their first. */
export function countKinds(counts: Iterable<readonly [kind: TargetKind, count: number]>): string {
  const sums = new Map<TargetKind, number>();
  for (const [kind, count] of counts) sums.set(kind, (sums.get(kind) ?? 0) + count);
  const parts = [...sums].map(([kind, count]) => countNoun(count, kind));
  return parts.length === 0 ? countNoun(0, 'url') : listWords(parts);
}
