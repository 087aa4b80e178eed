// The composition root: the only reader of the process. Builds what a run needs, runs it, presents it.
import { resolve } from 'node:path';
import * as core from '@actions/core';
import { createIdAnnouncer } from '../action/announce-ids.ts';
import { readContext } from '../action/context.ts';
import { readInputs, readSelection } from '../action/read-inputs.ts';
import { createValueReader } from '../action/read-values.ts';
import { enterRunner, leaveRunner, type Surroundings } from '../action/runner.ts';
import type { EarlierTask } from '../core/plan/resume.ts';
import type { RunContext } from '../core/run-context.ts';
import type { Board } from '../engine/board.ts';
import { InputError, toProblems } from '../errors.ts';
import { createHttp } from '../http/http.ts';
import { createConnections } from '../http/proxy.ts';
import { emptyReport, type Report } from '../report/report.ts';
import type { Inputs, SyncInputs } from '../run/inputs.ts';
import { hasList } from '../run/prepare.ts';
import { type RunDeps, run } from '../run/run.ts';
import { findTargets } from '../sources/find-targets.ts';
import { checkTyped } from '../sources/lists/explicit.ts';
import { checksum } from '../system/checksum.ts';
import { createSystemClock } from '../system/clock.ts';
import { execProgram } from '../system/exec.ts';
import { readTextFile, writeTextFileAtomically } from '../system/files.ts';
import { cancellation } from './cancellation.ts';

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

/** Typed lists are read later; what is wrong with them is told with everything else all the same. */
async function readEverything({ getEnvironment }: Surroundings): Promise<Inputs> {
  try {
    return readInputs(core.getInput, getEnvironment);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const selection = readSelection(createValueReader(core.getInput), undefined);
    const wildcards = core.getInput('purge-type') === 'wildcard';
    const lists = await checkTyped(selection, { wildcards });
    throw new InputError([...error.problems, ...lists]);
  }
}

async function runInputs(
  inputs: Inputs,
  { logger, files, redact, keepSecret }: Surroundings,
): Promise<Report> {
  const clock = createSystemClock();
  const connections = createConnections(process.env);
  const announceIds = createIdAnnouncer({
    provider: inputs.provider,
    reportFile: files.report,
    redact,
  });
  const send = createHttp(connections);
  const context = readContext({
    env: process.env,
    readText: readTextFile,
    workingDirectory: process.cwd(),
  });
  try {
    const shared = {
      clock,
      logger,
      random: Math.random,
      signal: cancellation,
      send,
      checksum,
      keepSecret,
      onProgress: (board: Board) => announceIds(board.tasks()),
    };
    if (inputs.sync !== undefined) {
      return await syncDistributions(inputs, inputs.sync, { ...shared, context });
    }
    const { githubToken, requestTimeoutMilliseconds, retries } = inputs;
    const env = toPlainEnvironment(process.env);
    const sources = {
      ...{ context, env, exec: execProgram, clock, logger, send, random: Math.random },
      ...{ githubToken, requestTimeoutMilliseconds, retries },
    };
    return await run(inputs, {
      ...shared,
      findTargets: (request, signal) => findTargets(request, { ...sources, signal }),
      writeFile: writeTextFileAtomically,
      readResume: (resumed) => readResume(resumed, context),
    });
  } finally {
    await connections.close();
  }
}

async function syncDistributions(
  inputs: Inputs,
  sync: SyncInputs,
  {
    context,
    ...shared
  }: Omit<RunDeps, 'findTargets' | 'readResume' | 'writeFile'> & { context: RunContext },
): Promise<Report> {
  const { runSync } = await import('../distributions/run-sync.ts');
  const { workspace, repository } = context;
  return await runSync(inputs, sync, {
    ...shared,
    markerOf: (name) => shared.checksum(`${repository}\n${sync.config}\n${name}`).slice(0, 16),
    async readConfig({ config = '', ...rules }) {
      const { readConfig } = await import('../providers/nhn/distributions/read-file.ts');
      return await readConfig({ ...rules, path: config, workspace });
    },
    async writeConfig(path, distributions) {
      const { renderConfig } = await import('../providers/nhn/distributions/export.ts');
      await writeTextFileAtomically(resolve(workspace, path), [
        await renderConfig(distributions, sync.version),
      ]);
      return distributions.length;
    },
  });
}

async function readResume(
  inputs: Inputs,
  { workspace }: RunContext,
): Promise<readonly EarlierTask[] | undefined> {
  const { resumeTasks: text, provider } = inputs;
  if (text === undefined) return undefined;
  const { readResumeTasks } = await import('../report/resume-tasks.ts');
  return await readResumeTasks({ text, workspace, provider, hasList: hasList(inputs) });
}

function toPlainEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined) plain[name] = value;
  }
  return plain;
}
