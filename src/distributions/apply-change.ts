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
import { findReadEnding } from './failed-read.ts';
import { findCreated } from './find-created.ts';
import { type ApplyDeps, accept, cutOff, leaveUnknown, type Sending } from './sending.ts';

interface History {
  failures: number;
  /** An earlier attempt may have been received. */
  isDoubtful: boolean;
}

/** Undefined if the next change may be sent; else what ends the run. */
export async function applyChange(
  index: number,
  change: DistributionChange,
  { engine, inFlight }: ApplyDeps,
): Promise<readonly Problem[] | undefined> {
  const { pollFirstMilliseconds, pollCapMilliseconds, random } = engine;
  const delays = pollDelays(pollFirstMilliseconds, pollCapMilliseconds, random);
  const sending: Sending = { engine, inFlight, index, change, delays };
  const history: History = { failures: 0, isDoubtful: false };
  for (let attempts = 1; ; attempts += 1) {
    const obstacle = await waitUntilIdle(sending);
    if (obstacle !== undefined) return obstacle.ending;
    const failure = await attempt(sending, attempts);
    if (failure === undefined) return undefined;
    const { cause } = failure;
    const next = judge(sending, cause, history);
    if (next !== 'again' && next !== 'busy') return await conclude(next, { sending, cause });
    remember(history, { next, cause });
    announceRetry(sending, cause);
    const isInTime = await sleepBefore(next, { sending, history, cause });
    if (!isInTime) return history.isDoubtful ? leaveToConfirmation(sending, cause) : undefined;
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

function remember(history: History, { next, cause }: { next: Next; cause: unknown }): void {
  history.isDoubtful ||= isInDoubt(cause);
  if (next === 'again') history.failures += 1;
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
  const wait = Math.max(askedMilliseconds(cause), delay);
  try {
    return await sleepWithin(engine, wait);
  } catch (reason) {
    if (history.isDoubtful) leaveUnknown(sending, cutOff);
    throw reason;
  }
}

async function attempt(
  sending: Sending,
  attempts: number,
): Promise<{ readonly cause: unknown } | undefined> {
  const { engine, inFlight, index } = sending;
  engine.board.change(index, { attempts, submittedAt: engine.clock.now() });
  try {
    accept(sending, await send(sending));
  } catch (cause) {
    if (!inFlight.aborted) {
      // Refused or lost after the cancellation: nothing is sent again.
      if (engine.signal.aborted && isInDoubt(cause)) leaveUnknown(sending, cutOff);
      engine.signal.throwIfAborted();
      return { cause };
    }
    leaveUnknown(sending, cutOff);
    throw cause;
  }
  engine.signal.throwIfAborted();
  return undefined;
}

async function send({ engine, inFlight, change }: Sending): Promise<string> {
  const { kind, domain, current, desired, marker = '', fields } = change;
  const limits = { ...callLimits(engine), signal: inFlight };
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
  if (history.isDoubtful && isEcho(sending, cause)) return 'accepted';
  const code = cause instanceof VendorError ? cause.code : undefined;
  if (code === 'vendor-conflict' || code === 'vendor-rate-limited') return 'busy';
  if (change.kind === 'create' && isInDoubt(cause)) return 'look';
  if (cause instanceof ContractError) return 'read';
  if (code !== undefined && code !== 'vendor-unavailable') return 'fail';
  if (history.failures < engine.retries) return 'again';
  return history.isDoubtful || isInDoubt(cause) ? 'read' : 'fail';
}

function isEcho({ engine, change: { kind } }: Sending, cause: unknown): boolean {
  if (!(cause instanceof VendorError) || kind === 'create') return false;
  return engine.operations.isEcho(kind === 'delete' ? 'delete' : 'modify', cause);
}

/** After an internal error of the vendor nobody knows what it did before that. */
function isInDoubt(cause: unknown): boolean {
  const isInternal = cause instanceof VendorError && cause.code === 'vendor-unavailable';
  return isInternal || mayHaveArrived(cause);
}

/** What the vendor is still working on is not changed twice. Gives what keeps it from being sent. */
async function waitUntilIdle({
  engine,
  index,
  change,
  delays,
}: Sending): Promise<{ readonly ending: readonly Problem[] | undefined } | undefined> {
  const { kind, domain, current } = change;
  if (kind === 'create' || current?.state !== 'busy') return undefined;
  for (;;) {
    let wait = delays.next().value;
    try {
      const now = await engine.operations.get(domain, callLimits(engine));
      if (now?.state !== 'busy') return undefined;
      engine.board.change(index, { vendorState: now.status });
    } catch (error) {
      engine.signal.throwIfAborted();
      const ending = findReadEnding(error);
      if (ending !== undefined) return { ending };
      wait = Math.max(wait, askedMilliseconds(error));
    }
    if (!(await sleepWithin(engine, wait))) return { ending: undefined };
  }
}

/** Whether it happened shows when the fields are read; without waiting nobody reads them. */
function leaveToConfirmation(sending: Sending, cause: unknown): readonly Problem[] | undefined {
  const { engine, index, change } = sending;
  const [problem] = toProblems(cause);
  const message = problem?.message ?? '';
  if (engine.wait) {
    engine.board.change(index, { state: 'pending', vendorState: 'answer unreadable' });
    engine.logger.info(`${change.kind} ${change.name}: ${message} Its fields show what happened.`);
    return undefined;
  }
  leaveUnknown(sending, {
    code: 'unconfirmed',
    message: `${message} Whether the change was made is unknown.`,
    remedy: 'Run again with `wait: true`: the next plan shows what the vendor has.',
  });
  return undefined;
}

function settle({ engine, index }: Sending, cause: unknown): readonly Problem[] | undefined {
  const problems = toProblems(cause);
  const [problem] = problems;
  if (problem === undefined) return undefined;
  engine.board.change(index, { state: 'failed', problem, finishedAt: engine.clock.now() });
  engine.logger.info(problem.message);
  return findEnding(problem.code) === undefined ? undefined : problems;
}

function announceRetry({ engine, index, change }: Sending, cause: unknown): void {
  const [problem] = toProblems(cause);
  const message = problem?.message ?? '';
  engine.board.change(index, { vendorState: message });
  engine.logger.info(`${change.kind} ${change.name}: ${message} Sending it again.`);
}
