// A job that sends a list, or a part of it, that another job made: what an earlier attempt of it left, and
// what that means for this one.
import { type Capability, costsAgain } from '../core/capability.ts';
import type { Problem } from '../core/problem.ts';
import type { Target } from '../core/target.ts';
import { countTask, type TaskRecord } from '../core/task.ts';
import type { Report } from './report.ts';
import { computeVerdict } from './verdict.ts';

/** What an attempt of a job left behind. */
export interface Attempt {
  /** Undefined if it left none, or not all of one. */
  readonly report: Report | undefined;
  /** Of the attempts before it, if it was a later one. */
  readonly earlier: Report | undefined;
  /** Whether it said that it would begin to send. */
  readonly isStarted: boolean;
}

export const noAttempt: Attempt = { report: undefined, earlier: undefined, isStarted: false };

/** Whether it began to send and left no report. */
export function isLost({ isStarted, report }: Attempt): boolean {
  return isStarted && report === undefined;
}

/** An attempt without a plan does not hide what the one before it sent. */
export function findSent({ report, earlier }: Attempt): Report | undefined {
  return [report, earlier].find((one) => one !== undefined && one.tasks.length > 0);
}

export type Start =
  | { readonly kind: 'send' }
  | {
      readonly kind: 'resume';
      readonly sent: Report;
      /** For `resume-tasks`. */
      readonly again: Report;
    }
  | { readonly kind: 'refuse'; readonly problem: Problem };

export interface StartQuestion {
  /** Whose part it is, at the beginning of a sentence. */
  readonly name: string;
  readonly isCostly: boolean;
}

/**
 * What may have been accepted is polled and never sent twice; what failed is sent again, because that
 * is what running a failed job again is for, unless a part of it that succeeded would cost again. After
 * a success everything is sent again.
 */
export function decideStart(attempt: Attempt, { name, isCostly }: StartQuestion): Start {
  if (isLost(attempt) && isCostly)
    return {
      kind: 'refuse',
      problem: { ...describeLost({ name, isCostly }), remedy: lostForGood },
    };
  const sent = findSent(attempt);
  if (sent === undefined) return { kind: 'send' };
  const { status } = computeVerdict(sent);
  if (status === 'COMPLETED' || status === 'ACCEPTED') return { kind: 'send' };
  const tasks = sent.tasks.map((task) => sendFailedAgain(task, isCostly));
  return { kind: 'resume', sent, again: { ...sent, tasks } };
}

/** A request is sent again whole: if it costs, and a part of it succeeded, it stays as it is. */
function sendFailedAgain(task: TaskRecord, isCostly: boolean): TaskRecord {
  const isPartly = countTask(task).succeeded > 0;
  if (task.state !== 'failed' || (isPartly && isCostly)) return task;
  const { failedTargets: _, ...sent } = task;
  return { ...sent, state: 'unsent' };
}

const lostForGood =
  'Check what was received, in the console if there is one. Then use "Re-run all jobs" to send the whole list again, or start a new run with the URLs that are missing.';

/** Of a job that began to send and left no report. */
export function describeLost({ name, isCostly }: StartQuestion): Problem {
  return {
    code: 'unconfirmed',
    message: `${name} started and left no report, so it is unknown what was sent.`,
    remedy: isCostly
      ? 'Check what was received, in the console if there is one. "Re-run failed jobs" does not send it again, because that may cost twice; "Re-run all jobs" sends the whole list.'
      : 'Use "Re-run failed jobs" to send it again, which does no harm.',
  };
}

/** Whether sending these targets a second time may cost or act twice, by the vendors' documentation. */
export function isCostly(
  capabilities: readonly Capability[],
  { mode, targets }: { readonly mode: string; readonly targets: readonly Target[] },
): boolean {
  const kinds = new Set(targets.map(({ kind }) => kind));
  const rows = capabilities.filter((row) => row.mode === mode && kinds.has(row.accepts));
  return rows.length === 0 || rows.some(costsAgain);
}
