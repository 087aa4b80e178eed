export interface TimeLimit {
  readonly isOver: () => boolean;
  /** Stops the timer: `onEnd` is not called any more. */
  readonly close: () => void;
}

/**
 * Calls `onEnd` with the signal's reason, or once the time is over.
 * `AbortSignal.timeout` and `AbortSignal.any` do the same, but leave kilobytes behind for each request
 * until its time would have been over.
 */
export function openTimeLimit(
  milliseconds: number,
  signal: AbortSignal,
  onEnd: (reason: Error) => void,
): TimeLimit {
  let isOver = false;
  const all = waitersFor(signal);
  // Let go of afterwards: the tables of a set that has grown lead to one another, and one that is old
  // kept what thousands of requests held in memory until the next full collection.
  let call: typeof onEnd | undefined = onEnd;
  const end = (): void => call?.(signal.reason);
  all.add(end);
  const timer = setTimeout(() => {
    isOver = true;
    call?.(new DOMException('The time is over.', 'TimeoutError'));
  }, milliseconds);
  return {
    isOver: () => isOver,
    close() {
      call = undefined;
      clearTimeout(timer);
      all.delete(end);
    },
  };
}

const waiters = new WeakMap<AbortSignal, Set<() => void>>();

/** Called when the signal aborts. Node looks through all listeners for each that is added or removed. */
function waitersFor(signal: AbortSignal): Set<() => void> {
  const known = waiters.get(signal);
  if (known !== undefined) return known;
  const all = new Set<() => void>();
  waiters.set(signal, all);
  const endAll = (): void => {
    for (const end of all) end();
  };
  signal.addEventListener('abort', endAll, { once: true });
  return all;
}
