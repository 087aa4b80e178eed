export interface TimeLimit extends Disposable {
  readonly isOver: () => boolean;
}

/**
 * Calls `onEnd` with the signal's reason, or once the time is over. Disposing of it stops the timer.
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
  const end = (): void => onEnd(signal.reason);
  all.add(end);
  const timer = setTimeout(() => {
    isOver = true;
    onEnd(new DOMException('The time is over.', 'TimeoutError'));
  }, milliseconds);
  return {
    isOver: () => isOver,
    [Symbol.dispose]() {
      clearTimeout(timer);
      all.delete(end);
    },
  };
}

const waiters = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Called when the signal aborts; one listener for all. Node looks through all listeners for each that is
 * added or removed, and one that was removed still leads to the next, which keeps what thousands of
 * requests held in memory until the next full collection.
 */
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
