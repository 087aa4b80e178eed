// The memory in GitHub's cache, with everything it needs.
import type { Clock } from '../../system/clock.ts';
import type { Exec } from '../../system/exec.ts';
import { findNewestCacheKey } from '../github/newest-cache-key.ts';
import type { SourceDeps } from '../source.ts';
import { type LimitedStore, limitStore, type StoreLimits } from './cache-store.ts';
import { createHelperStore, type HelperDeps } from './helper-store.ts';
import { deriveKeys, type MemoryOwner } from './keys.ts';
import { type Memory, type MemoryDeps, openMemory } from './memory.ts';
import { findScope } from './scope.ts';
import { isForTag, tagMemory } from './tags.ts';

/** One question to the API is not worth a long wait: without an answer the run goes on. */
const newestMilliseconds = 5_000;

export interface CacheMemoryDeps
  extends Pick<SourceDeps, 'context' | 'githubToken' | 'send' | 'random' | 'logger' | 'env'>,
    Pick<HelperDeps, 'program' | 'script' | 'keepSecret'> {
  readonly exec: Exec;
  readonly clock: Clock;
  /** Of the run, without its deadline. */
  readonly signal: AbortSignal;
  /** When the step must have ended, in milliseconds since the epoch. */
  readonly deadline: number;
  readonly checksum: (text: string) => string;
  readonly rules: MemoryDeps['rules'];
}

/** The cache of this run, with its budget. */
export function openCacheStore(
  deps: Omit<HelperDeps, 'temporaryFolder'> & StoreLimits & Pick<SourceDeps, 'context'>,
): LimitedStore {
  const { temporaryFolder } = deps.context;
  return limitStore(createHelperStore({ ...deps, temporaryFolder }), deps);
}

export async function openCacheMemory(owner: MemoryOwner, deps: CacheMemoryDeps): Promise<Memory> {
  const { context, checksum } = deps;
  if (isForTag(context)) return tagMemory;
  const ref = await findScope(context);
  return openMemory({
    keys: deriveKeys(owner, { ...context, ref }, checksum),
    rules: deps.rules,
    store: openCacheStore(deps),
    clock: deps.clock,
    findNewestKey: (prefix) =>
      findNewestCacheKey(prefix, {
        ...deps,
        signal: AbortSignal.any([deps.signal, AbortSignal.timeout(newestMilliseconds)]),
        requestTimeoutMilliseconds: newestMilliseconds,
        retries: 0,
      }),
  });
}
