// What bounds the calls of one run: the step's budget, the time of one attempt, and the moment after the
// deadline at which nothing may be under way any more. Shared by lists and distributions.
import type { CallLimits } from '../providers/provider.ts';
import type { Clock } from '../system/clock.ts';

export interface Budget {
  readonly clock: Clock;
  /** Aborts on SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
  /** When the step's budget ends, in milliseconds since the epoch. */
  readonly deadline: number;
  readonly requestTimeoutMilliseconds: number;
  /** How long after the deadline the last answers may take, all together. */
  readonly lastProbeMilliseconds: number;
}

/** The usual value of `lastProbeMilliseconds`. */
export function toLastProbe(requestTimeoutMilliseconds: number): number {
  return Math.min(requestTimeoutMilliseconds, 5_000);
}

/**
 * The time that one call may take: that of one attempt, but never beyond the end of the run. Its end is
 * fixed, so that several requests of one call share it. `inFlight`: what ends a request on its way, if that
 * is not the run's signal.
 */
export function callLimits(budget: Budget, inFlight: AbortSignal = budget.signal): CallLimits {
  const { clock, deadline, lastProbeMilliseconds, requestTimeoutMilliseconds, signal } = budget;
  const end = Math.min(clock.now() + requestTimeoutMilliseconds, deadline + lastProbeMilliseconds);
  return {
    get timeoutMilliseconds() {
      return end - clock.now();
    },
    signal: inFlight,
    cancelled: signal,
  };
}

/** True once nothing more may be sent. */
export function isOverdue({ clock, deadline }: Pick<Budget, 'clock' | 'deadline'>): boolean {
  return clock.now() >= deadline;
}

/** True once not even the last answers may be waited for. */
export function isOver({ clock, deadline, lastProbeMilliseconds }: Budget): boolean {
  return clock.now() >= deadline + lastProbeMilliseconds;
}

/** False, at once, if the budget would end meanwhile. Rejects with the signal's reason. */
export async function sleepWithin(
  { clock, deadline, signal }: Pick<Budget, 'clock' | 'deadline' | 'signal'>,
  milliseconds: number,
): Promise<boolean> {
  if (clock.now() + milliseconds >= deadline) return false;
  await clock.sleep(milliseconds, signal);
  return true;
}

/** After a cancellation a request in flight may still bring its answer, and with it an id. */
const graceMilliseconds = 3_000;

/** Aborts a little after the run's signal; `over` ends the wait if nothing is in flight any more. */
export function withGrace(
  signal: AbortSignal,
  { clock, over }: { readonly clock: Clock; readonly over: AbortSignal },
): AbortSignal {
  const late = new AbortController();
  const wait = (): void => {
    clock.sleep(graceMilliseconds, over).then(
      () => late.abort(signal.reason),
      () => undefined,
    );
  };
  if (signal.aborted) wait();
  else signal.addEventListener('abort', wait, { once: true });
  return late.signal;
}
