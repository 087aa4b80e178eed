// Desired × current → what would be done, field by field.

import { canonicalJson, type Json } from '../json-value.ts';
import type { Problem } from '../problem.ts';
import { diffFields, type FieldChange } from './diff-fields.ts';
import {
  type Canonical,
  type CurrentDistribution,
  type DesiredDistribution,
  isAtWork,
  isClosed,
} from './distribution.ts';

/** `adopt`: found by its marker and as it should be; the file does not have its domain yet. */
export const changeKinds = [
  'create',
  'modify',
  'delete',
  'adopt',
  'unchanged',
  'unmanaged',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface DistributionChange {
  readonly kind: ChangeKind;
  /** The file's, `''` for what it does not name. */
  readonly name: string;
  /** `''` before it is created. */
  readonly domain: string;
  readonly fields: readonly FieldChange[];
  /** As the vendor has it now. */
  readonly current?: CurrentDistribution;
  readonly desired?: DesiredDistribution;
  readonly marker?: string;
}

export interface DistributionPlan {
  /** Creates and modifies before deletes, each by name; then what nothing is done to. */
  readonly changes: readonly DistributionChange[];
  readonly problems: readonly Problem[];
}

export interface DiffRequest {
  readonly desired: readonly DesiredDistribution[];
  readonly current: readonly CurrentDistribution[];
  readonly markerOf: (name: string) => string;
  readonly canonical: Canonical;
}

const writes: readonly ChangeKind[] = ['create', 'modify', 'delete'];

/** Whether anything is sent for it. */
export function isWrite({ kind }: Pick<DistributionChange, 'kind'>): boolean {
  return writes.includes(kind);
}

/** Nothing is sent for it, and the vendor is still at what an earlier run sent: how that ends is not known. */
export function isUnderWay(change: DistributionChange): boolean {
  return (
    !isWrite(change) &&
    change.kind !== 'unmanaged' &&
    change.current !== undefined &&
    isAtWork(change.current)
  );
}

export function planDistributions(request: DiffRequest): DistributionPlan {
  const problems: Problem[] = [];
  const changes: DistributionChange[] = [];
  const managed = new Set<string>();
  for (const desired of request.desired) {
    const matched = match(desired, request);
    if ('problem' in matched) problems.push(matched.problem);
    else changes.push(toChange(desired, matched.current, request));
    if ('current' in matched && matched.current !== undefined) managed.add(matched.current.domain);
  }
  for (const { current } of changes) {
    if (current?.state === 'broken') problems.push(describeBroken(current));
  }
  const others = request.current
    .filter((one) => !managed.has(one.domain) && !isClosed(one))
    .map((current): DistributionChange => {
      return { kind: 'unmanaged', name: '', domain: current.domain, fields: [], current };
    });
  return { changes: [...changes.toSorted(compareChanges), ...others], problems };
}

const order: Readonly<Record<ChangeKind, number>> = {
  create: 0,
  modify: 0,
  delete: 1,
  adopt: 2,
  unchanged: 2,
  unmanaged: 3,
};

function compareChanges(one: DistributionChange, other: DistributionChange): number {
  return order[one.kind] - order[other.kind] || (one.name < other.name ? -1 : 1);
}

type Match = { readonly current: CurrentDistribution | undefined } | { readonly problem: Problem };

/** What people should know about states that are not documented, of what the file names. */
export function describeUnknownStates(changes: readonly DistributionChange[]): readonly string[] {
  return changes.flatMap(({ kind, current }) =>
    kind === 'unmanaged' || current?.state !== 'unknown'
      ? []
      : [
          `The state of ${current.domain}, ${current.status === '' ? 'which is empty' : `\`${current.status}\``}, is not documented. It counts as work of the vendor that is not finished.`,
        ],
  );
}

/** By domain if the file has it, else by our marker. */
function match(desired: DesiredDistribution, { current, markerOf }: DiffRequest): Match {
  const live = current.filter((one) => !isClosed(one));
  if (desired.domain !== undefined) {
    const found = live.find(({ domain }) => domain === desired.domain);
    const isGone = found === undefined && desired.state === 'present';
    return isGone ? { problem: missing(desired) } : { current: found };
  }
  const marked = live.filter(({ marker }) => marker === markerOf(desired.name));
  return marked.length > 1 ? { problem: ambiguous(desired, marked) } : { current: marked[0] };
}

function toChange(
  desired: DesiredDistribution,
  current: CurrentDistribution | undefined,
  { markerOf, canonical }: DiffRequest,
): DistributionChange {
  const { name } = desired;
  const marker = markerOf(name);
  const known = { name, domain: current?.domain ?? desired.domain ?? '', desired, marker };
  if (desired.state === 'absent') {
    if (current === undefined) return { ...known, kind: 'unchanged', fields: [] };
    return { ...known, kind: 'delete', fields: [], current };
  }
  if (current === undefined) {
    const fields = Object.entries(desired.fields).map(([field, after]) => {
      return { field, before: undefined, after: after ?? undefined };
    });
    return { ...known, kind: 'create', fields };
  }
  const fields = diffFields(desired.fields, current.fields, canonical);
  if (fields.length > 0) return { ...known, kind: 'modify', fields, current };
  return { ...known, kind: desired.domain === undefined ? 'adopt' : 'unchanged', fields, current };
}

/** What `plan-checksum` is made of: nothing that changes by itself. */
export function describeForChecksum(changes: readonly DistributionChange[]): string {
  const writes = changes
    .filter(({ kind }) => kind !== 'unchanged' && kind !== 'unmanaged')
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ kind, name, domain, fields }): Json => {
      const list = fields.map(
        ({ field, before, after }): Json => [field, before ?? null, after ?? null],
      );
      return [kind, name, domain, list];
    });
  return canonicalJson(writes);
}

function missing({ name, domain = '', place }: DesiredDistribution): Problem {
  return {
    code: 'vendor-not-found',
    input: 'config',
    message: `The entry \`${name}\` names the domain ${domain}, but the vendor does not have it or is closing it.`,
    remedy:
      'Correct `domain`, remove it to create a new distribution, or set `state: absent` if it is meant to be gone.',
    ...(place === undefined ? {} : { place }),
  };
}

function ambiguous(
  { name, place }: DesiredDistribution,
  marked: readonly CurrentDistribution[],
): Problem {
  const domains = marked.map(({ domain }) => domain).join(', ');
  return {
    code: 'vendor-conflict',
    input: 'config',
    message: `Several distributions carry the marker of the entry \`${name}\`: ${domains}.`,
    remedy: 'Add the right `domain` to the entry, and close the others by hand.',
    ...(place === undefined ? {} : { place }),
  };
}

export function describeBroken({ domain, status }: CurrentDistribution): Problem {
  return {
    code: 'distribution-error',
    message: `${domain} is ${status}, and is not changed in that state.`,
    remedy: "Check it in the vendor's console. Resume it, or contact the vendor's support.",
  };
}
