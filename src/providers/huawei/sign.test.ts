import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SignableRequest, toCanonicalQuery } from '../../http/canonical-request.ts';
import { canonicalRequestOf, signatureOf } from '../../sandbox/huawei/signature.ts';
import { createCanonicalRequest, signRequest } from './sign.ts';

function signatureIn(authorization: string): string {
  return /Signature=([0-9a-f]{64})$/.exec(authorization)?.[1] ?? '';
}

describe("the vendor's own examples", () => {
  // https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-005.html
  const listVpcs: SignableRequest = {
    method: 'GET',
    path: '/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs',
    query: [
      ['limit', '2'],
      ['marker', '13551d6b-755d-4757-b956-536f674975c0'],
    ],
    headers: {
      'Content-Type': 'application/json',
      Host: 'service.region.example.com',
      'X-Sdk-Date': '20191115T033655Z',
    },
    body: '',
  };

  test('the signing guide: canonical request, its hash, the signature, the whole header', () => {
    const canonical = createCanonicalRequest(listVpcs);
    expect(canonical).toBe(
      [
        'GET',
        '/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs/',
        'limit=2&marker=13551d6b-755d-4757-b956-536f674975c0',
        'content-type:application/json',
        'host:service.region.example.com',
        'x-sdk-date:20191115T033655Z',
        '',
        'content-type;host;x-sdk-date',
        'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      ].join('\n'),
    );
    expect(createHash('sha256').update(canonical).digest('hex')).toBe(
      'b25362e603ee30f4f25e7858e8a7160fd36e803bb2dfe206278659d71a9bcd7a',
    );
    const key = {
      accessKey: 'QTWAOYTTINDUT2QVKYUC',
      secretKey: 'MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc',
    };
    expect(signRequest(listVpcs, key)).toBe(
      'SDK-HMAC-SHA256 Access=QTWAOYTTINDUT2QVKYUC, SignedHeaders=content-type;host;x-sdk-date, Signature=7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe',
    );
  });

  test.each([
    ['GET', '', 'cfb4171acec81de07d50e53d57eb77edd537414d66ddb1d7d780f128e12cd842'],
    [
      'POST',
      '{"name":"test","id":1}',
      '436b1ac0a1ae03705934bb70ef2f2e09f7bfed2117d731a38235053199323a1f',
    ],
  ])("the Python library's tests: %s", (method, body, signature) => {
    const request = {
      method,
      path: '/resources',
      query: [['size', '1']] as const,
      headers: { host: 'service.endpoint.myhuaweicloud.com', 'x-sdk-date': '20200608T023900Z' },
      body,
    };
    const key = { accessKey: 'AccessKey', secretKey: 'SecretKey' };
    expect(signatureIn(signRequest(request, key))).toBe(signature);
  });

  test("the Python library's query", () => {
    expect(
      toCanonicalQuery([
        ['limit', '1'],
        ['enable', 'true'],
        ['test', '一 (&=?!#%.*)'],
        ['path', '/tmp/123'],
        ['multi', '3'],
        ['multi', '1'],
        ['multi', '2'],
      ]),
    ).toBe(
      'enable=true&limit=1&multi=1&multi=2&multi=3&path=%2Ftmp%2F123&test=%E4%B8%80%20%28%26%3D%3F%21%23%25.%2A%29',
    );
  });
});

describe('preheating, as the official library signs it', () => {
  const project = '0123456789abcdef0123456789abcdef';
  const body = '{"urls":["https://example.com/a/b.mp4","https://example.com/%E4%B8%AD.mp4"]}';
  const host = { host: 'vod.ap-southeast-3.myhuaweicloud.com' };
  const date = { 'x-sdk-date': '20250325T000000Z' };
  const type = { 'content-type': 'application/json' };
  const owner = { 'x-project-id': project };
  const security = { 'x-security-token': 'STSTOKEN' };
  const task = [['task_id', '5199337c31c8e4622f1590735b13a263']] as const;

  test.each([
    [
      'POST',
      { ...type, ...host, ...date },
      '215bca59056b3244dadf1bf75a55dc5231bba6e87ef1f86052ebc1436576e2ee',
    ],
    [
      'POST',
      { ...type, ...host, ...owner, ...date },
      'b5478af433f3fb89529bcb6533303d9294708c81770884a75d891298de9ddf62',
    ],
    [
      'POST',
      { ...type, ...host, ...owner, ...date, ...security },
      '4b93c0f5bc223960be23c14a17f284b4abc78b8bd4a7e72e666b220265126d93',
    ],
    [
      'GET',
      { ...type, ...host, ...owner, ...date },
      '5bea1eca5415c1a8683d41f2fdcee054d24137f4488036e624a04efd1647b816',
    ],
    [
      'POST',
      { ...host, ...owner, ...date },
      'd53044110bb3fbb164c757f6be9b84cbcd93852cd0550c7cd8fa02194a30fb98',
    ],
    [
      'GET',
      { ...host, ...owner, ...date },
      'ab1a0ef33c5ee8e2a489925c123f4774c3fa22e5768d23814d1d685a2c1d1df8',
    ],
  ])('%s with %j', (method, headers: Readonly<Record<string, string>>, signature) => {
    const request = {
      method,
      path: `/v1.0/${project}/asset/preheating`,
      query: method === 'GET' ? task : [],
      headers,
      body: method === 'GET' ? '' : body,
    };
    const key = {
      accessKey: 'AKEXAMPLE0000000000A',
      secretKey: 'SKexample0000000000000000000000000000000A',
    };
    expect(signatureIn(signRequest(request, key))).toBe(signature);
  });
});

describe('CDN, as an independent script signs it', () => {
  const key = { accessKey: 'AK', secretKey: 'SKexample0000000000000000000000000000000A' };
  const plain = { host: 'cdn.myhuaweicloud.com', 'x-sdk-date': '20250325T000000Z' };
  const scope = ['enterprise_project_id', 'all'] as const;
  const page = [['page_size', '1000'], ['page_number', '1'], scope] as const;
  const post = { method: 'POST', headers: plain } as const;
  const detail = { method: 'GET', path: '/v1.0/cdn/historytasks/7620240/detail' } as const;

  test.each<[string, SignableRequest, string]>([
    [
      'a directory',
      {
        ...post,
        path: '/v1.0/cdn/content/refresh-tasks',
        query: [scope],
        body: '{"refresh_task":{"type":"directory","mode":"all","urls":["https://www.example.com/a/"]}}',
      },
      'f54e84b62919765e9d3fb58acce38e7a89dfd6cac6bb20776eed2fe575fdbe7f',
    ],
    [
      'a preheating',
      {
        ...post,
        path: '/v1.0/cdn/content/preheating-tasks',
        query: [],
        body: '{"preheating_task":{"urls":["https://www.example.com/a.js","https://www.example.com/%E4%B8%AD.js"]}}',
      },
      '947dcdbbb7a52f10b351bf1cb5793b1060d5cb0e22cada4c63d542a8e1aa8af5',
    ],
    [
      'a question about a task',
      { ...detail, query: page, headers: plain, body: '' },
      '172ce9197cf3f798d1c35f9c33ff38894ede3377e17a152606e1f16ee594c922',
    ],
    [
      'the same with an account and a security token',
      {
        ...detail,
        query: page,
        headers: {
          ...plain,
          'x-security-token': 'STSTOKEN',
          'x-domain-id': '0123456789abcdef0123456789abcdef',
        },
        body: '',
      },
      'ae4a959be7168016f54a11afdfb50794549191b14e374d65e3349b9785383827',
    ],
  ])('%s', (_name, request, signature) => {
    expect(signatureIn(signRequest(request, key))).toBe(signature);
  });
});

test.each([
  ['\u{1f600}', '\uff5c'],
  ['a\u{1f600}', 'a\ue000'],
])('what is signed is sorted by code point: %s after %s', (later, earlier) => {
  const query = [
    [later, '1'],
    ['same', later],
    ['same', earlier],
    [earlier, '1'],
  ] as const;
  const encoded = encodeURIComponent;
  const expected = [`${encoded(earlier)}=1`, `same=${encoded(earlier)}`];
  const sorted = toCanonicalQuery(query);
  expect(sorted.indexOf(expected[0] ?? '')).toBeLessThan(sorted.indexOf(`${encoded(later)}=1`));
  expect(sorted.indexOf(expected[1] ?? '')).toBeLessThan(sorted.indexOf(`same=${encoded(later)}`));
  const request = {
    method: 'GET',
    path: '/',
    query: new URLSearchParams(query.map(([name, value]): [string, string] => [name, value])),
  };
  const [, , line] = canonicalRequestOf({ ...request, headers: {}, body: '' }, []).split('\n');
  expect(line).toBe(sorted);
});

test('agrees with an implementation of its own, for any request', () => {
  const segment = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
  const pair = fc.tuple(
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const headerName = fc.stringMatching(/^x-[a-z0-9-]{1,12}$/);
  const headerValue = fc.stringMatching(/^[!-~]{1,20}( [!-~]{1,5})?$/);
  fc.assert(
    fc.property(
      fc.record({
        method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH'),
        segments: fc.array(segment, { minLength: 1, maxLength: 5 }),
        query: fc.array(pair, { maxLength: 5 }),
        extra: fc.dictionary(headerName, headerValue, { maxKeys: 4 }),
        body: fc.string({ unit: 'grapheme', maxLength: 60 }),
        secretKey: fc.string({ minLength: 1, maxLength: 40 }),
      }),
      ({ method, segments, query, extra, body, secretKey }) => {
        const well = (text: string): string => text.toWellFormed();
        const path = segments.map((one) => `/${encodeURIComponent(well(one))}`).join('');
        const pairs = query.map(([name, value]) => [well(name), well(value)] as const);
        const headers = { ...extra, host: 'vod.example.com', 'x-sdk-date': '20261121T090000Z' };
        const request = { method, path, query: pairs, headers, body: well(body) };
        const header = signRequest(request, { accessKey: 'AK', secretKey });
        const names = Object.keys(headers).sort();
        const canonical = canonicalRequestOf(
          {
            method,
            path,
            query: new URLSearchParams(
              pairs.map(([name, value]): [string, string] => [name, value]),
            ),
            headers,
            body: well(body),
          },
          names,
        );
        expect(createCanonicalRequest(request)).toBe(canonical);
        const date = '20261121T090000Z';
        expect(header).toBe(
          `SDK-HMAC-SHA256 Access=AK, SignedHeaders=${names.join(';')}, Signature=${signatureOf(canonical, { date, secretKey })}`,
        );
      },
    ),
    { numRuns: 500 },
  );
});
