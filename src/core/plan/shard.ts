import type { Capability } from '../capability.ts';
import { lineOf, type Target } from '../target.ts';

export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/**
 * One shard's part of the sorted list: item k (from 0) belongs to shard (k mod count) + 1. The
 * parts are disjoint, together they are the list, and their sizes differ by at most one.
 */
export function shardTargets(
  targets: readonly Target[],
  { index, count }: { readonly index: number; readonly count: number },
): readonly Target[] {
  return targets.filter((_, item) => item % count === index - 1);
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
