// The vendor's limits: so many requests in any window of time, counted for each key by itself.

export interface Quota {
  /** Whether one more is allowed now; if so, it counts. */
  take(key: string, limit: { readonly count: number; readonly perMilliseconds: number }): boolean;
  reset(): void;
}

export function createQuota(now: () => number): Quota {
  const starts = new Map<string, number[]>();
  return {
    reset: () => starts.clear(),
    take(key, { count, perMilliseconds }) {
      const recent = (starts.get(key) ?? []).filter((start) => now() - start < perMilliseconds);
      const isAllowed = recent.length < count;
      starts.set(key, isAllowed ? [...recent, now()] : recent);
      return isAllowed;
    },
  };
}
