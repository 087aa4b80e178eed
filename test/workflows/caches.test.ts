// The built action, a vendor that purges, and real caches: nginx with its purge module, and Varnish. What
// the vendor does not do is what a purge that was lost looks like.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  browserEncodings,
  changedOnItsWay,
  type Edge,
  type EdgeName,
  startEdge,
  startOrigin,
} from '../../scripts/caches/edges.ts';
import { createActingVendor } from '../../scripts/caches/vendor.ts';
import type { ActionRequest, ActionResult } from '../../scripts/demo/run-action.ts';
import { createCacheService } from '../fakes/cache-service.ts';
import { createWorld, pushOf, type World } from '../fakes/world.ts';

interface Place extends AsyncDisposable {
  readonly origin: string;
  readonly edge: Edge;
  /** Writes to `public/` of the checkout; `undefined` removes. */
  write(files: Readonly<Record<string, string | undefined>>): void;
  /** What is in `public/` now is what the origin serves. */
  deploy(): void;
  /** A purge of what `change` changes. */
  purge(
    change: () => void,
    inputs?: Readonly<Record<string, string>>,
    more?: Pick<ActionRequest, 'onOutput'>,
  ): Promise<Verified>;
  /** Any run. */
  run(
    inputs: Readonly<Record<string, string>>,
    more?: Parameters<World['run']>[1],
  ): Promise<Verified>;
}

interface Verified {
  readonly result: ActionResult;
  /** `fresh: the file of this build, …` by path. */
  readonly proofs: Readonly<Record<string, string>>;
  readonly before: Readonly<Record<string, string>>;
}

const Proven = z.object({
  value: z.string(),
  proof: z
    .object({ verdict: z.string(), evidence: z.string(), before: z.string().optional() })
    .optional(),
});
const Reported = z.object({
  tasks: z.array(z.object({ targets: z.array(Proven) })),
  sampled: z.array(Proven).default([]),
});

/** The vendor serves the hosts of both caches. */
const domains = [{ domain: 'sandbox.toastcdn.net', aliases: ['127.0.0.1'] }];

/** What happens to a URL in the cache after the vendor was asked. */
type Act = (edge: Edge, path: string) => Promise<unknown>;

const purge: Act = (edge, path) => edge.purge(path);
const loseIt: Act = async () => undefined;

async function createPlace(name: EdgeName, act = purge): Promise<Place> {
  const served = mkdtempSync(join(tmpdir(), 'origin-'));
  const stack = new AsyncDisposableStack();
  stack.defer(() => rmSync(served, { recursive: true, force: true }));
  const origin = stack.use(await startOrigin(served));
  const edge = stack.use(await startEdge(name, origin.origin));
  const world = stack.use(await createWorld({ nhn: { domains } }));
  const vendor = stack.use(
    await createActingVendor(world.server.url, ({ pathname }) => act(edge, pathname)),
  );
  const usual = { endpoint: vendor.origin, verify: 'all', 'base-url': edge.origin };
  const run: typeof world.run = (inputs, more) => world.run({ ...usual, ...inputs }, more);
  return {
    origin: origin.origin,
    edge,
    write(files) {
      for (const [path, content] of Object.entries(files)) {
        if (content === undefined) world.site.remove(`public/${path}`);
        else world.site.write(`public/${path}`, content);
      }
    },
    deploy() {
      rmSync(served, { recursive: true });
      cpSync(join(world.site.folder, 'public'), served, { recursive: true });
    },
    async purge(change, inputs = {}, more = {}) {
      const push = { ...pushOf(world.site, change), ...more };
      const files = { files: 'public/**', root: 'public', 'clean-urls': 'false' };
      return toVerified(await run({ ...files, 'index-pages': 'file', ...inputs }, push), edge);
    },
    run: async (inputs, more) => toVerified(await run(inputs, more), edge),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

function toVerified(result: ActionResult, { origin }: Edge): Verified {
  const { tasks, sampled } = Reported.parse(result.report);
  const proven = [...tasks.flatMap(({ targets }) => targets), ...sampled].flatMap(
    ({ value, proof }) => (proof === undefined ? [] : [{ path: value.replace(origin, ''), proof }]),
  );
  return {
    result,
    proofs: Object.fromEntries(
      proven.map(({ path, proof }) => [path, `${proof.verdict}: ${proof.evidence}`]),
    ),
    before: Object.fromEntries(proven.map(({ path, proof }) => [path, proof.before ?? ''])),
  };
}

const page = (text: string): string => `<p>${text}${changedOnItsWay}\n`;

describe.concurrent.each<EdgeName>(['nginx', 'varnish'])('%s', (name) => {
  const miss = 'fetched from the origin';
  const cached = 'served from a cache(?: for \\d+ s)?';

  test('a purge that worked: stale before, and fresh after, whatever happened on the way', async () => {
    await using place = await createPlace(name);
    const old = {
      ...{ 'a.html': page('1'), 'gone.html': page('1'), 'app/gone.html': page('1') },
      ...{ '404.html': page('not here'), 'edge/a.html': page('1') },
      ...{ 'moved.html': page('1'), 'nonce.html': page('1') },
    };
    place.write(old);
    place.deploy();
    for (const path of Object.keys(old)) await place.edge.get(`/${path}`);
    const { result, proofs, before } = await place.purge(() => {
      place.write({
        ...{ 'a.html': page('2'), 'gone.html': undefined, 'app/gone.html': undefined },
        ...{ 'edge/a.html': page('2'), 'moved.html': page('2'), 'nonce.html': page('2') },
      });
      place.deploy();
    });
    expect(proofs).toEqual({
      '/a.html': `fresh: the file of this build, ${miss}`,
      '/gone.html': 'fresh: HTTP 404, as a deleted page should answer',
      '/app/gone.html': 'fresh: the page that this build shows if a page is missing',
      '/edge/a.html': `fresh: changed by the purge, and transformed on its way; ${miss}`,
      '/moved.html': `unknown: HTTP 301 to ${place.edge.origin}/elsewhere.html`,
      '/nonce.html': 'unknown: its content is another one for every request, which proves nothing',
    });
    expect(before['/a.html']).toMatch(new RegExp(`^another content, ${cached}$`));
    expect(before['/gone.html']).toMatch(new RegExp(`^${cached}$`));
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ status: 'ACCEPTED', verified: '4', stale: '0' });
    expect(result.summary).toContain('### Verified 6 URLs: 2 unknown, 4 fresh');
    expect((await place.edge.get('/a.html')).body).toContain('<p>2');
  });

  test('a purge that was lost: stale, red, and every reason is shown', async () => {
    await using place = await createPlace(name, loseIt);
    place.write({ 'a.html': page('1'), 'gone.html': page('1') });
    place.deploy();
    for (const path of ['/a.html', '/gone.html']) await place.edge.get(path);
    // So that the copies are older than the purge by more than two clocks may differ.
    await sleep(4_000);
    const { result, proofs } = await place.purge(() => {
      place.write({ 'a.html': page('2'), 'gone.html': undefined });
      place.deploy();
    });
    const old =
      name === 'nginx'
        ? 'the old content, served from a cache'
        : expect.stringMatching(/served from a cache for \d+ s, and purged \d+ s ago$/);
    expect(proofs['/a.html']).toEqual(name === 'nginx' ? `stale: ${old}` : old);
    expect(proofs['/gone.html']).toMatch(new RegExp(`^stale: the deleted page, ${cached}$`));
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({
      status: 'ACCEPTED',
      'failure-reason': 'stale',
      verified: '0',
      stale: '2',
    });
    expect(result.summary).toMatch(/^## ⚠️ CDN purge: STALE\n/);
    expect(result.stdout).toContain(`${place.edge.origin}/gone.html`);
    expect((await place.edge.get('/a.html')).body).toContain('<p>1');
  });

  test('a purge before the origin had the new page: stale, and the reason is the origin', async () => {
    await using place = await createPlace(name);
    place.write({ 'a.html': page('1') });
    place.deploy();
    await place.edge.get('/a.html');
    const change = (): void => place.write({ 'a.html': page('2') });
    const { result, proofs } = await place.purge(change, { 'verify-fail': 'false' });
    expect(proofs['/a.html']).toBe(
      `stale: the old content, ${miss}: the origin still has it (\`wait-for-origin\`)`,
    );
    expect(result.exitCode).toBe(0);
    expect(result.stdout).toMatch(/::warning.*old copy of 1 of 1 URL /);
  });

  test('URLs without a file: fresh by what headers say', async () => {
    await using place = await createPlace(name);
    place.write({ 'a.html': page('1'), 'b.html': page('1') });
    place.deploy();
    const urls = ['/a.html', '/b.html'].map((path) => place.edge.origin + path);
    for (const path of ['/a.html', '/b.html']) await place.edge.get(path);
    place.write({ 'b.html': page('2') });
    place.deploy();
    const inputs = { urls: urls.join('\n') };
    expect((await place.run(inputs)).proofs).toEqual({
      '/a.html': `fresh: the same content as before, ${miss} after the purge`,
      '/b.html': `fresh: changed by the purge; ${miss}`,
    });
    expect((await place.run({ ...inputs, 'verify-before': 'false' })).proofs).toEqual({
      '/a.html': `fresh: ${miss} after the purge`,
      '/b.html': `fresh: ${miss} after the purge`,
    });
  });

  test('a URL without a file, from a cache: nothing proves that the purge reached it', async () => {
    await using place = await createPlace(name, loseIt);
    place.write({ 'a.html': page('1') });
    place.deploy();
    await place.edge.get('/a.html');
    await sleep(name === 'nginx' ? 0 : 4_000);
    const { result, proofs } = await place.run({ urls: `${place.edge.origin}/a.html` });
    // The copy of Varnish says how old it is.
    expect(proofs['/a.html']).toMatch(
      name === 'nginx' ? /^unknown: nothing shows/ : /^stale: served/,
    );
    expect(result.exitCode).toBe(name === 'nginx' ? 0 : 1);
  });

  test('everything: the URLs of the list are looked at', async () => {
    await using place = await createPlace(name);
    place.write({ 'a.html': page('1') });
    place.deploy();
    await place.edge.get('/a.html');
    const change = (): void => {
      place.write({ 'a.html': page('2') });
      place.deploy();
    };
    // This vendor is not asked for a URL, so that nothing happens to the cache.
    const { result, proofs } = await place.purge(change, { 'purge-type': 'all' });
    expect(proofs['/a.html']).toMatch(/^stale: the old content/);
    expect(result.outputs).toMatchObject({ status: 'ACCEPTED', total: '1', stale: '1' });
  });
});

describe.concurrent('what else there is to see', () => {
  test('one variant of a page is left by the purge module of nginx', async () => {
    await using place = await createPlace('nginx', async (edge, path) => {
      await edge.purge(path);
      // Somebody who takes no compression is the first to come.
      await edge.get(path, '');
    });
    place.write({ 'vary/a.html': page('1') });
    place.deploy();
    for (const encoding of ['', browserEncodings]) await place.edge.get('/vary/a.html', encoding);
    const { result, proofs } = await place.purge(() => {
      place.write({ 'vary/a.html': page('2') });
      place.deploy();
    });
    expect((await place.edge.get('/vary/a.html', '')).body).toContain('<p>2');
    expect(proofs).toEqual({ '/vary/a.html': 'stale: the old content, served from a cache' });
    expect(result.outputs).toMatchObject({ 'failure-reason': 'stale', stale: '1' });
  });

  test('and none by that of Varnish', async () => {
    await using place = await createPlace('varnish', async (edge, path) => {
      await edge.purge(path);
      await edge.get(path, '');
    });
    place.write({ 'vary/a.html': page('1') });
    place.deploy();
    for (const encoding of ['', browserEncodings]) await place.edge.get('/vary/a.html', encoding);
    const { proofs } = await place.purge(() => {
      place.write({ 'vary/a.html': page('2') });
      place.deploy();
    });
    expect(proofs['/vary/a.html']).toMatch(/^fresh: the file of this build/);
  });

  test.each<EdgeName>(['nginx', 'varnish'])('hits after warming, on %s', async (name) => {
    await using place = await createPlace(name, (edge, path) =>
      path === '/cold.html' ? Promise.resolve() : edge.get(path),
    );
    place.write({ 'a.html': page('1'), 'cold.html': page('1') });
    place.deploy();
    const urls = ['/a.html', '/cold.html', '/none.html'].map((path) => place.edge.origin + path);
    const { result, proofs, before } = await place.run({
      ...{ provider: 'huawei-cdn', mode: 'preheat', urls: urls.join('\n') },
    });
    expect(proofs).toEqual({
      '/a.html': expect.stringMatching(/^hit: served from a cache/),
      '/cold.html': 'miss: fetched from the origin',
      '/none.html': expect.stringMatching(/^unknown: HTTP 404/),
    });
    expect(before['/a.html']).toBe('');
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ status: 'COMPLETED', verified: '1', stale: '0' });
  });

  test('what is stale is purged again by the next run, though nothing changed since', async () => {
    let isLost = false;
    await using place = await createPlace('nginx', async (edge, path) => {
      if (!isLost) await edge.purge(path);
    });
    await using service = await createCacheService();
    const start = (runId: string): Promise<Verified> =>
      place.run(
        {
          ...{ root: 'public', files: 'public/**', source: 'manifest', 'verify-fail': 'false' },
          ...{ 'clean-urls': 'false', 'index-pages': 'file' },
        },
        {
          environment: {
            ...service.environmentOf('refs/heads/main'),
            ...{ GITHUB_REF: 'refs/heads/main', GITHUB_RUN_ID: runId },
          },
        },
      );
    place.write({ 'a.html': page('1'), 'b.html': page('1') });
    place.deploy();
    await start('1');
    place.write({ 'a.html': page('2') });
    await place.edge.get('/a.html');
    place.deploy();
    isLost = true;
    const lost = await start('2');
    expect(lost.proofs).toEqual({ '/a.html': expect.stringMatching(/^stale/) });
    expect(lost.result.exitCode).toBe(0);
    isLost = false;
    const again = await start('3');
    expect(again.proofs).toEqual({ '/a.html': expect.stringMatching(/^fresh: the file/) });
    expect((await start('4')).result.outputs['status']).toBe('NOTHING_TO_DO');
  });

  test('a purge that waits for the origin finds the new page there', async () => {
    await using place = await createPlace('nginx');
    place.write({ 'a.html': page('1') });
    place.deploy();
    await place.edge.get('/a.html');
    const rules = `${place.origin}/a.html => <p>2\n${place.origin}/a.html => 200`;
    const change = (): void => place.write({ 'a.html': page('2') });
    const { result, proofs } = await place.purge(
      change,
      { 'wait-for-origin': rules },
      {
        onOutput(text) {
          if (text.includes('Waiting for the origin')) place.deploy();
        },
      },
    );
    expect(result.stdout).toMatch(/Waiting for the origin: .* answered without the text `<p>2`/);
    expect(proofs['/a.html']).toMatch(/^fresh: the file of this build/);
    expect(result.exitCode).toBe(0);
  });

  test('an origin that does not get ready: nothing is sent, and its last answer is shown', async () => {
    await using place = await createPlace('nginx');
    place.write({ 'a.html': page('1') });
    place.deploy();
    await place.edge.get('/a.html');
    const { result } = await place.purge(() => place.write({ 'a.html': page('2') }), {
      'wait-for-origin': `${place.origin}/b.html => 200`,
      // It ends after two requests, because the wait before a third one would be longer than what is left.
      timeout: '6s',
    });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ 'failure-reason': 'origin-not-ready', requests: '0' });
    expect(result.stdout).toMatch(
      /so nothing was sent: .*\/b\.html answered HTTP 404 instead of 200/,
    );
    expect((await place.edge.get('/a.html')).body).toContain('<p>1');
  });
});
