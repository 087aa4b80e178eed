// The built action by plain HTTP against real caches: nginx with its purge module, and Varnish.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Edge, type EdgeName, startEdge, startOrigin } from '../../scripts/caches/edges.ts';
import type { ActionResult } from '../../scripts/demo/run-action.ts';
import { createWorld } from '../fakes/world.ts';

const Reported = z.object({
  tasks: z.array(
    z.object({
      targets: z.array(z.object({ value: z.string() })),
      state: z.string(),
      facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ),
});

interface Place extends AsyncDisposable {
  readonly edges: readonly Edge[];
  write(path: string, content: string): void;
  /** `mode` and what it needs; `urls` are paths. */
  run(inputs: Readonly<Record<string, string>>): Promise<ActionResult>;
}

async function createPlace(name: EdgeName, nodes = 1): Promise<Place> {
  const served = mkdtempSync(join(tmpdir(), 'origin-'));
  const stack = new AsyncDisposableStack();
  stack.defer(() => rmSync(served, { recursive: true, force: true }));
  const origin = stack.use(await startOrigin(served));
  const edges: Edge[] = [];
  for (let node = 0; node < nodes; node += 1)
    edges.push(stack.use(await startEdge(name, origin.origin)));
  const world = stack.use(await createWorld());
  return {
    edges,
    write: (path, content) => writeFileSync(join(served, path), content),
    run: (inputs) =>
      world.run({ ...usual, ...inputs, endpoint: inputs['endpoint'] ?? '' }, { event: {} }),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

/** The caches want no header, and say success by the status alone. */
const usual = { provider: 'http', 'http-headers': '', 'http-success-body': '' };

/** State and facts of each path, but the time. */
function factsOf({ report }: ActionResult, { origin }: Edge) {
  return Object.fromEntries(
    Reported.parse(report).tasks.map(({ targets: [target], state, facts = {} }) => {
      const { milliseconds, ...others } = facts;
      expect(milliseconds).toBeTypeOf('number');
      return [target?.value.replace(origin, ''), { state, ...others }];
    }),
  );
}

describe.concurrent.each<EdgeName>(['nginx', 'varnish'])('%s', (name) => {
  test('a page that is fetched is in the cache, and one that is purged is not', async () => {
    await using place = await createPlace(name);
    const [edge] = place.edges;
    if (edge === undefined) return;
    place.write('a.html', 'one');
    const urls = `${edge.origin}/a.html`;
    const cold = await place.run({ mode: 'prewarm', urls });
    expect([cold.exitCode, cold.outputs['status']], cold.stdout).toEqual([0, 'ACCEPTED']);
    expect(factsOf(cold, edge)).toEqual({
      '/a.html': { state: 'done', status: 200, cache: 'miss', bytes: 3 },
    });
    place.write('a.html', 'three');
    expect((await edge.get('/a.html')).body).toBe('one');
    const hot = await place.run({ mode: 'prewarm', urls, until: 'hit' });
    expect(hot.outputs).toMatchObject({ status: 'COMPLETED', requests: '1' });
    expect(factsOf(hot, edge)['/a.html']).toMatchObject({ cache: 'hit' });
    const purged = await place.run({ mode: 'purge', urls });
    expect([purged.exitCode, purged.outputs['status']], purged.stdout).toEqual([0, 'ACCEPTED']);
    expect((await edge.get('/a.html')).body).toBe('three');
  });

  test('until it is a hit: what cannot be stored times out, the rest is done', async () => {
    await using place = await createPlace(name);
    const [edge] = place.edges;
    if (edge === undefined) return;
    place.write('a.html', 'one');
    const urls = [`${edge.origin}/a.html`, `${edge.origin}/nonce.html`].join('\n');
    const result = await place.run({ mode: 'prewarm', urls, until: 'hit', timeout: '6s' });
    expect([result.exitCode, result.outputs['status']], result.stdout).toEqual([1, 'TIMEOUT']);
    expect(result.outputs).toMatchObject({ succeeded: '1', pending: '1' });
  });

  test('what is not in the cache: each has its own answer to a purge', async () => {
    await using place = await createPlace(name);
    const [edge] = place.edges;
    if (edge === undefined) return;
    const absent = { mode: 'purge', urls: `${edge.origin}/a.html` };
    const strict = await place.run(absent);
    expect(strict.outputs['status']).toBe(name === 'varnish' ? 'ACCEPTED' : 'FAILED');
    const loose = await place.run({ ...absent, 'http-success': '200,404,412' });
    expect([loose.exitCode, loose.outputs['status']]).toEqual([0, 'ACCEPTED']);
  });

  test('every node is purged and warmed under the name of the site', async () => {
    await using place = await createPlace(name, 2);
    const endpoint = place.edges.map(({ origin }) => origin).join('\n');
    place.write('a.html', 'one');
    const list = { urls: 'http://www.example.com/a.html', endpoint };
    const warm = await place.run({ mode: 'prewarm', ...list });
    expect(warm.outputs).toMatchObject({ status: 'ACCEPTED', total: '1', requests: '2' });
    place.write('a.html', 'three');
    const stale = await place.run({ mode: 'prewarm', ...list });
    expect(Reported.parse(stale.report).tasks[0]?.facts).toMatchObject({ cache: 'hit', bytes: 6 });
    await place.run({ mode: 'purge', ...list });
    const fresh = await place.run({ mode: 'prewarm', ...list });
    expect(Reported.parse(fresh.report).tasks[0]?.facts).toMatchObject({
      cache: 'miss',
      bytes: 10,
    });
  });

  test('a redirect and a page that is missing fail alone', async () => {
    await using place = await createPlace(name);
    const [edge] = place.edges;
    if (edge === undefined) return;
    place.write('a.html', 'one');
    const urls = ['a.html', 'moved.html', 'gone.html'].map((path) => `${edge.origin}/${path}`);
    const result = await place.run({ mode: 'prewarm', urls: urls.join('\n') });
    expect(result.outputs).toMatchObject({ status: 'PARTIAL', succeeded: '1', failed: '2' });
    expect(result.summary).toContain('HTTP 301, which leads to');
  });

  test('a whole page is read, and a longer one than allowed fails', async () => {
    await using place = await createPlace(name);
    const [edge] = place.edges;
    if (edge === undefined) return;
    place.write('a.txt', 'x'.repeat(3_000_000));
    const urls = `${edge.origin}/a.txt`;
    const cut = await place.run({ mode: 'prewarm', urls, 'http-max-bytes': '1000000' });
    expect([cut.exitCode, cut.outputs['status']]).toEqual([1, 'FAILED']);
    expect(cut.stdout).toContain('http-max-bytes');
    const whole = await place.run({ mode: 'prewarm', urls });
    expect(factsOf(whole, edge)['/a.txt']).toMatchObject({ state: 'done', bytes: 3_000_000 });
  });

  test('each variant is stored', async () => {
    await using place = await createPlace(name);
    const [edge] = place.edges;
    if (edge === undefined) return;
    place.write('a.html', 'one');
    const variants = { 'http-variants': 'Accept-Encoding: gzip\nAccept-Encoding: identity' };
    const urls = `${edge.origin}/a.html`;
    const result = await place.run({ mode: 'prewarm', urls, ...variants });
    expect(result.outputs).toMatchObject({ status: 'ACCEPTED', total: '1', requests: '2' });
  });
});

test('Varnish refuses a method that it does not know, and the run fails', async () => {
  await using place = await createPlace('varnish');
  const [edge] = place.edges;
  if (edge === undefined) return;
  const urls = ['a', 'b'].map((path) => `${edge.origin}/${path}.html`).join('\n');
  const result = await place.run({ mode: 'purge', urls, 'http-method': 'BAN', concurrency: '1' });
  expect([result.exitCode, result.outputs['status']], result.stdout).toEqual([1, 'FAILED']);
});
