// The reports of all shards as one, with the counts and the status of the whole list.

import { listText, shardTargets } from '../core/plan/shard.ts';
import type { Problem } from '../core/problem.ts';
import { countTasks, type TaskRecord } from '../core/task.ts';
import type { Report, ReportedShard } from './report.ts';
import { computeVerdict } from './verdict.ts';

export interface JoinRequest {
  /** The dry run that the shards were made from: it holds the whole list, and where it comes from. */
  readonly plan: Report;
  /** One for each shard, in order; undefined if its job left none. */
  readonly shards: readonly (Report | undefined)[];
  /** False if only the plan was wanted. */
  readonly isRun: boolean;
  readonly checksum: (text: string) => string;
}

/** Inputs of the dry run alone. */
const ofThePlan: ReadonlySet<string> = new Set(['dry-run', 'report-file']);

export function joinReports({ plan, shards, isRun, checksum }: JoinRequest): Report {
  if (!isRun) return plan;
  const present = shards.filter((report) => report !== undefined);
  const [first = plan] = present;
  const parts = shards.map(
    (report, index) =>
      report?.tasks ?? [findLost(plan, { index: index + 1, count: shards.length, checksum })],
  );
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
    shards: parts.map((tasks, index) => toShard(tasks, shards[index])),
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

/** A shard without a report: its job may have sent its part, and the result is unknown. */
function findLost(
  { tasks }: Report,
  shard: {
    readonly index: number;
    readonly count: number;
    readonly checksum: (text: string) => string;
  },
): TaskRecord {
  const { index, count, checksum } = shard;
  const all = tasks.flatMap(({ batch }) => batch.targets);
  const targets = shardTargets(all, { index, count });
  return {
    batch: { checksum: checksum(listText(targets)), targets },
    state: 'unconfirmed',
    id: '',
    attempts: 0,
    problem: {
      code: 'unconfirmed',
      message: `Shard ${index}/${count} left no report: its job ended without one, so it is unknown what was sent.`,
      remedy: 'Check the log of that job, then run that job again.',
    },
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
