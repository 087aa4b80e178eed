// The memory without a process and without a network: entries in a list.

import type { UrlRules } from '../../src/core/urls/url-rules.ts';
import type { CacheStore, Refused } from '../../src/sources/memory/cache-store.ts';
import { limitStore } from '../../src/sources/memory/cache-store.ts';
import { deriveKeys, type MemoryOwner } from '../../src/sources/memory/keys.ts';
import { type Memory, openMemory } from '../../src/sources/memory/memory.ts';
import { checksum } from '../../src/system/checksum.ts';

export interface FakeCache {
  readonly entries: { readonly key: string; readonly text: string }[];
  /** What every further call answers, if it is set. */
  refusal: { readonly restore?: Refused; readonly save?: Refused };
  readonly store: CacheStore;
}

export function createFakeCache(): FakeCache {
  const cache: FakeCache = {
    entries: [],
    refusal: {},
    store: {
      async restore(prefix) {
        if (cache.refusal.restore !== undefined) return cache.refusal.restore;
        const entry = cache.entries.findLast(({ key }) => key.startsWith(prefix));
        return entry === undefined ? { state: 'miss' } : { state: 'hit', ...entry };
      },
      async save(entry) {
        if (cache.refusal.save !== undefined) return cache.refusal.save;
        cache.entries.push(entry);
        return { state: 'saved' };
      },
    },
  };
  return cache;
}

export const owner: MemoryOwner = {
  provider: 'nhn-v2',
  mode: 'purge',
  address: 'sandbox.toastcdn.net',
  baseUrls: ['https://www.example.com'],
  root: 'dist',
  files: ['dist/**'],
};

export interface MemoryPlan {
  readonly cache?: FakeCache;
  readonly owner?: Partial<MemoryOwner>;
  readonly rules?: UrlRules;
  readonly ref?: string;
  readonly runId?: string;
  readonly runAttempt?: string;
  /** Whether this run may list the entries of other refs. */
  readonly seesOthers?: boolean;
}

/** The memory of one run. */
export function createMemory(plan: MemoryPlan = {}): Memory {
  const {
    cache = createFakeCache(),
    ref = 'refs/heads/main',
    runId = '7',
    runAttempt = '1',
    rules = {},
  } = plan;
  const clock = { now: () => 1_000 + cache.entries.length };
  return openMemory({
    keys: deriveKeys({ ...owner, ...plan.owner }, { ref, runId, runAttempt }, checksum),
    rules,
    store: limitStore(cache.store, {
      clock,
      deadline: Number.POSITIVE_INFINITY,
      signal: new AbortController().signal,
    }),
    clock,
    findNewestKey: async (prefix) =>
      plan.seesOthers === true
        ? cache.entries.findLast(({ key }) => key.startsWith(prefix))?.key
        : undefined,
  });
}
