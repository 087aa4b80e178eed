// The `join-shards` action: the reports of all shards as one summary, one set of outputs, one end.
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { actionInputs } from '../action/action-inputs.ts';
import { openOutputs } from '../action/open-outputs.ts';
import { createValueReader, readRows } from '../action/read-values.ts';
import { enterRunner, leaveRunner, type Surroundings } from '../action/runner.ts';
import { joinShardsInputs } from '../action/sub-action-inputs.ts';
import type { ValuesOf } from '../core/inputs/row.ts';
import type { Problem } from '../core/problem.ts';
import { oneLine } from '../core/text.ts';
import { InputError, toProblems } from '../errors.ts';
import { readNetwork } from '../http/network.ts';
import { findProvider } from '../providers/registry.ts';
import { joinReports } from '../report/join-reports.ts';
import { readAttempt } from '../report/read-attempt.ts';
import { readReport } from '../report/read-report.ts';
import { emptyReport, type Report } from '../report/report.ts';
import { type Attempt, isCostly } from '../report/start-job.ts';
import { checksum } from '../system/checksum.ts';
import { createSystemClock } from '../system/clock.ts';
import { confirmPlan } from './plan-memory.ts';

/** Sets the exit code and never rejects. */
export async function joinShards(): Promise<void> {
  const surroundings = enterRunner(process.env, actionInputs['join-shards']);
  const { files } = openOutputs({ ...surroundings, getInput: core.getInput });
  const report = await joinReported(surroundings).catch((error: unknown) =>
    toEmptyReport(toProblems(error)),
  );
  process.exitCode = leaveRunner(report, { ...surroundings, files }) ? 0 : 1;
}

async function joinReported({ unknownInputs, logger, keepSecret }: Surroundings): Promise<Report> {
  for (const message of unknownInputs.warnings) logger.annotate({ level: 'warning', message });
  const reader = createValueReader(core.getInput);
  const values = readRows(joinShardsInputs, reader);
  const problems = [...unknownInputs.problems, ...reader.problems];
  if (problems.length > 0) throw new InputError(problems);
  const { reports = '', shards: names = [], dryRun, listAttempt: since = 1 } = values;
  const folder = resolve(reports);
  const folderOf = (part: string): string => join(folder, nameArtifact(part, values));
  // A single artifact is unpacked without a folder of its name: the plan, if no shard started.
  const plan = readOne(folderOf('plan')) ?? readOne(folder);
  if (plan?.dryRun !== true) return toEmptyReport([describeMissingPlan(values)]);
  const shards = names.map((_, index) => {
    const startedFolder = folderOf(`started-${index + 1}`);
    return readAttempt({ folder: folderOf(`shard-${index + 1}`), startedFolder, since });
  });
  checkLists({ plan, shards }, values.listChecksum);
  const { capabilities = [], toSent } = findProvider(plan.provider) ?? {};
  const targets = plan.tasks.flatMap(({ batch }) => batch.targets);
  const costly = isCostly(capabilities, { mode: plan.mode, targets });
  const report = joinReports({ plan, shards, isRun: !dryRun, isCostly: costly, toSent, checksum });
  return await confirmPlan(report, { keepSecret, network: await readNetwork(process.env) });
}

/** Undefined if it is missing or not complete: then its job was lost. */
function readOne(folder: string): Report | undefined {
  return readReport(join(folder, 'report.json'));
}

function toEmptyReport(problems: readonly Problem[]): Report {
  const now = createSystemClock().now();
  return emptyReport({ startedAt: now, finishedAt: now, problems });
}

type Values = ValuesOf<typeof joinShardsInputs>;

function nameArtifact(
  part: string,
  { artifactName = '', artifactEnd }: Pick<Values, 'artifactName' | 'artifactEnd'>,
): string {
  return [artifactName, part, artifactEnd].filter((one) => one !== '').join('-');
}

/** Reports of two calls in one run would be a result of neither. */
function checkLists(
  { plan, shards }: { readonly plan: Report; readonly shards: readonly Attempt[] },
  expected = plan.listChecksum,
): void {
  const lists: readonly (readonly [string, Report | undefined])[] = [
    ['the plan', plan],
    ...shards.flatMap(({ report, earlier }, index) => {
      const name = `shard ${index + 1}/${shards.length}`;
      return [[name, report] as const, [name, earlier] as const];
    }),
  ];
  const other = lists.find(([, report]) => isOfOtherList(report, expected));
  if (other === undefined) return;
  throw new InputError([
    {
      code: 'list-changed',
      input: 'reports',
      message: `\`reports\` has a report of another list (${other[0]}).`,
      remedy: 'Use another `artifact-name` for each call in one run.',
    },
  ]);
}

/** A job that stopped before it had a list has no checksum. */
function isOfOtherList(report: Report | undefined, expected: string): boolean {
  return report !== undefined && report.listChecksum !== '' && report.listChecksum !== expected;
}

/** Why the plan left no report, as far as the result of its job says it. */
function describeMissingPlan(values: Values): Problem {
  switch (values.planResult) {
    case 'cancelled':
      return {
        code: 'cancelled',
        message: 'The plan was cancelled before it left a report.',
        remedy,
      };
    case 'failure':
    case 'skipped':
      return {
        code: 'not-started',
        message:
          'The job that plans left no report, so nothing was sent: its environment was refused, it had no runner, or it was lost.',
        remedy,
      };
    default:
      return {
        code: 'input-invalid',
        input: 'reports',
        message: `\`reports\` has no readable report in \`${oneLine(nameArtifact('plan', values), 200)}\`.`,
        remedy:
          'Download the artifacts of the plan and of every shard to this folder, and set `artifact-name` and `artifact-end` to what their names begin and end with.',
      };
  }
}

const remedy = 'See that job. To start over, use "Re-run failed jobs".';
