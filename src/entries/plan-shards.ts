// The `plan-shards` action: how many jobs the list of a dry run is worth, after one question to the vendor.
import { resolve } from 'node:path';
import * as core from '@actions/core';
import { actionInputs } from '../action/action-inputs.ts';
import { readConnection } from '../action/read-connection.ts';
import { createValueReader, readRows } from '../action/read-values.ts';
import { enterRunner, type Surroundings } from '../action/runner.ts';
import { planShardsInputs } from '../action/sub-action-inputs.ts';
import { chooseCapability } from '../core/capability.ts';
import { countShards } from '../core/plan/shard.ts';
import type { Problem } from '../core/problem.ts';
import { countWord } from '../core/text.ts';
import { toLastProbe } from '../engine/budget.ts';
import { checkAccess } from '../engine/check-access.ts';
import { retrySafely } from '../engine/retry-safely.ts';
import { InputError, type InputProblem, toProblems } from '../errors.ts';
import { createHttp } from '../http/http.ts';
import { type Network, readNetwork } from '../http/network.ts';
import { createConnections } from '../http/proxy.ts';
import { renderJson } from '../report/json.ts';
import { readReport } from '../report/read-report.ts';
import { redactReport } from '../report/redact-report.ts';
import { remedyOf } from '../report/remedies.ts';
import type { Report } from '../report/report.ts';
import { computeVerdict } from '../report/verdict.ts';
import { createSystemClock } from '../system/clock.ts';
import { cancellation } from './cancellation.ts';
import { announcePlan } from './plan-memory.ts';

type VendorSlice = Awaited<ReturnType<typeof readConnection>>;

/** Sets the exit code and never rejects. */
export async function planShards(): Promise<void> {
  const surroundings = enterRunner(process.env, actionInputs['plan-shards']);
  try {
    const { shards, isDryRun } = await plan(surroundings);
    core.setOutput('shards', JSON.stringify(shards));
    core.setOutput('count', String(shards.length));
    core.setOutput('dry-run', String(isDryRun));
    surroundings.logger.info(
      `${countWord(shards.length, 'shard')}: ${shards.join(', ') || 'none'}.`,
    );
  } catch (error) {
    const problems = toProblems(error);
    for (const problem of problems) {
      const message = `${problem.message} ${remedyOf(problem)}`;
      surroundings.logger.annotate({ level: 'error', message });
    }
    addToPlan(problems, surroundings);
    process.exitCode = 1;
  }
}

/** The merge of the results reads the plan's report: it has to say why there are no shards. */
function addToPlan(problems: readonly Problem[], surroundings: Surroundings): void {
  const plan = readReport(planPath());
  if (plan === undefined) return;
  writePlan({ ...plan, problems: [...plan.problems, ...problems] }, surroundings);
}

function planPath(): string {
  return resolve(core.getInput('report-file'));
}

function writePlan(plan: Report, { redact, writer }: Surroundings): void {
  const report = redactReport(plan, redact);
  writer.write(planPath(), renderJson(report, computeVerdict(report)));
}

/** From here on this is a run, whatever becomes of it: what it is about to change is in doubt. */
async function announce(
  plan: Report,
  surroundings: Surroundings & { readonly network: Network },
): Promise<void> {
  if (plan.toRemember === undefined) return;
  const announced = await announcePlan(plan, surroundings);
  for (const message of announced.notices.slice(plan.notices.length))
    surroundings.logger.annotate({ level: 'warning', message });
  writePlan(announced, surroundings);
}

interface ShardPlan {
  readonly shards: readonly string[];
  /** There are no credentials, and the plan is all that is wanted then. */
  readonly isDryRun: boolean;
}

async function plan(surroundings: Surroundings): Promise<ShardPlan> {
  const { unknownInputs, logger } = surroundings;
  for (const message of unknownInputs.warnings) logger.annotate({ level: 'warning', message });
  const reader = createValueReader(core.getInput);
  reader.problems.push(...unknownInputs.problems);
  const { maxShards } = readRows(planShardsInputs, reader);
  const [report, inputs, network] = await Promise.allSettled([
    readPlan(planPath()),
    readSettings(surroundings),
    readNetwork(process.env),
  ]);
  if (
    inputs.status === 'rejected' ||
    report.status === 'rejected' ||
    network.status === 'rejected' ||
    reader.problems.length > 0
  )
    throw new InputError([...reader.problems, ...[inputs, report, network].flatMap(problemsOf)]);
  const { withoutCredentials } = inputs.value;
  if (withoutCredentials !== undefined)
    return { shards: [], isDryRun: withoutCredentials === 'dry-run' };
  await announce(report.value, { ...surroundings, network: network.value });
  // The step before has failed the job, and said why.
  if (report.value.problems.length > 0) return { shards: [], isDryRun: false };
  const count = countFor(report.value, { inputs: inputs.value, most: maxShards });
  if (count > 0) await ask(inputs.value, { ...surroundings, network: network.value });
  const shards = Array.from({ length: count }, (_, index) => `${index + 1}/${count}`);
  return { shards, isDryRun: false };
}

async function readSettings({ getEnvironment }: Surroundings): Promise<VendorSlice> {
  return await readConnection(core.getInput, getEnvironment);
}

/** Throws anything but a problem of the inputs. */
function problemsOf(result: PromiseSettledResult<unknown>): readonly InputProblem[] {
  if (result.status === 'fulfilled') return [];
  if (result.reason instanceof InputError) return result.reason.problems;
  throw result.reason;
}

async function readPlan(path: string): Promise<Report> {
  const report = readReport(path);
  if (report !== undefined) return report;
  throw new InputError([
    {
      code: 'input-invalid',
      input: 'report-file',
      message: '`report-file` is not the report of a dry run.',
      remedy: 'Set it to the `report-file` output of the step that planned, in the same job.',
    },
  ]);
}

/** As many as the kind that is worth the most. */
function countFor(
  { tasks }: Report,
  { inputs, most }: { readonly inputs: VendorSlice; readonly most: number },
): number {
  const { mode, capabilities, connection } = inputs;
  const kinds = Map.groupBy(tasks, ({ batch }) => batch.targets[0]?.kind);
  const counts = [...kinds].flatMap(([accepts, { length: batches }]) => {
    if (accepts === undefined) return [];
    const row = chooseCapability(capabilities, { mode, accepts, domain: connection.domain });
    return row === undefined ? 1 : countShards({ batches, most, capability: row });
  });
  return Math.max(0, ...counts);
}

/** One question, with its retries. */
const budgetMilliseconds = 10 * 60_000;

async function ask(
  inputs: VendorSlice,
  { keepSecret, network }: Pick<Surroundings, 'keepSecret'> & { readonly network: Network },
): Promise<void> {
  const clock = createSystemClock();
  const connections = createConnections(network);
  try {
    const send = createHttp(connections);
    const operations = await inputs.connection.connect({ send, keepSecret, now: clock.now });
    const { retries, requestTimeoutMilliseconds } = inputs;
    const deps = {
      clock,
      random: Math.random,
      retries,
      signal: cancellation,
      deadline: clock.now() + budgetMilliseconds,
      requestTimeoutMilliseconds,
      lastProbeMilliseconds: toLastProbe(requestTimeoutMilliseconds),
    };
    if (operations.prepare !== undefined) await retrySafely(deps, operations.prepare);
    await checkAccess({ ...deps, operations });
  } finally {
    await connections.close();
  }
}
