// Whole runs of plain HTTP against the cache of the sandbox, on a manual clock.
import { describe, expect, test } from 'vitest';
import { namedFault } from '../../../test/fakes/named-fault.ts';
import { createRehearsal, createUrls, type Rehearsal } from '../../../test/fakes/run-on-sandbox.ts';
import { renderAnnotations } from '../../report/annotations.ts';
import { renderLogEnd } from '../../report/log-end.ts';
import { renderSummary } from '../../report/summary.ts';
import { computeVerdict } from '../../report/verdict.ts';
import { type Fault, manyTimes } from '../../sandbox/fault.ts';
import { purgeRefusals } from './classify.ts';
import { http } from './index.ts';

const purge = { provider: 'http', mode: 'purge', 'http-success-body': '' };
const warm = { ...purge, mode: 'prewarm' };
const hosts = ['a.example', 'b.example'] as const;
const urls = (count: number, host = 'www.example.com') => createUrls(count, host);

function requestsOf({ sandbox }: Rehearsal): readonly string[] {
  return sandbox.requests.map(
    ({ request: { method, path, query, headers } }) =>
      `${method} ${headers['host']}${path}${query.size === 0 ? '' : `?${query}`}`,
  );
}

describe('purge', () => {
  test('one request for each URL, with its host, to the address that is given', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start(urls(2), purge);
    expect(computeVerdict(report)).toMatchObject({ status: 'ACCEPTED', counts: { succeeded: 2 } });
    expect(requestsOf(rehearsal)).toEqual([
      'PURGE www.example.com/page-000000.html',
      'PURGE www.example.com/page-000001.html',
    ]);
    expect(rehearsal.sandbox.state().http.purged).toHaveLength(2);
  });

  test('a path that begins with two slashes goes to the address that is given, as it is', async () => {
    const rehearsal = createRehearsal();
    const list = [
      { kind: 'url', value: 'https://www.example.com//other.example/a?x=1', rule: 'sitemap' },
    ] as const;
    const { status } = computeVerdict(await rehearsal.start(list, purge));
    expect([status, requestsOf(rehearsal)]).toEqual([
      'ACCEPTED',
      ['PURGE www.example.com//other.example/a?x=1'],
    ]);
  });

  test('every node gets every URL, and one that refuses fails it', async () => {
    const rehearsal = createRehearsal();
    const nodes = { ...purge, endpoint: 'http://127.0.0.1:1\nhttp://127.0.0.1:2' };
    const report = await rehearsal.start(urls(1), nodes);
    expect([computeVerdict(report).status, rehearsal.sandbox.requests.length]).toEqual([
      'ACCEPTED',
      2,
    ]);
    const twice = createRehearsal();
    await twice.start(urls(1), { ...nodes, endpoint: 'http://127.0.0.1:1\nhttp://127.0.0.1:1/' });
    expect(twice.sandbox.requests).toHaveLength(1);
    const refusing = createRehearsal();
    refusing.sandbox.addFault({ match: {}, skip: 1, times: manyTimes, status: 404, body: '' });
    const { status, problem } = computeVerdict(await refusing.start(urls(1), nodes));
    expect([status, problem?.code]).toEqual(['FAILED', 'vendor-not-found']);
  });

  test('a status that is added to those of success', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault({ match: {}, times: manyTimes, status: 404, body: '' });
    const report = await rehearsal.start(urls(1), { ...purge, 'http-success': '200,404' });
    expect(computeVerdict(report).status).toBe('ACCEPTED');
  });

  test('a body that does not say so is not a success, and no refusal either', async () => {
    const rehearsal = createRehearsal();
    const wanted = { ...purge, 'http-success-body': '"throttled":false' };
    const { status, problem } = computeVerdict(await rehearsal.start(urls(1), wanted));
    expect([status, problem?.code]).toEqual(['UNCONFIRMED', 'unconfirmed']);
    expect(problem?.message).toContain('`http-success-body`');
  });

  test('nor is a friendly status that nobody named', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault({ match: {}, times: manyTimes, status: 206, body: '' });
    const { status } = computeVerdict(await rehearsal.start(urls(1), purge));
    expect(status).toBe('UNCONFIRMED');
  });

  test('a cache that does not let it purge ends the run with one request', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault(namedFault('http-not-allowed'));
    const one = { ...purge, concurrency: '1' };
    const { status, counts, problem } = computeVerdict(await rehearsal.start(urls(3), one));
    expect([status, counts.failed, counts.notSent]).toEqual(['FAILED', 1, 2]);
    expect(problem?.remedy).toContain('access list');
    expect(rehearsal.sandbox.requests).toHaveLength(1);
  });
});

describe('prewarm', () => {
  test('what each URL answered is in the report: status, cache, bytes and time', async () => {
    const rehearsal = createRehearsal();
    const { tasks } = await rehearsal.start(urls(1), warm);
    expect(tasks).toMatchObject([
      {
        state: 'done',
        vendorState: 'HTTP 200, from the origin, 48 bytes',
        facts: { status: 200, cache: 'miss', bytes: 48, milliseconds: 0 },
      },
    ]);
    const again = await rehearsal.start(urls(1), warm);
    expect(again.tasks[0]?.facts).toMatchObject({ cache: 'hit' });
  });

  test('one request for each variant, with a query and a User-Agent of its own', async () => {
    const rehearsal = createRehearsal();
    await rehearsal.start(urls(1), {
      ...warm,
      'http-headers': 'X-Cache-Key: sandbox-cache-key\nAccept: text/html',
      'http-variants': 'Accept-Encoding: br; Accept: image/avif\nUser-Agent: Mobile',
      'http-query': 'a=1',
    });
    expect(requestsOf(rehearsal)).toEqual(
      Array.from({ length: 2 }, () => 'GET www.example.com/page-000000.html?a=1'),
    );
    const [first, second] = rehearsal.sandbox.requests.map(({ request }) => request.headers);
    expect(first).toMatchObject({ 'accept-encoding': 'br', accept: 'image/avif' });
    expect(second).toMatchObject({
      'accept-encoding': 'gzip, deflate, br, zstd',
      accept: 'text/html',
      'user-agent': 'Mobile',
    });
  });

  test('until it is a hit: asked again after a second, and then not again', async () => {
    const rehearsal = createRehearsal();
    const hit = { ...warm, until: 'hit' };
    const report = await rehearsal.start(urls(2), hit);
    expect(computeVerdict(report)).toMatchObject({ status: 'COMPLETED', counts: { succeeded: 2 } });
    const times = rehearsal.sandbox.requests.map(({ at }) => at);
    expect(times.map((at) => at - (times[0] ?? 0))).toEqual([0, 0, 1_000, 1_000]);
    const again = createRehearsal();
    await again.start(urls(1), warm);
    const { status } = computeVerdict(await again.start(urls(1), hit));
    expect([status, again.sandbox.requests.length]).toEqual(['COMPLETED', 2]);
  });

  test('what is never a hit times out and says what to check', async () => {
    const rehearsal = createRehearsal();
    const never = [{ kind: 'url', value: 'https://a.example/sandbox-hang', rule: 'urls' }] as const;
    const report = await rehearsal.start(never, { ...warm, until: 'hit', timeout: '1m' });
    const { status, problem } = computeVerdict(report);
    expect(status).toBe('TIMEOUT');
    expect(problem?.message).toContain('HTTP 200, from the origin');
    expect(problem?.remedy).toContain('`Cache-Control`');
  });

  test('a page that is gone by the second request fails alone', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault({ match: { path: '000000' }, skip: 1, status: 404, body: '' });
    const report = await rehearsal.start(urls(2), { ...warm, until: 'hit' });
    const { status, counts } = computeVerdict(report);
    expect([status, counts.succeeded, counts.failed]).toEqual(['PARTIAL', 1, 1]);
  });

  test.each([
    ['a redirect', { status: 301, headers: { location: '/b?token=planted' } }, 'vendor-rejected'],
    ['401', { status: 401 }, 'vendor-rejected'],
    ['500', { status: 500 }, 'vendor-unavailable'],
  ])('%s fails its own URL, and the others are warmed', async (_, fault, code) => {
    const rehearsal = createRehearsal();
    const match = { path: '000000' };
    rehearsal.sandbox.addFault({ match, times: manyTimes, body: '', ...fault });
    const plain = { ...warm, 'http-headers': 'X-Other: 1', endpoint: '' };
    rehearsal.sandbox.addFault({ match: {}, times: manyTimes, status: 200, body: 'page' });
    const report = await rehearsal.start(urls(2), plain);
    const { status, counts, problem } = computeVerdict(report);
    expect([status, counts.succeeded, counts.failed]).toEqual(['PARTIAL', 1, 1]);
    expect(problem?.code).toBe(code);
    if ('headers' in fault) expect(problem?.remedy).toContain('`index-pages: directory`');
    expect(JSON.stringify(report)).not.toContain('planted');
  });

  test('304 answers a condition, and is not a redirect', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault({ match: {}, status: 304, body: '' });
    const { problem } = computeVerdict(await rehearsal.start(urls(1), warm));
    expect(problem?.remedy).toContain('`If-None-Match`');
  });

  test('credentials that are refused end the run', async () => {
    const rehearsal = createRehearsal();
    const wrong = { ...warm, 'http-headers': 'X-Cache-Key: wrong', concurrency: '1' };
    const { problem, counts } = computeVerdict(await rehearsal.start(urls(3), wrong));
    expect([problem?.code, counts.notSent]).toEqual(['vendor-auth', 2]);
  });
});

test('a host that asks to wait beyond the timeout keeps no other one waiting', async () => {
  const rehearsal = createRehearsal();
  const [slow, other] = hosts;
  const later = { status: 429, headers: { 'retry-after': '86400' }, body: '' };
  rehearsal.sandbox.addFault({ match: { path: 'page-000000' }, ...later });
  const list = [...urls(3, slow), ...urls(30, other)];
  const report = await rehearsal.start(list, { ...warm, concurrency: '1' });
  const { status, counts } = computeVerdict(report);
  expect([status, counts.succeeded, counts.notSent]).toEqual(['TIMEOUT', 30, 3]);
});

test('a host that asks polls to wait keeps no other one waiting', async () => {
  const rehearsal = createRehearsal();
  const [slow, other] = hosts;
  const list = [...urls(1, slow), ...urls(30, other)];
  const later = { status: 429, headers: { 'retry-after': '600' }, body: '' };
  rehearsal.sandbox.addFault({ match: { path: 'page-000000' }, skip: 2, ...later });
  const startedAt = rehearsal.clock.now();
  const report = await rehearsal.start(list, { ...warm, until: 'hit', timeout: '20m' });
  expect(computeVerdict(report).status).toBe('COMPLETED');
  const seconds = report.tasks.map(({ finishedAt = 0 }) => (finishedAt - startedAt) / 1_000);
  const inTime = seconds.filter((one) => one < 60);
  expect([inTime.length, Math.max(...seconds) >= 600]).toEqual([30, true]);
});

test('the pace is that of each host', async () => {
  const rehearsal = createRehearsal();
  const list = hosts.flatMap((host) => urls(3, host));
  await rehearsal.start(list, { ...warm, pace: '1/10s', concurrency: '6' });
  for (const host of hosts) {
    const times = rehearsal.sandbox.requests
      .filter(({ request }) => request.headers['host'] === host)
      .map(({ at }) => at);
    expect(times.map((at) => Math.floor((at - (times[0] ?? 0)) / 10_000))).toEqual([0, 1, 2]);
  }
});

test('a token in the query that is added is secret, and a word is not', () => {
  const input = http.inputs.find(({ name }) => name === 'http-query');
  expect(input?.findSecrets?.('warm=1&token=planted-token&key=on')).toEqual(['planted-token']);
});

test.each([
  ['http-headers', 'Authorization: Bearer planted-token\nAccept: text/html'],
  ['http-variants', 'Authorization: Bearer planted-token; Accept: text/html\nAccept: image/avif'],
])('values in %s that let somebody in are secret, with and without their scheme', (name, value) => {
  const input = http.inputs.find((one) => one.name === name);
  expect(input?.findSecrets?.(value)).toEqual(['Bearer planted-token', 'planted-token']);
});

test('the home page is a page like any other', async () => {
  const rehearsal = createRehearsal();
  const home = [{ kind: 'url', value: 'https://www.example.com/', rule: 'urls' }] as const;
  const report = await rehearsal.start(home, { ...warm, until: 'hit', timeout: '1m' });
  expect(computeVerdict(report).status).toBe('COMPLETED');
});

describe('no text speaks of a vendor', () => {
  const hit = { ...warm, until: 'hit', timeout: '2m' };
  const hang = [{ kind: 'url', value: 'https://a.example/sandbox-hang', rule: 'urls' }] as const;
  const statuses = [...Object.keys(purgeRefusals), '302', '418', '500'].map(Number);
  const refused: readonly Scene[] = statuses.flatMap((status) => [
    [`a purge and ${status}`, purge, { status, body: '' }],
    [`a page and ${status}`, warm, { status, body: '' }],
    [`a page until it is hit and ${status}`, hit, { status, body: '' }],
  ]);
  type Scene = readonly [string, Readonly<Record<string, string>>, Partial<Fault>];

  test.each<Scene>([
    ['a purge', purge, {}],
    ['a page', warm, {}],
    ['a page until it is hit', hit, {}],
    ['a purge without an answer', purge, { lost: true }],
    ['a page without an answer', warm, { lost: true }],
    ['another body', { ...purge, 'http-success-body': 'something else' }, {}],
    ...refused,
  ])('%s', async (_, inputs, fault) => {
    const rehearsal = createRehearsal();
    if (Object.keys(fault).length > 0)
      rehearsal.sandbox.addFault({ match: {}, times: manyTimes, ...fault });
    const list = inputs['until'] === 'hit' ? [...urls(1), ...hang] : urls(2);
    const report = await rehearsal.start(list, inputs);
    const verdict = computeVerdict(report);
    const faces = [
      ...rehearsal.log,
      ...renderLogEnd(report, verdict),
      renderSummary(report, verdict),
      ...renderAnnotations(report, verdict).map(({ message }) => message),
    ];
    expect(faces.filter((text) => /(?<!`)\bvendor(?!-)/i.test(text))).toEqual([]);
    expect(verdict.counts.total).toBe(2);
  });
});
