// The composition root: the only reader of the process. Builds what a run needs, runs it, presents it.
import * as core from '@actions/core';
import { createIdAnnouncer } from '../action/announce-ids.ts';
import { readContext } from '../action/context.ts';
import { toInputs } from '../action/read-inputs.ts';
import { readTyped } from '../action/read-typed.ts';
import { enterRunner, leaveRunner, type Surroundings } from '../action/runner.ts';
import { modes } from '../core/mode.ts';
import type { Board } from '../engine/board.ts';
import { InputError, toProblems } from '../errors.ts';
import { createHttp } from '../http/http.ts';
import { createConnections } from '../http/proxy.ts';
import { emptyReport, type Report } from '../report/report.ts';
import type { Inputs } from '../run/inputs.ts';
import { createJournal } from '../run/journal.ts';
import { checkTyped } from '../sources/lists/explicit.ts';
import { checksum } from '../system/checksum.ts';
import { createSystemClock } from '../system/clock.ts';
import { readTextFile } from '../system/files.ts';
import { cancellation } from './cancellation.ts';
import { stories } from './stories.ts';

/** Runs the action; sets the exit code and never rejects. */
export async function main(): Promise<void> {
  const surroundings = await enterRunner(process.env);
  const report = await runWithInputs(surroundings);
  const passes = await leaveRunner(report, surroundings).catch((error: unknown) =>
    leaveRunner(toEmptyReport(error), surroundings),
  );
  process.exitCode = passes ? 0 : 1;
}

/** Wrong inputs end as a report, like everything that can go wrong. */
async function runWithInputs(surroundings: Surroundings): Promise<Report> {
  try {
    const inputs = await readEverything(surroundings);
    return await runInputs(inputs, surroundings);
  } catch (error) {
    return toEmptyReport(error);
  }
}

function toEmptyReport(error: unknown): Report {
  const now = createSystemClock().now();
  return emptyReport({ startedAt: now, finishedAt: now, problems: toProblems(error) });
}

/** What is wrong with the texts of lists is reported with everything else. */
async function readEverything({ getEnvironment }: Surroundings): Promise<Inputs> {
  const typed = readTyped(core.getInput);
  try {
    return toInputs(typed, getEnvironment);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const wildcards = typed.purge.purgeType === 'wildcard';
    throw new InputError([
      ...error.problems,
      ...(await checkTyped(typed.selection, { wildcards })),
    ]);
  }
}

async function runInputs(
  inputs: Inputs,
  { logger, journalFile, redact, keepSecret }: Surroundings,
): Promise<Report> {
  const clock = createSystemClock();
  if (inputs.isSkipped) return createJournal(inputs, clock).toReport(0);
  const connections = createConnections(process.env);
  const announceIds = createIdAnnouncer({
    provider: inputs.provider,
    journalFile,
    redact,
  });
  const send = createHttp(connections);
  const context = readContext({
    env: process.env,
    readText: readTextFile,
    workingDirectory: process.cwd(),
  });
  try {
    return await stories[modes[inputs.mode].story](inputs, {
      clock,
      logger,
      random: Math.random,
      signal: cancellation,
      send,
      checksum,
      keepSecret,
      context,
      environment: process.env,
      onProgress: (board: Board, index: number) => announceIds(board.tasks(), index),
    });
  } finally {
    await connections.close();
  }
}
