// What the detail of a task means for what was sent in it. A task that is over may have failed.
import type { Problem } from '../../../core/problem.ts';
import { oneLine } from '../../../core/text.ts';
import type { ProbedTask, TaskNews } from '../../provider.ts';
import { type JudgedUrls, judgeUrls } from '../url-results.ts';
import type { TaskDetail } from './wire.ts';

const over = 'task_done';

type Judged = Omit<TaskNews, 'id' | 'vendorState'>;

/** Done is a task that is over, in which every URL succeeded, and whose counts say the same. */
export function toNews(task: ProbedTask, detail: TaskDetail): TaskNews {
  const judged = task.targets.length === 0 ? judgeWhole(task, detail) : judgeSent(task, detail);
  return { id: task.id, vendorState: describeState(detail), ...judged };
}

/** Of URLs that only an earlier run knows, there are at least as many as were sent. */
function judgeWhole({ sent }: ProbedTask, detail: TaskDetail): Judged {
  if (!isOver(detail) || detail.total < sent) return { state: 'pending' };
  const wrong = countFailed(detail);
  return wrong === 0 ? { state: 'done' } : { state: 'failed', problem: describeFailure(detail) };
}

function judgeSent(task: ProbedTask, detail: TaskDetail): Judged {
  const judged = judgeUrls(task, detail.rows);
  const { failedTargets } = judged;
  if (!isOver(detail) || judged.state === 'pending') return { ...judged, state: 'pending' };
  const unknown = findUnknown(task, { judged, detail });
  if (unknown.length > 0)
    return {
      state: 'unconfirmed',
      failedTargets,
      pendingTargets: unknown,
      problem: unnamedFailures,
    };
  return failedTargets.length === 0 ? judged : { ...judged, problem: describeFailure(detail) };
}

/** If failures are counted and not named, each URL that did not fail by name may be one of them. */
function findUnknown(
  { targets }: ProbedTask,
  { judged, detail }: { readonly judged: JudgedUrls; readonly detail: TaskDetail },
): readonly string[] {
  const { failedTargets, pendingTargets } = judged;
  if (pendingTargets.length > 0) return pendingTargets;
  const named = failedTargets.length === 0 ? 0 : countFailedRows(detail);
  if (countFailed(detail) <= named) return [];
  const failed = new Set(failedTargets);
  return targets.map(({ value }) => value).filter((value) => !failed.has(value));
}

/** An empty task is not over, nor is one whose counts do not add up. */
function isOver({ status, processing, succeed, failed, total, rows }: TaskDetail): boolean {
  const isCounted = total > 0 && processing === 0 && succeed + failed === total;
  return status === over && isCounted && rows.length >= total;
}

/** By its counts or by its rows, whichever says more. */
function countFailed(detail: TaskDetail): number {
  return Math.max(detail.failed, countFailedRows(detail));
}

function countFailedRows({ rows }: TaskDetail): number {
  return rows.filter(({ status }) => status === 'failed').length;
}

function describeState({ status, succeed, failed, total }: TaskDetail): string {
  const shown = status === '' ? 'no state' : status.slice(0, 30);
  return `${shown}, ${succeed} of ${total} succeeded, ${failed} failed`;
}

// Without numbers: each face counts the targets of all requests that have the problem.
function describeFailure({ rows }: TaskDetail): Problem {
  const reasons = [...new Set(rows.map(({ reason }) => reason))].filter((one) => one !== '');
  const why =
    reasons.length === 0 ? 'it does not say why' : oneLine(reasons.slice(0, 3).join('; '), 200);
  return {
    code: 'vendor-failed',
    message: `CDN reports a failure: ${why.replace(/\.+$/, '')}.`,
    remedy:
      'Check that the domain is online and that its origin answers these URLs with 200. Preheating also fails for content that may not be cached (`no-store`, `private`, a TTL of 0) and for dynamic types such as php.',
  };
}

const unnamedFailures = {
  code: 'unconfirmed',
  message:
    'CDN reports failures and does not name them as they were sent, so the result of what it does not name is unknown.',
  remedy: 'Check the task in the console of CDN before you send these again.',
} as const satisfies Problem;
