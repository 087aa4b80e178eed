// So many requests in any window of time, counted for each scope by itself.

export interface Pace {
  readonly count: number;
  readonly perMilliseconds: number;
}

export interface Quota {
  /** Whether one more is allowed now; if so, it counts. A refusal does not. */
  take(scope: string, pace: Pace): boolean;
  reset(): void;
}

export function createQuota(now: () => number): Quota {
  const starts = new Map<string, readonly number[]>();
  return {
    reset: () => starts.clear(),
    take(scope, { count, perMilliseconds }) {
      const time = now();
      const recent = (starts.get(scope) ?? []).filter((start) => time - start < perMilliseconds);
      const isAllowed = recent.length < count;
      starts.set(scope, isAllowed ? [...recent, time] : recent);
      return isAllowed;
    },
  };
}
