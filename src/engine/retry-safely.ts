// Retries a request that changes nothing, until it is answered or the retries or the budget end.
import { backoffMilliseconds } from '../core/backoff.ts';
import { askedMilliseconds, NetworkError, TimeoutError, VendorError } from '../errors.ts';
import type { CallLimits } from '../providers/provider.ts';
import { type Budget, callLimits, sleepWithin } from './budget.ts';

export interface RetryDeps extends Budget {
  readonly retries: number;
  /** A number from 0 to below 1, for jitter. */
  readonly random: () => number;
}

/** Rejects with the last failure, with one that no retry can help, or with the signal's reason. */
export async function retrySafely<Answer>(
  deps: RetryDeps,
  ask: (limits: CallLimits) => Promise<Answer>,
): Promise<Answer> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await ask(callLimits(deps));
    } catch (error) {
      deps.signal.throwIfAborted();
      if (!mayPass(error) || failures > deps.retries) throw error;
      const backoff = backoffMilliseconds(failures, deps.random());
      const wait = Math.max(askedMilliseconds(error), backoff);
      if (!(await sleepWithin(deps, wait))) throw error;
    }
  }
}

const passing: readonly string[] = ['vendor-unavailable', 'vendor-rate-limited', 'vendor-conflict'];

/** Refused as too fast: who is refused again and again waits longer, whatever the vendor asks for. */
export function isTooFast(error: unknown): boolean {
  return error instanceof VendorError && error.code === 'vendor-rate-limited';
}

/** Whether the same request may be answered later. */
export function mayPass(error: unknown): boolean {
  if (error instanceof NetworkError || error instanceof TimeoutError) return true;
  return error instanceof VendorError && passing.includes(error.code);
}
