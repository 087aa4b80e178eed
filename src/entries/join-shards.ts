// The `join-shards` action: the reports of all shards as one summary, one set of outputs, one end.
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { z } from 'zod';
import { openOutputs } from '../action/open-outputs.ts';
import { enterRunner, leaveRunner } from '../action/runner.ts';
import { parseJson } from '../core/json-value.ts';
import { InputError, toProblems } from '../errors.ts';
import { joinReports } from '../report/join-reports.ts';
import { readReport } from '../report/read-report.ts';
import { emptyReport, type Report } from '../report/report.ts';
import { checksum } from '../system/checksum.ts';
import { createSystemClock } from '../system/clock.ts';

/** Sets the exit code and never rejects. */
export async function joinShards(): Promise<void> {
  const surroundings = await enterRunner(process.env);
  const { files } = await openOutputs({ ...surroundings, getInput: core.getInput });
  const report = await joinFolder(resolve(core.getInput('reports')), core.getInput).catch(
    (error: unknown) => {
      const now = createSystemClock().now();
      return emptyReport({ startedAt: now, finishedAt: now, problems: toProblems(error) });
    },
  );
  process.exitCode = (await leaveRunner(report, { ...surroundings, files })) ? 0 : 1;
}

async function joinFolder(folder: string, getInput: (name: string) => string): Promise<Report> {
  const shards = readShards(getInput('shards'));
  const prefix = join(folder, getInput('artifact-name'));
  // One artifact alone is unpacked without a folder of its name: the plan, where there are no shards.
  const plan = (await readOne(`${prefix}-plan`)) ?? (await readOne(folder));
  if (plan?.dryRun !== true)
    throw wrong(
      'reports',
      `holds no readable report in \`${getInput('artifact-name')}-plan\``,
      'Where the job that plans failed before its plan, its log says why. Else download the artifacts of the plan and of every shard to it, and give the beginning of their names.',
    );
  const reports = await Promise.all(
    shards.map((_, index) => readOne(`${prefix}-shard-${index + 1}`)),
  );
  return joinReports({
    plan,
    shards: reports,
    isRun: !/^true$/i.test(getInput('dry-run')),
    checksum,
  });
}

const Shards = z.array(z.string());

function readShards(text: string): readonly string[] {
  const shards = Shards.safeParse(parseJson(text));
  if (shards.success) return shards.data;
  throw wrong(
    'shards',
    'is not the list of shards',
    'Set it to the `shards` output of `plan-shards`, unchanged.',
  );
}

/** Undefined if it is missing or not complete: then its job was lost. */
function readOne(folder: string): Promise<Report | undefined> {
  return readReport(join(folder, 'report.json'));
}

function wrong(input: string, why: string, remedy: string): InputError {
  return new InputError([
    { code: 'input-invalid', input, message: `\`${input}\` ${why}.`, remedy },
  ]);
}
