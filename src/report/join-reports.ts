// The reports of all shards as one, with the counts and the status of the whole list.

import { listText, shardTargets } from '../core/plan/shard.ts';
import type { Problem } from '../core/problem.ts';
import type { TaskRecord } from '../core/task.ts';
import type { Report } from './report.ts';

export interface JoinRequest {
  /** The dry run that the shards were made from: it holds the whole list, and where it comes from. */
  readonly plan: Report;
  /** One for each shard, in order; undefined where its job left none. */
  readonly shards: readonly (Report | undefined)[];
  /** False where only the plan was wanted. */
  readonly isRun: boolean;
  readonly checksum: (text: string) => string;
}

export function joinReports({ plan, shards, isRun, checksum }: JoinRequest): Report {
  if (!isRun) return plan;
  const [first = plan] = shards.filter((report) => report !== undefined);
  const told = shards.filter((report) => report !== undefined);
  return {
    ...plan,
    dryRun: false,
    wait: first.wait,
    failOn: first.failOn,
    confirmable: told.every(({ confirmable }) => confirmable),
    finishedAt: Math.max(plan.finishedAt, ...told.map(({ finishedAt }) => finishedAt)),
    requests: told.reduce((sum, { requests }) => sum + requests, plan.requests),
    tasks:
      shards.length === 0
        ? plan.tasks.map(neverStarted)
        : shards.flatMap(
            (report, index) =>
              report?.tasks ?? [
                findLost(plan, { index: index + 1, count: shards.length, checksum }),
              ],
          ),
    notices: unique([plan, ...told].flatMap(({ notices }) => notices)),
    problems: uniqueProblems([plan, ...told].flatMap(({ problems }) => problems)),
  };
}

/** The plan has work, and ended before it could be divided. */
function neverStarted(task: TaskRecord): TaskRecord {
  const message = 'Not sent: the run ended before a shard was started.';
  return { ...task, problem: { code: 'not-submitted', message } };
}

/** A shard that left nothing: its job may have sent its part, and nobody wrote down what became of it. */
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
      message: `Shard ${index}/${count} left no report: its job ended before or without one, so what it sent is not known.`,
      remedy: 'Look at the log of that job, and run it again alone.',
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
