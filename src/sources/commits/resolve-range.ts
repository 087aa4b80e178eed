// From a plan (which event, which commits) to two commit ids that are at hand.
import { oneLine } from '../../core/text.ts';
import { SourceError } from '../../errors.ts';

import type { TreeDifference } from '../git/modes.ts';
import type { LastSuccess } from '../github/last-success.ts';
import type { BasePlan, ComparePlan } from './event-plan.ts';
import { findPreviousTag } from './version-tag.ts';

/** A commit as the user or the event names it, and the input that would name another. */
export interface CommitName {
  /** Full commit id, branch, tag, or anything the checkout's git understands. */
  readonly name: string;
  readonly input: 'base' | 'head';
  /** The checkout has it, so a failed fetch that names no commit is blamed on another. */
  readonly isHere?: boolean;
}

/** Two commits; without a base, everything the head holds. */
export interface CommitRange {
  readonly base?: string;
  readonly head: string;
}

/** Where commits are read from: git, or GitHub's API. Every method throws SourceError. */
export interface CommitSource extends AsyncDisposable {
  readonly kind: 'git' | 'api';
  /** Full ids, in the order of the names, of commits that can now be compared. */
  readonly obtain: (names: readonly CommitName[]) => Promise<readonly string[]>;
  readonly findFirstParent: (id: string) => Promise<string>;
  /** Undefined if the two have no common ancestor. */
  readonly findMergeBase: (one: CommitName, other: CommitName) => Promise<string | undefined>;
  /** Tag name to commit id. */
  readonly listTags: () => Promise<ReadonlyMap<string, string>>;
  readonly compare: (range: CommitRange) => Promise<ComparedTrees>;
  /** The names in a folder of a commit that was obtained; undefined if there are too many to know. */
  readonly listFolder: (id: string, folder: string) => Promise<readonly string[] | undefined>;
  /** Those of the commit that the disk has, as far as they are known. */
  readonly listCheckedOut: (folder: string) => Promise<readonly string[]>;
  /** Ids of their contents by path below the folder, all the way down; `''` for a submodule. */
  readonly listBlobs: (folder: string) => Promise<ReadonlyMap<string, string>>;
}

export interface ComparedTrees extends TreeDifference {
  readonly notices?: readonly string[];
}

export interface ResolvedRange extends CommitRange {
  readonly decision: string;
  readonly notices: readonly string[];
}

interface ResolvedBase {
  /** Absent: every file of the head counts. */
  readonly name?: CommitName;
  /** What was found out on the way, for the decision. */
  readonly found?: string;
  readonly notices?: readonly string[];
}

export interface RangeDeps {
  readonly source: CommitSource;
  readonly findLastSuccess: () => Promise<LastSuccess | undefined>;
}

/** A plan whose base is found without the memory. */
export interface RangePlan extends Pick<ComparePlan, 'head' | 'why'> {
  readonly base: BasePlan;
}

/** The id of the newer side. Throws as `resolveRange`. */
export async function resolveHead(name: string, source: CommitSource): Promise<string> {
  const head: CommitName = { name, input: 'head' };
  checkName(head);
  const [id = ''] = await source.obtain([head]);
  return id;
}

/** Throws SourceError if a commit cannot be found, naming the input that would help. */
export async function resolveRange(plan: RangePlan, deps: RangeDeps): Promise<ResolvedRange> {
  const head: CommitName = { name: plan.head, input: 'head' };
  checkName(head);
  const { name: base, found, notices = [] } = await resolveBase(plan.base, deps);
  if (base !== undefined) checkName(base);
  const names = base === undefined ? [head] : [head, base];
  const [headId = '', baseId] = await deps.source.obtain(names);
  const why = found === undefined ? plan.why : `${plan.why}; ${found}`;
  const range =
    baseId === undefined
      ? `no base, every file of ${shorten(headId)}`
      : `${shorten(baseId)}..${shorten(headId)}`;
  return {
    ...(baseId === undefined ? {} : { base: baseId }),
    head: headId,
    decision: `${why}: ${range}.`,
    notices: [...notices, ...noteEqual(plan, { baseId, headId })],
  };
}

/** Green and empty, which is right only if what is on that commit was purged before. */
function noteEqual(
  { base }: RangePlan,
  { baseId, headId }: { readonly baseId: string | undefined; readonly headId: string },
): readonly string[] {
  if (baseId !== headId) return [];
  if (base.how === 'commit')
    return [
      `\`base\` (${oneLine(base.name, 100)}) is the same commit as the head (${shorten(headId)}), so nothing counts as changed. A branch that was pushed is at its new commit already: leave \`base\` out, or use \`base: last-purge\`.`,
    ];
  if (base.how !== 'last-success') return [];
  return [
    `The last successful run was on the same commit (${shorten(headId)}), so nothing counts as changed. If caches may be stale all the same, use \`base: last-purge\`, which also knows purges that failed.`,
  ];
}

function resolveBase(plan: BasePlan, deps: RangeDeps): Promise<ResolvedBase> | ResolvedBase {
  switch (plan.how) {
    case 'commit':
      return { name: asBase(plan.name) };
    case 'every-file':
      return {};
    case 'merge-base':
      return resolveMergeBase(plan, deps);
    case 'first-parent':
      return resolveFirstParent(plan.of, deps);
    case 'previous-tag':
      return resolvePreviousTag(plan.tag, deps);
    case 'last-success':
      return resolveLastSuccess(plan.otherwise, deps);
  }
}

async function resolveMergeBase(
  { of, and }: { readonly of: string; readonly and: string },
  { source }: RangeDeps,
): Promise<ResolvedBase> {
  const id = await source.findMergeBase(asBase(of), { name: and, input: 'head' });
  return id === undefined ? { found: 'they have no common ancestor' } : { name: asBase(id) };
}

async function resolveFirstParent(of: string, { source }: RangeDeps): Promise<ResolvedBase> {
  const [commit = of] = await source.obtain([{ name: of, input: 'head' }]);
  return { name: asBase(await source.findFirstParent(commit)) };
}

async function resolvePreviousTag(tag: string, { source }: RangeDeps): Promise<ResolvedBase> {
  const tags = await source.listTags();
  const previous = findPreviousTag(tag, [...tags.keys()]);
  const id = previous === undefined ? undefined : tags.get(previous);
  if (previous === undefined || id === undefined) {
    return { found: `no earlier version tag like ${oneLine(tag, 100)}` };
  }
  return { name: asBase(id), found: `the version before it is ${oneLine(previous, 100)}` };
}

async function resolveLastSuccess(otherwise: BasePlan, deps: RangeDeps): Promise<ResolvedBase> {
  const run = await deps.findLastSuccess();
  if (run !== undefined) {
    return { name: asBase(run.headSha), found: `the last successful run is ${run.id}` };
  }
  const own = await resolveBase(otherwise, deps);
  const found = "no earlier successful run, so the base is the event's own";
  return {
    ...own,
    found: own.found === undefined ? found : `${found}; ${own.found}`,
    notices: [
      "No earlier successful run of this workflow was found for this branch and event, so the event's own base is used.",
    ],
  };
}

function asBase(name: string): CommitName {
  return { name, input: 'base' };
}

/** A name that begins with `-` would be an option of git; none with these characters can exist. */
function checkName({ name, input }: CommitName): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  if (!/^-|[\u0000-\u0020\u007f]/.test(name) && name !== '') return;
  throw new SourceError(
    'git-failed',
    `\`${input}\` is ${name === '' ? 'empty' : `\`${oneLine(name, 100)}\``}, which names no commit.`,
    { input, remedy: `Give \`${input}\` as a commit id, a branch or a tag.` },
  );
}

/** A commit id as people write it. */
export function shorten(id: string): string {
  return id.slice(0, 7);
}
