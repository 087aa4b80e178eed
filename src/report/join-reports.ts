// The reports of all shards as one, with the counts and the status of the whole list.

import { listPlanned, listText, takeShard } from '../core/plan/shard.ts';
import type { Problem } from '../core/problem.ts';
import type { Target } from '../core/target.ts';
import { countTasks, type TaskRecord, toUnsent } from '../core/task.ts';
import type { Report, ReportedShard } from './report.ts';
import { type Attempt, describeLost, findSent, isLost, noAttempt } from './start-job.ts';
import { computeVerdict } from './verdict.ts';

export interface JoinRequest {
  /** The dry run that the shards were made from: it holds the whole list, and where it comes from. */
  readonly plan: Report;
  /** What each shard left, in order. */
  readonly shards: readonly Attempt[];
  /** False if only the plan was wanted. */
  readonly isRun: boolean;
  /** Whether sending the list again may cost twice. */
  readonly isCostly: boolean;
  /** What is sent for a target, if that is not its value. */
  readonly toSent?: ((target: Target) => string) | undefined;
  readonly checksum: (text: string) => string;
}

/** Inputs of the dry run alone. */
const ofThePlan: ReadonlySet<string> = new Set(['dry-run', 'report-file']);

export function joinReports(request: JoinRequest): Report {
  const { plan, shards, isRun } = request;
  if (!isRun) return plan;
  const present = shards.flatMap((attempt) => [
    ...new Set([attempt.report, findSent(attempt)].filter((report) => report !== undefined)),
  ]);
  const [first = plan] = present;
  const parts = shards.map((attempt, index) => findTasks(attempt, { index: index + 1, request }));
  return {
    ...plan,
    dryRun: false,
    ...(plan.inputs && { inputs: plan.inputs.filter(({ name }) => !ofThePlan.has(name)) }),
    wait: first.wait,
    failOn: first.failOn,
    confirmable: present.every(({ confirmable }) => confirmable),
    finishedAt: Math.max(plan.finishedAt, ...present.map(({ finishedAt }) => finishedAt)),
    requests: present.reduce((sum, { requests }) => sum + requests, plan.requests),
    tasks: shards.length === 0 ? plan.tasks.map(neverStarted) : parts.flat(),
    ...joinSampled(present),
    shards: parts.map((tasks, index) => toShard(tasks, shards[index]?.report)),
    notices: unique([plan, ...present].flatMap(({ notices }) => notices)),
    problems: uniqueProblems([plan, ...present].flatMap(({ problems }) => problems)),
  };
}

function joinSampled(reports: readonly Report[]): Pick<Report, 'sampled'> {
  const sampled = reports.flatMap((report) => report.sampled ?? []);
  return sampled.length === 0 ? {} : { sampled };
}

function toShard(tasks: readonly TaskRecord[], report: Report | undefined): ReportedShard {
  return {
    counts: countTasks(tasks),
    ...(report === undefined ? {} : { status: computeVerdict(report).status }),
    ...(report?.place === undefined ? {} : { place: report.place }),
  };
}

/** The plan has work, but the run stopped early, and it was not divided. */
function neverStarted(task: TaskRecord): TaskRecord {
  const message = 'Not sent: the run stopped before a shard was started.';
  return { ...task, problem: { code: 'not-submitted', message } };
}

interface Part {
  /** From 1. */
  readonly index: number;
  readonly request: JoinRequest;
}

/** An attempt that was lost may have sent what the one before it left. */
function findTasks(attempt: Attempt, { index, request }: Part): readonly TaskRecord[] {
  const tasks = findSent(attempt)?.tasks;
  if (tasks === undefined) return findUnreported(index, request);
  if (!isLost(attempt)) return tasks;
  const { shards, isCostly } = request;
  const problem = describeLost({ name: `Shard ${index}/${shards.length}`, isCostly });
  return tasks.map((task) => {
    if (task.state !== 'failed' && task.state !== 'unsent') return task;
    const { failedTargets: _, ...sent } = task;
    return { ...sent, state: 'unconfirmed', problem };
  });
}

/** The part of a shard that is in no report: not sent, unless its job had begun to send. */
function findUnreported(
  index: number,
  { plan, shards, isCostly, checksum, toSent }: JoinRequest,
): readonly TaskRecord[] {
  const targets = takeShard(listPlanned(plan.tasks), {
    shard: { index, count: shards.length },
    toSent,
  });
  if (targets.length === 0) return [];
  const batch = { checksum: checksum(listText(targets)), targets };
  const name = `Shard ${index}/${shards.length}`;
  const attempt = shards[index - 1] ?? noAttempt;
  return [
    isLost(attempt)
      ? { ...toUnsent(batch), state: 'unconfirmed', problem: describeLost({ name, isCostly }) }
      : { ...toUnsent(batch), problem: describeUnsent(name, attempt.report) },
  ];
}

function describeUnsent(name: string, report: Report | undefined): Problem {
  if (report !== undefined)
    return { code: 'not-submitted', message: `Not sent: ${name} stopped before it had a plan.` };
  return {
    code: 'not-submitted',
    message: `${name} did not start, so nothing of it was sent: its environment was refused, its job was cancelled, or it had no runner.`,
    remedy: 'Use "Re-run failed jobs" to send it.',
  };
}

function unique(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)];
}

function uniqueProblems(problems: readonly Problem[]): readonly Problem[] {
  return [
    ...new Map(problems.map((problem) => [`${problem.code} ${problem.message}`, problem])).values(),
  ];
}
