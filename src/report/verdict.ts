import type { Problem, ProblemCode } from '../core/problem.ts';
import { countTasks, type TaskCounts } from '../core/task.ts';
import type { Report } from './report.ts';
import type { Status } from './status.ts';

export interface Verdict {
  readonly status: Status;
  readonly counts: TaskCounts;
  /** Whether the job goes on. */
  readonly passes: boolean;
  /** What decided it; undefined if nothing went wrong. */
  readonly problem: Problem | undefined;
}

/** The first row of the table in the documentation that applies, from the top. */
export function computeVerdict(report: Report): Verdict {
  const counts = countTasks(report.tasks);
  const status = decideStatus(report, counts);
  return {
    status,
    counts,
    passes: decidePasses(report, { status, counts }),
    problem: decideProblem(report, status),
  };
}

const ourTimeouts: readonly string[] = ['run-timeout', 'poll-timeout'];

function findRunEnding({ problems }: Report): Problem | undefined {
  return problems.find(
    ({ code }) => !['cancelled', 'drift', 'stale', ...ourTimeouts].includes(code),
  );
}

function hasTaskProblem({ tasks }: Report, code: string): boolean {
  return tasks.some(({ problem }) => problem?.code === code);
}

function decideStatus(report: Report, counts: TaskCounts): Status {
  const { problems, tasks } = report;
  if (problems.some(({ code }) => code === 'cancelled')) return 'CANCELLED';
  if (findRunEnding(report) !== undefined) return counts.succeeded > 0 ? 'PARTIAL' : 'FAILED';
  if (tasks.some(({ state }) => state === 'unconfirmed')) return 'UNCONFIRMED';
  if (
    problems.some(({ code }) => ourTimeouts.includes(code)) ||
    hasTaskProblem(report, 'vendor-timeout')
  )
    return 'TIMEOUT';
  if (report.dryRun || (report.sync ?? planned).kind !== 'plan') return 'PLANNED';
  return tasks.length === 0 ? 'NOTHING_TO_DO' : decideByCounts(report, counts);
}

const planned = { kind: 'plan' } as const;

function decideByCounts({ wait, confirmable }: Report, counts: TaskCounts): Status {
  const { total, succeeded, failed, notSent, pending } = counts;
  if ((wait ? succeeded : succeeded + pending) === 0) return 'FAILED';
  if (failed + notSent > 0) return 'PARTIAL';
  if (succeeded < total) return wait ? 'TIMEOUT' : 'ACCEPTED';
  return confirmable ? 'COMPLETED' : 'ACCEPTED';
}

const passing: readonly Status[] = ['ACCEPTED', 'COMPLETED', 'PLANNED', 'NOTHING_TO_DO'];

/**
 * Success is an allow-list; `fail-on` can excuse targets that failed by themselves, `never` also
 * the vendor.
 */
function decidePasses(
  report: Report,
  { status, counts }: { readonly status: Status; readonly counts: TaskCounts },
): boolean {
  if (findProblem(report, 'drift') !== undefined) return false;
  if (passing.includes(status) && findProblem(report, 'stale') === undefined) return true;
  if (report.failOn === 'never') return isTheirFault(report);
  const onlyTargetsFailed = status === 'FAILED' || status === 'PARTIAL';
  if (!onlyTargetsFailed || report.problems.length > 0 || report.failOn === 'any') return false;
  return counts.succeeded > 0 || (!report.wait && counts.pending > 0);
}

/** Whether `fail-on` lets the job pass though something went wrong. */
export function isExcused({ status, passes, problem }: Verdict): boolean {
  return passes && (problem !== undefined || !passing.includes(status));
}

/** What the vendor or the network does; an allow-list, so that a wrong input is never excused. */
const theirFaults: readonly ProblemCode[] = [
  'network',
  'request-timeout',
  'poll-timeout',
  'run-timeout',
  'vendor-auth',
  'vendor-forbidden',
  'vendor-not-found',
  'vendor-rejected',
  'vendor-quota',
  'vendor-rate-limited',
  'vendor-conflict',
  'vendor-unavailable',
  'vendor-contract',
  'vendor-failed',
  'vendor-timeout',
  'unconfirmed',
  'rolled-back',
  'distribution-error',
  'stale',
];

/** A run that timed out without a request was still making its list. */
function isTheirFault({ problems, tasks }: Report): boolean {
  return problems.every(
    ({ code }) => theirFaults.includes(code) && (code !== 'run-timeout' || tasks.length > 0),
  );
}

function findProblem({ problems }: Report, wanted: ProblemCode): Problem | undefined {
  return problems.find(({ code }) => code === wanted);
}

function decideProblem(report: Report, status: Status): Problem | undefined {
  const drift = findProblem(report, 'drift');
  if (drift !== undefined) return drift;
  // The vendor did what it was asked to do, and a cache still has the old copy.
  if (passing.includes(status)) return findProblem(report, 'stale');
  if (status === 'CANCELLED') return findProblem(report, 'cancelled');
  const ending = findRunEnding(report) ?? findTaskProblem(report, status) ?? report.problems[0];
  return ending ?? report.tasks.find(({ problem }) => problem !== undefined)?.problem;
}

function findTaskProblem({ tasks }: Report, status: Status): Problem | undefined {
  const state = status === 'UNCONFIRMED' ? 'unconfirmed' : 'failed';
  if (status === 'TIMEOUT') {
    return tasks.find(({ problem }) => problem?.code === 'vendor-timeout')?.problem;
  }
  return tasks.find((task) => task.state === state)?.problem;
}
