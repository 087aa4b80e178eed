import { costsAgain } from '../core/capability.ts';
import { itemsOf, type TaskRecord } from '../core/task.ts';
import { CancelledError, mayHaveArrived } from '../errors.ts';
import { allEnded } from './all-ended.ts';
import { type Announcements, announceAgain, createAnnouncements } from './announcements.ts';
import { callLimits, isOverdue } from './budget.ts';
import type { Engine } from './engine.ts';
import { type Judgement, judgeFailure, toUnconfirmed } from './judge-failure.ts';
import type { Limiter, LimiterOf, Turn } from './limiter.ts';
import { describeBatch } from './progress.ts';
import { isToSend } from './settlement.ts';
import { type Slots, takeSlot } from './slots.ts';

export interface SubmitDeps {
  readonly engine: Engine;
  readonly limiterOf: LimiterOf;
  /** Aborts a request in flight, a little after the run was cancelled: its answer may hold an id. */
  readonly inFlight: AbortSignal;
}

/**
 * Sends every unsent batch in order, as fast as pace and concurrency allow. The first request goes
 * alone until it is answered, so that a wrong key is refused once; hosts that have a pace each
 * answer each for itself.
 */
export async function submitAll(submitDeps: SubmitDeps): Promise<void> {
  const { board, capability, concurrency } = submitDeps.engine;
  const { promise: isAnswered, resolve: answered } = Promise.withResolvers<void>();
  if (capability.pacedBy === 'host') answered();
  const deps = { ...submitDeps, announce: createAnnouncements(submitDeps.engine), answered };
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
  const first = worker().finally(answered);
  const others = Array.from({ length: Math.max(0, concurrency - 1) }, () =>
    isAnswered.then(worker),
  );
  await allEnded([first, ...others]);
}

interface BatchDeps extends SubmitDeps {
  readonly announce: Announcements;
  /** Called with each answer, and each failure to get one. */
  readonly answered: () => void;
}

/** Why a batch that is not over may have had an effect, as the end of a sentence; undefined if it cannot. */
type Doubt = string | undefined;

const unanswered = 'before a retry could show whether this request had been received';

/** Sends one batch until all of it is accepted, or until it is refused or given up. */
async function submitBatch(index: number, deps: BatchDeps): Promise<void> {
  let doubt: Doubt;
  do doubt = await submitPart(index, doubt, deps);
  while (doubt !== undefined);
}

/**
 * Undefined if the batch is over; else a part of it was accepted, and the next one is to be sent. `before`:
 * the doubt of the parts before, if there are any.
 */
async function submitPart(index: number, before: Doubt, deps: BatchDeps): Promise<Doubt> {
  const { engine } = deps;
  const limiter = deps.limiterOf(engine.board.task(index)?.batch);
  let doubt = before;
  let failures = 0;
  for (let attempts = 1; ; attempts += 1) {
    const turn = await takeTurn(index, { engine, limiter, doubt });
    if (turn === undefined) return undefined;
    const attempt = await attemptBatch(index, doubt, deps);
    turn.settle();
    deps.answered();
    if (!('cause' in attempt)) return attempt.left;
    const judgement = judgeFailure(attempt.cause, {
      capability: engine.capability,
      counterpart: engine.counterpart,
      mayHaveArrived: doubt !== undefined,
      part: before,
      attempts,
      failures: failures + 1,
      retries: engine.retries,
      random: engine.random(),
    });
    if (judgement.verdict !== 'again') {
      settle(index, judgement, { engine, part: before });
      return undefined;
    }
    failures += judgement.counts ? 1 : 0;
    if (mayHaveArrived(attempt.cause)) doubt ??= unanswered;
    announceAgain(index, {
      engine,
      error: attempt.cause,
      isDoubtful: doubt !== undefined,
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
    doubt,
  }: { readonly engine: Engine; readonly limiter: Limiter; readonly doubt: Doubt },
): Promise<Turn | undefined> {
  const { board, capability, deadline, ending, signal } = engine;
  const batch = board.task(index)?.batch;
  const targets = batch === undefined ? 1 : itemsOf(batch).length;
  const giveUp = (why: string): void => {
    if (doubt === undefined) return;
    const problem = { code: 'unconfirmed', message: `${why} ${doubt}.` } as const;
    board.change(index, { state: 'unconfirmed', problem });
  };
  try {
    const turn = await limiter.takeTurn(deadline, engine.stopped, targets);
    if (turn !== undefined && ending.stopSubmitting === undefined) return turn;
    giveUp(turn === undefined ? 'Timed out' : 'The run stopped early');
    // One host that asks to wait too long says nothing about the others.
    if (capability.pacedBy !== 'host' || isOverdue(engine)) ending.stopSubmitting ??= 'deadline';
    return undefined;
  } catch (error) {
    giveUp(signal.aborted ? 'The run was cancelled' : 'The run stopped early');
    if (signal.aborted) throw error;
    return undefined;
  }
}

/**
 * What is left after a part of the batch was accepted, if anything is; or the failure, which can be
 * anything.
 */
type Attempt = { readonly left: Doubt } | { readonly cause: unknown };

const over = { left: undefined } as const;

/** One request. */
async function attemptBatch(
  index: number,
  doubt: Doubt,
  { engine, inFlight, announce }: BatchDeps,
): Promise<Attempt> {
  const task = engine.board.task(index);
  if (task === undefined) return over;
  const attempts = task.attempts + 1;
  const submittedAt = engine.clock.now();
  try {
    // Nothing is sent if this cannot be written down.
    engine.board.change(index, { attempts, submittedAt, ...onItsWay(engine) });
    const limits = callLimits(engine, inFlight);
    const answer = await engine.operations.submit(task.batch, limits);
    const { isDone = false, isPartial = false, ...accepted } = answer;
    if (isPartial) {
      engine.board.change(index, { ...accepted, state: 'unconfirmed' });
      announce.inPart(index);
      return { left: `after a part of this request had been accepted (${accepted.vendorState})` };
    }
    engine.board.change(index, { ...accepted, ...acceptedState(engine, isDone) });
    announce.accepted(index);
    return over;
  } catch (cause) {
    if (!inFlight.aborted && !(cause instanceof CancelledError)) return { cause };
    const isOpen = doubt !== undefined || mayHaveArrived(cause);
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
  { engine, part }: { readonly engine: Engine; readonly part: Doubt },
): void {
  const { board, capability, clock, counterpart, ending, logger } = engine;
  const { verdict, problem } = judgement;
  const finishedAt = clock.now();
  if (verdict !== 'end-run') board.change(index, { state: verdict, problem, finishedAt });
  else if (judgement.accepted) {
    const unknown = toUnconfirmed(problem, { capability, counterpart, part });
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
