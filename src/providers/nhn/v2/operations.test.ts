// What goes over the wire, through the real HTTP client; nock refuses whatever is not expected.
import nock from 'nock';
import { Agent } from 'undici';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { VendorError } from '../../../errors.ts';
import { createHttp } from '../../../http/http.ts';
import type { NhnSettings } from '../settings.ts';
import { createNhnV15Operations } from '../v1.5/operations.ts';
import { createNhnV2Operations } from './operations.ts';

const settings: NhnSettings = {
  endpoint: 'https://cdn.api.nhncloudservice.com/tc-cdn',
  appKey: 'app/key',
  secretKey: 'the-secret-key',
  domain: 'sample.toastcdn.net',
};
const header = { isSuccessful: true, resultCode: 0, resultMessage: 'SUCCESS' };
const limits = { timeoutMilliseconds: 5_000, signal: new AbortController().signal };
const now = Date.UTC(2026, 10, 21, 9, 0, 0);
const batch = (...values: readonly string[]) => ({
  checksum: '',
  targets: values.map((value) => ({
    kind: 'url' as const,
    value,
    rule: 'urls' as const,
  })),
});
const everything = {
  checksum: '',
  targets: [
    {
      kind: 'everything' as const,
      value: settings.domain,
      rule: 'purge-type' as const,
    },
  ],
};

const agent = new Agent();
const deps = {
  send: createHttp({ load: async () => agent }),
  now: () => now,
  keepSecret: () => undefined,
};
const vendor = () =>
  nock('https://cdn.api.nhncloudservice.com', {
    reqheaders: { authorization: 'the-secret-key', 'content-type': 'application/json' },
  });

beforeEach(() => {
  nock.disableNetConnect();
});
afterEach(() => {
  const unused = nock.pendingMocks();
  nock.cleanAll();
  nock.enableNetConnect();
  expect(unused).toEqual([]);
});

describe('API v2.0', () => {
  test('purge/item has the domain and a list of full URLs', async () => {
    vendor()
      .post('/tc-cdn/v2.0/appKeys/app%2Fkey/purge/item', {
        domain: 'sample.toastcdn.net',
        purgeList: ['https://a.example/1', 'https://a.example/2'],
      })
      .reply(200, { header });
    const operations = createNhnV2Operations(settings, deps);
    expect(
      await operations.submit(batch('https://a.example/1', 'https://a.example/2'), limits),
    ).toMatchObject({ id: '' });
    expect(operations.probe).toBeUndefined();
  });

  test('purge/all has the domain alone', async () => {
    vendor()
      .post('/tc-cdn/v2.0/appKeys/app%2Fkey/purge/all', { domain: 'sample.toastcdn.net' })
      .reply(200, { header });
    expect(await createNhnV2Operations(settings, deps).submit(everything, limits)).toMatchObject({
      id: '',
    });
  });

  test('a refusal carries code, remedy and Retry-After, and no key', async () => {
    const message = 'SecretKey the-secret-key of app/key is wrong';
    vendor()
      .post('/tc-cdn/v2.0/appKeys/app%2Fkey/purge/all')
      .reply(
        200,
        { header: { isSuccessful: false, resultCode: 20002, resultMessage: message } },
        { 'retry-after': '9' },
      );
    const error = await createNhnV2Operations(settings, deps)
      .submit(everything, limits)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({
      code: 'vendor-auth',
      retryAfterMilliseconds: 9_000,
      problems: [{ vendorCode: '20002', remedy: expect.stringContaining('nhn-secret-key') }],
    });
    expect(`${String(error)}${JSON.stringify(error)}`).not.toMatch(/the-secret-key|app\/key/);
  });
});

describe('API v1.5', () => {
  test('purges has one newline-joined string and gives a number', async () => {
    vendor()
      .post('/tc-cdn/v1.5/appKeys/app%2Fkey/purges', {
        domain: 'sample.toastcdn.net',
        purgeType: 'ITEM',
        purgeList: 'https://a.example/1\nhttps://a.example/2',
      })
      .reply(200, { header, purgeSeq: 593 });
    const operations = createNhnV15Operations(settings, deps);
    expect(
      await operations.submit(batch('https://a.example/1', 'https://a.example/2'), limits),
    ).toMatchObject({ id: '593' });
  });

  test('everything needs no list', async () => {
    vendor()
      .post('/tc-cdn/v1.5/appKeys/app%2Fkey/purges', {
        domain: 'sample.toastcdn.net',
        purgeType: 'ALL',
      })
      .reply(200, { header, purgeSeq: 1 });
    await createNhnV15Operations(settings, deps).submit(everything, limits);
  });

  test('the documented list of purges is read: progress 100 is done, anything else is not', async () => {
    vendor()
      .get('/tc-cdn/v1.5/appKeys/app%2Fkey/purges')
      .query({
        domain: 'sample.toastcdn.net',
        itemsPerPage: '100',
        startTime: '2026-11-21T08:50:00.000Z',
      })
      .reply(200, {
        header,
        totalItems: 2,
        purges: [
          {
            seq: 593,
            distributionSeq: 8445,
            purgeId: 1,
            progress: 0,
            purgeTime: 1496979544701,
            lastCheckTime: 1496979559013,
            type: 'ITEM',
            path: '/a',
          },
          {
            seq: 589,
            progress: 100,
            purgeTime: 1482385936413,
            lastCheckTime: 1482385997077,
            type: 'ALL',
            path: '',
          },
        ],
      });
    const { probe } = createNhnV15Operations(settings, deps);
    expect(
      await probe?.(
        { tasks: ['589', '593'].map((id) => ({ id, targets: [] })), since: now },
        limits,
      ),
    ).toEqual({
      news: [
        {
          id: '593',
          state: 'pending',
          vendorState: '0 %',
          facts: { purgeTime: 1496979544701, lastCheckTime: 1496979559013 },
        },
        {
          id: '589',
          state: 'done',
          vendorState: '100 %',
          facts: { purgeTime: 1482385936413, lastCheckTime: 1482385997077 },
        },
      ],
    });
  });

  test('an answer without a number is a contract error that shows no value', async () => {
    vendor()
      .post('/tc-cdn/v1.5/appKeys/app%2Fkey/purges')
      .reply(200, { header, purgeSeq: 'secret-looking' });
    const error = await createNhnV15Operations(settings, deps)
      .submit(everything, limits)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name: 'ContractError',
      message: expect.stringContaining('purgeSeq'),
    });
    expect(String(error)).not.toContain('secret-looking');
  });
});
