// Some vendors serve a host only after its owner has proved it. What is left to prove belongs into the
// plan, before a change is refused for it. Reads only, and never ends the run.
import { type DistributionChange, isWrite } from '../core/distributions/plan.ts';
import { type RetryDeps, retrySafely } from '../engine/retry-safely.ts';
import { toProblems } from '../errors.ts';
import type { HostCheck } from '../providers/distribution-operations.ts';

export interface NotedHosts {
  /** What keeps the vendor from serving new hosts of a change, for people. */
  readonly notesOf: (change: DistributionChange) => readonly string[];
  readonly remarks: readonly string[];
}

export async function noteNewHosts(
  changes: readonly DistributionChange[],
  { hostCheck, retry }: { readonly hostCheck: HostCheck | undefined; readonly retry: RetryDeps },
): Promise<NotedHosts> {
  const notes = new Map<DistributionChange, readonly string[]>();
  const notesOf = (change: DistributionChange): readonly string[] => notes.get(change) ?? [];
  if (hostCheck === undefined) return { notesOf, remarks: [] };
  try {
    for (const change of changes.filter(isServing))
      notes.set(change, await findNotes(change, { hostCheck, retry }));
    return { notesOf, remarks: [] };
  } catch (error) {
    retry.signal.throwIfAborted();
    const [problem] = toProblems(error);
    if (problem?.code === 'bug') throw error;
    const why = problem?.message ?? 'no reason given.';
    return { notesOf, remarks: [`Whether new hosts are validated could not be checked: ${why}`] };
  }
}

function isServing(change: DistributionChange): boolean {
  return isWrite(change) && change.kind !== 'delete';
}

async function findNotes(
  { desired, current, domain }: DistributionChange,
  { hostCheck, retry }: { readonly hostCheck: HostCheck; readonly retry: RetryDeps },
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const host of hostCheck.findNewHosts(desired?.fields ?? {}, current)) {
    const obstacle = await retrySafely(retry, (limits) =>
      hostCheck.findObstacle({ host, domain }, limits),
    );
    if (obstacle !== undefined) found.push(obstacle);
  }
  return found;
}
