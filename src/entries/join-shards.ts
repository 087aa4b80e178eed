// The `join-shards` action: the reports of all shards as one summary, one set of outputs, one end.
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { actionInputs } from '../action/action-inputs.ts';
import { openOutputs } from '../action/open-outputs.ts';
import { createValueReader, readRows } from '../action/read-values.ts';
import { enterRunner, leaveRunner, type Surroundings } from '../action/runner.ts';
import { joinShardsInputs } from '../action/sub-action-inputs.ts';
import { oneLine } from '../core/text.ts';
import { InputError, type InputProblem, toProblems } from '../errors.ts';
import { readNetwork } from '../http/network.ts';
import { joinReports } from '../report/join-reports.ts';
import { readReport } from '../report/read-report.ts';
import { emptyReport, type Report } from '../report/report.ts';
import { checksum } from '../system/checksum.ts';
import { createSystemClock } from '../system/clock.ts';
import { confirmPlan } from './plan-memory.ts';

/** Sets the exit code and never rejects. */
export async function joinShards(): Promise<void> {
  const surroundings = await enterRunner(process.env, actionInputs['join-shards']);
  const { files } = await openOutputs({ ...surroundings, getInput: core.getInput });
  const report = await joinReported(surroundings).catch((error: unknown) => {
    const now = createSystemClock().now();
    return emptyReport({ startedAt: now, finishedAt: now, problems: toProblems(error) });
  });
  process.exitCode = (await leaveRunner(report, { ...surroundings, files })) ? 0 : 1;
}

async function joinReported({ unknownInputs, logger, keepSecret }: Surroundings): Promise<Report> {
  for (const message of unknownInputs.warnings) logger.annotate({ level: 'warning', message });
  const reader = createValueReader(core.getInput);
  const {
    reports = '',
    artifactName = '',
    shards = [],
    dryRun,
  } = readRows(joinShardsInputs, reader);
  const problems = [...unknownInputs.problems, ...reader.problems];
  if (problems.length > 0) throw new InputError(problems);
  const folder = resolve(reports);
  const prefix = join(folder, artifactName);
  // A single artifact is unpacked without a folder of its name: the plan, if there are no shards.
  const plan = (await readOne(`${prefix}-plan`)) ?? (await readOne(folder));
  if (plan?.dryRun !== true) throw new InputError([toMissingPlan(artifactName)]);
  const parts = shards.map((_, index) => readOne(`${prefix}-shard-${index + 1}`));
  const report = joinReports({ plan, shards: await Promise.all(parts), isRun: !dryRun, checksum });
  return await confirmPlan(report, { keepSecret, network: readNetwork(process.env) });
}

/** Undefined if it is missing or not complete: then its job was lost. */
function readOne(folder: string): Promise<Report | undefined> {
  return readReport(join(folder, 'report.json'));
}

function toMissingPlan(artifactName: string): InputProblem {
  return {
    code: 'input-invalid',
    input: 'reports',
    message: `\`reports\` has no readable report in \`${oneLine(artifactName, 80)}-plan\`.`,
    remedy:
      'If the job that plans failed, see its log. Otherwise download the artifacts of the plan and of every shard to this folder, and set `artifact-name` to their common prefix.',
  };
}
