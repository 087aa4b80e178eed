import type { Clock } from '../../src/system/clock.ts';

export interface ManualClock extends Clock {
  /** Every wait that ended, in milliseconds, in order. */
  readonly waits: readonly number[];
  /** Runs something at a moment, in milliseconds from the start. */
  at(milliseconds: number, action: () => void): void;
}

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

const start = Date.UTC(2026, 10, 21, 9, 0, 0);

/** A clock that jumps to the next sleeper as soon as nothing else is left to do. */
export function createManualClock(): ManualClock {
  const sleepers: Sleeper[] = [];
  const waits: number[] = [];
  const state = { now: start, isScheduled: false };
  const advance = (): void => {
    state.isScheduled = false;
    sleepers.sort((a, b) => a.at - b.at);
    const next = sleepers.shift();
    if (next === undefined) return;
    state.now = Math.max(state.now, next.at);
    next.wake();
    schedule();
  };
  const schedule = (): void => {
    if (state.isScheduled || sleepers.length === 0) return;
    state.isScheduled = true;
    // Two turns of the loop: everything that follows from the last step is done first.
    setImmediate(() => setImmediate(advance));
  };
  const add = (sleeper: Sleeper): void => {
    sleepers.push(sleeper);
    schedule();
  };
  return {
    waits,
    now: () => state.now,
    at: (milliseconds, action) => add({ at: start + milliseconds, wake: action }),
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const sleeper = {
          at: state.now + milliseconds,
          wake: () => {
            signal?.removeEventListener('abort', stop);
            waits.push(milliseconds);
            resolve();
          },
        };
        const stop = (): void => {
          const index = sleepers.indexOf(sleeper);
          if (index >= 0) sleepers.splice(index, 1);
          reject(signal?.reason);
        };
        signal?.addEventListener('abort', stop, { once: true });
        return add(sleeper);
      }),
  };
}
