import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { interceptRequests, reasonOf } from '../../../test/fakes/intercept.ts';
import { ContractError, VendorError } from '../../errors.ts';
import { createSendNhn, type NhnCall } from './envelope.ts';

const host = 'https://cdn.example';
const settings = {
  endpoint: `${host}/tc-cdn`,
  appKey: 'app/key',
  secretKey: 'the-secret-key',
  domain: 'a.toastcdn.net',
};
const header = { isSuccessful: true, resultCode: 0, resultMessage: 'SUCCESS' };
const { deps, limits } = interceptRequests(Date.UTC(2026, 10, 21, 9, 0, 0));
const path = '/tc-cdn/v2.0/appKeys/app%2Fkey/distributions';

function call(more: Partial<NhnCall> = {}): Promise<unknown> {
  const send = createSendNhn('v2.0', settings, deps);
  return send({ method: 'GET', path: '/distributions', limits, ...more });
}

describe('a request', () => {
  test('has the version and the key in its path, the secret in a header, and a query', async () => {
    nock(host, {
      reqheaders: { authorization: 'the-secret-key', 'content-type': 'application/json' },
    })
      .get(path)
      .query({ domain: 'a b&c' })
      .reply(200, { header, distributions: [] });
    expect(await call({ query: { domain: 'a b&c' } })).toEqual({ header, distributions: [] });
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)(
    '%s has a body of JSON',
    async (method) => {
      nock(host)
        .intercept(path, method, { domains: ['ä'] })
        .reply(200, { header });
      expect(await call({ method, body: { domains: ['ä'] } })).toEqual({ header });
    },
  );

  test('is of the version that is asked for', async () => {
    nock(host).get('/tc-cdn/v1.5/appKeys/app%2Fkey/purges').reply(200, { header });
    const send = createSendNhn('v1.5', settings, deps);
    expect(await send({ method: 'GET', path: '/purges', limits })).toEqual({ header });
  });
});

describe('success', () => {
  test.each([
    [200, header],
    [299, header],
    [200, { ...header, isSuccessful: 'true', resultCode: '0' }],
    [200, { isSuccessful: true, resultCode: 0 }],
    [200, { ...header, resultMessage: null }],
  ])('HTTP %i with %j', async (status, said) => {
    nock(host).get(path).reply(status, { header: said });
    expect(await call()).toEqual({ header: said });
  });

  test.each([
    [200, { ...header, resultCode: 10_001 }],
    [200, { ...header, resultCode: -1 }],
    [200, { ...header, isSuccessful: false }],
    [200, { ...header, isSuccessful: 'false', resultCode: '0' }],
    [300, header],
    [500, header],
  ])('that contradicts itself is unknown: HTTP %i with %j', async (status, said) => {
    nock(host).get(path).reply(status, { header: said });
    const error = await reasonOf(call());
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({ mayHaveArrived: true });
  });

  // Documented: a Boolean and an Integer; either may come as a string.
  test.each([
    ['OK'],
    [''],
    [' '],
    ['0x0'],
    ['00.0'],
    ['0e5'],
    [0.5],
    [null],
    [[0]],
    [{}],
    [false],
    ['1'.repeat(16)],
  ])('without a documented form of the code is unknown: %j', async (resultCode) => {
    for (const isSuccessful of [true, false]) {
      nock(host)
        .get(path)
        .reply(200, { header: { ...header, isSuccessful, resultCode } });
      expect(await reasonOf(call())).toBeInstanceOf(ContractError);
    }
  });

  test.each(['yes', '1', 1, 'on', 'TRUE', null])(
    'without a documented form of the flag is unknown: %j',
    async (isSuccessful) => {
      nock(host)
        .get(path)
        .reply(200, { header: { ...header, isSuccessful } });
      expect(await reasonOf(call())).toBeInstanceOf(ContractError);
    },
  );

  test.each([
    [200, ''],
    [200, '<html>hello</html>'],
    [201, '{"header":{"isSucc'],
    [299, 'null'],
    [200, '[]'],
    [200, '{}'],
    [200, '{"header":{}}'],
    [200, '{"header":{"isSuccessful":"maybe","resultCode":0}}'],
    [200, '{"header":{"isSuccessful":true}}'],
    [204, ''],
  ])('HTTP %i with %j is unreadable, and its text is not shown', async (status, body) => {
    nock(host).get(path).reply(status, body);
    const error = await reasonOf(call());
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({ mayHaveArrived: true });
    expect(String(error)).toContain(`HTTP ${status}`);
    expect(String(error)).not.toMatch(/hello|maybe/);
  });
});

describe('a refusal', () => {
  const refused = (resultCode: number | string, resultMessage: string | null = 'No.') => ({
    header: { isSuccessful: false, resultCode, resultMessage },
  });

  test('has the code, the text and the remedy for people', async () => {
    nock(host).get(path).reply(200, refused(20_002, 'Failed to authenticate.'));
    const error = await reasonOf(call());
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({
      code: 'vendor-auth',
      mayHaveArrived: false,
      retryAfterMilliseconds: undefined,
      problems: [
        {
          code: 'vendor-auth',
          message: 'NHN Cloud refused: Failed to authenticate. (20002)',
          vendorCode: '20002',
          remedy: expect.stringContaining('nhn-secret-key'),
        },
      ],
    });
  });

  test.each([
    [200, 30_000, true],
    [200, 5_030_001, true],
    [200, 10_001, false],
    [400, 10_001, false],
    [499, 10_001, true],
    [500, 10_001, true],
    [503, 5_030_001, true],
  ])('with HTTP %i and code %i may have been processed: %s', async (status, code, arrived) => {
    nock(host).get(path).reply(status, refused(code));
    expect(await reasonOf(call())).toMatchObject({ mayHaveArrived: arrived });
  });

  test('says how long to wait', async () => {
    nock(host).get(path).reply(429, refused(4_291_000), { 'retry-after': '9' });
    expect(await reasonOf(call())).toMatchObject({
      code: 'vendor-rate-limited',
      retryAfterMilliseconds: 9_000,
    });
  });

  test('until a time is counted from now', async () => {
    const date = 'Sat, 21 Nov 2026 09:01:00 GMT';
    nock(host).get(path).reply(503, '', { 'retry-after': date });
    expect(await reasonOf(call())).toMatchObject({ retryAfterMilliseconds: 60_000 });
  });

  test('shows no secret and one line', async () => {
    const text = `the-secret-key of app/key\n::error::${'x'.repeat(500)}`;
    nock(host).get(path).reply(200, refused(19_999, text));
    const error = await reasonOf(call());
    expect(error).toMatchObject({
      code: 'vendor-rejected',
      problems: [
        {
          message: expect.stringMatching(
            /^NHN Cloud refused: \*{3} of \*{3} ::error::x{170,180}… \(19999\)$/,
          ),
          vendorCode: '19999',
        },
      ],
    });
    expect(JSON.stringify(error)).not.toMatch(/the-secret-key|app\/key/);
  });

  test('without a text says so', async () => {
    nock(host).get(path).reply(200, refused(-1, null));
    expect(await reasonOf(call())).toMatchObject({
      message: 'NHN Cloud refused: no message (-1)',
    });
  });

  test.each([
    [301, 'vendor-rejected', true],
    [408, 'vendor-unavailable', true],
    [404, 'vendor-not-found', false],
    [502, 'vendor-unavailable', true],
  ])(
    'of something in between: HTTP %i is %s, perhaps processed: %s',
    async (status, code, arrived) => {
      nock(host).get(path).reply(status, '<html>the-secret-key</html>', { location: '/x' });
      expect(await reasonOf(call())).toMatchObject({
        code,
        mayHaveArrived: arrived,
        message: `NHN Cloud's gateway answered HTTP ${status} without the API's envelope.`,
        problems: [{ vendorCode: String(status), remedy: expect.stringContaining('`endpoint`') }],
      });
    },
  );
});
