// Token buckets: so many may be taken at once, and they come back at a constant rate.

export interface BucketSize {
  readonly capacity: number;
  readonly perSecond: number;
}

export interface Buckets {
  /** 0 if so many were taken, else the seconds until they can be, and nothing was taken. */
  take(name: string, count: number, size: BucketSize): number;
  reset(): void;
}

export function createBuckets(now: () => number): Buckets {
  const levels = new Map<string, { readonly left: number; readonly at: number }>();
  return {
    reset: () => levels.clear(),
    take(name, count, { capacity, perSecond }) {
      const at = now();
      const known = levels.get(name) ?? { left: capacity, at };
      const left = Math.min(capacity, known.left + ((at - known.at) / 1_000) * perSecond);
      const missing = count - left;
      levels.set(name, { at, left: missing > 0 ? left : left - count });
      return missing > 0 ? Math.ceil(missing / perSecond) : 0;
    },
  };
}
