// Progress lines for the log.

import { formatDuration } from '../core/instant.ts';
import { countNoun } from '../core/target.ts';
import { countTasks, sizeOf } from '../core/task.ts';
import { countWord, groupDigits } from '../core/text.ts';
import type { Board } from './board.ts';

/** `Request 3 of 50 (200 URLs)`. */
export function describeBatch(index: number, board: Board): string {
  const tasks = board.tasks();
  const { batch } = tasks[index] ?? {};
  const size = batch === undefined ? 0 : sizeOf(batch);
  const content = countNoun(size, batch?.targets[0]?.kind ?? 'url');
  return `Request ${groupDigits(index + 1)} of ${groupDigits(tasks.length)} (${content})`;
}

/** `400 of 450 URLs done in 2 of 3 tasks, 57/s, about 1s left.` */
export function describeProgress(board: Board, elapsedMilliseconds: number): string {
  const tasks = board.tasks();
  const kind = tasks[0]?.batch.targets[0]?.kind ?? 'url';
  const { total, succeeded, failed, pending } = countTasks(tasks);
  const done = succeeded + failed;
  const finished = tasks.filter(({ state }) => state === 'done' || state === 'failed').length;
  const parts = [
    `${groupDigits(done)} of ${countNoun(total, kind)} done in ${groupDigits(finished)} of ${countWord(tasks.length, 'task')}`,
  ];
  if (done > 0 && elapsedMilliseconds > 0) {
    const perSecond = (done / elapsedMilliseconds) * 1_000;
    parts.push(`${perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)}/s`);
    if (pending > 0) parts.push(`about ${formatDuration((pending / perSecond) * 1_000)} left`);
  }
  const words = new Set(board.pending().flatMap((index) => tasks[index]?.vendorState ?? []));
  if (words.size > 0) parts.push(`the vendor says: ${[...words].slice(0, 5).join(', ')}`);
  return `${parts.join(', ')}.`;
}
