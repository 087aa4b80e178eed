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
  const abort = (): void => onEnd(signal.reason);
  const timer = setTimeout(() => {
    isOver = true;
    onEnd(new DOMException('The time is over.', 'TimeoutError'));
  }, milliseconds);
  signal.addEventListener('abort', abort, { once: true });
  return {
    isOver: () => isOver,
    [Symbol.dispose]() {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    },
  };
}
