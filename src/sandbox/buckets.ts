// Token buckets: so many in a second on average, and what is not used is kept up to a limit.

export interface Rate {
  readonly perSecond: number;
  /** The most that is kept. */
  readonly capacity: number;
}

export interface Buckets {
  /**
   * 0 if so many are allowed now, and they count; else the whole seconds until they are. A refusal
   * does not count.
   */
  take(scope: string, amount: number, rate: Rate): number;
  reset(): void;
}

export function createBuckets(now: () => number): Buckets {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>();
  return {
    reset: () => buckets.clear(),
    take(scope, amount, { perSecond, capacity }) {
      const at = now();
      const before = buckets.get(scope) ?? { left: capacity, at };
      const left = Math.min(capacity, before.left + ((at - before.at) / 1_000) * perSecond);
      const missing = amount - left;
      buckets.set(scope, { left: missing > 0 ? left : left - amount, at });
      return missing > 0 ? Math.ceil(missing / perSecond) : 0;
    },
  };
}
