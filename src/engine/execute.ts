// Sends a plan and waits for it. Everything that can happen to a batch ends on the board; only a
// cancelled run and a bug end as exceptions.

import { formatDuration } from '../core/instant.ts';
import type { Problem } from '../core/problem.ts';
import type { TaskRecord } from '../core/task.ts';
import { TimeoutError, toProblems } from '../errors.ts';
import type { Clock } from '../system/clock.ts';
import type { Board } from './board.ts';
import { checkAccess } from './check-access.ts';
import { confirmAll } from './confirm.ts';
import {
  attemptMilliseconds,
  type Engine,
  type EngineDeps,
  type EngineSettings,
} from './engine.ts';
import { createLatch, type Latch } from './latch.ts';
import { createLimiter } from './limiter.ts';
import { isToSend, submitAll } from './submit.ts';

/** After a cancellation a request in flight may still bring its answer, and with it an id. */
const graceMilliseconds = 3_000;

/**
 * Resolves with what ended the run early, which is empty where nothing did.
 * Rejects with the signal's reason after a cancellation, with the board up to date.
 */
export async function execute(
  settings: EngineSettings,
  deps: EngineDeps,
): Promise<readonly Problem[]> {
  const [accepted, room] = [createLatch(), createLatch()];
  const engine: Engine = {
    ...settings,
    ...deps,
    board: announceTo(deps.board, { accepted, room }),
    room,
    ending: {
      problems: [],
      polling: new AbortController(),
      allSubmitted: false,
      allConfirmed: false,
    },
  };
  const over = new AbortController();
  try {
    const results = await Promise.allSettled([
      submitThen(accepted, { engine, over: over.signal }),
      confirmIfPolled(accepted, engine),
    ]);
    deps.signal.throwIfAborted();
    for (const result of results) if (result.status === 'rejected') throw result.reason;
    return [...engine.ending.problems, ...endOfBudget(engine)];
  } finally {
    over.abort();
    explainUnsent(engine);
  }
}

async function submitThen(
  accepted: Latch,
  { engine, over }: { readonly engine: Engine; readonly over: AbortSignal },
): Promise<void> {
  const limiter = createLimiter(engine.pace, engine.clock);
  const inFlight = withGrace(engine.signal, { clock: engine.clock, over });
  try {
    if (await canSubmit(engine)) await submitAll({ engine, limiter, inFlight });
  } finally {
    engine.ending.allSubmitted = true;
    accepted.open();
  }
}

/** False if the vendor refused the question that comes before the first submission. */
async function canSubmit(engine: Engine): Promise<boolean> {
  const { board, capability, ending, signal } = engine;
  if (capability.checkFirst !== true || !board.tasks().some(isToSend)) return true;
  try {
    const limits = { timeoutMilliseconds: attemptMilliseconds(engine), signal };
    await checkAccess({ ...engine, limits });
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
    engine.room.open();
  }
}

/** Wakes whoever waits for a task to be accepted, and whoever waits for one to be over. */
function announceTo(
  board: Board,
  { accepted, room }: { readonly accepted: Latch; readonly room: Latch },
): Board {
  return {
    ...board,
    change(index, change) {
      board.change(index, change);
      if (change.state === 'pending') accepted.open();
      else if (change.state !== undefined) room.open();
    },
  };
}

function withGrace(
  signal: AbortSignal,
  { clock, over }: { readonly clock: Clock; readonly over: AbortSignal },
): AbortSignal {
  const late = new AbortController();
  signal.addEventListener(
    'abort',
    () => {
      clock.sleep(graceMilliseconds, over).then(
        () => late.abort(signal.reason),
        () => undefined,
      );
    },
    { once: true },
  );
  return late.signal;
}

/** Our own budget ended with something unsent, or with something unfinished that was to be waited for. */
function endOfBudget(engine: Engine): readonly Problem[] {
  if (engine.ending.problems.length > 0) return [];
  const budget = `\`timeout\` (${formatDuration(engine.timeoutMilliseconds)})`;
  if (engine.ending.stopSubmitting === 'deadline') return endOfSending(budget, engine);
  const tasks = engine.board.tasks();
  const pending = tasks.filter(({ state }) => state === 'pending');
  if (pending.length === 0 || !engine.wait) return [];
  const message = `${budget} ended while ${pending.length} of ${tasks.length} tasks were unfinished${lastWords(pending)}.`;
  const remedy =
    engine.capability.whenTimedOut ??
    'Set a longer `timeout`, or `wait: false` if acceptance is enough. The task ids are in `task-ids`.';
  return toProblems(new TimeoutError('poll-timeout', message, remedy));
}

function endOfSending(budget: string, { board }: Engine): readonly Problem[] {
  const tasks = board.tasks();
  const unsent = tasks.filter(({ state }) => state === 'unsent');
  const message = `${budget} does not last: ${unsent.length} of ${tasks.length} requests were not carried out${lastWords(unsent)}.`;
  const remedy = "Give a longer `timeout`, or fewer URLs; the pace is the vendor's.";
  return toProblems(new TimeoutError('run-timeout', message, remedy));
}

/** What the vendor said last of these tasks, for a message. */
function lastWords(tasks: readonly TaskRecord[]): string {
  const words = [...new Set(tasks.flatMap(({ vendorState }) => vendorState ?? []))];
  return words.length === 0 ? '' : `; the last answer: ${words.slice(0, 5).join(', ')}`;
}

/** Every batch that was never sent says why. */
function explainUnsent({ board, signal, ending }: Engine): void {
  const problem = reasonUnsent({ board, signal, ending });
  for (const [index, task] of board.tasks().entries()) {
    if (isToSend(task)) board.change(index, { problem });
  }
}

function reasonUnsent({
  board,
  signal,
  ending,
}: Pick<Engine, 'board' | 'signal' | 'ending'>): Problem {
  if (signal.aborted) {
    return { code: 'cancelled', message: 'Not sent: the run was cancelled before.' };
  }
  if (ending.stopSubmitting !== 'error') {
    return { code: 'run-timeout', message: 'Not sent: the time ran out before.' };
  }
  const unconfirmed = board.tasks().find(({ state }) => state === 'unconfirmed');
  const cause = ending.problems[0] ?? unconfirmed?.problem;
  return {
    code: 'not-submitted',
    message: `Not sent, because the run ended before: ${cause?.message ?? 'an error'}`,
  };
}
