// The `join-runs` action: a purge and the warming of its list as one summary and one end.
import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as core from '@actions/core';
import { actionInputs } from '../action/action-inputs.ts';
import { createValueReader, readRows } from '../action/read-values.ts';
import { enterRunner, type Surroundings } from '../action/runner.ts';
import { joinRunsInputs } from '../action/sub-action-inputs.ts';
import { InputError, toProblems } from '../errors.ts';
import { type PairedRun, renderPairSummary } from '../report/pair-summary.ts';
import { readReport } from '../report/read-report.ts';

/** Sets the exit code and never rejects. */
export function joinRuns(): void {
  const surroundings = enterRunner(process.env, actionInputs['join-runs']);
  try {
    process.exitCode = join(surroundings) ? 0 : 1;
  } catch (error) {
    for (const { message, remedy = '' } of toProblems(error))
      surroundings.logger.annotate({ level: 'error', message: `${message} ${remedy}` });
    process.exitCode = 1;
  }
}

/** Whether both jobs succeeded. */
function join({ unknownInputs, logger, redact, getEnvironment }: Surroundings): boolean {
  for (const message of unknownInputs.warnings) logger.annotate({ level: 'warning', message });
  const reader = createValueReader(core.getInput);
  reader.problems.push(...unknownInputs.problems);
  const { purgeReport, purgeResult, warmReport, warmResult } = readRows(joinRunsInputs, reader);
  if (reader.problems.length > 0) throw new InputError(reader.problems);
  const runs: readonly PairedRun[] = [
    { name: 'purge', result: purgeResult ?? '', report: read(purgeReport) },
    { name: 'warming', result: warmResult ?? '', report: read(warmReport) },
  ];
  for (const { name, result } of runs) logger.info(`The ${name} ended as ${result}.`);
  const summaryFile = getEnvironment('GITHUB_STEP_SUMMARY');
  if (summaryFile !== '') appendFileSync(summaryFile, redact(renderPairSummary(runs)));
  return runs.every(({ result }) => result === 'success');
}

/** What is missing or cannot be read is part of the summary, and not an error. */
function read(path = '') {
  return readReport(resolve(path));
}
