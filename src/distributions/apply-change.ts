// Sends one change of a plan. A create is never sent twice: after any doubtful answer its marker shows
// whether it happened. A modify and a delete may be sent again, and "busy" is waited for.
import { backoffMilliseconds, pollDelays } from '../core/backoff.ts';
import type { DistributionChange } from '../core/distributions/plan.ts';
import type { Problem } from '../core/problem.ts';
import { callLimits, sleepWithin } from '../engine/budget.ts';
import { findEnding } from '../engine/settlement.ts';
import {
  askedMilliseconds,
  ContractError,
  mayHaveArrived,
  toProblems,
  VendorError,
} from '../errors.ts';
import { findCreated } from './find-created.ts';
import { type Prepared, prepareChange } from './prepare-change.ts';
import { type ApplyDeps, accept, cutOff, leaveUnknown, type Sending, toDoubt } from './sending.ts';

interface History {
  failures: number;
  /** Why an earlier attempt may have been received. */
  doubt?: { readonly cause: unknown };
}

/** Undefined if the next change may be sent; else what ends the run. */
export async function applyChange(
  index: number,
  change: DistributionChange,
  deps: ApplyDeps,
): Promise<readonly Problem[] | undefined> {
  const { pollFirstMilliseconds, pollCapMilliseconds, random } = deps.engine;
  const delays = pollDelays(pollFirstMilliseconds, pollCapMilliseconds, random);
  const sending: Sending = { ...deps, index, change, delays };
  const history: History = { failures: 0 };
  try {
    return await sendUntilAnswered(sending, history);
  } catch (reason) {
    if (history.doubt !== undefined) leaveUnknown(sending, cutOff);
    throw reason;
  }
}

async function sendUntilAnswered(
  planned: Sending,
  history: History,
): Promise<readonly Problem[] | undefined> {
  for (let attempts = 1; ; attempts += 1) {
    const prepared = await prepareChange(planned);
    if (prepared.next !== 'send') return leaveUnsent(planned, { prepared, history });
    const sending = { ...planned, change: prepared.change };
    const failure = await attempt(sending, { attempts, history });
    if (failure === undefined) return undefined;
    const { cause } = failure;
    const next = judge(sending, cause, history);
    if (mayHaveArrived(cause)) history.doubt = { cause };
    if (next !== 'again' && next !== 'busy') return await conclude(next, { sending, cause });
    if (next === 'again') history.failures += 1;
    announceRetry(sending, cause);
    const isInTime = await sleepBefore(next, { sending, history, cause });
    if (!isInTime) return leaveUnsent(planned, { prepared: { next: 'late' }, history });
  }
}

/** Nothing is sent (again); an earlier attempt may have been received all the same. */
function leaveUnsent(
  sending: Sending,
  {
    prepared,
    history: { doubt },
  }: { readonly prepared: Exclude<Prepared, { next: 'send' }>; readonly history: History },
): readonly Problem[] | undefined {
  const { engine, index, change } = sending;
  const finishedAt = engine.clock.now();
  switch (prepared.next) {
    case 'met':
      engine.board.change(index, { state: 'done', finishedAt });
      engine.logger.info(`${change.kind} ${change.name}: it is as the file has it.`);
      return undefined;
    case 'closing':
      engine.board.change(index, { state: 'pending', vendorState: 'closing' });
      engine.logger.info(`${change.kind} ${change.name}: the vendor is closing it.`);
      return undefined;
    case 'late':
      return doubt === undefined ? undefined : leaveToConfirmation(sending, doubt.cause);
    case 'refuse': {
      const { problem, ends } = prepared;
      engine.logger.info(problem.message);
      if (!ends) engine.board.change(index, { state: 'failed', problem, finishedAt });
      else if (doubt === undefined) engine.board.change(index, { problem });
      else leaveUnknown(sending, toDoubt(doubt.cause));
      return ends ? [problem] : undefined;
    }
    case 'end':
      if (doubt !== undefined) leaveUnknown(sending, toDoubt(doubt.cause));
      return prepared.problems;
  }
}

async function conclude(
  next: Exclude<Next, 'again' | 'busy'>,
  { sending, cause }: { readonly sending: Sending; readonly cause: unknown },
): Promise<readonly Problem[] | undefined> {
  switch (next) {
    case 'accepted':
      return accept(sending, sending.change.domain);
    case 'look':
      return await findCreated(sending, cause);
    case 'read':
      return leaveToConfirmation(sending, cause);
    case 'fail':
      return settle(sending, cause);
  }
}

/** "Busy" is waited for like a poll, and uses up no retries. What the vendor asks for is a floor. */
async function sleepBefore(
  next: Next,
  {
    sending,
    history,
    cause,
  }: { readonly sending: Sending; readonly history: History; readonly cause: unknown },
): Promise<boolean> {
  const { engine, delays } = sending;
  const delay =
    next === 'again' ? backoffMilliseconds(history.failures, engine.random()) : delays.next().value;
  return await sleepWithin(engine, Math.max(askedMilliseconds(cause), delay));
}

async function attempt(
  sending: Sending,
  { attempts, history }: { readonly attempts: number; readonly history: History },
): Promise<{ readonly cause: unknown } | undefined> {
  const { engine, index } = sending;
  engine.board.change(index, { attempts, submittedAt: engine.clock.now() });
  try {
    accept(sending, await send(sending));
    delete history.doubt;
  } catch (cause) {
    if (!engine.signal.aborted) return { cause };
    // After a cancellation nothing is sent again.
    if (mayHaveArrived(cause)) history.doubt = { cause };
  }
  engine.signal.throwIfAborted();
  return undefined;
}

async function send({ engine, inFlight, change }: Sending): Promise<string> {
  const { kind, domain, current, desired, marker = '', fields } = change;
  const limits = callLimits(engine, inFlight);
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

/**
 * - `again`: nothing happened, or a retry is harmless;
 * - `busy`: the vendor takes no change now;
 * - `look`: a create that may have happened; its marker shows it;
 * - `read`: a change that may have happened; its fields show it;
 * - `accepted`: the refusal proves that an earlier attempt worked.
 */
type Next = 'again' | 'busy' | 'look' | 'read' | 'accepted' | 'fail';

function judge(sending: Sending, cause: unknown, history: History): Next {
  const { engine, change } = sending;
  if (history.doubt !== undefined && isEcho(sending, cause)) return 'accepted';
  if (change.kind === 'create' && mayHaveArrived(cause)) return 'look';
  const code = cause instanceof VendorError ? cause.code : undefined;
  if (code === 'vendor-conflict' || code === 'vendor-rate-limited') return 'busy';
  if (cause instanceof ContractError && mayHaveArrived(cause)) return 'read';
  const mayPass = code === undefined || code === 'vendor-unavailable';
  if (mayPass && history.failures < engine.retries) return 'again';
  return history.doubt !== undefined || mayHaveArrived(cause) ? 'read' : 'fail';
}

function isEcho({ engine, change: { kind } }: Sending, cause: unknown): boolean {
  if (!(cause instanceof VendorError) || kind === 'create') return false;
  return engine.operations.isEcho(kind === 'delete' ? 'delete' : 'modify', cause);
}

/** Whether it happened shows when the fields are read; without waiting nobody reads them. */
function leaveToConfirmation(sending: Sending, cause: unknown): readonly Problem[] | undefined {
  const { doubts, engine, index, change } = sending;
  const problems = toProblems(cause);
  const [{ code, message } = { code: 'bug', message: '' } as const] = problems;
  const isEnding = code !== 'vendor-contract' && findEnding(code) !== undefined;
  if (engine.wait && !isEnding) {
    doubts.set(index, toDoubt(cause));
    engine.board.change(index, { state: 'pending', vendorState: 'answer unreadable' });
    engine.logger.info(`${change.kind} ${change.name}: ${message} Its fields show what happened.`);
    return undefined;
  }
  leaveUnknown(sending, toDoubt(cause));
  return isEnding ? problems : undefined;
}

function settle(
  { engine, index, change }: Sending,
  cause: unknown,
): readonly Problem[] | undefined {
  const problems = toProblems(cause);
  const [problem] = problems;
  if (problem === undefined) return undefined;
  const isEnding = findEnding(problem.code) !== undefined;
  const message = `${change.kind} ${change.name}: ${problem.message}`;
  engine.logger.info(message);
  // What ends the run concerns every entry, anything else this one.
  const own = isEnding ? problem : { ...problem, message };
  engine.board.change(index, { state: 'failed', problem: own, finishedAt: engine.clock.now() });
  return isEnding ? problems : undefined;
}

function announceRetry({ engine, index, change }: Sending, cause: unknown): void {
  const [problem] = toProblems(cause);
  const message = problem?.message ?? '';
  engine.board.change(index, { vendorState: message });
  engine.logger.info(`${change.kind} ${change.name}: ${message} Sending it again.`);
}
