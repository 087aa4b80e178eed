// Sends a plan and waits for it. Everything that can happen to a batch ends on the board; only a
// cancelled run and a bug end as exceptions.

import type { Problem } from '../core/problem.ts';
import { toProblems } from '../errors.ts';
import { allEnded } from './all-ended.ts';
import type { Board } from './board.ts';
import { withGrace } from './budget.ts';
import { checkAccess } from './check-access.ts';
import { refuseOtherHosts } from './check-hosts.ts';
import { checkQuota } from './check-quota.ts';
import { confirmAll } from './confirm.ts';
import type { Engine, EngineDeps, EngineSettings } from './engine.ts';
import { createLatch, type Latch } from './latch.ts';
import { createLimiters } from './limiter.ts';
import { describeEnd } from './progress.ts';
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
  const [accepted, finished] = [createLatch(), createLatch()];
  const engine: Engine = {
    ...settings,
    ...deps,
    board: announceTo(deps.board, { accepted, finished }),
    finished,
    ending: {
      problems: [],
      polling: new AbortController(),
      allSubmitted: false,
      allConfirmed: false,
    },
  };
  const over = new AbortController();
  try {
    await allEnded([
      submitThen(accepted, { engine, over: over.signal }),
      confirmIfPolled(accepted, engine),
    ]).finally(() => deps.signal.throwIfAborted());
    return [...engine.ending.problems, ...endOfBudget(engine)];
  } finally {
    over.abort();
    const { whenLeft } = engine.capability;
    if (deps.signal.aborted && deps.board.hasPending() && whenLeft !== undefined)
      deps.remark(whenLeft);
    explainUnsent(engine.board, {
      isCancelled: deps.signal.aborted,
      isError: engine.ending.stopSubmitting === 'error',
      cause: engine.ending.problems[0],
    });
    if (isPolled(engine)) engine.logger.info(describeEnd(engine.board));
  }
}

/** Whether progress is shown while the vendor works. */
function isPolled({ capability, operations, wait }: Engine): boolean {
  return capability.confirmation.by === 'polling' && operations.probe !== undefined && wait;
}

async function submitThen(
  accepted: Latch,
  { engine, over }: { readonly engine: Engine; readonly over: AbortSignal },
): Promise<void> {
  const limiterOf = createLimiters(engine, engine.clock);
  const inFlight = withGrace(engine.signal, { clock: engine.clock, over });
  try {
    if (await canSubmit(engine)) await submitAll({ engine, limiterOf, inFlight });
  } finally {
    engine.ending.allSubmitted = true;
    accepted.open();
  }
}

/** False if an answer that comes before the first submission keeps everything from being sent. */
async function canSubmit(engine: Engine): Promise<boolean> {
  const { board, capability, ending, signal } = engine;
  if (!board.tasks().some(isToSend)) return true;
  try {
    if (capability.checkFirst === true) await checkAccess(engine);
    if (capability.readsHosts === true) await refuseOtherHosts(engine);
    if (capability.readsQuota === true) await checkQuota(engine);
    return true;
  } catch (error) {
    signal.throwIfAborted();
    ending.problems.push(...toProblems(error));
    ending.stopSubmitting = 'error';
    return false;
  }
}

async function confirmIfPolled(accepted: Latch, engine: Engine): Promise<void> {
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
function endOfBudget(engine: Engine): readonly Problem[] {
  const { board, capability, ending, timeoutMilliseconds, wait } = engine;
  if (ending.problems.length > 0) return [];
  // After an error the unsent ones have their own reason.
  const isError = ending.stopSubmitting === 'error';
  const tasks = board.tasks().filter(({ state }) => !isError || state !== 'unsent');
  return describeBudgetEnd(tasks, {
    timeoutMilliseconds,
    wait,
    noun: 'request',
    pollFailure: ending.pollFailure,
    remedyUnsent:
      "Set a longer `timeout`, or fewer URLs; the pace is the vendor's. A later step can send the rest with `resume-tasks`.",
    remedyPending:
      capability.whenTimedOut ??
      'Set a longer `timeout`, or `wait: false` if acceptance is enough. A later step can wait for the rest with `resume-tasks`.',
  });
}
