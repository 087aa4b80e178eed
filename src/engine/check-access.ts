// One question to the vendor before many jobs ask at once: a wrong key must fail once, not in each of
// them, because five failures in a row lock some vendors' keys.

import { backoffMilliseconds } from '../core/backoff.ts';
import { NetworkError, TimeoutError, VendorError } from '../errors.ts';
import type { CallLimits, Operations } from '../providers/provider.ts';
import type { Clock } from '../system/clock.ts';

/** An id that no vendor gave. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** Whoever answers so has taken the credentials. */
const answers: readonly string[] = ['vendor-not-found', 'vendor-rejected', 'vendor-rate-limited'];

export interface AccessDeps {
  readonly operations: Operations;
  readonly clock: Clock;
  readonly random: () => number;
  readonly retries: number;
  readonly limits: CallLimits;
}

/** Asks after a task that is none. Rejects where the vendor does not know who asks, or does not answer. */
export async function checkAccess(deps: AccessDeps): Promise<void> {
  const { operations, clock, random, retries, limits } = deps;
  if (operations.probe === undefined) return;
  for (let failures = 1; ; failures += 1) {
    try {
      const query = { tasks: [{ id: nobody, targets: [] }], since: clock.now() };
      await operations.probe(query, limits);
      return;
    } catch (error) {
      limits.signal.throwIfAborted();
      if (isAnswer(error)) return;
      if (!mayPass(error) || failures > retries) throw error;
      await clock.sleep(backoffMilliseconds(failures, random()), limits.signal);
    }
  }
}

/** A wrong address is also "not found", and concerns every request. */
function isAnswer(error: unknown): boolean {
  return error instanceof VendorError && !error.concernsAll && answers.includes(error.code);
}

function mayPass(error: unknown): boolean {
  const isBusy = error instanceof VendorError && error.code === 'vendor-unavailable';
  return isBusy || error instanceof NetworkError || error instanceof TimeoutError;
}
