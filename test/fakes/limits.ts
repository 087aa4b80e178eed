import type { CallLimits } from '../../src/providers/provider.ts';

/** Limits that nothing in a test reaches. */
export function createLimits(changes: Partial<CallLimits> = {}): CallLimits {
  const { signal } = new AbortController();
  return { timeoutMilliseconds: 5_000, signal, cancelled: signal, ...changes };
}
