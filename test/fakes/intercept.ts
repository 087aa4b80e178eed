// The real HTTP client with nock below it: a request that nothing was prepared for fails the test, and so
// does an answer that was never asked for.
import nock from 'nock';
import { Agent } from 'undici';
import { afterEach, beforeEach, expect } from 'vitest';
import { createHttp } from '../../src/http/http.ts';
import type { CallLimits, OperationDeps } from '../../src/providers/provider.ts';
import { createLimits } from './limits.ts';

export interface Intercepted {
  readonly deps: OperationDeps;
  readonly limits: CallLimits;
  /** Secrets that came up during the test. */
  readonly secrets: readonly string[];
}

/** For the whole test file. Every request must be prepared with nock, and every answer be used. */
export function interceptRequests(now: number): Intercepted {
  const agent = new Agent();
  const strays: string[] = [];
  const secrets: string[] = [];
  const noteStray = ({ method, url }: Request): void => void strays.push(`${method} ${url}`);
  beforeEach(() => {
    nock.disableNetConnect();
    nock.emitter.on('no match', noteStray);
  });
  afterEach(() => {
    const unused = nock.pendingMocks();
    nock.emitter.off('no match', noteStray);
    nock.cleanAll();
    nock.enableNetConnect();
    expect({ unused, strays: strays.splice(0) }).toEqual({ unused: [], strays: [] });
    secrets.length = 0;
  });
  return {
    secrets,
    limits: createLimits(),
    deps: {
      send: createHttp({ load: async () => agent }),
      now: () => now,
      keepSecret: (secret) => void secrets.push(secret),
    },
  };
}

/** What a promise rejects with. */
export async function reasonOf(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    (value) => {
      throw new Error(`Nothing was rejected, but ${JSON.stringify(value)} given.`);
    },
    (reason: unknown) => reason,
  );
}
