// Registering and validating an alias, and linking it to a distribution.
import { describe, expect, test } from 'vitest';
import { createNhnClient, refusedWith } from './nhn-client.ts';

const v2 = '/v2.0/appKeys/sandbox-app-key';
const aliases = `${v2}/alias-domains`;
const domain = 'www.example.com';
const fields = {
  useOriginCacheControl: false,
  referrerType: 'BLACKLIST',
  origins: [{ origin: 'o.example', httpPort: 80 }],
};

test('an alias is registered, validated, linked, and then not removed', () => {
  const { post, get, pass, send } = createNhnClient();
  expect(post(aliases, { domain }).json).toMatchObject({
    header: { resultCode: 0 },
    domain: {
      aliasDomainDomSeq: 2,
      domain,
      validationStatus: 'REQUEST_ACCEPTED',
      validationTxtName: '_acme-challenge.www.example.com.',
      validationTxtValue: 'sandbox-2-1',
      validationExpireDatetime: '2026-12-05T09:00:00.000+09:00',
      validationCompleteDatetime: null,
      distribution: null,
    },
  });
  const link = () =>
    post(`${v2}/distributions`, { distributions: [{ ...fields, domainAlias: [domain] }] });
  expect(link().json).toMatchObject(refusedWith(10013));
  expect(post(`${aliases}/2/token/validate`, { validationMethod: 'DNS_TXT' }).json).toMatchObject({
    domain: { validationStatus: 'VALIDATION_IN_PROGRESS' },
  });
  expect(link().json).toMatchObject(refusedWith(10013));
  pass(2_000);
  expect(post(`${aliases}/2/token/refresh`, '').json).toMatchObject({
    domain: {
      validationStatus: 'VALIDATED',
      validationCompleteDatetime: '2026-11-21T09:00:02.000+09:00',
    },
  });
  expect(link().json).toMatchObject({ header: { resultCode: 0 } });
  expect(get(`${aliases}?domain=${domain}`).json).toMatchObject({
    paging: { page: 1, limit: 10, totalCount: 1 },
    domains: [{ distribution: { domain: expect.stringMatching(/toastcdn/), status: 'OPENING' } }],
  });
  expect(send({ method: 'DELETE', target: `${aliases}/2`, headers: keys }).json).toMatchObject(
    refusedWith(30003),
  );
});

const keys = { authorization: 'sandbox-secret-key' };

test('a token expires after two weeks, and another one is given', () => {
  const { post, get, pass, send } = createNhnClient();
  post(aliases, { domain });
  pass(14 * 86_400_000);
  expect(get(`${aliases}?status=TOKEN_EXPIRED,VALIDATED`).json).toMatchObject({
    domains: [
      { domain: 'cdn.example.com', validationStatus: 'VALIDATED' },
      { domain, validationStatus: 'TOKEN_EXPIRED' },
    ],
  });
  const method = { validationMethod: 'HTTP' };
  expect(post(`${aliases}/2/token/validate`, method).json).toMatchObject(refusedWith(30003));
  expect(post(`${aliases}/2/token/reissue`, '').json).toMatchObject({
    domain: { validationStatus: 'REQUEST_ACCEPTED', validationTxtValue: 'sandbox-2-2' },
  });
  expect(send({ method: 'DELETE', target: `${aliases}/2`, headers: keys }).json).toMatchObject({
    header: { resultCode: 0 },
  });
  expect(get(`${aliases}?domain=${domain}`).json).toMatchObject({ domains: [] });
});

test('what is linked may stay linked, validated or not', () => {
  const { sandbox, send } = createNhnClient();
  sandbox.vendors.nhn.aliases.remove(1);
  const body = {
    distributions: [
      { ...fields, domain: 'sandbox.toastcdn.net', domainAlias: ['cdn.example.com'] },
    ],
  };
  const target = `${v2}/distributions`;
  expect(send({ method: 'PUT', target, body, headers: keys }).json).toMatchObject({
    header: { resultCode: 0 },
  });
});

test('v1.5 knows no validation, and v3.0 has the calls of v2.0', () => {
  const { send, post } = createNhnClient();
  const body = { distributions: [{ ...fields, useOrigin: 'N', domainAlias: domain }] };
  expect(post('/v1.5/appKeys/sandbox-app-key/distributions', body).json).toMatchObject({
    header: { resultCode: 0 },
  });
  const headers = { 'x-nhn-authorization': 'Bearer none' };
  const target = '/v3.0/appKeys/sandbox-app-key/alias-domains';
  expect(send({ method: 'GET', target, headers }).response.status).toBe(401);
  expect(post('/v1.5/appKeys/sandbox-app-key/alias-domains', {}).response.status).toBe(404);
});

describe('what is refused', () => {
  test.each([
    ['not a name', { domain: 'a b.example' }, 10013],
    ['too short', { domain: 'a.b' }, 10013],
    ['of the vendor', { domain: 'x.toastcdn.net' }, 10013],
    ['absent', {}, 10013],
    ['registered already', { domain: 'cdn.example.com' }, 10007],
  ])('a domain that is %s: %j', (_name, body, code) => {
    expect(createNhnClient().post(aliases, body).json).toMatchObject(refusedWith(code));
  });

  test.each([
    ['?status=DONE', 30004],
    ['?limit=1001', 80500],
    ['?page=0', 80500],
  ])('a list with %s', (query, code) => {
    expect(createNhnClient().get(`${aliases}${query}`).json).toMatchObject(refusedWith(code));
  });

  test.each([
    [`${aliases}/9/token/refresh`, '', 10006],
    [`${aliases}/1/token/validate`, { validationMethod: 'MAIL' }, 10013],
  ])('%s %j', (target, body, code) => {
    expect(createNhnClient().post(target, body).json).toMatchObject(refusedWith(code));
  });
});
