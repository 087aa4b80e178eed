// Progress lines for the log.

import type { Pace } from '../core/capability.ts';
import { formatDuration } from '../core/instant.ts';
import { estimateMilliseconds } from '../core/plan/lane.ts';
import { countNoun, countRequests } from '../core/target.ts';
import { countTasks, sizeOf, type TaskCounts, type TaskRecord } from '../core/task.ts';
import { groupDigits } from '../core/text.ts';
import type { Board } from './board.ts';
import type { Engine } from './engine.ts';
import { isToSend } from './settlement.ts';

/** `Request 3 of 50 (200 URLs)`. */
export function describeBatch(index: number, board: Board): string {
  const { batch } = board.task(index) ?? {};
  const size = batch === undefined ? 0 : sizeOf(batch);
  const content = countNoun(size, batch?.targets[0]?.kind ?? 'url');
  const { number, of } = board.place(index);
  return `Request ${groupDigits(number)} of ${groupDigits(of)} (${content})`;
}

/** More lines than this say less than what they come to. */
const mostAcceptances = 1_000;

/** There are too many acceptances to show each, and nothing comes after them that would have a line. */
export function isShownAsProgress({
  board,
  capability,
}: Pick<Engine, 'board' | 'capability'>): boolean {
  return capability.confirmation.by === 'acceptance' && board.tasks().length > mostAcceptances;
}

/** From this part of the work on, its speed says something about the rest. */
const enoughForEstimate = 0.1;

export interface ProgressDeps {
  readonly board: Board;
  readonly pace: Pace;
  readonly counterpart: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Whether what is not sent yet never will be. */
  readonly isStopped: () => boolean;
}

/** The line of each moment; made when the work begins, because only what comes after shows its speed. */
export function createProgress({
  board,
  pace,
  counterpart,
  now,
  isStopped,
}: ProgressDeps): () => string {
  const startedAt = now();
  const before = countTasks(board.tasks());
  return () => {
    const tasks = board.tasks().map(asOnItsWay);
    const counts = countTasks(tasks);
    const left = counts.pending + (isStopped() ? 0 : counts.notSent);
    const perSecond =
      ((countOver(counts) - countOver(before)) / Math.max(1, now() - startedAt)) * 1_000;
    const isEnough = left <= (before.pending + before.notSent) * (1 - enoughForEstimate);
    const parts = [describeCounts(tasks, isStopped())];
    if (perSecond > 0) parts.push(describeSpeed(perSecond));
    if (perSecond > 0 && left > 0 && isEnough) {
      const toSend = isStopped() ? 0 : tasks.filter(isToSend).length;
      const least = estimateMilliseconds(toSend + 1, pace);
      const seconds = Math.ceil(Math.max(least / 1_000, left / perSecond));
      parts.push(`about ${formatDuration(seconds * 1_000)} left`);
    }
    const words = new Set(board.pending().flatMap((index) => tasks[index]?.vendorState ?? []));
    if (words.size > 0) parts.push(`${counterpart} says: ${[...words].slice(0, 3).join('; ')}`);
    return `${parts.join(', ')}.`;
  };
}

/** What must not be sent twice is unknown from before it is sent; until it is answered it is on its way. */
function asOnItsWay(task: TaskRecord): TaskRecord {
  const isOnItsWay = task.state === 'unconfirmed' && task.problem === undefined;
  return isOnItsWay ? { ...task, state: 'pending' } : task;
}

/** The last line, with the numbers of the result. */
export function describeEnd(board: Board): string {
  const tasks = board.tasks();
  const { pending } = countTasks(tasks);
  const rest = pending === 0 ? '' : `, ${groupDigits(pending)} pending`;
  return `${describeCounts(tasks, true)}${rest}.`;
}

/** `400 of 450 URLs succeeded, 10 failed, 2 of 3 requests finished`. */
function describeCounts(tasks: readonly TaskRecord[], isStopped: boolean): string {
  const kind = tasks[0]?.batch.targets[0]?.kind ?? 'url';
  const { total, succeeded, failed, unknown, notSent } = countTasks(tasks);
  const finished = tasks.filter(({ state }) => state !== 'unsent' && state !== 'pending').length;
  const outcomes: readonly (readonly [number, string])[] = [
    [failed, 'failed'],
    [unknown, 'unknown'],
    [isStopped ? notSent : 0, 'not sent'],
  ];
  return [
    `${groupDigits(succeeded)} of ${countNoun(total, kind)} succeeded`,
    ...outcomes
      .filter(([count]) => count > 0)
      .map(([count, word]) => `${groupDigits(count)} ${word}`),
    `${groupDigits(finished)} of ${countRequests(tasks.length)} finished`,
  ].join(', ');
}

function countOver({ succeeded, failed, unknown }: TaskCounts): number {
  return succeeded + failed + unknown;
}

function describeSpeed(perSecond: number): string {
  return `${perSecond < 10 ? perSecond.toFixed(1) : groupDigits(Math.round(perSecond))}/s`;
}
