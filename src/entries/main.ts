// The composition root: the only reader of the process. Builds what a run needs, runs it, presents it.
import * as core from '@actions/core';
import { createIdAnnouncer } from '../action/announce-ids.ts';
import { checkContext, readContext } from '../action/context.ts';
import { listGivenInputs } from '../action/describe-run.ts';
import { dropFollowing, dropOthers } from '../action/drop-following.ts';
import { explainMissing } from '../action/explain-missing.ts';
import { inputTable } from '../action/input-table.ts';
import { type Outputs, openOutputs } from '../action/open-outputs.ts';
import { toInputs } from '../action/read-inputs.ts';
import { readTyped } from '../action/read-typed.ts';
import { rememberInputs } from '../action/read-values.ts';
import { enterRunner, leaveRunner, type Surroundings } from '../action/runner.ts';
import { findUnexpandedInputs } from '../action/unexpanded-inputs.ts';
import { findWildcardForm } from '../core/capability.ts';
import { modes } from '../core/mode.ts';
import type { RunContext } from '../core/run-context.ts';
import type { Board } from '../engine/board.ts';
import { InputError, toProblems } from '../errors.ts';
import type { HttpConnections, SendRequest } from '../http/http.ts';
import { type Network, readNetwork, withNetwork } from '../http/network.ts';
import { createConnections } from '../http/proxy.ts';
import { emptyReport, type Report } from '../report/report.ts';
import type { Inputs } from '../run/inputs.ts';
import { createJournal } from '../run/journal.ts';
import { checkTyped } from '../sources/lists/explicit.ts';
import { checksum } from '../system/checksum.ts';
import { createSystemClock } from '../system/clock.ts';
import { readText } from '../system/read-file.ts';
import { cancellation } from './cancellation.ts';
import { stories } from './stories.ts';

const getInput = rememberInputs(core.getInput);

/** Runs the action; sets the exit code and never rejects. */
export async function main(): Promise<void> {
  const surroundings = enterRunner(process.env, inputTable);
  const outputs = openOutputs({ ...surroundings, getInput });
  const ended = await runWithInputs(surroundings, outputs);
  const report = { ...ended, inputs: listGivenInputs(getInput) };
  const places = { ...surroundings, files: outputs.files };
  process.exitCode = leave(report, places) ? 0 : 1;
}

function leave(report: Report, places: Parameters<typeof leaveRunner>[1]): boolean {
  try {
    return leaveRunner(report, places);
  } catch (error) {
    return leaveRunner(toEmptyReport(error), places);
  }
}

/** Wrong inputs end as a report, like everything that can go wrong. */
async function runWithInputs(surroundings: Surroundings, outputs: Outputs): Promise<Report> {
  try {
    const { inputs, network } = await readEverything(surroundings, outputs);
    return await runInputs(inputs, { ...surroundings, network });
  } catch (error) {
    return toEmptyReport(error);
  }
}

function toEmptyReport(error: unknown): Report {
  const now = createSystemClock().now();
  return emptyReport({ startedAt: now, finishedAt: now, problems: toProblems(error) });
}

interface Everything {
  readonly inputs: Inputs;
  readonly network: Network;
}

/** Lists are parsed later, and outputs are written last: what is wrong there is reported now. */
async function readEverything(
  { getEnvironment, unknownInputs }: Surroundings,
  outputs: Outputs,
): Promise<Everything> {
  const typed = readTyped(getInput);
  const configure = await typed.provider?.load();
  const inputs = await orRefusal(async () => toInputs(typed, { configure, getEnvironment }));
  const network = await orRefusal(() => readNetwork(process.env));
  const unexpanded = findUnexpandedInputs(getInput, inputTable);
  const problems = [
    ...unknownInputs.problems,
    ...unexpanded,
    ...(inputs instanceof InputError ? inputs.problems : []),
    ...(network instanceof InputError ? network.problems : []),
    ...checkContext(getEnvironment),
    ...outputs.problems,
  ];
  if (inputs instanceof InputError || network instanceof InputError || problems.length > 0) {
    const { provider, mode = 'purge', purge } = typed;
    const wildcards =
      purge.purgeType === 'wildcard'
        ? findWildcardForm(provider?.capabilities ?? [], mode)
        : undefined;
    const all = [
      ...problems,
      ...(await checkTyped(typed.selection, {
        wildcards,
        takesPaths: provider?.takesPaths === true,
      })),
    ];
    const own = dropFollowing(dropOthers(all, unexpanded), unknownInputs.meant);
    throw new InputError(await explainMissing(own, { context: readOwnContext(), getEnvironment }));
  }
  const warnings = [...unknownInputs.warnings, ...inputs.warnings];
  return { inputs: { ...inputs, warnings }, network };
}

function readOwnContext(): RunContext {
  return readContext({ env: process.env, readText, workingDirectory: process.cwd() });
}

async function orRefusal<Value>(read: () => Promise<Value>): Promise<Value | InputError> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

async function runInputs(
  inputs: Inputs,
  {
    logger,
    journalFile,
    redact,
    keepSecret,
    writer,
    network,
  }: Surroundings & Pick<Everything, 'network'>,
): Promise<Report> {
  const clock = createSystemClock();
  if (inputs.isSkipped) return createJournal(inputs, clock).toReport(0);
  const connections = createConnections(network);
  const announceIds = createIdAnnouncer({
    provider: inputs.provider,
    journalFile,
    redact,
  });
  const send = sendLazily(connections);
  const context = readOwnContext();
  try {
    return await stories[modes[inputs.mode].story](inputs, {
      clock,
      logger,
      random: Math.random,
      signal: cancellation,
      send,
      checksum,
      keepSecret,
      redact,
      context,
      writer,
      environment: withNetwork(process.env, network),
      onProgress: (board: Board, index: number) => announceIds(board.tasks(), index),
    });
  } finally {
    await connections.close();
  }
}

/** What sends is loaded with the first request: a dry run of most sources has none. */
function sendLazily(connections: HttpConnections): SendRequest {
  let send: SendRequest | undefined;
  const load: SendRequest = async (request) => {
    const { createHttp } = await import('../http/http.ts');
    send ??= createHttp(connections);
    return await send(request);
  };
  return (request) => (send ?? load)(request);
}
