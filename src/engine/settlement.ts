// How a run that stops early is explained: which errors end it, why the rest was not sent, and what the
// budget was not enough for. Shared by lists and distributions.
import { formatDuration } from '../core/instant.ts';
import type { Problem, ProblemCode } from '../core/problem.ts';
import type { TaskRecord } from '../core/task.ts';
import { countWord, groupDigits } from '../core/text.ts';
import { TimeoutError, toProblems } from '../errors.ts';
import type { Board } from './board.ts';

/**
 * Nothing that is sent after one of these can succeed. A quota leaves what was accepted before it
 * running, so that is still polled.
 */
const endings: Readonly<Partial<Record<ProblemCode, { readonly polling: boolean }>>> = {
  'vendor-auth': { polling: false },
  'vendor-forbidden': { polling: false },
  'vendor-quota': { polling: true },
  'vendor-contract': { polling: true },
};

/** Undefined if the run goes on; else whether what was accepted is still polled. */
export function findEnding(code: ProblemCode): { readonly polling: boolean } | undefined {
  return endings[code];
}

/** A task that nothing was sent for and that has no reason of its own yet. */
export function isToSend({ state, problem }: TaskRecord): boolean {
  return state === 'unsent' && problem === undefined;
}

export interface Stopped {
  readonly isCancelled: boolean;
  /** True if an error stopped the run, false if its budget did. */
  readonly isError: boolean;
  /** The first run-ending problem. */
  readonly cause: Problem | undefined;
}

/** Every task that was never sent says why. */
export function explainUnsent(board: Board, stopped: Stopped): void {
  const problem = toReason(stopped, board.tasks());
  for (const [index, task] of board.tasks().entries()) {
    if (isToSend(task)) board.change(index, { problem });
  }
}

function toReason({ isCancelled, isError, cause }: Stopped, tasks: readonly TaskRecord[]): Problem {
  if (isCancelled) return { code: 'cancelled', message: 'Not sent: the run was cancelled.' };
  if (!isError) return { code: 'run-timeout', message: 'Not sent: the run timed out.' };
  const unconfirmed = tasks.find(({ state }) => state === 'unconfirmed');
  const known = cause ?? unconfirmed?.problem;
  return {
    code: 'not-submitted',
    message: `Not sent, because the run stopped early: ${known?.message ?? 'an error'}`,
  };
}

export interface Outcome {
  readonly timeoutMilliseconds: number;
  /** True if unfinished tasks are waited for. */
  readonly wait: boolean;
  /** What one task is: `request`. */
  readonly noun: string;
  readonly remedyUnsent: string;
  readonly remedyPending: string;
  /** Why the last status request failed: what the vendor said before it may be long ago. */
  readonly pollFailure?: Problem | undefined;
}

/** The budget ended with something unsent, or with something unfinished that was to be waited for. */
export function describeBudgetEnd(
  tasks: readonly TaskRecord[],
  { timeoutMilliseconds, wait, noun, remedyUnsent, remedyPending, pollFailure }: Outcome,
): readonly Problem[] {
  const unsent = tasks.filter(({ state }) => state === 'unsent');
  const pending = wait ? tasks.filter(({ state }) => state === 'pending') : [];
  if (unsent.length === 0 && pending.length === 0) return [];
  const countOf = (open: readonly TaskRecord[]): string =>
    `${groupDigits(open.length)} of ${countWord(tasks.length, noun)} ${open.length === 1 ? 'was' : 'were'}`;
  const ended = `Timed out after ${formatDuration(timeoutMilliseconds)} (\`timeout\`)`;
  const failed =
    pollFailure === undefined ? '' : ` The last status request failed: ${pollFailure.message}`;
  const error =
    unsent.length > 0
      ? new TimeoutError(
          'run-timeout',
          `${ended}: ${countOf(unsent)} not sent${lastWords(unsent)}.`,
          { remedy: remedyUnsent },
        )
      : new TimeoutError(
          'poll-timeout',
          `${ended}: ${countOf(pending)} unfinished${lastWords(pending)}.${failed}`,
          { remedy: [pollFailure?.remedy, remedyPending].filter(Boolean).join(' ') },
        );
  return toProblems(error);
}

/** What the vendor said last of these tasks. */
function lastWords(tasks: readonly TaskRecord[]): string {
  const states = tasks.flatMap(({ vendorState }) => vendorState?.replace(/\.$/, '') ?? []);
  const words = [...new Set(states)];
  return words.length === 0 ? '' : `; the last answer: ${words.slice(0, 5).join(', ')}`;
}
