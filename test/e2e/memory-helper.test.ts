// The process that speaks with the cache, as it is built, against a stand-in of the service's version 2.
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readNetwork } from '../../src/http/network.ts';
import { createHelperStore } from '../../src/sources/memory/helper-store.ts';
import { execProgram } from '../../src/system/exec.ts';
import { type CacheService, createCacheService } from '../fakes/cache-service.ts';
import { createProxy } from '../fakes/company-network.ts';
import { posixTest } from '../fakes/posix.ts';

const main = 'refs/heads/main';
const key = 'cdn-cache-action-1-x-y-';
const text = '{"v":1}';

interface Helped extends Disposable {
  readonly store: ReturnType<typeof createHelperStore>;
  readonly secrets: readonly string[];
  readonly leftovers: () => readonly string[];
}

function help(environment: Readonly<Record<string, string>>, parent = tmpdir()): Helped {
  const temporaryFolder = mkdtempSync(join(parent, 'helper-'));
  const secrets: string[] = [];
  const store = createHelperStore({
    exec: execProgram,
    program: process.execPath,
    script: resolve('dist/memory-helper.js'),
    env: { PATH: process.env['PATH'] ?? '', HOME: temporaryFolder, ...environment },
    temporaryFolder,
    keepSecret: (secret) => void secrets.push(secret),
  });
  return {
    store,
    secrets,
    leftovers: () => readdirSync(temporaryFolder),
    [Symbol.dispose]: () => rmSync(temporaryFolder, { recursive: true, force: true }),
  };
}

const never = new AbortController().signal;
const helpOn = (
  service: CacheService,
  more: Readonly<Record<string, string>> = {},
  parent?: string,
): Helped => help({ ...service.environmentOf(main), ...more }, parent);

describe('the helper', () => {
  test('finds what it saved, the newest first, and leaves nothing behind', async () => {
    await using service = await createCacheService();
    using helped = helpOn(service);
    const { store } = helped;
    expect(await store.restore(key, never)).toEqual({ state: 'miss' });
    expect(await store.save({ key: `${key}1`, text: 'older' }, never)).toEqual({ state: 'saved' });
    expect(await store.save({ key: `${key}2`, text }, never)).toEqual({ state: 'saved' });
    expect(await store.restore(key, never)).toEqual({ state: 'hit', key: `${key}2`, text });
    expect(helped.leftovers()).toEqual([]);
    // Signed addresses of the entries are secrets.
    expect(helped.secrets.join(' ')).toContain('up-1');
  });

  test('finds it from another folder', async () => {
    await using service = await createCacheService();
    using one = helpOn(service);
    using other = helpOn(service);
    await one.store.save({ key: `${key}1`, text }, never);
    expect(await other.store.restore(key, never)).toMatchObject({ state: 'hit', text });
  });

  posixTest('finds it if the temporary folder is behind a link', async () => {
    await using service = await createCacheService();
    const real = mkdtempSync(join(tmpdir(), 'real-'));
    const link = `${real}-link`;
    symlinkSync(real, link);
    using helped = helpOn(service, {}, link);
    await helped.store.save({ key: `${key}1`, text }, never);
    expect(await helped.store.restore(key, never)).toMatchObject({ state: 'hit', text });
    for (const path of [link, real]) rmSync(path, { recursive: true });
  });

  test('reaches the service through a proxy with a password', async () => {
    await using service = await createCacheService();
    const { ACTIONS_RESULTS_URL = '', ...others } = service.environmentOf(main);
    const names = { 'results.test': ACTIONS_RESULTS_URL };
    await using proxy = await createProxy({ names, credentials: 'user:p@ss' });
    const network = await readNetwork({ HTTP_PROXY: `user:p%40ss@127.0.0.1:${proxy.port}` });
    using helped = help({
      ...{ ...others, ...network.variables },
      ACTIONS_RESULTS_URL: 'http://results.test/',
    });
    const { store } = helped;
    expect(await store.save({ key: `${key}1`, text }, never)).toEqual({ state: 'saved' });
    expect(await store.restore(key, never)).toMatchObject({ state: 'hit', text });
    expect(proxy.asked.length).toBeGreaterThan(0);
  });

  test('says that there is no cache', async () => {
    using helped = help({});
    const answer = { state: 'unavailable', why: expect.stringContaining('no cache') };
    expect(await helped.store.restore(key, never)).toEqual(answer);
    expect(await helped.store.save({ key, text }, never)).toEqual(answer);
  });

  test('gets no key of a vendor, no input and no file of outputs', async () => {
    const passed = {
      ...{ ACTIONS_RESULTS_URL: 'x', GITHUB_REPOSITORY: 'a/b', https_proxy: 'x', TMPDIR: '/tmp' },
      ...{ NODE_EXTRA_CA_CERTS: '' },
    };
    const withheld = {
      ...{ 'INPUT_NHN-SECRET-KEY': 'x', NHN_CLOUD_SECRET_KEY: 'x', HUAWEICLOUD_SDK_SK: 'x' },
      ...{ AWS_SECRET_ACCESS_KEY: 'x', GITHUB_TOKEN: 'x', GITHUB_OUTPUT: 'x', ANY_SECRET: 'x' },
    };
    let seen: readonly string[] = [];
    const store = createHelperStore({
      exec: (_program, _args, { env = {} }) => {
        seen = Object.keys(env);
        return Promise.resolve({ exitCode: 0, stdout: new Uint8Array(), stderr: '' });
      },
      program: 'node',
      script: 'helper.js',
      env: { ...passed, ...withheld },
      temporaryFolder: tmpdir(),
      keepSecret: () => {},
    });
    await store.restore(key, never);
    expect(seen.toSorted()).toEqual(
      [...Object.keys(passed), 'GITHUB_WORKSPACE', 'RUNNER_TEMP'].toSorted(),
    );
  });

  test.each([
    ['none', 'unavailable', 'denied'],
    ['read', 'miss', 'denied'],
    ['write-only', 'denied', 'saved'],
    ['write', 'miss', 'saved'],
  ])('with `cache-mode: %s` reading is %s and writing is %s', async (mode, read, written) => {
    await using service = await createCacheService();
    using helped = helpOn(service, { ACTIONS_CACHE_MODE: mode });
    expect(await helped.store.restore(key, never)).toMatchObject({ state: read });
    expect(await helped.store.save({ key, text }, never)).toMatchObject({ state: written });
  });

  test.each([
    ['restore', 403, 'cache read denied: no readable scopes', 'failed', 'cache read denied'],
    ['restore', 429, 'slow down', 'failed', 'Rate limited'],
    ['save', 403, 'cache write denied: low trust', 'denied', 'Unable to reserve'],
    ['save', 429, 'slow down', 'denied', 'Unable to reserve'],
  ])('%s answered with %i %s is %s', async (verb, status, msg, state, why) => {
    await using service = await createCacheService();
    service.answerWith({ status, msg });
    using helped = helpOn(service);
    const answer =
      verb === 'restore'
        ? await helped.store.restore(key, never)
        : await helped.store.save({ key, text }, never);
    expect(answer).toEqual({ state, why: expect.stringContaining(why) });
  });

  test('a key that is taken is not saved', async () => {
    await using service = await createCacheService();
    using helped = helpOn(service);
    await helped.store.save({ key, text }, never);
    expect(await helped.store.save({ key, text }, never)).toMatchObject({ state: 'denied' });
  });

  test('an upload that is lost is not saved', async () => {
    await using service = await createCacheService();
    service.answerWith({ of: 'FinalizeCacheEntryUpload', status: 400, msg: 'gone' });
    using helped = helpOn(service);
    expect(await helped.store.save({ key, text }, never)).not.toEqual({ state: 'saved' });
  });

  test('a service that is silent costs no more than it is given', async () => {
    await using service = await createCacheService();
    service.answerWith('silence');
    using helped = helpOn(service);
    const answer = await helped.store.restore(key, AbortSignal.timeout(1_500));
    expect(answer).toEqual({ state: 'failed', why: expect.stringContaining('took too long') });
    expect(helped.leftovers()).toEqual([]);
  });

  test('a helper that cannot be started is a failure like any other', async () => {
    using helped = help({});
    const store = createHelperStore({
      exec: execProgram,
      program: 'no-such-program',
      script: '',
      env: {},
      temporaryFolder: tmpdir(),
      keepSecret: () => undefined,
    });
    expect(await store.restore(key, never)).toMatchObject({ state: 'failed' });
    expect(helped.leftovers()).toEqual([]);
  });
});
