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
  // Let go of afterwards: a listener that was removed still leads to the next one, which keeps what
  // thousands of requests held in memory until the next full collection.
  let end: typeof onEnd | undefined = onEnd;
  const abort = (): void => end?.(signal.reason);
  const timer = setTimeout(() => {
    isOver = true;
    end?.(new DOMException('The time is over.', 'TimeoutError'));
  }, milliseconds);
  signal.addEventListener('abort', abort, { once: true });
  return {
    isOver: () => isOver,
    [Symbol.dispose]() {
      end = undefined;
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    },
  };
}
