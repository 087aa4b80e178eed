// The built action is cancelled or killed at any moment, and resumed with what it had put out: nothing
// that costs is sent twice, and nothing is forgotten.
import { z } from 'zod';
import type { ActionResult } from '../../scripts/demo/run-action.ts';
import { outputTable } from '../../src/report/outputs.ts';
import { ReportFile } from '../../src/report/schema.ts';
import type { Miss, Part, PartOptions, PartResult } from './part.ts';
import { mapPool } from './pool.ts';
import { createRandom, type Random } from './random.ts';
import { type Scenario, scenarios } from './scenarios.ts';
import { inputsInRealTime, openSocketStage, type SocketStage } from './socket-stage.ts';
import { findTargets, type TargetReceipts } from './target-receipts.ts';

export const kill: Part = {
  name: 'kill',
  about:
    'The built action against the sandbox over sockets gets SIGINT, SIGTERM or SIGKILL at the n-th request or at a random time, once or twice, and is resumed with the `task-ids` or the report file that it left.',
  oracles: [
    'What must not be sent twice is accepted once by the vendor, over all runs together.',
    'What the vendor accepted is done, pending, failed or unconfirmed in the last report, never not sent; what is done was accepted.',
    'A run that ended without ids had sent nothing that costs.',
    'After SIGINT or SIGTERM the exit code is 0 or 1, every output is set, and the report fits its schema.',
    'The run that resumes ends by itself.',
  ],
  run: runKill,
};

const signals = ['SIGINT', 'SIGTERM', 'SIGKILL', 'SIGKILL'] as const;
/** The vendor does its work at once and answers after this time, in which most signals fall. */
const answerMilliseconds = 40;
const usualRequests = 4;
const [runsInShort, runsInFull] = [5, 200];

interface Moment {
  readonly signal: (typeof signals)[number];
  /** After so many requests have arrived. */
  readonly requests: number;
  readonly milliseconds: number;
}

interface Plan {
  readonly name: string;
  readonly scenario: Scenario;
  /** One for each run that does not end by itself. */
  readonly moments: readonly Moment[];
  readonly resumeWith: 'task-ids' | 'report-file';
}

async function runKill({ seed, only, isShort, say }: PartOptions): Promise<PartResult> {
  const plans = makePlans(isShort ? runsInShort : runsInFull, createRandom(seed));
  const chosen = plans.filter(({ name }) => name.includes(only));
  const found = await mapPool(chosen, async (plan, index): Promise<readonly Miss[]> => {
    if (index % 10 === 0) say(`${index} of ${chosen.length} runs`);
    return (await tryPlan(plan)).map((why) => ({ name: plan.name, why }));
  });
  const signalled = chosen.flatMap(({ moments }) => moments.map(({ signal }) => signal));
  const killed = signalled.filter((signal) => signal === 'SIGKILL').length;
  return {
    totals: {
      'runs cancelled': signalled.length - killed,
      'runs killed': killed,
      resumed: chosen.length,
    },
    checks: chosen.length,
    misses: found.flat(),
  };
}

/** What costs comes more often. */
function makePlans(count: number, random: Random): readonly Plan[] {
  const paid = scenarios.filter(({ repetition }) => repetition === 'never');
  return Array.from({ length: count }, (_, index) => {
    const pool = random.below(3) === 0 ? scenarios : paid;
    const scenario = pool[random.below(pool.length)];
    if (scenario === undefined) throw new Error('No provider is rehearsed.');
    const moments = Array.from({ length: random.below(4) === 0 ? 2 : 1 }, () => ({
      signal: random.pick(signals),
      requests: random.below(3 * usualRequests),
      milliseconds: random.below(3 * answerMilliseconds),
    }));
    const resumeWith = random.below(3) === 0 ? 'report-file' : 'task-ids';
    const when = moments.map((one) => `${one.signal} at ${one.requests} + ${one.milliseconds} ms`);
    return {
      name: `${index}: ${scenario.title} | ${when.join(', ')} | ${resumeWith}`,
      ...{ scenario, moments, resumeWith },
    };
  });
}

async function tryPlan(plan: Plan): Promise<readonly string[]> {
  await using stage = await openSocketStage(plan.scenario, (request, work) => ({
    ...work(),
    delayMilliseconds: request.method === 'GET' ? 0 : answerMilliseconds,
  }));
  const { scenario, moments, resumeWith } = plan;
  const inputs = inputsInRealTime(scenario, stage, countRequests(scenario));
  const wrong: string[] = [];
  let resume: Readonly<Record<string, string>> = {};
  for (const moment of moments) {
    const before = stage.receipts.length;
    const ended = await stage.run(
      { ...inputs, ...resume },
      { onStart: (child) => strike(child, moment, () => stage.receipts.length - before) },
    );
    if (moment.signal !== 'SIGKILL') wrong.push(...judgeCancelled(ended));
    const left = toResume(scenario, ended, resumeWith);
    if (Object.values(left).every((value) => value === '')) {
      const hasActed = stage.receipts.slice(before).some(({ acted }) => acted);
      if (hasActed && scenario.config === undefined && scenario.repetition === 'never')
        wrong.push('it left nothing to resume from, and the vendor had accepted work');
    } else resume = left;
  }
  const last = await stage.run({ ...inputs, ...resume, timeout: '20s' });
  wrong.push(...judgeLast(scenario, stage, last));
  return [...new Set(wrong)];
}

/** A vendor that lets nobody poll more often is not waited for. */
function countRequests({ row }: Scenario): number {
  if (row?.confirmation.by !== 'polling' || row.confirmation.probePace === undefined)
    return usualRequests;
  const { count, perMilliseconds } = row.confirmation.probePace;
  return perMilliseconds / count > 5_000 ? 0 : usualRequests;
}

type Child = Parameters<NonNullable<Parameters<SocketStage['run']>[1]>['onStart'] & object>[0];

function strike(
  child: Child,
  { signal, requests, milliseconds }: Moment,
  count: () => number,
): void {
  const look = setInterval(() => {
    if (count() < requests) return;
    clearInterval(look);
    setTimeout(() => child.kill(signal), milliseconds);
  }, 1);
  child.once('exit', () => clearInterval(look));
}

function toResume(
  { config }: Scenario,
  { outputs, report }: ActionResult,
  resumeWith: Plan['resumeWith'],
): Readonly<Record<string, string>> {
  if (config !== undefined) return { 'resume-tasks': '' };
  const ids = outputs['task-ids'] ?? '';
  const path = report === undefined ? '' : (outputs['report-file'] ?? '');
  // A run that stopped before there were tasks left a report without any.
  const hasTasks = /"batch":"[0-9a-f]/.test(ids) || ids.endsWith('.jsonl') || ids.endsWith('.json');
  if (!hasTasks) return { 'resume-tasks': '' };
  return { 'resume-tasks': resumeWith === 'report-file' && path !== '' ? path : ids };
}

const strictReport = z.strictObject(ReportFile.shape);

/** Before its first line a program cannot hear anything: then it has printed nothing either. */
function judgeCancelled({
  exitCode,
  outputs,
  report,
  stdout,
  stderr,
}: ActionResult): readonly string[] {
  if (exitCode === null && stdout === '' && Object.keys(outputs).length === 0) return [];
  const wrong: string[] = [];
  if (exitCode !== 0 && exitCode !== 1) wrong.push(`exit code ${exitCode} after a cancellation`);
  const names = outputTable.map(({ name }) => name).filter((name) => !(name in outputs));
  if (names.length > 0) wrong.push(`after a cancellation these are not set: ${names.join(', ')}`);
  const parsed = strictReport.safeParse(report);
  if (!parsed.success)
    wrong.push(`the report breaks its schema: ${parsed.error.issues[0]?.message}`);
  if (stderr !== '') wrong.push(`stderr: ${stderr.slice(0, 200)}`);
  return wrong;
}

function judgeLast(scenario: Scenario, stage: SocketStage, last: ActionResult): readonly string[] {
  const { exitCode, outputs, report } = last;
  const wrong: string[] = [];
  if (exitCode !== 0 && exitCode !== 1) wrong.push(`the last run ended with ${exitCode}`);
  const reason = outputs['failure-reason'] ?? '';
  if (/^(?:bug|input-|list-changed)/.test(reason)) wrong.push(`the last run failed with ${reason}`);
  const byTarget = findTargets(
    { ...scenario, targets: scenario.targetsFor(countRequests(scenario)) },
    stage.receipts,
  );
  if (scenario.repetition === 'never') {
    const twice = [...byTarget].filter(([, all]) => all.filter(({ acted }) => acted).length > 1);
    if (twice.length > 0) wrong.push(`${twice.length} targets were accepted twice`);
  }
  const parsed = strictReport.safeParse(report);
  if (!parsed.success) return [...wrong, 'the last run left no valid report'];
  if (scenario.config !== undefined) return wrong;
  return [...wrong, ...judgeStates(parsed.data.tasks, byTarget)];
}

function judgeStates(
  tasks: z.output<typeof ReportFile>['tasks'],
  byTarget: TargetReceipts,
): readonly string[] {
  if (tasks.length === 0) return ['the last run has no tasks'];
  return tasks.flatMap(({ state, targets }) => {
    const accepted = targets.filter(({ value }) =>
      (byTarget.get(value) ?? byTarget.get('everything') ?? []).some(({ acted }) => acted),
    ).length;
    if (state === 'unsent' && accepted > 0)
      return [`${accepted} targets that the vendor accepted are reported as not sent`];
    const isClaimed = state === 'done' || state === 'pending';
    return isClaimed && accepted < targets.length
      ? [`${targets.length - accepted} targets are reported as ${state}, and were never accepted`]
      : [];
  });
}
