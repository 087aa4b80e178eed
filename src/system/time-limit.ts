export interface TimeLimit extends Disposable {
  /** Aborts with the given signal, or once the time is over. */
  readonly signal: AbortSignal;
  readonly isOver: () => boolean;
}

/**
 * Disposing of it stops the timer. `AbortSignal.timeout` and `AbortSignal.any` do the same, but leave
 * kilobytes behind for each request until its time would have been over.
 */
export function openTimeLimit(milliseconds: number, signal: AbortSignal): TimeLimit {
  const controller = new AbortController();
  let isOver = false;
  const abort = (): void => controller.abort(signal.reason);
  const timer = setTimeout(() => {
    isOver = true;
    controller.abort(new DOMException('The time is over.', 'TimeoutError'));
  }, milliseconds);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  return {
    signal: controller.signal,
    isOver: () => isOver,
    [Symbol.dispose]() {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    },
  };
}
