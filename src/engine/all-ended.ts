/**
 * Waits for all of them, and only then rejects with the first rejection: what is under way when one
 * fails is not cut off from its outcome.
 */
export async function allEnded(works: readonly Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(works))
    if (result.status === 'rejected') throw result.reason;
}
