// A token bucket: so many in a second on average, and what is not used is kept up to a limit.

export interface Rate {
  readonly perSecond: number;
  /** The most that is kept. */
  readonly capacity: number;
}

export interface Buckets {
  /** Whether so many are allowed now; if so, they count. A refusal does not. */
  take(scope: string, amount: number, rate: Rate): boolean;
  reset(): void;
}

export function createBuckets(now: () => number): Buckets {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>();
  return {
    reset: () => buckets.clear(),
    take(scope, amount, { perSecond, capacity }) {
      const before = buckets.get(scope) ?? { left: capacity, at: now() };
      const grown = before.left + ((now() - before.at) / 1_000) * perSecond;
      const left = Math.min(capacity, grown);
      const isAllowed = left >= amount;
      buckets.set(scope, { left: isAllowed ? left - amount : left, at: now() });
      return isAllowed;
    },
  };
}
