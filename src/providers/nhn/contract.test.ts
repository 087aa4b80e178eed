// Whole runs of both NHN providers against the sandbox's handlers, on a manual clock.

import { describe, expect, test } from 'vitest';
import { namedFault } from '../../../test/fakes/named-fault.ts';
import { judged } from '../../../test/fakes/report.ts';
import { createRehearsal, createUrls } from '../../../test/fakes/run-on-sandbox.ts';
import type { Target } from '../../core/target.ts';
import { CancelledError } from '../../errors.ts';
import { renderJson } from '../../report/json.ts';
import { renderSummary } from '../../report/summary.ts';
import { computeVerdict } from '../../report/verdict.ts';
import { manyTimes } from '../../sandbox/fault.ts';

const v15 = { provider: 'nhn-v1.5' };
const success = { isSuccessful: true, resultCode: 0, resultMessage: 'SUCCESS' };
const refused = (resultCode: number) =>
  JSON.stringify({ header: { isSuccessful: false, resultCode, resultMessage: 'no' } });

describe('nhn-v2 purge', () => {
  test('450 URLs are three requests of full URLs, at least a second apart, and end as ACCEPTED', async () => {
    const { sandbox, start } = createRehearsal();
    const urls = createUrls(450);
    const report = await start(urls);
    expect(computeVerdict(report)).toMatchObject({
      status: 'ACCEPTED',
      passes: true,
      counts: { total: 450, succeeded: 450, failed: 0, pending: 0 },
    });
    const sent = sandbox.requests.map(({ request }) => JSON.parse(request.body));
    expect(sent.map(({ purgeList }) => purgeList.length)).toEqual([200, 200, 50]);
    expect(sent.flatMap(({ purgeList }) => purgeList)).toEqual(urls.map(({ value }) => value));
    expect(sent.every(({ domain }) => domain === 'sandbox.toastcdn.net')).toBe(true);
    expect(sandbox.requests.map(({ request }) => request.path)).toEqual(
      Array(3).fill('/v2.0/appKeys/sandbox-app-key/purge/item'),
    );
    const gaps = sandbox.requests
      .slice(1)
      .map(({ at }, index) => at - (sandbox.requests[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_000);
    expect(report.requests).toBe(3);
  });

  test('a purge of everything is one request and waits for nothing', async () => {
    const { sandbox, start } = createRehearsal();
    const report = await start([], { 'purge-type': 'all', urls: '' });
    expect(computeVerdict(report).status).toBe('ACCEPTED');
    expect(sandbox.state().nhn.purges).toMatchObject([
      { type: 'ALL', domain: 'sandbox.toastcdn.net' },
    ]);
    expect(computeVerdict(report).counts.total).toBe(1);
  });

  test('everything with an empty list purges nothing', async () => {
    const { sandbox, start } = createRehearsal();
    const report = await start([], { 'purge-type': 'all' });
    expect(computeVerdict(report).status).toBe('NOTHING_TO_DO');
    expect(sandbox.requests).toEqual([]);
  });

  test('an empty list sends nothing', async () => {
    const { sandbox, start } = createRehearsal();
    expect(computeVerdict(await start([])).status).toBe('NOTHING_TO_DO');
    expect(sandbox.requests).toEqual([]);
  });

  test('a dry run sends nothing and is PLANNED', async () => {
    const { sandbox, start } = createRehearsal();
    const report = await start(createUrls(450), {
      'dry-run': 'true',
      'nhn-app-key': '',
      'nhn-secret-key': '',
    });
    expect(computeVerdict(report)).toMatchObject({ status: 'PLANNED', counts: { notSent: 450 } });
    expect(sandbox.requests).toEqual([]);
  });

  test('too fast is waited for without using up retries', async () => {
    const { sandbox, start, clock } = createRehearsal();
    sandbox.addFault({ match: {}, times: 5, body: refused(30001) });
    const report = await start(createUrls(1), { retries: '0' });
    expect(computeVerdict(report).status).toBe('ACCEPTED');
    expect(report.requests).toBe(6);
    expect(clock.waits.every((wait) => wait >= 1_000)).toBe(true);
  });

  test('a refused purge of everything is sent again after five minutes', async () => {
    const { sandbox, start, clock } = createRehearsal();
    sandbox.addFault({ match: {}, body: refused(30001) });
    const report = await start([], { 'purge-type': 'all', urls: '' });
    expect(computeVerdict(report).status).toBe('ACCEPTED');
    expect(clock.waits).toEqual([300_005]);
  });

  test('five minutes do not fit into a shorter timeout: TIMEOUT at once, nothing sent again', async () => {
    const { sandbox, start, clock } = createRehearsal();
    sandbox.addFault({ match: {}, body: refused(30001) });
    const report = await start([], { 'purge-type': 'all', urls: '', timeout: '1m' });
    expect(computeVerdict(report)).toMatchObject({
      status: 'TIMEOUT',
      passes: false,
      problem: { code: 'run-timeout' },
      counts: { notSent: 1 },
    });
    expect(clock.waits).toEqual([]);
  });

  test('30001 after a lost answer to a purge of everything is UNCONFIRMED', async () => {
    const { sandbox, start } = createRehearsal();
    sandbox.addFault({ match: {}, run: true, lost: true });
    const report = await start([], { 'purge-type': 'all', urls: '', 'fail-on': 'all' });
    expect(computeVerdict(report)).toMatchObject({
      status: 'UNCONFIRMED',
      passes: false,
      problem: { code: 'unconfirmed' },
    });
    expect(sandbox.state().nhn.purges).toHaveLength(1);
  });

  test('an item purge whose answer is lost is sent again', async () => {
    const { sandbox, start } = createRehearsal();
    sandbox.addFault({ match: {}, run: true, lost: true });
    expect(computeVerdict(await start(createUrls(3))).status).toBe('ACCEPTED');
    expect(sandbox.state().nhn.purges).toHaveLength(2);
  });

  test('if no retry is answered the run is UNCONFIRMED', async () => {
    const { sandbox, start } = createRehearsal();
    sandbox.addFault({ match: {}, times: 4, lost: true });
    const report = await start(createUrls(3));
    expect(computeVerdict(report).status).toBe('UNCONFIRMED');
    expect(report.requests).toBe(4);
  });

  test('a failed batch is a value: the others go on and the run is PARTIAL', async () => {
    const { sandbox, start } = createRehearsal();
    sandbox.addFault({ match: {}, skip: 1, body: refused(10001) });
    const report = await start(createUrls(450));
    expect(computeVerdict(report)).toMatchObject({
      status: 'PARTIAL',
      passes: false,
      problem: { code: 'vendor-rejected', vendorCode: '10001' },
      counts: { succeeded: 250, failed: 200 },
    });
    expect(sandbox.requests).toHaveLength(3);
  });

  test.each([
    ['never', 'PARTIAL', true],
    ['all', 'PARTIAL', true],
    ['any', 'PARTIAL', false],
  ])('fail-on: %s judges failed targets', async (failOn, status, passes) => {
    const { sandbox, start } = createRehearsal();
    sandbox.addFault({ match: {}, skip: 1, body: refused(10001) });
    const report = await start(createUrls(450), { 'fail-on': failOn });
    expect(computeVerdict(report)).toMatchObject({ status, passes });
  });

  test('wildcards are refused with what v2 has', async () => {
    const { start } = createRehearsal();
    await expect(start([], { 'purge-type': 'wildcard' })).rejects.toMatchObject({
      problems: [
        {
          code: 'mode-unsupported',
          input: 'purge-type',
          remedy: expect.stringContaining('`item` and `all`'),
        },
      ],
    });
  });
});

describe('nhn-v1.5 purge', () => {
  test('lists are newline-joined, every number is polled until 100, then COMPLETED', async () => {
    const { sandbox, start } = createRehearsal({ nhn: { purgeMilliseconds: 30_000, pageSize: 2 } });
    const urls = createUrls(950);
    const report = await start(urls, v15);
    expect(computeVerdict(report)).toMatchObject({
      status: 'COMPLETED',
      counts: { succeeded: 950 },
    });
    const posts = sandbox.requests.filter(({ request }) => request.method === 'POST');
    expect(
      posts.map(({ request }) => JSON.parse(request.body).purgeList.split('\n').length),
    ).toEqual([200, 200, 200, 200, 150]);
    expect(sandbox.state().nhn.purges.flatMap(({ list }) => list)).toEqual(
      urls.map(({ value }) => value),
    );
    expect(sandbox.state().nhn.purges.every(({ progress }) => progress === 100)).toBe(true);
    expect(report.tasks.map(({ id }) => id)).toEqual(['590', '591', '592', '593', '594']);
    expect(report.tasks[0]?.facts).toMatchObject({ purgeTime: expect.any(Number) });
  });

  test('the first page is asked for without a number, and the search starts before the submission', async () => {
    const { sandbox, start } = createRehearsal();
    await start(createUrls(1), v15);
    const [post, get] = sandbox.requests;
    expect(get?.request.query.get('page')).toBeNull();
    const startTime = Date.parse(get?.request.query.get('startTime') ?? '');
    expect(startTime).toBe((post?.at ?? 0) - 600_000);
  });

  test('a list without an end does not keep the run busy', async () => {
    const { sandbox, start, clock } = createRehearsal();
    const purges = [{ seq: 1, progress: 100 }];
    const body = { header: success, totalItems: Number.MAX_SAFE_INTEGER, purges };
    sandbox.addFault({ match: { method: 'GET', path: '/purges$' }, times: manyTimes, body });
    const startedAt = clock.now();
    const report = await start(createUrls(1), { ...v15, timeout: '1m' });
    expect(computeVerdict(report)).toMatchObject({
      status: 'TIMEOUT',
      problem: { code: 'poll-timeout' },
    });
    expect(clock.now() - startedAt).toBeLessThanOrEqual(65_000);
    const pages = sandbox.requests.slice(1).map(({ request }) => Number(request.query.get('page')));
    expect(Math.max(...pages)).toBe(100);
  });

  test.each([
    [100, 10],
    [10, 100],
  ])('a purge that is listed twice, at %i and at %i, is not done', async (one, other) => {
    const { sandbox, start } = createRehearsal();
    const purges = [
      { seq: 590, progress: one },
      { seq: 590, progress: other },
    ];
    const body = { header: success, totalItems: 2, purges };
    sandbox.addFault({ match: { method: 'GET', path: '/purges$' }, times: manyTimes, body });
    const report = await start(createUrls(1), { ...v15, timeout: '1m' });
    expect(computeVerdict(report).status).toBe('TIMEOUT');
    expect(report.tasks[0]?.vendorState).toBe('10 %');
  });

  test('legacy domains get paths', async () => {
    const { sandbox, start } = createRehearsal();
    const domain = 'sandbox.cdn.toastcloud.com';
    await start(createUrls(2, domain), { ...v15, 'nhn-domain': domain });
    expect(sandbox.state().nhn.purges[0]?.list).toEqual(['/page-000000.html', '/page-000001.html']);
  });

  const wildcards: readonly Target[] = Array.from({ length: 12 }, (_, index) => ({
    kind: 'wildcard',
    value: `/img-${index}/*`,
    rule: 'urls',
  }));

  test('wildcards on a legacy domain go ten a request', async () => {
    const { sandbox, start } = createRehearsal();
    const report = await start(wildcards, {
      ...v15,
      'purge-type': 'wildcard',
      'nhn-domain': 'sandbox.cdn.toastcloud.com',
      timeout: '2h',
    });
    expect(sandbox.state().nhn.purges.map(({ type, list }) => [type, list.length])).toEqual([
      ['WILDCARD', 10],
      ['WILDCARD', 2],
    ]);
    expect(computeVerdict(report).status).toBe('COMPLETED');
  });

  test('wildcards elsewhere are sent with a warning and fail as documented', async () => {
    const { start } = createRehearsal();
    const report = await start(wildcards.slice(0, 1), { ...v15, 'purge-type': 'wildcard' });
    expect(report.notices.join()).toContain('10017');
    expect(computeVerdict(report)).toMatchObject({
      status: 'FAILED',
      problem: { code: 'vendor-rejected', vendorCode: '10017' },
    });
  });

  test('what never reaches 100 ends as TIMEOUT at the deadline, after one last probe', async () => {
    const { sandbox, start } = createRehearsal({
      nhn: { purgeMilliseconds: Number.POSITIVE_INFINITY },
    });
    const report = await start(createUrls(1), { ...v15, timeout: '1m' });
    expect(computeVerdict(report)).toMatchObject({
      status: 'TIMEOUT',
      problem: { code: 'poll-timeout', remedy: expect.stringContaining('wait: false') },
      counts: { pending: 1 },
    });
    const last = sandbox.requests.at(-1)?.at ?? 0;
    expect(last - report.startedAt).toBe(60_000);
  });

  test('wait: false submits, keeps the id and asks nothing', async () => {
    const { sandbox, start } = createRehearsal();
    const report = await start(createUrls(1), { ...v15, wait: 'false' });
    expect(computeVerdict(report)).toMatchObject({
      status: 'ACCEPTED',
      passes: true,
      counts: { pending: 1 },
    });
    expect(sandbox.requests).toHaveLength(1);
    expect(report.tasks[0]?.id).toBe('590');
  });

  test('a status request that fails for a passing reason does not end the wait', async () => {
    const { sandbox, start } = createRehearsal();
    sandbox.addFault({ match: { method: 'GET' }, times: 3, status: 503, body: '<html>' });
    expect(computeVerdict(await start(createUrls(1), v15)).status).toBe('COMPLETED');
  });

  test('progress that is not a number keeps it pending', async () => {
    const { sandbox, start } = createRehearsal();
    const body = JSON.stringify({
      header: { isSuccessful: true, resultCode: 0, resultMessage: 'SUCCESS' },
      totalItems: 1,
      purges: [{ seq: 590, progress: null }],
    });
    sandbox.addFault({ match: { method: 'GET' }, times: 1_000, body });
    const report = await start(createUrls(1), { ...v15, timeout: '1m' });
    expect(computeVerdict(report).status).toBe('TIMEOUT');
  });

  test('numbers may come as strings', async () => {
    const { sandbox, start } = createRehearsal();
    const header = { isSuccessful: 'true', resultCode: '0', resultMessage: 'Success' };
    sandbox.addFault({
      match: { method: 'POST' },
      body: JSON.stringify({ header, purgeSeq: '77' }),
    });
    sandbox.addFault({
      match: { method: 'GET' },
      body: JSON.stringify({ header, totalItems: '1', purges: [{ seq: '77', progress: '100' }] }),
    });
    const report = await start(createUrls(1), v15);
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(report.tasks[0]?.id).toBe('77');
  });

  test('cancelled while polling: CANCELLED, the ids kept, no further request', async () => {
    const { sandbox, start, clock, cancel } = createRehearsal({
      nhn: { purgeMilliseconds: 3_600_000 },
    });
    clock.at(30_000, () => cancel.abort(new CancelledError('SIGINT')));
    const report = await start(createUrls(300), v15);
    expect(computeVerdict(report)).toMatchObject({ status: 'CANCELLED', passes: false });
    expect(report.tasks.map(({ id }) => id)).toEqual(['590', '591']);
    expect(
      Math.max(...sandbox.requests.map(({ at }) => at)) - report.startedAt,
    ).toBeLessThanOrEqual(30_000);
  });

  test('cancelled while submitting: the rest is never sent', async () => {
    const { sandbox, start, clock, cancel } = createRehearsal();
    clock.at(1_500, () => cancel.abort(new CancelledError('SIGTERM')));
    const report = await start(createUrls(1_000), { ...v15, wait: 'false' });
    expect(computeVerdict(report).status).toBe('CANCELLED');
    expect(sandbox.state().nhn.purges).toHaveLength(2);
    expect(report.tasks.filter(({ state }) => state === 'unsent')).toHaveLength(3);
  });
});

describe.each(['nhn-v2', 'nhn-v1.5'])('%s: every kind of answer ends in its code', (provider) => {
  test.each([
    ['20001', refused(20001), 200, 'vendor-auth'],
    ['20002', refused(20002), 200, 'vendor-auth'],
    ['gateway 4010001', refused(4010001), 401, 'vendor-auth'],
    ['gateway 4031007', refused(4031007), 403, 'vendor-forbidden'],
    ['10000', refused(10000), 200, 'vendor-not-found'],
    ['10006', refused(10006), 200, 'vendor-not-found'],
    ['30005', refused(30005), 200, 'vendor-not-found'],
    ['gateway 404', refused(4041007), 404, 'vendor-not-found'],
    ['10004', refused(10004), 200, 'vendor-conflict'],
    ['30003', refused(30003), 200, 'vendor-conflict'],
    ['4291001', refused(4291001), 429, 'vendor-quota'],
    ['30000', refused(30000), 200, 'unconfirmed'],
    ['21002', refused(21002), 200, 'unconfirmed'],
    ['5030001', refused(5030001), 503, 'unconfirmed'],
    ['an HTML page', '<html>502</html>', 502, 'unconfirmed'],
    ['an empty 500', '', 500, 'unconfirmed'],
    ['HTML with 200', '<html>hello</html>', 200, 'vendor-contract'],
    ['an empty 200', '', 200, 'vendor-contract'],
    ['truncated JSON', '{"header":{"isSucc', 200, 'vendor-contract'],
    ['a plain 401', 'no', 401, 'vendor-auth'],
    ['a plain 403', 'no', 403, 'vendor-forbidden'],
    ['a redirect', '', 302, 'unconfirmed'],
    ['-1', refused(-1), 200, 'vendor-rejected'],
    ['an unknown code', refused(19_999), 200, 'vendor-rejected'],
  ])('%s → %s', async (_name, body, status, code) => {
    const { sandbox, start } = createRehearsal();
    sandbox.addFault({ match: { method: 'POST' }, times: 1_000, status, body });
    const report = await start(createUrls(1), { provider });
    expect(computeVerdict(report)).toMatchObject({ passes: false, problem: { code } });
    expect(computeVerdict(report).counts.succeeded).toBe(0);
  });

  test('a wrong key ends the run at the first request; the rest is not sent', async () => {
    const { sandbox, start } = createRehearsal();
    const report = await start(createUrls(450), { provider, 'nhn-secret-key': 'wrong-secret' });
    expect(sandbox.requests).toHaveLength(1);
    expect(computeVerdict(report)).toMatchObject({
      status: 'FAILED',
      problem: { code: 'vendor-auth', remedy: expect.stringContaining('nhn-secret-key') },
      counts: { failed: 200, notSent: 250 },
    });
    expect(report.tasks[2]?.problem?.code).toBe('not-submitted');
  });

  test('a key refused half way is PARTIAL: what was accepted before stays accepted', async () => {
    const { sandbox, start } = createRehearsal();
    sandbox.addFault({ match: { method: 'POST' }, skip: 1, times: 1_000, body: refused(20002) });
    const report = await start(createUrls(450), { provider, 'fail-on': 'all' });
    const { status, passes } = computeVerdict(report);
    expect([status, passes]).toEqual([provider === 'nhn-v2' ? 'PARTIAL' : 'FAILED', false]);
  });

  test('a success with an HTTP status of failure is unknown', async () => {
    const { sandbox, start } = createRehearsal();
    const header = { isSuccessful: true, resultCode: 0, resultMessage: 'SUCCESS' };
    const body = JSON.stringify({ header, purgeSeq: 590 });
    sandbox.addFault({ match: { method: 'POST' }, status: 500, body });
    const report = await start(createUrls(1), { provider, wait: 'false' });
    expect(computeVerdict(report)).toMatchObject({ passes: false, counts: { succeeded: 0 } });
    expect(report.tasks).toMatchObject([{ state: 'unconfirmed' }]);
  });

  test('Retry-After wins over our own backoff', async () => {
    const { sandbox, start, clock } = createRehearsal();
    sandbox.addFault({ ...namedFault('unavailable'), headers: { 'retry-after': '17' } });
    await start(createUrls(1), { provider, wait: 'false' });
    expect(clock.waits).toEqual([17_000]);
  });

  test('a secret that the vendor echoes is in nothing we write', async () => {
    const { sandbox, start, log } = createRehearsal();
    const resultMessage = 'bad sandbox-secret-key for sandbox-app-key\n::error::forged';
    const header = { isSuccessful: false, resultCode: 10001, resultMessage };
    sandbox.addFault({ match: { method: 'POST' }, body: JSON.stringify({ header }) });
    const report = await start(createUrls(1), { provider });
    const written = [
      ...renderJson(...judged(report)),
      renderSummary(...judged(report)),
      ...log,
    ].join('\n');
    expect(written).not.toContain('sandbox-secret-key');
    expect(written).not.toContain('sandbox-app-key');
    expect(written).not.toMatch(/^::error/m);
    expect(report.tasks[0]?.problem?.message).toContain('***');
  });
});

test.each(['nhn-v2', 'nhn-v1.5'])('%s: a result code is a number, or unknown', async (provider) => {
  const { sandbox, start } = createRehearsal();
  const header = { isSuccessful: false, resultCode: `x\n::error::${'y'.repeat(1_000)}` };
  sandbox.addFault({ match: { method: 'POST' }, times: manyTimes, body: { header } });
  const report = await start(createUrls(1), { provider });
  expect(report.tasks).toMatchObject([{ state: 'unconfirmed' }]);
  expect(JSON.stringify(report.problems)).not.toMatch(/error::y/);
});

test.each([
  [10_001, true],
  [-1, true],
  ['20001', true],
  ['0', false],
  [0, false],
])('success with the result code %j contradicts itself: %j', async (resultCode, isWrong) => {
  const { sandbox, start } = createRehearsal();
  const header = { isSuccessful: true, resultCode, resultMessage: 'SUCCESS' };
  sandbox.addFault({ match: { method: 'POST' }, times: manyTimes, body: { header } });
  const report = await start(createUrls(1));
  const { status, problem } = computeVerdict(report);
  expect([status, problem?.code]).toEqual(
    isWrong ? ['FAILED', 'vendor-contract'] : ['ACCEPTED', undefined],
  );
});
