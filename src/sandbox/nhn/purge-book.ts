// The purges the vendor has accepted, and how far each is.

export type PurgeKind = 'ITEM' | 'WILDCARD' | 'ALL';

export interface AcceptedPurge {
  readonly seq: number;
  readonly version: 'v3.0' | 'v2.0' | 'v1.5';
  readonly domain: string;
  readonly type: PurgeKind;
  readonly list: readonly string[];
  /** Milliseconds since the epoch. */
  readonly purgeTime: number;
}

export interface PurgeBook {
  add(purge: Omit<AcceptedPurge, 'seq' | 'purgeTime'>): AcceptedPurge;
  /** Oldest first. */
  readonly all: readonly AcceptedPurge[];
  /** 0 to 100, a whole number. */
  progressOf(purge: AcceptedPurge): number;
  /** When the service last looked how far it is, in milliseconds since the epoch. */
  lastCheckOf(purge: AcceptedPurge): number;
  reset(): void;
}

const firstSeq = 590;

export function createPurgeBook(now: () => number, purgeMilliseconds: number): PurgeBook {
  const all: AcceptedPurge[] = [];
  return {
    all,
    reset: () => void all.splice(0),
    add(purge) {
      const accepted = { ...purge, seq: firstSeq + all.length, purgeTime: Math.floor(now()) };
      all.push(accepted);
      return accepted;
    },
    progressOf({ purgeTime }) {
      const passed = Math.max(0, now() - purgeTime);
      return passed >= purgeMilliseconds ? 100 : Math.floor((passed / purgeMilliseconds) * 100);
    },
    lastCheckOf: ({ purgeTime }) =>
      Math.floor(Math.max(purgeTime, Math.min(now(), purgeTime + purgeMilliseconds))),
  };
}
