// Whole runs of Huawei Cloud CDN against the sandbox's handlers, on a manual clock.
import { describe, expect, test } from 'vitest';
import { namedFault } from '../../../../test/fakes/named-fault.ts';
import {
  createRehearsal,
  createUrls,
  type Rehearsal,
} from '../../../../test/fakes/run-on-sandbox.ts';
import type { Target, TargetKind } from '../../../core/target.ts';
import { computeVerdict } from '../../../report/verdict.ts';
import { manyTimes } from '../../../sandbox/fault.ts';
import { huaweiDefaults } from '../../../sandbox/huawei/options.ts';

const cdn = { provider: 'huawei-cdn', mode: 'purge' } as const;
const host = 'www.example.com';
const urls = (count: number) => createUrls(count, host);
const folders = { ...cdn, 'purge-type': 'wildcard', urls: `https://${host}/unused/` } as const;
const noKeys = { 'huawei-access-key': '', 'huawei-secret-key': '' };
const user = {
  ...noKeys,
  'huawei-iam-account': huaweiDefaults.iamAccount,
  'huawei-iam-user': huaweiDefaults.iamUser,
  'huawei-iam-password': huaweiDefaults.iamPassword,
  'huawei-iam-endpoint': 'http://127.0.0.1:8787',
};

function named(kind: TargetKind, ...paths: readonly string[]): readonly Target[] {
  return paths.map((path) => ({ kind, value: `https://${host}/${path}`, rule: 'urls' as const }));
}

const requestsOf = ({ sandbox }: Rehearsal) =>
  sandbox.requests.map(({ request }) => `${request.method} ${request.path}`);
const submissions = ({ sandbox }: Rehearsal) =>
  sandbox.requests.filter(
    ({ request }) => request.method === 'POST' && !request.path.startsWith('/v3'),
  );
const bodies = (rehearsal: Rehearsal) =>
  submissions(rehearsal).map(({ request }) => JSON.parse(request.body));

describe('what is refreshed', () => {
  test('files: the domains and the quota are read, the task is polled to its end', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start(urls(3), cdn);
    expect(computeVerdict(report)).toMatchObject({
      status: 'COMPLETED',
      counts: { total: 3, succeeded: 3 },
    });
    const list = urls(3).map(({ value }) => value);
    expect(bodies(rehearsal)).toEqual([
      { refresh_task: { type: 'file', mode: 'all', zh_url_encode: false, urls: list } },
    ]);
    expect(requestsOf(rehearsal).slice(0, 4)).toEqual([
      'GET /v1.0/cdn/domains',
      'GET /v1.0/cdn/quota',
      'POST /v1.0/cdn/content/refresh-tasks',
      'GET /v1.0/cdn/historytasks/7620240/detail',
    ]);
    for (const { request } of rehearsal.sandbox.requests) {
      expect(request.headers['authorization']).toContain('SignedHeaders=host;x-sdk-date,');
      expect(request.headers).not.toHaveProperty('x-project-id');
    }
  });

  test('folders', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start(named('wildcard', 'css/', 'img/'), folders);
    expect(computeVerdict(report)).toMatchObject({ status: 'COMPLETED', counts: { total: 2 } });
    expect(bodies(rehearsal)).toMatchObject([
      {
        refresh_task: { type: 'directory', urls: [`https://${host}/css/`, `https://${host}/img/`] },
      },
    ]);
  });

  test('everything: the root folder of every host, one request', async () => {
    const rehearsal = createRehearsal();
    const values = {
      'purge-type': 'all',
      urls: '',
      'base-url': `https://${host}/docs/\nhttp://b.example`,
    };
    const report = await rehearsal.start([], { ...cdn, ...values });
    expect(computeVerdict(report)).toMatchObject({ status: 'COMPLETED', counts: { total: 2 } });
    expect(bodies(rehearsal)).toMatchObject([
      { refresh_task: { type: 'directory', urls: ['http://b.example/', `https://${host}/`] } },
    ]);
  });

  test('a long list is folded to folders if it is asked for', async () => {
    const rehearsal = createRehearsal();
    const list = [...named('url', 'a/1', 'a/2'), ...named('url', 'b/1')];
    const values = { 'max-urls': '2', 'on-too-many': 'wildcard' };
    const report = await rehearsal.start(list, { ...cdn, ...values });
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(bodies(rehearsal)).toMatchObject([
      { refresh_task: { type: 'directory', urls: [`https://${host}/a/`, `https://${host}/b/`] } },
    ]);
  });
});

describe('the quota of the day', () => {
  test('is shown with the plan', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start(urls(3), cdn);
    expect(report.remarks).toContain(
      'This run sends 3 URLs. The account may send 2,000 today, and 2,000 are left.',
    );
  });

  test('is that of folders for folders', async () => {
    const { start } = createRehearsal();
    const report = await start(named('wildcard', 'css/'), folders);
    expect(report.remarks.join()).toContain('may send 100 today');
  });

  test('that is too small sends nothing', async () => {
    const rehearsal = createRehearsal({ huawei: { cdnFilesPerDay: 5 } });
    await rehearsal.start(urls(3), cdn);
    const report = await rehearsal.start(urls(3), cdn);
    expect(computeVerdict(report)).toMatchObject({
      status: 'FAILED',
      problem: { code: 'vendor-quota', message: expect.stringContaining('2 are left') },
    });
    expect(submissions(rehearsal)).toHaveLength(1);
  });

  test('may be raised: more than is usual is sent', async () => {
    const rehearsal = createRehearsal({ huawei: { cdnFilesPerDay: 5_000 } });
    const report = await rehearsal.start(urls(2_500), cdn);
    expect(computeVerdict(report)).toMatchObject({ status: 'COMPLETED', counts: { total: 2_500 } });
    expect(bodies(rehearsal).map((body) => body.refresh_task.urls.length)).toEqual([
      1_000, 1_000, 500,
    ]);
  });

  test('that may not be read is a remark, and the run goes on', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault(namedFault('cdn-no-quota'));
    const report = await rehearsal.start(urls(3), cdn);
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(report.remarks.join()).toContain('could not be read');
  });
});

describe('hosts', () => {
  const domains = ['a.example.com', '*.example.com', 'c.example', 'd.example', 'e.example'];

  test.each(['purge', 'preheat'])(
    'that are domains, also by a wildcard and on the last page: %s',
    async (mode) => {
      const rehearsal = createRehearsal({ huawei: { cdnDomains: domains, cdnRowsPerPage: 2 } });
      const list = [...urls(1), ...createUrls(1, 'e.example')];
      const report = await rehearsal.start(list, { ...cdn, mode });
      expect(computeVerdict(report).status).toBe('COMPLETED');
      const asked = requestsOf(rehearsal).filter((request) => request.endsWith('/domains'));
      expect(asked).toHaveLength(3);
    },
  );

  test('that are not are refused before the first submission, with what was meant', async () => {
    const rehearsal = createRehearsal({ huawei: { cdnDomains: ['www.exmaple.com', 'b.example'] } });
    const report = await rehearsal.start([...urls(2), ...createUrls(1, 'b.example')], cdn);
    const { status, problem } = computeVerdict(report);
    expect([status, problem?.code, problem?.input]).toEqual(['FAILED', 'input-invalid', 'urls']);
    expect(problem?.message).toContain('2 URLs are on `www.example.com`');
    expect(problem?.remedy).toContain('Did you mean `www.exmaple.com`');
    expect(submissions(rehearsal)).toEqual([]);
  });

  test.each([
    ['that may not be read', namedFault('cdn-no-domains')],
    ['in an answer of another shape', { match: { path: '/cdn/domains$' }, body: { domains: [] } }],
    [
      'in a list that ends too early',
      { match: { path: '/cdn/domains$' }, body: { total: 2, domains: [] } },
    ],
  ])('%s are a remark, and the vendor decides', async (_name, fault) => {
    const rehearsal = createRehearsal({ huawei: { cdnDomains: ['cdn.example.com'] } });
    rehearsal.sandbox.addFault({ times: manyTimes, ...fault });
    const report = await rehearsal.start(urls(1), cdn);
    expect(report.remarks.join()).toContain('were not checked');
    expect(computeVerdict(report).problem).toMatchObject({
      code: 'vendor-not-found',
      vendorCode: 'CDN.0108',
    });
  });

  test('of a sandbox that is strict on request', async () => {
    const rehearsal = createRehearsal({ strictHosts: true });
    const right = await rehearsal.start(createUrls(1, 'cdn.example.com'), cdn);
    expect(computeVerdict(right).status).toBe('COMPLETED');
    const wrong = await rehearsal.start(createUrls(1, 'cdn.exmaple.com'), cdn);
    expect(computeVerdict(wrong).problem?.code).toBe('input-invalid');
  });
});

describe('a task that is over is not always a success', () => {
  test('some URLs failed: PARTIAL, with their names and the reason', async () => {
    const { start } = createRehearsal();
    const report = await start(named('url', 'a', 'sandbox-fail'), cdn);
    expect(computeVerdict(report)).toMatchObject({
      status: 'PARTIAL',
      passes: false,
      problem: { code: 'vendor-failed', message: expect.stringContaining('ORIGIN_ERROR') },
      counts: { succeeded: 1, failed: 1 },
    });
    expect(report.tasks[0]?.failedTargets).toEqual([`https://${host}/sandbox-fail`]);
  });

  test('every URL failed: FAILED', async () => {
    const { start } = createRehearsal();
    const report = await start(named('url', 'sandbox-fail-1', 'sandbox-fail-2'), cdn);
    expect(computeVerdict(report)).toMatchObject({ status: 'FAILED', counts: { failed: 2 } });
  });

  test('a task without URLs is not over', async () => {
    const { start, sandbox } = createRehearsal();
    sandbox.addFault({ ...namedFault('cdn-empty'), times: manyTimes });
    const report = await start(urls(1), { ...cdn, timeout: '5m' });
    expect(computeVerdict(report)).toMatchObject({ status: 'TIMEOUT', counts: { pending: 1 } });
  });

  test('what never finishes is ended by our deadline', async () => {
    const { start } = createRehearsal();
    const report = await start(named('url', 'a', 'sandbox-hang'), { ...cdn, timeout: '5m' });
    expect(computeVerdict(report)).toMatchObject({
      status: 'TIMEOUT',
      counts: { succeeded: 1, pending: 1 },
    });
  });

  test.each(['lower', 'upper'] as const)('statuses in %s case', async (statusCase) => {
    const { start } = createRehearsal({ huawei: { statusCase } });
    const report = await start(named('url', 'a', 'sandbox-fail'), cdn);
    expect(computeVerdict(report).counts).toMatchObject({ succeeded: 1, failed: 1 });
  });

  test('a failure on the last page counts', async () => {
    const rehearsal = createRehearsal({ huawei: { cdnRowsPerPage: 40 } });
    const list = [...named('url', '0-sandbox-fail'), ...urls(99)];
    const report = await rehearsal.start(list, cdn);
    expect(computeVerdict(report)).toMatchObject({
      status: 'PARTIAL',
      counts: { total: 100, succeeded: 99, failed: 1 },
    });
    const pages = rehearsal.sandbox.requests
      .filter(({ request }) => request.path.endsWith('/detail'))
      .map(({ request }) => request.query.get('page_number'));
    expect(pages.slice(-3)).toEqual(['1', '2', '3']);
  });
});

describe('preheat', () => {
  const preheat = { ...cdn, mode: 'preheat' } as const;

  test('URLs are sent to their own address, within their own quota, and polled to the end', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start(urls(2), preheat);
    expect(computeVerdict(report)).toMatchObject({
      status: 'COMPLETED',
      counts: { total: 2, succeeded: 2 },
    });
    const list = urls(2).map(({ value }) => value);
    expect(bodies(rehearsal)).toEqual([{ preheating_task: { zh_url_encode: false, urls: list } }]);
    expect(requestsOf(rehearsal)).toContain('POST /v1.0/cdn/content/preheating-tasks');
    expect(report.remarks.join()).toContain('may send 1,000 today');
  });

  test('a task that is over with failures', async () => {
    const { start } = createRehearsal();
    const report = await start(named('url', 'a', 'sandbox-fail'), preheat);
    expect(computeVerdict(report)).toMatchObject({
      status: 'PARTIAL',
      problem: { code: 'vendor-failed', remedy: expect.stringContaining('no-store') },
      counts: { succeeded: 1, failed: 1 },
    });
  });

  test.each([
    ['a lost answer', { match: { method: 'POST' }, run: true, lost: true }],
    ['an internal error', namedFault('cdn-internal')],
    ['a page of a gateway', namedFault('html')],
  ])('%s: UNCONFIRMED, and never sent again', async (_what, fault) => {
    const rehearsal = createRehearsal({ huawei: { cdnPreheatsPerDay: 5_000 } });
    rehearsal.sandbox.addFault({ skip: 1, ...fault });
    const report = await rehearsal.start(urls(2_500), { ...preheat, 'fail-on': 'all' });
    expect(computeVerdict(report)).toMatchObject({ status: 'UNCONFIRMED', passes: false });
    expect(report.tasks.map(({ state }) => state)).toEqual(['done', 'unconfirmed', 'unsent']);
    expect(submissions(rehearsal)).toHaveLength(2);
  });

  test('pages that could be folders are a remark', async () => {
    const { start } = createRehearsal();
    const values = { ...preheat, 'dry-run': 'true' };
    const report = await start(named('url', '', 'docs/', 'x.css'), values);
    expect(report.remarks.join()).toContain('1 URL below the home page ends in `/`');
    expect((await start(named('url', ''), values)).remarks.join()).not.toContain(
      'below the home page',
    );
    expect((await start(urls(1), values)).remarks.join()).not.toContain('below the home page');
    expect(
      (await start(named('url', ''), { ...values, mode: 'purge' })).remarks.join(),
    ).not.toContain('below the home page');
  });
});

describe('a submission that goes wrong', () => {
  test.each([
    ['cdn-unknown-domain', 'vendor-not-found', 'huawei-enterprise-project-id'],
    ['cdn-forbidden', 'vendor-forbidden', 'huawei-enterprise-project-id'],
    ['cdn-quota', 'vendor-quota', 'ticket'],
  ])('%s is %s, whatever the HTTP status', async (fault, code, words) => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault(namedFault(fault));
    const report = await rehearsal.start(urls(1), cdn);
    const { status, problem, counts } = computeVerdict(report);
    expect([status, problem?.code, counts.succeeded]).toEqual(['FAILED', code, 0]);
    expect(problem?.remedy).toContain(words);
    expect(report.tasks.map(({ id }) => id)).toEqual(['']);
  });

  test.each([
    ['a lost answer', { match: { method: 'POST' }, run: true, lost: true }],
    ['an internal error', namedFault('cdn-internal')],
  ])('%s: a purge is sent again', async (_what, fault) => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault(fault);
    const report = await rehearsal.start(urls(1), cdn);
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(submissions(rehearsal)).toHaveLength(2);
  });

  test('a task that the vendor does not know any more has an unknown result', async () => {
    const rehearsal = createRehearsal();
    const first = await rehearsal.start(urls(1), { ...cdn, wait: 'false' });
    rehearsal.sandbox.vendors.huawei.reset();
    const earlier = first.tasks.map(({ id, batch, state }) => ({
      ...{ id, state, batch: batch.checksum, sent: batch.targets.length },
    }));
    const report = await rehearsal.start(urls(1), cdn, earlier);
    expect(computeVerdict(report)).toMatchObject({
      status: 'UNCONFIRMED',
      problem: { code: 'unconfirmed', vendorCode: 'CDN.0108' },
    });
  });

  test('a URL that is too long is an error before any request', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start(named('url', 'x'.repeat(4_100)), cdn);
    expect(computeVerdict(report)).toMatchObject({
      status: 'FAILED',
      problem: {
        code: 'input-invalid',
        input: 'urls',
        message: expect.stringContaining('4,096'),
      },
    });
    expect(rehearsal.sandbox.requests).toEqual([]);
  });
});

describe('credentials', () => {
  test.each([
    ['a wrong secret key', { 'huawei-secret-key': 'wrong-secret-key' }],
    ['an unknown access key', { 'huawei-access-key': 'UNKNOWNKEY' }],
    ['a wrong token', { ...noKeys, 'huawei-auth-token': 'wrong-token' }],
    ['a wrong password', { ...user, 'huawei-iam-password': 'wrong-password' }],
  ])('%s ends the run with one request, before the key locks', async (_what, values) => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start(urls(1_500), { ...cdn, ...values, concurrency: '8' });
    const { status, problem } = computeVerdict(report);
    expect([status, problem?.code]).toEqual(['FAILED', 'vendor-auth']);
    expect(rehearsal.sandbox.requests).toHaveLength(1);
  });

  test('temporary keys: the security token is sent and signed', async () => {
    const rehearsal = createRehearsal({ huawei: { securityToken: 'STS-TOKEN' } });
    const report = await rehearsal.start(urls(1), { ...cdn, 'huawei-security-token': 'STS-TOKEN' });
    expect(computeVerdict(report).status).toBe('COMPLETED');
    const [first] = rehearsal.sandbox.requests;
    expect(first?.request.headers['authorization']).toContain(
      'SignedHeaders=host;x-sdk-date;x-security-token,',
    );
  });

  test('a given token', async () => {
    const { start } = createRehearsal();
    const values = { ...noKeys, 'huawei-auth-token': huaweiDefaults.authToken };
    expect(computeVerdict(await start(urls(1), { ...cdn, ...values })).status).toBe('COMPLETED');
  });

  test('a token of the account is fetched once, and renewed once when it expires', async () => {
    const rehearsal = createRehearsal({
      huawei: { tokenMilliseconds: 40_000, taskMilliseconds: 60_000 },
    });
    const report = await rehearsal.start(urls(1), { ...cdn, ...user });
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(requestsOf(rehearsal).filter((line) => line.endsWith('/v3/auth/tokens'))).toHaveLength(
      2,
    );
    expect(submissions(rehearsal)).toHaveLength(1);
  });

  test('an IAM user needs the enterprise project if the account has some', async () => {
    const options = { huawei: { enterpriseProjectId: '5e1d2a0c' } };
    const bare = createRehearsal(options);
    const { problem } = computeVerdict(await bare.start(urls(1), cdn));
    expect([problem?.code, problem?.vendorCode]).toEqual(['vendor-forbidden', 'CDN.0004']);
    expect(problem?.remedy).toContain('huawei-enterprise-project-id');
    for (const id of ['5e1d2a0c', 'all']) {
      const { start } = createRehearsal(options);
      const values = { ...cdn, 'huawei-enterprise-project-id': id };
      expect(computeVerdict(await start(urls(1), values)).status).toBe('COMPLETED');
    }
  });
});
