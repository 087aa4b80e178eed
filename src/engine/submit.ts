import { costsAgain } from '../core/capability.ts';
import { formatDuration } from '../core/instant.ts';
import type { Problem } from '../core/problem.ts';
import { itemsOf, type TaskRecord } from '../core/task.ts';
import { askedMilliseconds, CancelledError, mayHaveArrived } from '../errors.ts';
import { createAcceptances } from './acceptances.ts';
import { allEnded } from './all-ended.ts';
import { callLimits } from './budget.ts';
import type { Engine } from './engine.ts';
import { type Judgement, judgeFailure, toUnconfirmed } from './judge-failure.ts';
import type { Limiter, LimiterOf, Turn } from './limiter.ts';
import { describeBatch } from './progress.ts';
import { isToSend } from './settlement.ts';

export interface SubmitDeps {
  readonly engine: Engine;
  readonly limiterOf: LimiterOf;
  /** Aborts a request in flight, a little after the run was cancelled: its answer may hold an id. */
  readonly inFlight: AbortSignal;
}

/** Sends every unsent batch in order, as fast as pace and concurrency allow. */
export async function submitAll(submitDeps: SubmitDeps): Promise<void> {
  const deps = { ...submitDeps, announceAcceptance: createAcceptances(submitDeps.engine) };
  const { board, concurrency } = deps.engine;
  const waiting = board
    .tasks()
    .flatMap((task, index) => (isToSend(task) ? [index] : []))
    .values();
  const slots: Slots = { taken: 0 };
  const worker = async (): Promise<void> => {
    for (const index of waiting) {
      if (!(await takeSlot(slots, deps.engine))) return;
      try {
        await submitBatch(index, deps);
      } finally {
        slots.taken -= 1;
        deps.engine.finished.open();
      }
    }
  };
  await allEnded(Array.from({ length: Math.max(1, concurrency) }, worker));
}

interface BatchDeps extends SubmitDeps {
  readonly announceAcceptance: (index: number) => void;
}

interface Slots {
  /** By submissions that are under way: each may become an unfinished task. */
  taken: number;
}

/**
 * If the vendor takes only so many unfinished tasks, waits until one of them is over. False if nothing
 * more is sent.
 */
async function takeSlot(
  slots: Slots,
  { board, capability, ending, finished }: Engine,
): Promise<boolean> {
  const most = capability.unfinishedTasks ?? Number.POSITIVE_INFINITY;
  while (slots.taken + board.pending().length >= most && ending.stopSubmitting === undefined) {
    if (ending.allConfirmed && slots.taken === 0) ending.stopSubmitting = 'deadline';
    else await finished.wait();
  }
  if (ending.stopSubmitting !== undefined) return false;
  slots.taken += 1;
  return true;
}

/** Sends one batch until it is accepted, refused or given up. */
async function submitBatch(index: number, deps: BatchDeps): Promise<void> {
  const { engine } = deps;
  const limiter = deps.limiterOf(engine.board.task(index)?.batch);
  let isDoubtful = false;
  let failures = 0;
  for (let attempts = 1; ; attempts += 1) {
    const turn = await takeTurn(index, { engine, limiter, isDoubtful });
    if (turn === undefined) return;
    const error = await attemptBatch(index, { ...deps, attempts, isDoubtful });
    turn.settle();
    if (error === undefined) return;
    const judgement = judgeFailure(error.cause, {
      capability: engine.capability,
      mayHaveArrived: isDoubtful,
      attempts,
      failures: failures + 1,
      retries: engine.retries,
      random: engine.random(),
    });
    if (judgement.verdict !== 'again') {
      settle(index, judgement, engine);
      return;
    }
    failures += judgement.counts ? 1 : 0;
    isDoubtful ||= mayHaveArrived(error.cause);
    announceAgain(index, {
      engine,
      error: error.cause,
      isDoubtful,
      waitMilliseconds: judgement.waitMilliseconds,
    });
    // A purge of everything has one turn in minutes: waiting that long after a lost answer would send
    // it twice. Sent again at once, the vendor's own limit shows whether the first one arrived. What it
    // refused as too fast, it counted.
    if (engine.capability.repetition === 'safe-but-limited' && judgement.counts) turn.giveBack();
    limiter.holdUntil(engine.clock.now() + judgement.waitMilliseconds);
  }
}

/** Waits for the pace. Undefined if nothing more is sent; an answer that was lost then stays unknown. */
async function takeTurn(
  index: number,
  {
    engine,
    limiter,
    isDoubtful,
  }: { readonly engine: Engine; readonly limiter: Limiter; readonly isDoubtful: boolean },
): Promise<Turn | undefined> {
  const { board, deadline, ending, signal } = engine;
  const batch = board.task(index)?.batch;
  const targets = batch === undefined ? 1 : itemsOf(batch).length;
  const giveUp = (why: string): void => {
    if (isDoubtful) board.change(index, { state: 'unconfirmed', problem: neverAnswered(why) });
  };
  try {
    const turn = await limiter.takeTurn(deadline, engine.stopped, targets);
    if (turn !== undefined && ending.stopSubmitting === undefined) return turn;
    giveUp(turn === undefined ? 'Timed out' : 'The run stopped early');
    ending.stopSubmitting ??= 'deadline';
    return undefined;
  } catch (error) {
    giveUp(signal.aborted ? 'The run was cancelled' : 'The run stopped early');
    if (signal.aborted) throw error;
    return undefined;
  }
}

function neverAnswered(why: string): Problem {
  const message = `${why} before a retry could show whether this request had been received.`;
  return { code: 'unconfirmed', message };
}

/** One request. Undefined if it was accepted; else the failure, wrapped because anything can be thrown. */
async function attemptBatch(
  index: number,
  {
    engine,
    inFlight,
    announceAcceptance,
    attempts,
    isDoubtful,
  }: BatchDeps & { readonly attempts: number; readonly isDoubtful: boolean },
): Promise<{ readonly cause: unknown } | undefined> {
  const task = engine.board.task(index);
  if (task === undefined) return undefined;
  const submittedAt = engine.clock.now();
  try {
    // Nothing is sent if this cannot be written down.
    engine.board.change(index, { attempts, submittedAt, ...onItsWay(engine) });
    const limits = callLimits(engine, inFlight);
    const { isDone = false, ...accepted } = await engine.operations.submit(task.batch, limits);
    engine.board.change(index, { ...accepted, ...acceptedState(engine, isDone) });
    announceAcceptance(index);
    return undefined;
  } catch (cause) {
    if (!inFlight.aborted && !(cause instanceof CancelledError)) return { cause };
    const isOpen = isDoubtful || mayHaveArrived(cause);
    engine.board.change(
      index,
      isOpen ? { state: 'unconfirmed', problem: cutOff } : { state: 'unsent' },
    );
    throw cause;
  }
}

const cutOff = {
  code: 'unconfirmed',
  message: 'The run was cancelled while this request was on its way; its answer is not known.',
} as const;

/**
 * What a later run must not send again is unconfirmed from the moment before it is sent: every change
 * is announced, and after a kill that run knows that it may have arrived.
 */
function onItsWay({ capability }: Engine): Partial<TaskRecord> {
  return costsAgain(capability) ? { state: 'unconfirmed' } : {};
}

function acceptedState({ capability, clock }: Engine, isDone: boolean): Partial<TaskRecord> {
  if (capability.confirmation.by === 'polling' && !isDone) return { state: 'pending' };
  return { state: 'done', finishedAt: clock.now() };
}

function settle(
  index: number,
  judgement: Exclude<Judgement, { readonly verdict: 'again' }>,
  { board, capability, clock, ending, logger }: Engine,
): void {
  const { verdict, problem } = judgement;
  const finishedAt = clock.now();
  if (verdict !== 'end-run') board.change(index, { state: verdict, problem, finishedAt });
  else if (judgement.accepted) {
    const unknown = toUnconfirmed(problem, capability);
    board.change(index, { state: 'unconfirmed', problem: unknown, finishedAt });
  } else board.change(index, { state: 'failed', problem, finishedAt });
  logger.info(`${describeBatch(index, board)}: ${problem.message}`);
  if (verdict === 'end-run') {
    ending.problems.push(problem);
    if (!judgement.polling) ending.polling.abort();
  }
  if (verdict === 'end-run' || (verdict === 'unconfirmed' && judgement.stop)) {
    ending.submitting.abort();
  }
}

function announceAgain(
  index: number,
  {
    engine,
    error,
    isDoubtful,
    waitMilliseconds,
  }: {
    readonly engine: Engine;
    readonly error: unknown;
    readonly isDoubtful: boolean;
    readonly waitMilliseconds: number;
  },
): void {
  const text = error instanceof Error ? error.message : 'unknown failure';
  const message = text.replace(/(?<![.!?])$/, '.');
  const asked = askedMilliseconds(error);
  const wish = asked === 0 ? '' : ` It asks to wait ${formatDuration(asked)}.`;
  const reason = `${message}${wish}`;
  const isOpen = isDoubtful && costsAgain(engine.capability);
  engine.board.change(index, { state: isOpen ? 'unconfirmed' : 'unsent', vendorState: reason });
  const isInTime = engine.clock.now() + waitMilliseconds < engine.deadline;
  const next = isInTime
    ? `Sending it again in ${(waitMilliseconds / 1_000).toFixed(1)} s.`
    : '`timeout` leaves no time for that.';
  engine.logger.info(`${describeBatch(index, engine.board)}: ${reason} ${next}`);
}
