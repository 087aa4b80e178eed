// The tokens that the vendor has given, and until when each is good.

export interface TokenBook {
  /** A new one; those given before stay good until their own end. */
  give(): string;
  isGood(token: string): boolean;
  /** By its owner, before its end. */
  revoke(token: string): void;
  readonly count: () => number;
  reset(): void;
}

export function createTokenBook(now: () => number, lifetimeMilliseconds: number): TokenBook {
  const ends = new Map<string, number>();
  return {
    give() {
      const token = `sandboxToken${String(ends.size + 1).padStart(6, '0')}`;
      ends.set(token, now() + lifetimeMilliseconds);
      return token;
    },
    isGood: (token) => now() < (ends.get(token) ?? Number.NEGATIVE_INFINITY),
    revoke: (token) => void (ends.has(token) && ends.set(token, Number.NEGATIVE_INFINITY)),
    count: () => ends.size,
    reset: () => ends.clear(),
  };
}
