import type { Capability } from '../capability.ts';
import { lineOf, type Target, type TargetKind } from '../target.ts';
import type { TaskRecord } from '../task.ts';
import { mergeTargets } from './merge-targets.ts';

export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

type ToSent = ((target: Target) => string) | undefined;

/**
 * One shard's part of the sorted list: item k (from 0) belongs to shard (k mod count) + 1. The
 * parts are disjoint, together they are the list, and their sizes differ by at most one. What is sent
 * once belongs to one shard.
 */
function shardTargets(
  targets: readonly Target[],
  { index, count }: Shard,
  toSent: ToSent,
): readonly Target[] {
  if (toSent === undefined) return targets.filter((_, item) => item % count === index - 1);
  const items = new Map([...new Set(targets.map(toSent))].map((item, number) => [item, number]));
  return targets.filter((target) => (items.get(toSent(target)) ?? 0) % count === index - 1);
}

/** The list that a run was planned for: its requests hold it kind by kind, and in the order of what is sent. */
export function listPlanned(tasks: readonly Pick<TaskRecord, 'batch'>[]): readonly Target[] {
  return mergeTargets([tasks.flatMap(({ batch }) => batch.targets)]);
}

const oncePerRun: readonly TargetKind[] = ['everything', 'wildcard'];

/** What one shard sends. What cannot be divided is sent by the first one alone. */
export function takeShard(
  targets: readonly Target[],
  { shard, toSent }: { readonly shard: Shard | undefined; readonly toSent?: ToSent },
): readonly Target[] {
  if (shard === undefined) return targets;
  const isWhole = ({ kind }: Target): boolean => oncePerRun.includes(kind);
  if (!targets.some(isWhole)) return shardTargets(targets, shard, toSent);
  const own = shardTargets(
    targets.filter((target) => !isWhole(target)),
    shard,
    toSent,
  );
  const parts = new Set(own);
  return targets.filter((target) => (isWhole(target) ? shard.index === 1 : parts.has(target)));
}

/** The list as text, one target a line; its SHA-256 is the list's checksum. */
export function listText(targets: readonly Target[]): string {
  const values = targets.map(lineOf);
  // An empty last line ends the one before it; to add the line feed afterwards would copy all.
  if (values.length > 0) values.push('');
  return values.join('\n');
}

/** GitHub runs no more jobs of one matrix. */
const mostJobs = 256;
const minute = 60_000;

/**
 * How many jobs a list is worth: at most one for each request, and not so many that some would only
 * wait for their part of what the vendor takes from the whole account.
 */
export function countShards({
  batches,
  most,
  capability,
}: {
  readonly batches: number;
  readonly most: number;
  readonly capability: Capability;
}): number {
  const { unfinishedTasks = mostJobs, pace } = capability;
  const perMinute = Math.max(1, Math.floor((pace.count * minute) / pace.perMilliseconds));
  return Math.min(batches, most, unfinishedTasks, perMinute, mostJobs);
}

/** A shard's part of what the vendor allows the whole account at once; the plan divides the pace. */
export function shareCapability(capability: Capability, count: number): Capability {
  const { unfinishedTasks, confirmation } = capability;
  const probePace = confirmation.by === 'polling' ? confirmation.probePace : undefined;
  const slower = probePace && { ...probePace, perMilliseconds: probePace.perMilliseconds * count };
  return {
    ...capability,
    ...(unfinishedTasks === undefined
      ? {}
      : { unfinishedTasks: Math.max(1, Math.floor(unfinishedTasks / count)) }),
    ...(confirmation.by === 'polling' && slower !== undefined
      ? { confirmation: { ...confirmation, probePace: slower } }
      : {}),
  };
}
