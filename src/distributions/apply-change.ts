// Sends one change of a plan. A create is never sent twice: after a doubtful answer the marker tells
// whether it happened. A modify and a delete may be repeated, and "busy" is waited for.
import { backoffMilliseconds, pollDelays } from '../core/backoff.ts';
import { isBusy } from '../core/distributions/distribution.ts';
import type { DistributionChange } from '../core/distributions/plan.ts';
import type { Problem } from '../core/problem.ts';
import { NetworkError, TimeoutError, toProblems, VendorError } from '../errors.ts';
import { callLimits, type SyncEngine, sleepWithin } from './sync-engine.ts';

const endsRun: readonly string[] = [
  'vendor-auth',
  'vendor-forbidden',
  'vendor-quota',
  'vendor-contract',
];
/** How often a create with a doubtful answer is looked for. */
const mostLooks = 5;
/** What a repeated delete is told once the first one worked. */
const goneCodes: readonly string[] = ['10021', '30003', '10000'];

interface Past {
  failures: number;
  /** An attempt before may have been carried out. */
  isDoubtful: boolean;
}

/** Undefined where the next change may be sent; else what ends the run. */
export async function applyChange(
  index: number,
  change: DistributionChange,
  engine: SyncEngine,
): Promise<readonly Problem[] | undefined> {
  const { pollFirstMilliseconds, pollCapMilliseconds, random } = engine;
  const delays = pollDelays(pollFirstMilliseconds, pollCapMilliseconds, random);
  const past: Past = { failures: 0, isDoubtful: false };
  for (let attempts = 1; ; attempts += 1) {
    if (!(await waitUntilIdle(index, change, { engine, delays }))) return undefined;
    const error = await attempt(index, change, { engine, attempts });
    if (error === undefined) return undefined;
    const { cause } = error;
    const next = judge(change, cause, past);
    if (next === 'accepted') return accept(index, change, engine);
    if (next === 'look') return await lookForCreated(index, change, { engine, cause, delays });
    if (next === 'fail' || past.failures >= engine.retries) return settle(index, cause, engine);
    note(past, { next, cause });
    announce(index, change, { engine, cause });
    if (!(await sleepWithin(engine, waitFor(next, { engine, delays, past })))) return undefined;
  }
}

function note(past: Past, { next, cause }: { readonly next: Next; readonly cause: unknown }): void {
  past.isDoubtful ||= mayHaveArrived(cause);
  if (next === 'again') past.failures += 1;
}

/** "Busy" is waited for like a poll, and uses up no retries. */
function waitFor(next: Next, { engine, delays, past }: Waiting & { readonly past: Past }): number {
  return next === 'again'
    ? backoffMilliseconds(past.failures, engine.random())
    : delays.next().value;
}

async function attempt(
  index: number,
  change: DistributionChange,
  { engine, attempts }: { readonly engine: SyncEngine; readonly attempts: number },
): Promise<{ readonly cause: unknown } | undefined> {
  engine.board.change(index, { attempts, submittedAt: engine.clock.now() });
  try {
    const domain = await send(change, engine);
    accept(index, { ...change, domain }, engine);
    return undefined;
  } catch (cause) {
    engine.signal.throwIfAborted();
    return { cause };
  }
}

async function send(change: DistributionChange, engine: SyncEngine): Promise<string> {
  const { kind, domain, current, desired, marker = '', fields } = change;
  const limits = callLimits(engine);
  const wanted = desired?.fields ?? {};
  if (kind === 'create') {
    return (await engine.operations.create({ fields: wanted, marker }, limits)).domain;
  }
  if (kind === 'delete') await engine.operations.remove(domain, limits);
  else if (current !== undefined) {
    const changed = fields.map(({ field }) => field);
    await engine.operations.modify({ current, fields: wanted, changed, marker }, limits);
  }
  return domain;
}

function accept(
  index: number,
  { kind, name, domain }: DistributionChange,
  engine: SyncEngine,
): undefined {
  engine.board.change(index, { state: 'pending', id: domain, vendorState: 'accepted' });
  engine.logger.info(`${kind} ${name}: accepted${domain === '' ? '' : ` as ${domain}`}.`);
}

type Next = 'again' | 'busy' | 'look' | 'accepted' | 'fail';

function judge(change: DistributionChange, error: unknown, { isDoubtful }: Past): Next {
  if (isDoubtful && isEcho(change, error)) return 'accepted';
  const isSilence = error instanceof NetworkError || error instanceof TimeoutError;
  const code = error instanceof VendorError ? error.code : undefined;
  if (code === 'vendor-conflict' || code === 'vendor-rate-limited') return 'busy';
  if (!isSilence && code !== 'vendor-unavailable') return 'fail';
  return change.kind === 'create' && mayHaveArrived(error) ? 'look' : 'again';
}

function mayHaveArrived(error: unknown): boolean {
  if (error instanceof TimeoutError) return true;
  return error instanceof Error && 'mayHaveArrived' in error && error.mayHaveArrived === true;
}

/** A refusal that proves that the attempt before was carried out. */
function isEcho({ kind }: DistributionChange, error: unknown): boolean {
  if (!(error instanceof VendorError)) return false;
  if (kind === 'delete') return goneCodes.includes(error.problems[0]?.vendorCode ?? '');
  return kind === 'modify' && error.code === 'vendor-conflict';
}

interface Waiting {
  readonly engine: SyncEngine;
  readonly delays: Generator<number, never>;
}

/** What the vendor is still working on is not changed twice. False where the time ended. */
async function waitUntilIdle(
  index: number,
  { kind, domain, current }: DistributionChange,
  { engine, delays }: Waiting,
): Promise<boolean> {
  if (kind === 'create' || current === undefined || !isBusy(current)) return true;
  for (;;) {
    const now = await engine.operations.get(domain, callLimits(engine)).catch((error: unknown) => {
      engine.signal.throwIfAborted();
      if (error instanceof VendorError && endsRun.includes(error.code)) throw error;
      return current;
    });
    if (now === undefined || !isBusy(now)) return true;
    engine.board.change(index, { vendorState: now.status });
    if (!(await sleepWithin(engine, delays.next().value))) return false;
  }
}

/** The answer to a create was lost: its marker tells whether it happened. */
async function lookForCreated(
  index: number,
  change: DistributionChange,
  { engine, cause, delays }: Waiting & { readonly cause: unknown },
): Promise<readonly Problem[] | undefined> {
  for (let look = 0; look < mostLooks; look += 1) {
    const all = await engine.operations.list(callLimits(engine)).catch(() => {
      engine.signal.throwIfAborted();
      return [];
    });
    const found = all.find(({ marker }) => marker === change.marker);
    if (found !== undefined) return accept(index, { ...change, domain: found.domain }, engine);
    if (!(await sleepWithin(engine, delays.next().value))) break;
  }
  const [problem] = toProblems(cause);
  const unknown: Problem = {
    code: 'unconfirmed',
    message: `${problem?.message ?? ''} \`${change.name}\` may have been created, and is not to be seen yet; it was not sent again.`,
    remedy: 'Run again later: its marker finds it where it was created.',
  };
  engine.board.change(index, { state: 'unconfirmed', problem: unknown });
  return [];
}

function settle(index: number, cause: unknown, engine: SyncEngine): readonly Problem[] | undefined {
  const problems = toProblems(cause);
  const [problem] = problems;
  if (problem === undefined) return undefined;
  engine.board.change(index, { state: 'failed', problem, finishedAt: engine.clock.now() });
  engine.logger.info(`${problem.message}`);
  return endsRun.includes(problem.code) ? problems : undefined;
}

function announce(
  index: number,
  { kind, name }: DistributionChange,
  { engine, cause }: { readonly engine: SyncEngine; readonly cause: unknown },
): void {
  const [problem] = toProblems(cause);
  engine.board.change(index, { vendorState: problem?.message ?? '' });
  engine.logger.info(`${kind} ${name}: ${problem?.message ?? ''} It is sent again.`);
}
