// How many submissions may be under way, if the vendor takes only so many unfinished tasks.
import type { Engine } from './engine.ts';

export interface Slots {
  /** By submissions that are under way: each may become an unfinished task. */
  taken: number;
}

/**
 * If the vendor takes only so many unfinished tasks, waits until one of them is over. False if nothing
 * more is sent.
 */
export async function takeSlot(
  slots: Slots,
  { board, capability, ending, finished }: Engine,
): Promise<boolean> {
  const most = capability.unfinishedTasks ?? Number.POSITIVE_INFINITY;
  while (slots.taken + board.pending().length >= most && ending.stopSubmitting === undefined) {
    if (ending.allConfirmed && slots.taken === 0) ending.stopSubmitting = 'deadline';
    else await finished.wait();
  }
  if (ending.stopSubmitting !== undefined) return false;
  slots.taken += 1;
  return true;
}
