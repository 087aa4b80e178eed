// Sends a plan and waits for it. Everything that can happen to a batch ends on the board; only a
// cancelled run and a bug end as exceptions.

import { laneOf } from '../core/plan/lane.ts';
import type { Problem } from '../core/problem.ts';
import { toProblems } from '../errors.ts';
import { allEnded } from './all-ended.ts';
import { type Board, partOf } from './board.ts';
import { withGrace } from './budget.ts';
import { checkAccess } from './check-access.ts';
import { refuseOtherHosts } from './check-hosts.ts';
import { checkQuota } from './check-quota.ts';
import { checkRecipients } from './check-recipients.ts';
import { confirmAll } from './confirm.ts';
import type { Ending, Engine, EngineDeps, EngineSettings, RunEnding } from './engine.ts';
import { createLatch, type Latch } from './latch.ts';
import { type LimiterOf, openLimiters } from './limiter.ts';
import { describeEnd, isShownAsProgress } from './progress.ts';
import { retrySafely } from './retry-safely.ts';
import { describeBudgetEnd, explainUnsent, isToSend } from './settlement.ts';
import { submitAll } from './submit.ts';

/**
 * Resolves with what ended the run early; empty if nothing did.
 * Rejects with the signal's reason after a cancellation, with the board up to date.
 */
export async function execute(
  settings: EngineSettings,
  deps: EngineDeps,
): Promise<readonly Problem[]> {
  const shared: RunEnding = {
    problems: [],
    submitting: new AbortController(),
    polling: new AbortController(),
  };
  const lanes = openLanes(settings, { deps, shared });
  const over = new AbortController();
  try {
    if (await isReady(lanes, shared)) {
      const mayBegin = canSubmit(lanes, { board: deps.board, shared });
      const runs = lanes.flatMap((lane) => [
        submitThen({ lane, mayBegin, over: over.signal }),
        confirmIfPolled(lane),
      ]);
      await allEnded(runs).finally(() => deps.signal.throwIfAborted());
    }
    return [...shared.problems, ...endOfBudget(settings, { deps, lanes, shared })];
  } finally {
    over.abort();
    for (const { engine } of lanes) {
      const { whenLeft } = engine.capability;
      if (deps.signal.aborted && engine.board.hasPending() && whenLeft !== undefined)
        deps.remark(whenLeft);
    }
    explainUnsent(deps.board, {
      isCancelled: deps.signal.aborted,
      isError: shared.submitting.signal.aborted,
      cause: shared.problems[0],
    });
    for (const lane of lanes)
      if (isPolled(lane) || isShownAsProgress(lane.engine))
        lane.engine.logger.info(describeEnd(lane.engine.board));
  }
}

interface OpenLane {
  readonly engine: Engine;
  readonly limiterOf: LimiterOf;
  /** Opens when something was accepted and when the last submission is over. */
  readonly accepted: Latch;
}

/** A run with one kind of target has one lane, with the whole board. */
function openLanes(
  { lanes, ...settings }: EngineSettings,
  { deps, shared }: { readonly deps: EngineDeps; readonly shared: RunEnding },
): readonly OpenLane[] {
  const tasks = [...deps.board.tasks().entries()];
  const stopped = AbortSignal.any([deps.signal, shared.submitting.signal]);
  const limiterOfLane = openLimiters(deps.clock);
  return lanes.map((lane) => {
    const own = tasks.filter(([, task]) => laneOf(task, lanes) === lane).map(([index]) => index);
    const board = lanes.length === 1 ? deps.board : partOf(deps.board, own);
    const [accepted, finished] = [createLatch(), createLatch()];
    const ending: Ending = { ...shared, allSubmitted: false, allConfirmed: false };
    shared.submitting.signal.addEventListener('abort', () => {
      ending.stopSubmitting = 'error';
      finished.open();
    });
    const limiterOf = limiterOfLane(lane);
    const announced = announceTo(board, { accepted, finished });
    const engine: Engine = {
      ...{ ...settings, ...lane, ...deps },
      ...{ board: announced, finished, ending, stopped },
    };
    return { engine, limiterOf, accepted };
  });
}

/** False if what every other call needs cannot be found. */
async function isReady(lanes: readonly OpenLane[], shared: RunEnding): Promise<boolean> {
  const [first] = lanes;
  if (first === undefined) return true;
  const { operations, remark, signal } = first.engine;
  const { prepare } = operations;
  if (prepare === undefined) return true;
  try {
    for (const line of await retrySafely(first.engine, prepare)) remark(line);
    checkRecipients(
      lanes.map(({ engine }) => engine),
      first.engine,
    );
    return true;
  } catch (error) {
    signal.throwIfAborted();
    shared.problems.push(...toProblems(error));
    shared.submitting.abort();
    return false;
  }
}

/** Whether progress is shown while the vendor works. */
function isPolled({ engine: { capability, operations, wait } }: OpenLane): boolean {
  return capability.confirmation.by === 'polling' && operations.probe !== undefined && wait;
}

async function submitThen({
  lane: { engine, limiterOf, accepted },
  mayBegin,
  over,
}: {
  readonly lane: OpenLane;
  readonly mayBegin: Promise<boolean>;
  readonly over: AbortSignal;
}): Promise<void> {
  const inFlight = withGrace(engine.signal, { clock: engine.clock, over });
  try {
    if (await mayBegin) await submitAll({ engine, limiterOf, inFlight });
  } finally {
    engine.ending.allSubmitted = true;
    accepted.open();
  }
}

/** False if an answer that comes before the first submission keeps everything from being sent. */
async function canSubmit(
  lanes: readonly OpenLane[],
  { board, shared }: { readonly board: Board; readonly shared: RunEnding },
): Promise<boolean> {
  const open = lanes.map(({ engine }) => engine).filter((one) => one.board.tasks().some(isToSend));
  try {
    const [checked] = open.filter(({ capability }) => capability.checkFirst === true);
    if (checked !== undefined) await checkAccess(checked);
    const [hosted] = open.filter(({ capability }) => capability.readsHosts === true);
    if (hosted !== undefined) await refuseOtherHosts({ ...hosted, board });
    for (const one of open.filter(({ capability }) => capability.readsQuota === true))
      await checkQuota(one);
    return true;
  } catch (error) {
    for (const { signal } of open) signal.throwIfAborted();
    shared.problems.push(...toProblems(error));
    shared.submitting.abort();
    return false;
  }
}

async function confirmIfPolled({ engine, accepted }: OpenLane): Promise<void> {
  const { confirmation } = engine.capability;
  const { probe } = engine.operations;
  try {
    if (confirmation.by !== 'polling' || probe === undefined || !engine.wait) return;
    await confirmAll({ engine, probe, confirmation, accepted });
  } finally {
    engine.ending.allConfirmed = true;
    engine.finished.open();
  }
}

/** Wakes whoever waits for a task to be accepted, and whoever waits for one to be over. */
function announceTo(
  board: Board,
  { accepted, finished }: { readonly accepted: Latch; readonly finished: Latch },
): Board {
  return {
    ...board,
    change(index, change) {
      board.change(index, change);
      if (change.state === 'pending') accepted.open();
      else if (change.state !== undefined) finished.open();
    },
  };
}

/** Our own budget ended with something unsent, or with something unfinished that was to be waited for. */
function endOfBudget(
  { timeoutMilliseconds, counterpart, wait }: EngineSettings,
  {
    deps: { board },
    lanes,
    shared,
  }: {
    readonly deps: EngineDeps;
    readonly lanes: readonly OpenLane[];
    readonly shared: RunEnding;
  },
): readonly Problem[] {
  if (shared.problems.length > 0) return [];
  // After an error the unsent ones have their own reason.
  const isError = shared.submitting.signal.aborted;
  const tasks = board.tasks().filter(({ state }) => !isError || state !== 'unsent');
  const open = lanes.filter(({ engine }) => engine.board.hasPending());
  const failures = lanes.flatMap(({ engine }) => engine.ending.pollFailure ?? []);
  return describeBudgetEnd(tasks, {
    timeoutMilliseconds,
    wait,
    noun: 'request',
    pollFailure: failures[0],
    remedyUnsent: `Set a longer \`timeout\`, or fewer URLs; the pace is that of ${counterpart}. A later step can send the rest with \`resume-tasks\`.`,
    remedyPending:
      open.flatMap(({ engine }) => engine.capability.whenTimedOut ?? [])[0] ??
      'Set a longer `timeout`, or `wait: false` if acceptance is enough. A later step can wait for the rest with `resume-tasks`.',
  });
}
