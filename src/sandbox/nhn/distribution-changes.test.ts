// Creating, changing and closing distributions in the sandbox, for both versions of the API.
import { describe, expect, test } from 'vitest';
import { createSandbox } from '../sandbox.ts';
import { nhnDefaults } from './service.ts';

const existing = 'sandbox.toastcdn.net';
const good = {
  useOriginCacheControl: false,
  referrerType: 'BLACKLIST',
  origins: [{ origin: 'o.example', originPath: '/a', httpPort: 80 }],
};

function createClient() {
  const state = { now: 1_800_000_000_000 };
  const sandbox = createSandbox({ now: () => state.now });
  const ask = (method: string, version: string, body?: unknown, query = '') => {
    const response = sandbox.handle({
      method,
      path: `/${version}/appKeys/${nhnDefaults.appKey}/distributions`,
      query: new URLSearchParams(query),
      headers: { authorization: nhnDefaults.secretKey },
      body: body === undefined ? '' : JSON.stringify(body),
    });
    const { header, ...rest } = JSON.parse(response.body);
    return { code: header.resultCode, ...rest };
  };
  const create = (fields: object) => ask('POST', 'v2.0', { distributions: [fields] });
  const pass = (milliseconds: number): void => {
    state.now += milliseconds;
  };
  const statusOf = (domain: string) => sandbox.vendors.nhn.distributions.find(domain)?.status;
  return { sandbox, ask, create, pass, statusOf };
}

function headers(...headerList: readonly object[]): object {
  return { modifyOutgoingResponseHeaderControl: { enable: true, headerList } };
}

describe('the states', () => {
  test('OPENING, OPEN, MODIFYING, OPEN, CLOSING, CLOSE', () => {
    const { ask, create, pass, statusOf } = createClient();
    const { distributions } = create(good);
    const { domain, status } = distributions[0];
    expect([status, domain]).toEqual(['OPENING', expect.stringMatching(/\.toastcdn\.net$/)]);
    pass(3_000);
    expect(statusOf(domain)).toBe('OPEN');
    expect(
      ask('PUT', 'v2.0', { distributions: [{ ...good, domain, defaultMaxAge: 5 }] }).code,
    ).toBe(0);
    expect(statusOf(domain)).toBe('MODIFYING');
    expect(ask('GET', 'v2.0', undefined, `domain=${domain}`).distributions[0].defaultMaxAge).toBe(
      0,
    );
    pass(2_000);
    expect(ask('GET', 'v2.0', undefined, `domain=${domain}`).distributions[0]).toMatchObject({
      status: 'OPEN',
      defaultMaxAge: 5,
    });
    expect(ask('DELETE', 'v2.0', { domains: [domain] }).code).toBe(0);
    expect(statusOf(domain)).toBe('CLOSING');
    pass(2_000);
    expect(statusOf(domain)).toBe('CLOSE');
  });

  test.each([
    ['OPENING', 10004],
    ['MODIFYING', 10004],
    ['RESUME', 10004],
    ['SUSPEND', 30003],
    ['CLOSING', 30003],
    ['CLOSE', 10021],
  ] as const)('%s takes no change: %i', (status, code) => {
    const { sandbox, ask } = createClient();
    sandbox.vendors.nhn.distributions.touch(existing, { status });
    expect(ask('PUT', 'v2.0', { distributions: [{ ...good, domain: existing }] }).code).toBe(code);
    expect(ask('PATCH', 'v1.5', { domain: existing, maxAge: 5 }).code).toBe(code);
    expect(ask('DELETE', 'v1.5', { domains: [existing] }).code).toBe(code);
  });

  test('a bad end on request', () => {
    const { create, pass, sandbox, ask, statusOf } = createClient();
    const { domain } = create({ ...good, description: 'sandbox-error' }).distributions[0];
    pass(3_000);
    expect(statusOf(domain)).toBe('ERROR');
    const before = sandbox.vendors.nhn.distributions.find(existing)?.fields;
    ask('PATCH', 'v1.5', { domain: existing, description: 'sandbox-roll-back' });
    pass(2_000);
    expect(sandbox.vendors.nhn.distributions.find(existing)).toMatchObject({
      status: 'OPEN',
      fields: before,
    });
  });
});

test('PUT replaces, PATCH changes; both versions see the same', () => {
  const { ask, pass } = createClient();
  ask('PATCH', 'v1.5', { domain: existing, maxAge: 7, referrers: 'a\nb' });
  pass(2_000);
  const [patched] = ask('GET', 'v2.0', undefined, `domain=${existing}`).distributions;
  expect(patched).toMatchObject({
    defaultMaxAge: 7,
    referrers: ['a', 'b'],
    domainAlias: ['cdn.example.com'],
  });
  ask('PUT', 'v2.0', { distributions: [{ ...good, domain: existing }] });
  pass(2_000);
  const [replaced] = ask('GET', 'v1.5', undefined, `domain=${existing}`).distributions;
  expect(replaced).toMatchObject({ maxAge: '0', useOrigin: 'N', domainAlias: '', referrers: '' });
  expect(replaced).not.toHaveProperty('callback');
});

test.each([
  [{ origins: [] }, 10010],
  [{ origins: [{ origin: 'http://o.example', httpPort: 80 }] }, 10011],
  [{ origins: [{ origin: 'o.example', originPath: 'a', httpPort: 80 }] }, 10008],
  [{ origins: [{ origin: 'o.example', originPath: '/a/', httpPort: 80 }] }, 10009],
  [{ origins: [{ origin: 'o.example', port: 80, httpPort: 80 }] }, 10023],
  [{ origins: [{ origin: 'o.example' }] }, 10024],
  [{ origins: [{ origin: 'o.example', httpPort: 80, httpsPort: 80 }] }, 10025],
  [{ origins: [{ origin: 'o.example', httpPort: 70_000 }] }, 10018],
  [{ domainAlias: ['a.b', 'c.d', 'e.f', 'g.h'] }, 10019],
  [{ domainAlias: ['a.b', 'a.b'] }, 10020],
  [{ domainAlias: ['a b'] }, 10013],
  [{ domainAlias: ['cdn.example.com'] }, 10007],
  [{ domainAlias: ['new.example.com'] }, 10013],
  [{ modifyOutgoingResponseHeaderControl: {} }, 10039],
  [{ modifyOutgoingResponseHeaderControl: { enable: true, headerList: [{}] } }, 10040],
  [headers({ action: 'ADD', standardHeaderName: 'PRAGMA' }), 10040],
  [headers({ action: 'ADD', standardHeaderName: 'OTHER', headerValue: '1' }), 10040],
  [headers({ action: 'SET', standardHeaderName: 'PRAGMA', headerValue: '1' }), 10040],
  [headers(...Array(11).fill({ action: 'DELETE', standardHeaderName: 'PRAGMA' })), 10043],
  [{ useOriginCacheControl: undefined }, 10015],
  [{ referrers: ['('] }, 10014],
  [{ description: 'x'.repeat(256) }, 10027],
  [{ rootPathAccessControl: {} }, 10028],
  [{ rootPathAccessControl: { enable: true } }, 10029],
  [{ rootPathAccessControl: { enable: true, controlType: 'REDIRECT' } }, 10030],
  [{ rootPathAccessControl: { enable: true, controlType: 'REDIRECT', redirectPath: '/a' } }, 10031],
  [{ callback: { httpMethod: 'DELETE', url: 'http://a.b' } }, 10002],
  [{ callback: { httpMethod: 'GET', url: 'a.b' } }, 10003],
])('%j is refused with %i', (fields, code) => {
  const { sandbox, create } = createClient();
  expect(create({ ...good, ...fields }).code).toBe(code);
  expect(sandbox.state().nhn.distributions).toHaveLength(2);
});

test('unknown domains, and older ones in v2.0', () => {
  const { ask } = createClient();
  expect(ask('PATCH', 'v1.5', { domain: 'x.toastcdn.net' }).code).toBe(10000);
  expect(ask('DELETE', 'v1.5', { domains: ['x.toastcdn.net', existing] }).code).toBe(10000);
  expect(ask('DELETE', 'v2.0', { domains: ['sandbox.cdn.toastcloud.com'] }).code).toBe(10000);
  expect(ask('GET', 'v2.0').distributions).toHaveLength(1);
});

test('what was created can be purged', () => {
  const { sandbox, create, pass } = createClient();
  const { domain } = create(good).distributions[0];
  pass(3_000);
  const response = sandbox.handle({
    method: 'POST',
    path: `/v2.0/appKeys/${nhnDefaults.appKey}/purge/all`,
    query: new URLSearchParams(),
    headers: { authorization: nhnDefaults.secretKey },
    body: JSON.stringify({ domain }),
  });
  expect(JSON.parse(response.body).header.resultCode).toBe(0);
});

test('a callback is due once, when it is done, with its words filled in', () => {
  const { sandbox, create, pass } = createClient();
  const url = 'http://127.0.0.1:1/?d={domain}&s={status}&ok={isSuccessful}&k={appKey}&x={other}';
  const { domain } = create({ ...good, callback: { httpMethod: 'PUT', url } }).distributions[0];
  expect(sandbox.takeCallbacks()).toEqual([]);
  pass(3_000);
  expect(sandbox.takeCallbacks()).toMatchObject([
    {
      method: 'PUT',
      url: `http://127.0.0.1:1/?d=${domain}&s=OPEN&ok=true&k=${nhnDefaults.appKey}&x={other}`,
    },
  ]);
  expect(sandbox.takeCallbacks()).toEqual([]);
});
