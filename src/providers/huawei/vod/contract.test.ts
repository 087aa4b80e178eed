// Whole runs of Huawei Cloud VOD against the sandbox's handlers, on a manual clock.

import { describe, expect, test } from 'vitest';
import { namedFault } from '../../../../test/fakes/named-fault.ts';
import { judged } from '../../../../test/fakes/report.ts';
import {
  createRehearsal,
  createUrls,
  type Rehearsal,
  rehearseAgain,
} from '../../../../test/fakes/run-on-sandbox.ts';
import type { Target } from '../../../core/target.ts';
import { CancelledError } from '../../../errors.ts';
import { renderJson } from '../../../report/json.ts';
import { renderSummary } from '../../../report/summary.ts';
import { computeVerdict } from '../../../report/verdict.ts';
import { manyTimes } from '../../../sandbox/fault.ts';
import { huaweiDefaults } from '../../../sandbox/huawei/options.ts';

const vod = { provider: 'huawei-vod' } as const;
const host = 'vod.example.com';
const urls = (count: number) => createUrls(count, host);
const [asset = ''] = Object.keys(huaweiDefaults.assets);
const noKeys = { 'huawei-access-key': '', 'huawei-secret-key': '' };
const user = {
  ...noKeys,
  'huawei-iam-account': huaweiDefaults.iamAccount,
  'huawei-iam-user': huaweiDefaults.iamUser,
  'huawei-iam-password': huaweiDefaults.iamPassword,
  'huawei-iam-endpoint': 'http://127.0.0.1:8787',
};

function assets(...ids: readonly string[]): readonly Target[] {
  return ids.map((value) => ({
    kind: 'asset' as const,
    value,
    rule: 'asset-ids' as const,
  }));
}

function startAssets({ start }: Rehearsal, ...ids: readonly string[]) {
  return start(assets(...ids), { ...vod, urls: '', 'huawei-asset-ids': ids.join('\n') });
}

function named(...paths: readonly string[]): readonly Target[] {
  return paths
    .map((path) => ({
      kind: 'url' as const,
      value: `https://${host}/${path}`,
      rule: 'urls' as const,
    }))
    .toSorted((one, other) => (one.value < other.value ? -1 : 1));
}

const submissions = ({ sandbox }: Rehearsal) =>
  sandbox.requests.filter(
    ({ request }) => request.method === 'POST' && !request.path.startsWith('/v3'),
  );

describe('preheat', () => {
  test('URLs go ten a request, and are waited for to the end', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start(urls(25), { ...vod });
    expect(computeVerdict(report)).toMatchObject({
      status: 'COMPLETED',
      counts: { total: 25, succeeded: 25 },
    });
    const sent = submissions(rehearsal).map(({ request }) => request);
    expect(sent.map(({ body }) => JSON.parse(body).urls.length)).toEqual([10, 10, 5]);
    expect(sent.flatMap(({ body }) => JSON.parse(body).urls)).toEqual(
      urls(25).map(({ value }) => value),
    );
    for (const { path, headers } of sent) {
      expect(path).toBe(`/v1.0/${huaweiDefaults.projectId}/asset/preheating`);
      expect(headers['authorization']).toMatch(
        /^SDK-HMAC-SHA256 Access=SANDBOXACCESSKEY0000, SignedHeaders=host;x-project-id;x-sdk-date, Signature=/,
      );
    }
    expect(report.remarks.join()).toContain('25 of the 1,000');
  });

  test('an asset is a request of its own and one target, however many URLs it has', async () => {
    const rehearsal = createRehearsal();
    const report = await startAssets(rehearsal, asset);
    expect(computeVerdict(report)).toMatchObject({
      status: 'COMPLETED',
      counts: { total: 1, succeeded: 1 },
    });
    expect(submissions(rehearsal).map(({ request }) => JSON.parse(request.body))).toEqual([
      { asset_id: asset },
    ]);
  });

  test('an asset with a URL that fails has failed', async () => {
    const bad = 'a'.repeat(32);
    const rehearsal = createRehearsal({
      huawei: {
        assets: {
          [bad]: ['https://v.example/1', 'https://v.example/sandbox-fail'],
          [asset]: ['https://v.example/2'],
        },
      },
    });
    const report = await startAssets(rehearsal, bad, asset);
    expect(computeVerdict(report)).toMatchObject({
      status: 'PARTIAL',
      problem: { code: 'vendor-failed' },
      counts: { total: 2, succeeded: 1, failed: 1 },
    });
  });

  test('an asset that does not exist fails alone, with a hint that this is not the CDN', async () => {
    const rehearsal = createRehearsal();
    const report = await startAssets(rehearsal, 'b'.repeat(32), asset);
    const { status, problem } = computeVerdict(report);
    expect([status, problem?.code, problem?.vendorCode]).toEqual([
      'PARTIAL',
      'vendor-not-found',
      'VOD.10062',
    ]);
    expect(problem?.remedy).toContain('the service CDN');
  });

  test('ten submissions a minute, one after the other', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start(urls(250), { ...vod, concurrency: '10' });
    expect(computeVerdict(report).status).toBe('COMPLETED');
    const at = submissions(rehearsal).map((one) => one.at);
    expect(at).toHaveLength(25);
    for (const [index, time] of at.entries()) {
      expect(time - (at[index - 10] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(60_000);
    }
    const refused = rehearsal.sandbox.requests.filter(({ response }) => response.status === 429);
    expect(refused).toEqual([]);
  });

  test('the day takes 1,000: one more is an error before any request', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start(urls(1_001), { ...vod });
    expect(computeVerdict(report)).toMatchObject({
      status: 'FAILED',
      problem: { code: 'too-many-urls', input: 'urls' },
    });
    expect(rehearsal.sandbox.requests).toEqual([]);
  });

  test('a quota that is used up half way stops the sending; accepted requests are polled to the end', async () => {
    const rehearsal = createRehearsal({ huawei: { urlsPerDay: 25, taskMilliseconds: 100_000 } });
    const report = await rehearsal.start(urls(60), { ...vod });
    expect(computeVerdict(report)).toMatchObject({
      status: 'PARTIAL',
      passes: false,
      problem: { code: 'vendor-quota', vendorCode: 'VOD.10086' },
      counts: { total: 60, succeeded: 20, failed: 10, notSent: 30 },
    });
    expect(report.tasks.map(({ state }) => state)).toEqual([
      'done',
      'done',
      'failed',
      'unsent',
      'unsent',
      'unsent',
    ]);
    expect(submissions(rehearsal)).toHaveLength(3);
  });

  test.each(['lower', 'upper'] as const)('statuses in %s case', async (statusCase) => {
    const { start } = createRehearsal({ huawei: { statusCase } });
    const report = await start(named('a', 'sandbox-fail'), { ...vod });
    expect(computeVerdict(report)).toMatchObject({
      status: 'PARTIAL',
      problem: { code: 'vendor-failed' },
      counts: { succeeded: 1, failed: 1 },
    });
    expect(report.tasks[0]?.failedTargets).toEqual([`https://${host}/sandbox-fail`]);
  });

  test('what never finishes is ended by our deadline', async () => {
    const { start } = createRehearsal();
    const report = await start(named('a', 'sandbox-hang'), { ...vod, timeout: '3m' });
    expect(computeVerdict(report)).toMatchObject({
      status: 'TIMEOUT',
      counts: { succeeded: 1, pending: 1 },
    });
  });

  test.each([
    ['no results', { preheating_results: [] }],
    ['no field', {}],
    [
      'an unknown word',
      { preheating_results: urls(2).map(({ value }) => ({ url: value, status: 'ok' })) },
    ],
    [
      'fewer results than sent',
      { preheating_results: [{ url: urls(2)[0]?.value ?? '', status: 'succeed' }] },
    ],
    [
      'results without status',
      { preheating_results: urls(2).map(({ value }) => ({ url: value })) },
    ],
  ])('never success: %s', async (_why, body) => {
    const { sandbox, start } = createRehearsal();
    sandbox.addFault({ match: { method: 'GET' }, times: manyTimes, body });
    const report = await start(urls(2), { ...vod, timeout: '5m' });
    const { status, counts } = computeVerdict(report);
    expect(status).toBe('TIMEOUT');
    expect(counts.pending).toBeGreaterThan(0);
  });

  test('another spelling of a URL is the same URL', async () => {
    const { sandbox, start } = createRehearsal();
    const [target] = named('%EC%98%81%EC%83%81%20(1).mp4');
    const results = [{ url: `https://${host}/영상 (1).mp4`, status: 'failed' }];
    sandbox.addFault({ match: { method: 'GET' }, body: { preheating_results: results } });
    const report = await start(target === undefined ? [] : [target], { ...vod });
    expect(computeVerdict(report)).toMatchObject({ status: 'FAILED', counts: { failed: 1 } });
  });

  test('a spelling that is not recognised is done with the others, and unknown if one failed', async () => {
    const other = (status: string) => ({
      preheating_results: [
        { url: 'https://cdn-alias.example/1', status: 'succeed' },
        { url: 'https://cdn-alias.example/2', status },
      ],
    });
    const good = createRehearsal();
    good.sandbox.addFault({ match: { method: 'GET' }, body: other('succeed') });
    expect(computeVerdict(await good.start(urls(2), { ...vod })).status).toBe('COMPLETED');
    const bad = createRehearsal();
    bad.sandbox.addFault({ match: { method: 'GET' }, body: other('failed') });
    expect(computeVerdict(await bad.start(urls(2), { ...vod }))).toMatchObject({
      status: 'UNCONFIRMED',
      counts: { succeeded: 0, failed: 0, unknown: 2 },
    });
  });

  test('a query answered 202 is as good as 200', async () => {
    const { sandbox, start } = createRehearsal();
    sandbox.addFault({ match: { method: 'GET' }, times: manyTimes, run: true, status: 202 });
    expect(computeVerdict(await start(urls(2), { ...vod })).status).toBe('COMPLETED');
  });
});

describe('purge', () => {
  const purge = { ...vod, mode: 'purge' } as const;

  test('URLs go ten a request to an address of their own, and are waited for to the end', async () => {
    const rehearsal = createRehearsal({ huawei: { statusCase: 'upper' } });
    const report = await rehearsal.start(urls(25), purge);
    expect(computeVerdict(report)).toMatchObject({
      status: 'COMPLETED',
      counts: { total: 25, succeeded: 25 },
    });
    const sent = submissions(rehearsal).map(({ request }) => request);
    expect(sent.map(({ body }) => JSON.parse(body).urls.length)).toEqual([10, 10, 5]);
    expect(new Set(sent.map(({ path }) => path))).toEqual(
      new Set([`/v1/${huaweiDefaults.projectId}/asset/refresh`]),
    );
    expect(rehearsal.sandbox.state().huawei).toMatchObject({ preheatings: [], urlsToday: 0 });
    expect(report.remarks.join()).toContain('25 of the 1,000');
  });

  test('each asset is a request of its own, so that the one that fails is known', async () => {
    const bad = 'a'.repeat(32);
    const rehearsal = createRehearsal({
      huawei: {
        assets: {
          [bad]: ['https://v.example/1', 'https://v.example/sandbox-fail'],
          [asset]: ['https://v.example/2'],
        },
      },
    });
    const values = { ...purge, urls: '', 'huawei-asset-ids': `${bad}\n${asset}` };
    const report = await rehearsal.start(assets(bad, asset), values);
    expect(computeVerdict(report)).toMatchObject({
      status: 'PARTIAL',
      problem: { code: 'vendor-failed' },
      counts: { total: 2, succeeded: 1, failed: 1 },
    });
    expect(submissions(rehearsal).map(({ request }) => JSON.parse(request.body))).toEqual([
      { asset_id_list: [bad] },
      { asset_id_list: [asset] },
    ]);
  });

  test('some URLs failed: PARTIAL, with their names', async () => {
    const { start } = createRehearsal();
    const report = await start(named('a', 'sandbox-fail'), purge);
    expect(computeVerdict(report)).toMatchObject({
      status: 'PARTIAL',
      counts: { succeeded: 1, failed: 1 },
    });
    expect(report.tasks[0]?.failedTargets).toEqual([`https://${host}/sandbox-fail`]);
  });

  test.each([
    ['no results', { refresh_results: [] }],
    ['results of preheating', { preheating_results: [{ url: 'x', status: 'succeed' }] }],
    [
      'fewer results than sent',
      { refresh_results: [{ url: urls(2)[0]?.value ?? '', status: 'succeed' }] },
    ],
  ])('never success: %s', async (_why, body) => {
    const { sandbox, start } = createRehearsal();
    sandbox.addFault({ match: { method: 'GET' }, times: manyTimes, body });
    const { status, counts } = computeVerdict(await start(urls(2), { ...purge, timeout: '5m' }));
    expect([status, counts.pending > 0]).toEqual(['TIMEOUT', true]);
  });

  test('a lost answer: sent again, because a purge is harmless', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault({ match: { method: 'POST' }, run: true, lost: true });
    expect(computeVerdict(await rehearsal.start(urls(1), purge)).status).toBe('COMPLETED');
    expect(submissions(rehearsal)).toHaveLength(2);
  });

  test('a quota that is used up stops the sending', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault(namedFault('refresh-quota'));
    expect(computeVerdict(await rehearsal.start(urls(30), purge))).toMatchObject({
      status: 'FAILED',
      problem: { code: 'vendor-quota' },
    });
    expect(submissions(rehearsal)).toHaveLength(1);
  });

  test('a missing right says which one', async () => {
    const rehearsal = createRehearsal();
    const body = { error_code: 'VOD.10074', error_msg: 'no' };
    rehearsal.sandbox.addFault({ match: { method: 'POST' }, status: 403, body });
    const { problem } = computeVerdict(await rehearsal.start(urls(1), purge));
    expect(problem?.remedy).toContain('`vod:asset:createRefreshTask`');
  });
});

describe('a submission that goes wrong', () => {
  test.each([
    ['a lost answer', { match: { method: 'POST' }, run: true, lost: true }],
    ['an internal error with status 403', namedFault('preheat-internal')],
    ['a page of a gateway', namedFault('html')],
    ['no task_id', { match: { method: 'POST' }, status: 202, body: {} }],
  ])('%s: UNCONFIRMED, never sent again, nothing more sent', async (_what, fault) => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault({ skip: 1, ...fault });
    const report = await rehearsal.start(urls(30), { ...vod, 'fail-on': 'all' });
    expect(computeVerdict(report).passes).toBe(false);
    expect(report.tasks.map(({ state }) => state)).toEqual(['done', 'unconfirmed', 'unsent']);
    expect(submissions(rehearsal)).toHaveLength(2);
  });

  test('too fast is waited for a minute and sent again', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault(namedFault('preheat-throttled'));
    const report = await rehearsal.start(urls(2), { ...vod });
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(rehearsal.clock.waits).toContain(60_000);
    expect(rehearsal.sandbox.state().huawei.preheatings).toHaveLength(1);
  });

  test('a missing right ends the run and says which right', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault(namedFault('preheat-forbidden'));
    const { status, problem } = computeVerdict(await rehearsal.start(urls(30), { ...vod }));
    expect([status, problem?.code]).toEqual(['FAILED', 'vendor-forbidden']);
    expect(problem?.remedy).toContain('vod:asset:preheat');
    expect(rehearsal.sandbox.requests).toHaveLength(1);
  });

  test.each([
    ['a wrong secret key', { 'huawei-secret-key': 'wrong-secret-key' }, 'vendor-auth'],
    ['an unknown access key', { 'huawei-access-key': 'UNKNOWNKEY' }, 'vendor-auth'],
    ['a wrong token', { ...noKeys, 'huawei-auth-token': 'wrong-token' }, 'vendor-auth'],
    ['a wrong project', { 'huawei-project-id': 'f'.repeat(32) }, 'vendor-auth'],
    ['a wrong password', { ...user, 'huawei-iam-password': 'wrong-password' }, 'vendor-auth'],
  ])('%s ends the run with one request, before the key locks', async (_what, values, code) => {
    const rehearsal = createRehearsal();
    const hurry = { concurrency: '8', pace: '1000/1s' };
    const report = await rehearsal.start(urls(100), { ...vod, ...hurry, ...values });
    const { status, problem } = computeVerdict(report);
    expect([status, problem?.code]).toEqual(['FAILED', code]);
    expect(rehearsal.sandbox.requests).toHaveLength(1);
  });

  test('the echo of what was signed is shown nowhere', async () => {
    const { sandbox, start, log } = createRehearsal();
    const report = await start(urls(2), { ...vod, 'huawei-secret-key': 'wrong-secret-key' });
    expect(sandbox.requests[0]?.response.body).toContain('canonicalRequest:');
    const shown = [...renderJson(...judged(report)), renderSummary(...judged(report)), ...log].join(
      '\n',
    );
    expect(shown).not.toMatch(/canonicalRequest|x-sdk-date|wrong-secret-key/i);
    expect(shown).toContain('APIGW.0301');
  });

  test.each([
    ['behind', 3_600_000],
    ['ahead of', -3_600_000],
  ])("a clock that is %s the vendor's is reported with the difference", async (direction, off) => {
    const rehearsal = createRehearsal();
    const vendorTime = new Date(rehearsal.clock.now() + off).toISOString();
    const basic = `${vendorTime.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
    rehearsal.sandbox.addFault({
      match: {},
      status: 401,
      body: {
        error_msg: `Incorrect IAM authentication information: verify aksk signature fail, signature expired, signature time:20261121T090000Z,server time:${basic}`,
        error_code: 'APIG.0301',
      },
    });
    const { problem } = computeVerdict(await rehearsal.start(urls(2), { ...vod }));
    expect(problem?.code).toBe('vendor-auth');
    expect(problem?.remedy).toContain(`1h ${direction}`);
  });
});

describe('credentials', () => {
  test('temporary keys: the security token is sent and signed', async () => {
    const rehearsal = createRehearsal({ huawei: { securityToken: 'STS-TOKEN' } });
    const report = await rehearsal.start(urls(2), { ...vod, 'huawei-security-token': 'STS-TOKEN' });
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(rehearsal.sandbox.requests[0]?.request.headers['authorization']).toContain(
      'SignedHeaders=host;x-project-id;x-sdk-date;x-security-token,',
    );
  });

  test('a given token', async () => {
    const rehearsal = createRehearsal();
    const values = { ...noKeys, 'huawei-auth-token': huaweiDefaults.authToken };
    expect(computeVerdict(await rehearsal.start(urls(2), { ...vod, ...values })).status).toBe(
      'COMPLETED',
    );
    const { headers } = rehearsal.sandbox.requests[0]?.request ?? {};
    expect([headers?.['x-auth-token'], headers?.['authorization']]).toEqual([
      huaweiDefaults.authToken,
      undefined,
    ]);
  });

  test('a token is fetched once, kept secret, and used by all', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start(urls(30), { ...vod, ...user });
    expect(computeVerdict(report).status).toBe('COMPLETED');
    const fetches = rehearsal.sandbox.requests.filter(
      ({ request }) => request.path === '/v3/auth/tokens',
    );
    expect(fetches).toHaveLength(1);
    expect(rehearsal.secrets).toEqual([fetches[0]?.response.headers['x-subject-token']]);
    const shown = [
      ...renderJson(...judged(report)),
      renderSummary(...judged(report)),
      ...rehearsal.log,
    ].join('\n');
    expect(shown).not.toContain('MIISandboxToken');
  });

  const iam = { method: 'POST', path: '/v3/auth/tokens$' };
  const noToken = [
    ['a lost answer', { lost: true }, 'network'],
    ['a gateway that is busy', { status: 503, body: 'busy' }, 'vendor-unavailable'],
    ['a page instead of a token', { status: 200, body: '<html>' }, 'vendor-contract'],
  ] as const;

  test.each(noToken)('no token, %s: asked for again', async (_name, fault) => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault({ match: iam, times: 3, ...fault });
    const report = await rehearsal.start(urls(1), { ...vod, ...user, retries: '3' });
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(rehearsal.secrets).toHaveLength(1);
  });

  test.each(noToken)(
    'no token, %s for good: failed, and nothing was submitted',
    async (_name, fault, code) => {
      const rehearsal = createRehearsal();
      rehearsal.sandbox.addFault({ match: iam, times: manyTimes, ...fault });
      const report = await rehearsal.start(urls(1), { ...vod, ...user, retries: '2' });
      const { status, problem } = computeVerdict(report);
      expect([status, problem?.code]).toEqual(['FAILED', code]);
      expect(problem?.message).toMatch(/^No token from IAM\. /);
      expect(report.tasks.map(({ state }) => state)).toEqual(['failed']);
      expect(rehearsal.sandbox.requests).toHaveLength(3);
      expect(submissions(rehearsal)).toEqual([]);
    },
  );

  test('no token because it was asked for too fast: waited for, then asked for again', async () => {
    const rehearsal = createRehearsal();
    const body = { error_code: 'APIGW.0308', error_msg: 'too fast' };
    const fault = { status: 429, headers: { 'retry-after': '40' }, body };
    rehearsal.sandbox.addFault({ match: iam, times: 5, ...fault });
    const report = await rehearsal.start(urls(1), { ...vod, ...user, retries: '0' });
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(rehearsal.clock.waits.filter((wait) => wait >= 40_000)).toHaveLength(5);
  });

  test('a token renewal that fails while polling does not end the run', async () => {
    const rehearsal = createRehearsal({ huawei: { tokenMilliseconds: 62_000 } });
    rehearsal.sandbox.addFault({ match: iam, skip: 1, times: 2, lost: true });
    const report = await rehearsal.start(urls(150), { ...vod, ...user });
    expect(computeVerdict(report).status).toBe('COMPLETED');
  });

  test('a token that expires in the middle is renewed once', async () => {
    const rehearsal = createRehearsal({ huawei: { tokenMilliseconds: 62_000 } });
    const report = await rehearsal.start(urls(150), { ...vod, ...user });
    expect(computeVerdict(report).status).toBe('COMPLETED');
    const paths = rehearsal.sandbox.requests.map(({ request }) => request.path);
    expect(paths.filter((path) => path === '/v3/auth/tokens')).toHaveLength(2);
    expect(rehearsal.sandbox.state().huawei.preheatings).toHaveLength(15);
  });

  test('and not twice: then it is a failure', async () => {
    const rehearsal = createRehearsal({
      huawei: { tokenMilliseconds: 1_000, taskMilliseconds: 60_000 },
    });
    const report = await rehearsal.start(named('sandbox-hang'), { ...vod, ...user });
    expect(computeVerdict(report)).toMatchObject({
      status: 'FAILED',
      problem: { code: 'vendor-auth' },
    });
    expect(rehearsal.secrets).toHaveLength(2);
  });
});

test('cancelled in the middle and resumed: nothing is sent twice, nothing is left', async () => {
  const first = createRehearsal({ huawei: { taskMilliseconds: 200_000 } });
  first.clock.at(70_000, () => first.cancel.abort(new CancelledError('SIGTERM')));
  const report = await first.start(urls(300), { ...vod });
  expect(computeVerdict(report).status).toBe('CANCELLED');
  const earlier = report.tasks.map(({ id, batch, state }) => ({
    id,
    batch: batch.checksum,
    sent: batch.targets.length,
    state,
  }));
  expect(earlier.some(({ state }) => state === 'pending')).toBe(true);
  expect(earlier.some(({ state }) => state === 'unsent')).toBe(true);
  const again = await rehearseAgain(first).start(urls(300), { ...vod }, earlier);
  expect(computeVerdict(again)).toMatchObject({ status: 'COMPLETED', counts: { succeeded: 300 } });
  const sent = first.sandbox.state().huawei.preheatings.flatMap((one) => one.urls);
  expect(sent.toSorted()).toEqual(urls(300).map(({ value }) => value));
});
