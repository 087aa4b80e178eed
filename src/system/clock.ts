// The only place that knows the time and waits. Everything else takes a Clock, so tests need no real time.
export interface Clock {
  /** Milliseconds since the epoch; never goes backwards. */
  now(): number;
  /** Waits at least `milliseconds`; rejects with `signal.reason` as soon as the signal aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** `performance` does the same, but to load it takes every run a millisecond. */
function readMonotonic(): number {
  return process.uptime() * 1_000;
}

/** So that all clocks of one process agree. */
const origin = Date.now() - readMonotonic();

/** A timer may fire a little early; waiting for the rest keeps a vendor's pace exact. */
export function createSystemClock(): Clock {
  const now = (): number => origin + readMonotonic();
  return {
    now,
    async sleep(milliseconds, signal) {
      const end = now() + milliseconds;
      for (let left = milliseconds; left > 0; left = end - now()) {
        signal?.throwIfAborted();
        await delay(Math.ceil(left), signal);
      }
      signal?.throwIfAborted();
    },
  };
}

/** Until the time is over or the signal aborts. `timers/promises` does it, but takes a millisecond to load. */
function delay(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end);
  });
}
