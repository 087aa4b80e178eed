// What one row of the capability table sends of a run: a lane of its own, with its own pace.
import type { Capability, Pace } from '../capability.ts';
import type { Batch, TaskRecord } from '../task.ts';
import { itemsOf } from '../task.ts';

export interface Lane {
  readonly capability: Capability;
  readonly batches: readonly Batch[];
  /** Of submissions: the user's pace or the row's. */
  readonly pace: Pace;
  /** Of targets, if the vendor counts them as well. */
  readonly targetPace?: Pace;
}

/** What each request is sent for once: `tenant`, `tenants`. */
export type Recipients = readonly [one: string, many: string];

interface Pacing {
  readonly pace: Pace | undefined;
  readonly shard: { readonly count: number } | undefined;
}

/** The pace belongs to the whole account, so every shard gets its part of it. */
export function paceLane(
  lane: Pick<Lane, 'capability' | 'batches'>,
  { pace, shard }: Pacing,
): Lane {
  const { capability } = lane;
  const share = (whole: Pace): Pace => ({
    ...whole,
    perMilliseconds: whole.perMilliseconds * (shard?.count ?? 1),
  });
  return {
    ...lane,
    pace: share(pace ?? capability.pace),
    ...(capability.targetPace === undefined ? {} : { targetPace: share(capability.targetPace) }),
  };
}

/** The lane of a task; what only an earlier run knows is in the first one. */
export function laneOf<Row extends Pick<Lane, 'capability'>>(
  { batch: { targets } }: Pick<TaskRecord, 'batch'>,
  lanes: readonly Row[],
): Row | undefined {
  const kind = targets[0]?.kind;
  return lanes.find(({ capability }) => capability.accepts === kind) ?? lanes[0];
}

/** The least time the pace allows between the first of these submissions and the last. */
export function estimateMilliseconds(submissions: number, pace: Pace): number {
  return Math.floor(Math.max(submissions - 1, 0) / pace.count) * pace.perMilliseconds;
}

/**
 * The least time in which all of this is sent, each request as often as there are recipients: lanes
 * run side by side, if they share no pace.
 */
export function estimateLanes(lanes: readonly Lane[], recipients = 1): number {
  const groups = Map.groupBy(lanes, ({ capability }) => capability.paceGroup ?? capability);
  return Math.max(0, ...[...groups.values()].map((group) => estimateGroup(group, recipients)));
}

function estimateGroup(lanes: readonly Lane[], recipients: number): number {
  const submissions = lanes.reduce((sum, { batches }) => sum + batches.length, 0) * recipients;
  return Math.max(
    ...lanes.map((lane) => estimateMilliseconds(submissions, lane.pace)),
    ...[...Map.groupBy(lanes, poolOf).values()].map((pool) => estimateTargets(pool, recipients)),
  );
}

/** Lanes with the same word have one pace of targets together, if they share a pace of submissions. */
export function poolOf({ targetPace }: Pick<Lane, 'targetPace'>): string {
  return targetPace === undefined ? '' : `${targetPace.count}/${targetPace.perMilliseconds}`;
}

/** Of lanes with the same pace of targets. */
function estimateTargets(lanes: readonly Lane[], recipients: number): number {
  const targetPace = lanes[0]?.targetPace;
  if (targetPace === undefined) return 0;
  const sizes = lanes.flatMap(({ batches }) => batches.map((batch) => itemsOf(batch).length));
  const all = sizes.reduce((sum, size) => sum + size, 0) * recipients;
  // The last one is sent when the others are counted no more.
  const others = all - (sizes.at(-1) ?? 0);
  return Math.floor(others / targetPace.count) * targetPace.perMilliseconds;
}
