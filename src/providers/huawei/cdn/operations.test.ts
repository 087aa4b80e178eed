// What goes over the wire: a request that is not prepared fails, and so does an answer that is not used.
import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { interceptRequests, reasonOf } from '../../../../test/fakes/intercept.ts';
import { createBatch } from '../../../../test/fakes/targets.ts';
import { ContractError, VendorError } from '../../../errors.ts';
import type { HuaweiCredentials } from '../credentials.ts';
import { createHuaweiCdnOperations } from './operations.ts';
import type { HuaweiCdnSettings } from './settings.ts';

const host = 'https://cdn.myhuaweicloud.com';
const iam = 'https://iam.myhuaweicloud.com';
const refreshPath = '/v1.0/cdn/content/refresh-tasks';
const urls = ['https://www.example.com/a.js', 'https://www.example.com/%E4%B8%AD.js'];
const intercepted = interceptRequests(Date.UTC(2026, 10, 30, 4, 5, 6));
const { deps, limits } = intercepted;

const key: HuaweiCredentials = {
  kind: 'access-key',
  accessKey: 'THEACCESSKEY',
  secretKey: 'the-secret-key',
  securityToken: undefined,
};

function connect(changes: Partial<HuaweiCdnSettings> = {}) {
  return createHuaweiCdnOperations(
    { endpoint: host, enterpriseProjectId: undefined, credentials: key, mode: 'purge', ...changes },
    deps,
  );
}

const operations = connect();
const submit = (on = operations) => on.submit(createBatch('url', ...urls), limits);

describe('a purge', () => {
  test.each([
    ['url', 'file'],
    ['wildcard', 'directory'],
    ['everything', 'directory'],
  ] as const)('of a target of the kind %s refreshes the type %s', async (kind, type) => {
    const reqheaders = {
      'x-sdk-date': '20261130T040506Z',
      authorization:
        /^SDK-HMAC-SHA256 Access=THEACCESSKEY, SignedHeaders=host;x-sdk-date, Signature=[0-9a-f]{64}$/,
    };
    nock(host, { reqheaders, badheaders: ['x-project-id', 'x-auth-token'] })
      .post(refreshPath, { refresh_task: { type, mode: 'all', zh_url_encode: false, urls } })
      .reply(200, { refresh_task: '7620240' });
    expect(await operations.submit(createBatch(kind, ...urls), limits)).toEqual({
      id: '7620240',
      vendorState: 'accepted',
    });
  });

  test('takes a number for an id', async () => {
    nock(host).post(refreshPath).reply(200, { refresh_task: 7_620_240 });
    expect((await submit()).id).toBe('7620240');
  });

  test('names the enterprise project', async () => {
    nock(host)
      .post(refreshPath)
      .query({ enterprise_project_id: 'all' })
      .reply(200, { refresh_task: '1' });
    await submit(connect({ enterpriseProjectId: 'all' }));
  });
});

test('a preheating is sent to its own address', async () => {
  const path = '/v1.0/cdn/content/preheating-tasks';
  nock(host)
    .post(path, { preheating_task: { zh_url_encode: false, urls } })
    .query({ enterprise_project_id: '0' })
    .reply(200, { preheating_task: '7620241' });
  const preheat = connect({ mode: 'preheat', enterpriseProjectId: '0' });
  expect((await submit(preheat)).id).toBe('7620241');
});

describe('an error with status 200', () => {
  test.each([
    [{ error: { error_code: 'CDN.0110', error_msg: 'quota' } }, 'vendor-quota', 'CDN.0110'],
    [{ error_code: 'CDN.0108', error_msg: 'no' }, 'vendor-not-found', 'CDN.0108'],
    [{ error: { code: 'CDN.0106', message: 'offline' } }, 'vendor-rejected', 'CDN.0106'],
    // An id beside it does not make it a success.
    [{ refresh_task: '1', error: { error_code: 'CDN.0115' } }, 'vendor-rejected', 'CDN.0115'],
  ])('is a refusal: %j', async (body, code, vendorCode) => {
    nock(host).post(refreshPath).reply(200, body, { 'x-request-id': 'r-1' });
    const error = await reasonOf(submit());
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({
      code,
      mayHaveArrived: false,
      problems: [{ vendorCode, requestId: 'r-1' }],
    });
  });

  test.each<[object | string]>([
    [{}],
    [{ refresh_task: '' }],
    [{ refresh_task: { id: '1' } }],
    [''],
  ])('neither an error nor an id: %j may have arrived', async (body) => {
    nock(host).post(refreshPath).reply(200, body);
    const error = await reasonOf(submit());
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({ mayHaveArrived: true });
  });
});

describe('probe', () => {
  const path = '/v1.0/cdn/historytasks/7620240/detail';
  const { targets } = createBatch('url', ...urls);
  const rows = urls.map((url) => ({ url, status: 'succeed' }));
  const counts = { status: 'task_done', processing: 0, succeed: 2, failed: 0, total: 2 };

  async function probe(cursor?: string) {
    const query = { tasks: [{ id: '7620240', targets, sent: targets.length }], since: 0 };
    return await operations.probe?.(cursor === undefined ? query : { ...query, cursor }, limits);
  }

  function page(number: number, body: object): void {
    nock(host).get(path).query({ page_size: 1_000, page_number: number }).reply(200, body);
  }

  test('reads one page', async () => {
    page(1, { ...counts, urls: rows });
    expect(await probe()).toMatchObject({ news: [{ id: '7620240', state: 'done' }] });
  });

  test('reads page after page, and judges all of them together', async () => {
    page(1, { ...counts, urls: [rows[0]] });
    page(2, { ...counts, urls: [rows[1]] });
    const first = await probe();
    expect(first).toEqual({ news: [], next: '2' });
    const second = await probe(first?.next);
    expect(second?.next).toBeUndefined();
    expect(second?.news).toMatchObject([{ state: 'done' }]);
  });

  test('an empty page is the last one', async () => {
    page(1, { ...counts, urls: [rows[0]] });
    page(2, { ...counts, urls: [] });
    await probe();
    expect((await probe('2'))?.news).toMatchObject([{ state: 'pending' }]);
  });

  test('a question that starts again forgets the pages before', async () => {
    page(1, { ...counts, urls: [rows[0]] });
    page(1, { ...counts, urls: [rows[0]] });
    page(2, { ...counts, urls: [rows[0]] });
    await probe();
    await probe();
    expect((await probe('2'))?.news).toMatchObject([{ state: 'pending' }]);
  });

  test('an unknown task is a refusal with status 200', async () => {
    page(1, { error: { error_code: 'CDN.0108', error_msg: 'no' } });
    expect(await reasonOf(probe())).toMatchObject({ code: 'vendor-not-found' });
  });
});

describe('the quota', () => {
  const quotas = [
    { type: 'domain', quota_limit: 100, used: 1 },
    { type: 'file_refresh', quota_limit: 2_000, used: 7 },
    { type: 'dir_refresh', quota_limit: 100, used: 8 },
  ];

  test.each([
    ['url', { limit: 2_000, used: 7 }],
    ['wildcard', { limit: 100, used: 8 }],
    ['everything', { limit: 100, used: 8 }],
  ] as const)('of a target of the kind %s', async (kind, expected) => {
    // Nock refuses a query that is not prepared: the quota is that of the account.
    nock(host).get('/v1.0/cdn/quota').reply(200, { quotas });
    const question = connect({ enterpriseProjectId: 'all' }).readQuota?.(kind, limits);
    expect(await question).toEqual(expected);
  });

  test('of a preheating', async () => {
    const preheat = { type: 'PREHEAT', quota_limit: 1_000, used: 9 };
    nock(host)
      .get('/v1.0/cdn/quota')
      .reply(200, { quotas: [...quotas, preheat] });
    const question = connect({ mode: 'preheat' }).readQuota?.('url', limits);
    expect(await question).toEqual({ limit: 1_000, used: 9 });
  });

  test.each([[{}], [{ quotas: [] }], [{ quotas: [{ type: 'file_refresh' }] }]])(
    'is not in %j',
    async (body) => {
      nock(host).get('/v1.0/cdn/quota').reply(200, body);
      const question = operations.readQuota?.('url', limits) ?? Promise.resolve();
      expect(await reasonOf(question)).toBeInstanceOf(ContractError);
    },
  );
});

describe('the domains', () => {
  const page = { page_size: '1000', page_number: '1' };

  test.each([
    [undefined, 'all'],
    ['0', '0'],
  ])('of the enterprise project %j', async (enterpriseProjectId, asked) => {
    nock(host)
      .get('/v1.0/cdn/domains')
      .query({ ...page, enterprise_project_id: asked })
      .reply(200, { total: 1, domains: [{ id: '1', domain_name: 'www.example.com' }] });
    const question = connect({ enterpriseProjectId }).readHosts?.(limits);
    expect(await question).toEqual({ hosts: ['www.example.com'] });
  });

  test('of an account without one are unknown', async () => {
    nock(host).get('/v1.0/cdn/domains').query(true).reply(200, { total: 0, domains: [] });
    expect(await operations.readHosts?.(limits)).toBeUndefined();
  });
});

test('the token of a user is one of the account, not of a project', async () => {
  const user: HuaweiCredentials = {
    ...{ kind: 'user', account: 'the-account', user: 'the-user', password: 'the-password' },
    iamEndpoint: iam,
  };
  nock(iam)
    .post('/v3/auth/tokens', ({ auth }) => {
      expect(auth.scope).toEqual({ domain: { name: 'the-account' } });
      return true;
    })
    .query(true)
    .reply(201, {}, { 'x-subject-token': 'the-token' });
  nock(host, { reqheaders: { 'x-auth-token': 'the-token' } })
    .post(refreshPath)
    .reply(200, { refresh_task: '1' });
  await submit(connect({ credentials: user }));
  expect(intercepted.secrets).toEqual(['the-token']);
});
