import type { Clock } from './clock.ts';

export interface Deadline {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** What the signal aborts with then. */
  readonly reason: Error;
}

/** A signal that aborts with `signal`, or at the deadline. Disposing of it stops the timer. */
export function openDeadline(
  { at, reason }: Deadline,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): Disposable & { readonly signal: AbortSignal } {
  const [ended, stopped] = [new AbortController(), new AbortController()];
  clock.sleep(at - clock.now(), stopped.signal).then(
    () => ended.abort(reason),
    () => undefined,
  );
  return {
    signal: AbortSignal.any([signal, ended.signal]),
    // Without a reason an error is made for nobody.
    [Symbol.dispose]: () => stopped.abort('disposed'),
  };
}
