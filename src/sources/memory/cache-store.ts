// What a memory needs of the place it is kept in, and how much time that may take in one run.
import type { Clock } from '../../system/clock.ts';

export type Restored =
  | { readonly state: 'hit'; readonly key: string; readonly text: string }
  | { readonly state: 'miss' }
  | Refused;

export type Saved = { readonly state: 'saved' } | Refused;

/**
 * - `unavailable`: this run has no cache at all;
 * - `denied`: this run may not read it, or not write it;
 * - `failed`: it did not work, or took too long;
 * - `skipped`: not tried, because something before it failed.
 */
export interface Refused {
  readonly state: 'unavailable' | 'denied' | 'failed' | 'skipped';
  /** A clause for people, without a full stop. */
  readonly why: string;
}

/** Why nothing is known, or an entry that says nothing. */
export type Unknown = { readonly state: 'miss' } | Refused;

/** Neither rejects: a cache is never a reason for a job to fail. Both end when the signal aborts. */
export interface CacheStore {
  /** The newest entry whose key begins with `prefix`. */
  readonly restore: (prefix: string, signal: AbortSignal) => Promise<Restored>;
  readonly save: (
    entry: { readonly key: string; readonly text: string },
    signal: AbortSignal,
  ) => Promise<Saved>;
}

export interface LimitedStore {
  readonly restore: (prefix: string) => Promise<Restored>;
  readonly save: (entry: { readonly key: string; readonly text: string }) => Promise<Saved>;
}

/** All of a run's cache work. */
const budgetMilliseconds = 15_000;
/** A cancelled run has five seconds for everything that it still has to write. */
const afterCancelMilliseconds = 2_000;

export interface StoreLimits {
  readonly clock: Pick<Clock, 'now'>;
  /** When the last cache work must have ended, in milliseconds since the epoch. */
  readonly deadline: number;
  /** The run's own. */
  readonly signal: AbortSignal;
}

/** The store on a budget; after the first failure nothing more is tried. */
export function limitStore(
  store: CacheStore,
  { clock, deadline, signal }: StoreLimits,
): LimitedStore {
  let left = budgetMilliseconds;
  let isOver = false;
  const spend = async <Answer extends { readonly state: string }>(
    work: (signal: AbortSignal) => Promise<Answer>,
  ): Promise<Answer | Refused> => {
    const start = clock.now();
    const most = Math.floor(Math.min(left, deadline - start));
    if (isOver || most <= 0) return { state: 'skipped', why: 'no time was left for the cache' };
    const answer = await work(limitSignal(signal, most));
    left -= clock.now() - start;
    isOver = !['hit', 'miss', 'saved', 'denied'].includes(answer.state);
    return answer;
  };
  return {
    restore: (prefix) => spend((limited) => store.restore(prefix, limited)),
    save: async (entry) => {
      const answer = await spend((limited) => store.save(entry, limited));
      isOver ||= answer.state !== 'saved';
      return answer;
    },
  };
}

/** What is written after a cancel is the last chance to say what was purged. */
function limitSignal(signal: AbortSignal, milliseconds: number): AbortSignal {
  if (signal.aborted) return AbortSignal.timeout(Math.min(milliseconds, afterCancelMilliseconds));
  return AbortSignal.any([signal, AbortSignal.timeout(milliseconds)]);
}
