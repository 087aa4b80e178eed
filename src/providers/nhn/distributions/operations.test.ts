// What goes over the wire: a request that is not prepared fails, and so does an answer that is not used.
import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { interceptRequests, reasonOf } from '../../../../test/fakes/intercept.ts';
import type { CurrentDistribution } from '../../../core/distributions/distribution.ts';
import { type VendorCode, VendorError } from '../../../errors.ts';
import { createNhnDistributions } from './operations.ts';

const host = 'https://cdn.api.nhncloudservice.com';
const settings = {
  endpoint: host,
  appKey: 'the-app-key',
  secretKey: 'the-secret-key',
  domain: '',
};
const header = { isSuccessful: true, resultCode: 0, resultMessage: 'SUCCESS' };
const marker = '0123456789abcdef';
const { deps, limits } = interceptRequests(0);

function refused(resultCode: number): object {
  return { header: { isSuccessful: false, resultCode, resultMessage: 'No.' } };
}

function refusal(vendorCode: string, code: VendorCode): VendorError {
  return new VendorError({ code, message: 'No.', vendorCode });
}

describe.each(['v2.0', 'v1.5'] as const)('API %s', (version) => {
  const operations = createNhnDistributions(version, settings, deps);
  const path = `/${version}/appKeys/the-app-key/distributions`;

  describe('reading', () => {
    test('the list has no parameters', async () => {
      const distributions = [
        { domain: 'A.toastcdn.net', status: 'open', description: `Docs [cca:${marker}]` },
        { domain: 'b.toastcdn.net', status: 'CLOSING' },
      ];
      nock(host).get(path).reply(200, { header, distributions });
      expect(await operations.list(limits)).toMatchObject([
        { domain: 'a.toastcdn.net', state: 'ready', marker, fields: { description: 'Docs' } },
        { domain: 'b.toastcdn.net', state: 'closing', status: 'CLOSING', fields: {} },
      ]);
    });

    test('an empty list is one', async () => {
      nock(host).get(path).reply(200, { header, distributions: [] });
      expect(await operations.list(limits)).toEqual([]);
    });

    test('one is asked for by its domain, and found among others', async () => {
      const distributions = [
        { domain: 'aa.toastcdn.net', status: 'OPEN' },
        { domain: 'a.toastcdn.net', status: 'MODIFYING' },
      ];
      nock(host)
        .get(path)
        .query({ domain: 'a.toastcdn.net' })
        .reply(200, { header, distributions });
      expect(await operations.get('a.toastcdn.net', limits)).toMatchObject({
        domain: 'a.toastcdn.net',
        state: 'busy',
      });
    });

    test.each([
      ['an empty list', { header, distributions: [] }],
      ['"domain does not exist"', refused(10_000)],
      ['"not found"', refused(10_006)],
      ['"resource not found"', refused(30_005)],
    ])('%s means that it does not exist', async (_name, body) => {
      nock(host).get(path).query(true).reply(200, body);
      expect(await operations.get('a.toastcdn.net', limits)).toBeUndefined();
    });

    test.each<[string, number, object | string, object]>([
      ['an answer without a list', 200, { header }, { problems: [{ code: 'vendor-contract' }] }],
      [
        'another distribution',
        200,
        { header, distributions: [{ domain: 'b.toastcdn.net' }] },
        { problems: [{ code: 'vendor-contract' }] },
      ],
      ["a proxy's 404", 404, '<html>404</html>', { code: 'vendor-not-found' }],
      ["the gateway's 404", 404, refused(4_041_007), { code: 'vendor-not-found' }],
      ['"wrong key"', 200, refused(20_001), { code: 'vendor-auth' }],
      ['a busy service', 200, refused(10_004), { code: 'vendor-conflict' }],
    ])('%s does not mean that it does not exist', async (_name, status, body, error) => {
      nock(host).get(path).query(true).reply(status, body);
      expect(await reasonOf(operations.get('a.toastcdn.net', limits))).toMatchObject(error);
    });

    test.each([
      ['deep', `${'['.repeat(17)}${']'.repeat(17)}`],
      ['very deep', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ])('%s JSON is not followed', async (_name, deep) => {
      const head = JSON.stringify({ header, distributions: [] }).slice(0, -1);
      nock(host).get(path).reply(200, `${head},"x":${deep}}`);
      expect(await reasonOf(operations.list(limits))).toMatchObject({ name: 'ContractError' });
    });

    test('what is documented is not too deep', async () => {
      const deep = `${'['.repeat(15)}${']'.repeat(15)}`;
      const head = JSON.stringify({ header, distributions: [] }).slice(0, -1);
      nock(host).get(path).reply(200, `${head},"x":${deep}}`);
      expect(await operations.list(limits)).toEqual([]);
    });
  });

  test('a delete has a list of one domain', async () => {
    nock(host)
      .delete(path, { domains: ['a.toastcdn.net'] })
      .reply(200, { header });
    await operations.remove('a.toastcdn.net', limits);
  });

  test.each([
    [{ header }],
    [{ header, distributions: [] }],
    [{ header, distributions: [{ status: 'OPENING' }] }],
  ])('a create that is answered with %j may have happened', async (body) => {
    nock(host).post(path).reply(200, body);
    const creation = operations.create({ fields: {}, marker }, limits);
    expect(await reasonOf(creation)).toMatchObject({ name: 'ContractError', mayHaveArrived: true });
  });

  test.each<['modify' | 'delete', string, VendorCode, boolean]>([
    ['delete', '10021', 'vendor-rejected', true],
    ['delete', '30003', 'vendor-conflict', true],
    ['delete', '10000', 'vendor-not-found', true],
    ['delete', '10004', 'vendor-conflict', false],
    ['delete', '404', 'vendor-not-found', false],
    ['delete', '20001', 'vendor-auth', false],
    ['modify', '10004', 'vendor-conflict', true],
    ['modify', '30003', 'vendor-conflict', true],
    ['modify', '10021', 'vendor-rejected', false],
    ['modify', '10000', 'vendor-not-found', false],
  ])('after a doubtful %s, %s (%s) proves it: %s', (kind, vendorCode, code, proves) => {
    expect(operations.isEcho(kind, refusal(vendorCode, code))).toBe(proves);
  });
});

const wish = {
  description: 'Docs',
  domainAlias: ['b.example', 'a.example'],
  defaultMaxAge: 60,
  useOriginCacheControl: false,
  origins: [{ origin: 'o.example', httpPort: 80 }],
  callback: null,
};

describe('API v2.0', () => {
  const operations = createNhnDistributions('v2.0', settings, deps);
  const path = '/v2.0/appKeys/the-app-key/distributions';
  const current: CurrentDistribution = {
    domain: 'a.toastcdn.net',
    state: 'ready',
    status: 'OPEN',
    fields: { description: 'Old' },
    raw: {
      domain: 'a.toastcdn.net',
      status: 'OPEN',
      region: 'GLOBAL',
      createTime: 1,
      description: 'Old',
      defaultMaxAge: 0,
      useOriginCacheControl: true,
      newFieldOfTheVendor: { inside: 1 },
    },
  };
  const whole = {
    domain: 'a.toastcdn.net',
    description: `Old [cca:${marker}]`,
    defaultMaxAge: 60,
    useOriginCacheControl: true,
    newFieldOfTheVendor: { inside: 1 },
  };

  test('a create has the fields of the file and the marker', async () => {
    const { callback: _, ...given } = wish;
    const distributions = [{ ...given, description: `Docs [cca:${marker}]` }];
    nock(host)
      .post(path, { distributions })
      .reply(200, { header, distributions: [{ domain: 'New.toastcdn.net', status: 'OPENING' }] });
    expect(await operations.create({ fields: wish, marker }, limits)).toEqual({
      domain: 'new.toastcdn.net',
    });
  });

  test('a modify has everything: what is not sent would be reset', async () => {
    nock(host)
      .put(path, { distributions: [whole] })
      .reply(200, { header });
    const change = { current, fields: { defaultMaxAge: 60 }, changed: ['defaultMaxAge'], marker };
    await operations.modify(change, limits);
  });

  test.each([
    [true, 'Y'],
    [false, 'N'],
  ])(
    'after 10015 `useOrigin` goes along (%s: %s), and one call is one request',
    async (useOriginCacheControl, useOrigin) => {
      const own = createNhnDistributions('v2.0', settings, deps);
      const fields = { defaultMaxAge: 60, useOriginCacheControl };
      const body = { ...whole, useOriginCacheControl };
      nock(host)
        .put(path, { distributions: [body] })
        .reply(200, refused(10_015));
      const change = { current, fields, changed: ['defaultMaxAge'], marker };
      const reason = await reasonOf(own.modify(change, limits));
      if (!(reason instanceof VendorError)) throw new Error('It was not refused.');
      expect(reason).toMatchObject({ code: 'vendor-conflict', mayHaveArrived: false });
      expect(own.isEcho('modify', reason)).toBe(false);
      nock(host)
        .put(path, { distributions: [{ ...body, useOrigin }] })
        .times(2)
        .reply(200, { header });
      await own.modify(change, limits);
      await own.modify(change, limits);
    },
  );

  test('10015 after that is a refusal like any other', async () => {
    const own = createNhnDistributions('v2.0', settings, deps);
    const change = { current, fields: {}, changed: [], marker };
    nock(host).put(path).times(2).reply(200, refused(10_015));
    expect(await reasonOf(own.modify(change, limits))).toMatchObject({ code: 'vendor-conflict' });
    expect(await reasonOf(own.modify(change, limits))).toMatchObject({ code: 'vendor-rejected' });
  });

  test.each<[string, number, Readonly<Record<string, string | null>>]>([
    ['another refusal is not', 10_013, {}],
    ['neither is it without a value to send', 10_015, { useOriginCacheControl: null }],
  ])('%s', async (_name, resultCode, fields) => {
    nock(host).put(path).reply(200, refused(resultCode));
    const change = { current, fields, changed: ['defaultMaxAge'], marker };
    expect(await reasonOf(operations.modify(change, limits))).toMatchObject({
      problems: [{ vendorCode: String(resultCode) }],
    });
  });
});

describe('API v1.5', () => {
  const operations = createNhnDistributions('v1.5', settings, deps);
  const path = '/v1.5/appKeys/the-app-key/distributions';
  const current: CurrentDistribution = {
    domain: 'a.toastcdn.net',
    state: 'ready',
    status: 'OPEN',
    fields: {},
    raw: {
      domain: 'a.toastcdn.net',
      status: 'OPEN',
      useOrigin: 'Y',
      maxAge: '100',
      domainAlias: 'a.example',
      origins: [{ origin: 'o.example', port: '80' }],
      callback: { httpMethod: 'GET', url: 'https://a.example/' },
    },
  };

  test('a create has its own names, lines, Y and N, and the region', async () => {
    nock(host)
      .post(path, {
        distributions: [
          {
            region: 'GLOBAL',
            description: `Docs [cca:${marker}]`,
            domainAlias: 'b.example\na.example',
            maxAge: 60,
            useOrigin: 'N',
            origins: [{ origin: 'o.example', httpPort: 80 }],
          },
        ],
      })
      .reply(200, { header, domain: 'new.toastcdn.net' });
    expect(await operations.create({ fields: wish, marker }, limits)).toEqual({
      domain: 'new.toastcdn.net',
    });
  });

  test('a modify has what changes, the marker, and an origin with all that it needs', async () => {
    nock(host)
      .patch(path, {
        domain: 'a.toastcdn.net',
        description: `[cca:${marker}]`,
        useOrigin: 'Y',
        origins: [{ origin: 'p.example', originPath: '', port: 80 }],
      })
      .reply(200, { header });
    const fields = { useOriginCacheControl: true, origins: [{ origin: 'p.example' }] };
    const changed = ['useOriginCacheControl', 'origins'];
    await operations.modify({ current, fields, changed, marker }, limits);
  });

  test('a field that is cleared needs a whole PUT', async () => {
    nock(host)
      .put(path, {
        domain: 'a.toastcdn.net',
        description: `[cca:${marker}]`,
        useOrigin: 'Y',
        maxAge: 60,
        domainAlias: 'a.example',
        origins: [{ origin: 'o.example', port: 80 }],
      })
      .reply(200, { header });
    const fields = { callback: null, defaultMaxAge: 60 };
    const changed = ['callback', 'defaultMaxAge'];
    await operations.modify({ current, fields, changed, marker }, limits);
  });
});

describe('API v3.0', () => {
  const { secretKey: _, ...common } = settings;
  const oauth = 'https://oauth.api.nhncloudservice.com';
  const keys = { oauthEndpoint: oauth, accessKeyId: 'the-id', secretAccessKey: 'the-secret' };
  const path = '/v3.0/appKeys/the-app-key/distributions';
  const kept = { action: 'DELETE', standardHeaderName: 'P3P' };
  const custom = {
    action: 'ADD',
    standardHeaderName: 'OTHER',
    customHeaderName: 'x-old',
    headerValue: '1',
  };
  const current: CurrentDistribution = {
    domain: 'a.toastcdn.net',
    state: 'ready',
    status: 'OPEN',
    fields: {},
    raw: {
      domain: 'a.toastcdn.net',
      status: 'OPEN',
      useOriginCacheControl: true,
      modifyOutgoingResponseHeaderControl: { enable: true, headerList: [custom], newField: 1 },
    },
  };

  test('a modify has a token and everything; an entry for a header replaces the one at its place', async () => {
    const operations = createNhnDistributions('v3.0', { ...common, ...keys }, deps);
    nock(oauth).post('/oauth2/token/create').reply(200, { access_token: 'token', expires_in: 60 });
    const control = { enable: true, headerList: [kept] };
    nock(host, { reqheaders: { 'x-nhn-authorization': 'Bearer token' } })
      .put(path, {
        distributions: [
          {
            domain: 'a.toastcdn.net',
            description: `[cca:${marker}]`,
            useOriginCacheControl: true,
            modifyOutgoingResponseHeaderControl: { ...control, newField: 1 },
          },
        ],
      })
      .reply(200, refused(10_015));
    const field = 'modifyOutgoingResponseHeaderControl';
    const change = { current, fields: { [field]: control }, changed: [field], marker };
    // This version has no `useOrigin` to try next.
    expect(await reasonOf(operations.modify(change, limits))).toMatchObject({
      problems: [{ vendorCode: '10015' }],
    });
  });
});
