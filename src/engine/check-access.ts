// One request to the vendor before anything is sent or many jobs start: a wrong key or address must fail
// once, because five failures in a row lock some vendors' keys.
import { VendorError } from '../errors.ts';
import type { Operations } from '../providers/provider.ts';
import { type RetryDeps, retrySafely } from './retry-safely.ts';

/** An id that no vendor gave. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** Answers of a vendor that has accepted the credentials. */
const answers: readonly string[] = ['vendor-not-found', 'vendor-rejected', 'vendor-rate-limited'];

export interface AccessDeps extends RetryDeps {
  readonly operations: Operations;
}

/** Polls a task that does not exist. Rejects if the vendor refuses the credentials or does not answer. */
export async function checkAccess(deps: AccessDeps): Promise<void> {
  const { probe } = deps.operations;
  if (probe === undefined) return;
  await retrySafely(deps, async (limits) => {
    try {
      await probe(
        { tasks: [{ id: nobody, targets: [], sent: 1 }], since: deps.clock.now() },
        limits,
      );
    } catch (error) {
      if (!isAnswer(error)) throw error;
    }
  });
}

/** A wrong address is "not found" as well, and concerns every request. */
function isAnswer(error: unknown): boolean {
  return error instanceof VendorError && !error.concernsAll && answers.includes(error.code);
}
