// Real requests to a server on this machine, and a clock that does not make anybody wait.

import { hash } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createManualClock, type ManualClock } from '../../test/fakes/manual-clock.ts';
import { createSender, createWebServer } from '../../test/fakes/workspace.ts';
import { lookAt, type ProofDeps, provePurge, proveWarming, type Question } from './verify.ts';

interface Cache extends AsyncDisposable {
  readonly origin: string;
  readonly clock: ManualClock;
  readonly log: readonly string[];
  readonly requests: readonly IncomingMessage[];
  /** From which each request came: one for each connection. */
  readonly ports: readonly (number | undefined)[];
  readonly deps: ProofDeps;
}

type Answer = (path: string, count: number) => string | ((outgoing: ServerResponse) => void);

/** `count` is how often that path was requested before. */
async function createCache(answer: Answer, changes: Partial<ProofDeps> = {}): Promise<Cache> {
  const stack = new AsyncDisposableStack();
  const requests: IncomingMessage[] = [];
  const ports: (number | undefined)[] = [];
  const log: string[] = [];
  const listener: RequestListener = (incoming, outgoing) => {
    const { url = '' } = incoming;
    const content = answer(url, requests.filter((one) => one.url === url).length);
    requests.push(incoming);
    ports.push(incoming.socket.remotePort);
    if (typeof content === 'string') outgoing.end(content);
    else content(outgoing);
  };
  const { origin } = stack.use(await createWebServer(listener));
  const { send } = stack.use(createSender());
  const clock = createManualClock();
  const deps: ProofDeps = {
    ...{ send, clock, requestTimeoutMilliseconds: 10_000 },
    logger: { info: (line) => void log.push(line), debug: () => undefined },
    signal: new AbortController().signal,
    deadline: clock.now() + 60_000,
    typedOrigins: new Set([origin]),
    ...changes,
  };
  return {
    origin,
    clock,
    log,
    requests,
    ports,
    deps,
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

const sum = (text: string): string => hash('sha256', text);

/** A changed file whose old copy was cached. */
function ask(url: string, changes: Partial<Question> = {}): Question {
  return {
    ...{ url, isDeleted: false, hashFile: async () => sum('new'), fallbacks: new Set() },
    isKnownChanged: true,
    before: { status: 200, hash: sum('old'), validators: '', cache: {} },
    ...changes,
  };
}

async function proveOne({ origin, deps, clock }: Cache, changes: Partial<Question> = {}) {
  const proofs = await provePurge([ask(`${origin}/a`, changes)], { deps, sentAt: clock.now() });
  return proofs.get(`${origin}/a`);
}

describe('how a URL is requested', () => {
  test('as browsers do, and with nothing that caches act on', async () => {
    await using cache = await createCache(() => 'new');
    await proveOne(cache);
    const [{ method, headers } = { headers: {} }] = cache.requests;
    expect(method).toBe('GET');
    expect({ ...headers, host: '', 'user-agent': '' }).toEqual({
      host: '',
      connection: 'keep-alive',
      'user-agent': '',
      'accept-encoding': 'gzip, deflate, br, zstd',
    });
  });

  test('its body is decoded before it is compared', async () => {
    await using cache = await createCache(() => (outgoing) => {
      outgoing.setHeader('content-encoding', 'zstd');
      outgoing.end(zstdCompressSync(Buffer.from('new')));
    });
    expect(await proveOne(cache)).toMatchObject({ verdict: 'fresh' });
  });

  test.each<[string, (outgoing: ServerResponse) => void, RegExp]>([
    [
      'an encoding that nobody knows',
      (outgoing) => void outgoing.setHeader('content-encoding', 'lzma').end('x'),
      /content encoding/,
    ],
    [
      'a body that is too long',
      (outgoing) => void outgoing.end(Buffer.alloc(10 * 1024 * 1024 + 1)),
      /longer than/,
    ],
    ['a connection that breaks', (outgoing) => void outgoing.destroy(), /127\.0\.0\.1/],
    [
      'a redirect, which is not followed',
      (outgoing) => void outgoing.writeHead(302, { location: '/b?token=abc' }).end(),
      /^HTTP 302 to http:.*\/b\?token=\*\*\*$/,
    ],
  ])('%s proves nothing, and is not requested again', async (_what, answer, evidence) => {
    await using cache = await createCache(() => answer);
    expect(await proveOne(cache)).toMatchObject({
      verdict: 'unknown',
      evidence: expect.stringMatching(evidence),
    });
    expect(cache.requests).toHaveLength(1);
  });

  test('a private address only if it was typed', async () => {
    await using cache = await createCache(() => 'new', { typedOrigins: new Set() });
    expect(await proveOne(cache)).toMatchObject({
      verdict: 'unknown',
      evidence: expect.stringContaining('a private address'),
    });
    expect(cache.requests).toEqual([]);
  });
});

describe('what is stale', () => {
  test('is requested again until it is fresh, each time over another connection', async () => {
    await using cache = await createCache((_path, count) => (count < 3 ? 'old' : 'new'));
    expect(await proveOne(cache)).toMatchObject({ verdict: 'fresh' });
    expect(cache.clock.waits).toEqual([1_000, 2_000, 4_000]);
    const { ports } = cache;
    expect(ports[2]).not.toBe(ports[1]);
    expect(ports[3]).not.toBe(ports[2]);
    expect(cache.log).toContain('1 URL still stale. Next request in 1 s.');
  });

  test('and stays so: five requests in all, and the first look is what is shown', async () => {
    await using cache = await createCache((_path, count) => (outgoing) => {
      outgoing.setHeader('x-cache', count === 0 ? 'MISS' : 'HIT').end('old');
    });
    expect(await proveOne(cache)).toEqual({
      verdict: 'stale',
      evidence: expect.stringContaining('the origin still has it'),
      before: expect.stringContaining('another content'),
    });
    expect(cache.clock.waits).toEqual([1_000, 2_000, 4_000, 8_000]);
    expect(cache.requests).toHaveLength(5);
  });

  test('is requested again alone', async () => {
    await using cache = await createCache((path) => (path === '/old' ? 'old' : 'new'));
    const urls = ['/a', '/old', '/b'].map((path) => cache.origin + path);
    const proofs = await provePurge(
      urls.map((url) => ask(url)),
      {
        deps: cache.deps,
        sentAt: cache.clock.now(),
      },
    );
    expect([...proofs.values()].map(({ verdict }) => verdict)).toEqual(['fresh', 'stale', 'fresh']);
    expect(cache.requests.filter(({ url }) => url !== '/old')).toHaveLength(2);
  });

  test('is not waited for beyond the budget of the step', async () => {
    await using cache = await createCache(() => 'old');
    const deps = { ...cache.deps, deadline: cache.clock.now() + 2_500 };
    expect(await proveOne({ ...cache, deps })).toMatchObject({ verdict: 'stale' });
    expect(cache.clock.waits).toEqual([1_000]);
  });
});

describe('content that differs from the file', () => {
  test('and from before, is fresh if it stays the same', async () => {
    await using cache = await createCache(() => 'minified');
    expect(await proveOne(cache)).toMatchObject({ verdict: 'fresh' });
    expect(cache.requests).toHaveLength(2);
  });

  test('and is another one each time, proves nothing', async () => {
    await using cache = await createCache((_path, count) => `nonce ${count}`);
    expect(await proveOne(cache)).toMatchObject({
      verdict: 'unknown',
      evidence: expect.stringContaining('for every request'),
    });
    expect(cache.requests).toHaveLength(2);
  });
});

test('no time left: nothing is requested, and that is said', async () => {
  await using cache = await createCache(() => 'new');
  const deps = { ...cache.deps, deadline: cache.clock.now() };
  expect(await proveOne({ ...cache, deps })).toMatchObject({
    verdict: 'unknown',
    evidence: 'not requested: no time was left',
  });
  const [seen] = await lookAt([`${cache.origin}/a`], { deps, until: deps.deadline });
  expect(seen).toEqual({ failure: 'not requested: no time was left' });
  expect(cache.requests).toEqual([]);
});

test('a run that is cancelled stops looking', async () => {
  const cancel = new AbortController();
  await using cache = await createCache(
    () => {
      cancel.abort(new Error('cancelled'));
      return () => undefined;
    },
    { signal: cancel.signal },
  );
  await expect(proveOne(cache)).rejects.toThrow('cancelled');
});

test('after warming: hits and misses, without another try', async () => {
  await using cache = await createCache((path) => (outgoing) => {
    outgoing.setHeader('x-cache', path === '/a' ? 'HIT' : 'MISS').end('x');
  });
  const urls = [`${cache.origin}/a`, `${cache.origin}/b`];
  const proofs = await proveWarming(urls, { deps: cache.deps });
  expect([...proofs.values()].map(({ verdict }) => verdict)).toEqual(['hit', 'miss']);
  expect(cache.requests).toHaveLength(2);
});
