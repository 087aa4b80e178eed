// What goes over the wire: a request that is not prepared fails, and so does an answer that is not used.
import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { interceptRequests, reasonOf } from '../../../test/fakes/intercept.ts';
import { createBatch } from '../../../test/fakes/targets.ts';
import { ContractError, VendorError } from '../../errors.ts';
import { fastly } from './index.ts';
import { createFastlyOperations } from './operations.ts';

const host = 'https://api.fastly.com';
const service = 'SU1Z0isxPaozGVKXdv0eY';
const now = Date.UTC(2026, 10, 30);
const { deps, limits } = interceptRequests(now);
const apiToken = 'the-api-token';
const settings = { endpoint: host, service, apiToken, soft: false };
const operations = createFastlyOperations(settings, deps);
const soft = createFastlyOperations({ ...settings, soft: true }, deps);

function urlBatch(value: string) {
  const { targets, ...batch } = createBatch('url', value);
  return { ...batch, targets, sentAs: targets.map((target) => fastly.toSent?.(target) ?? '') };
}

const tags = createBatch('tag', 'news', 'post/1');
const all = createBatch('everything', service);

describe('a purge', () => {
  test('of an address has it as it is, without a scheme', async () => {
    const reqheaders = { 'fastly-key': apiToken };
    nock(host, { reqheaders, badheaders: ['fastly-soft-purge'] })
      .post('/purge/www.example.com/a%20b.js?v=1&x=%2B+')
      .reply(200, { status: 'ok', id: '1-2-3' });
    const batch = urlBatch('https://www.example.com/a%20b.js?v=1&x=%2B+');
    expect(await operations.submit(batch, limits)).toEqual({ id: '1-2-3', vendorState: 'ok' });
  });

  test('of keys has them in the body, also one that an address could not hold', async () => {
    nock(host, { badheaders: ['fastly-soft-purge'] })
      .post(`/service/${service}/purge`, { surrogate_keys: ['news', 'post/1'] })
      .reply(200, { news: '1', 'post/1': '2', other: '3' });
    expect(await operations.submit(tags, limits)).toEqual({ id: '', vendorState: 'ok' });
  });

  test('of everything has no id', async () => {
    nock(host).post(`/service/${service}/purge_all`).reply(200, { status: 'ok' });
    expect(await operations.submit(all, limits)).toEqual({ id: '', vendorState: 'ok' });
  });

  test('is soft by a header, but never for everything', async () => {
    const reqheaders = { 'fastly-soft-purge': '1' };
    nock(host, { reqheaders }).post('/purge/a.example/').reply(200, { status: 'ok', id: '1' });
    await soft.submit(urlBatch('http://a.example/'), limits);
    nock(host, { reqheaders })
      .post(`/service/${service}/purge`)
      .reply(200, { news: '1', 'post/1': '2' });
    await soft.submit(tags, limits);
    nock(host, { badheaders: ['fastly-soft-purge'] })
      .post(`/service/${service}/purge_all`)
      .reply(200, { status: 'ok' });
    await soft.submit(all, limits);
  });
});

describe('an answer', () => {
  test.each<[string, object | string]>([
    ['another word', { status: 'error', id: '1' }],
    ['an empty object', {}],
    ['a page', '<html></html>'],
  ])('to an address that is %s is not a success', async (_, body) => {
    nock(host).post('/purge/a.example/').reply(200, body);
    expect(
      await reasonOf(operations.submit(urlBatch('https://a.example/'), limits)),
    ).toBeInstanceOf(ContractError);
  });

  test('without a body is not a success, and its status is said', async () => {
    nock(host).post(`/service/${service}/purge_all`).reply(204);
    expect(await reasonOf(operations.submit(all, limits))).toMatchObject({
      message: 'Fastly answered HTTP 204 without what is documented (status: ok).',
    });
  });

  test.each<[string, object]>([
    ['without one of them', { news: '1' }],
    ['of the other form', { status: 'ok' }],
    ['with something else than ids', { news: '1', 'post/1': null }],
  ])('to keys %s is not a success', async (_, body) => {
    nock(host).post(`/service/${service}/purge`).reply(200, body);
    expect(await reasonOf(operations.submit(tags, limits))).toBeInstanceOf(ContractError);
  });

  test('says what was refused, and when the limit begins anew', async () => {
    nock(host)
      .post(`/service/${service}/purge_all`)
      .reply(
        429,
        { msg: 'Too many requests', detail: `not for ${apiToken}` },
        { 'fastly-ratelimit-reset': String(now / 1_000 + 90) },
      );
    const error = await reasonOf(operations.submit(all, limits));
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({
      code: 'vendor-rate-limited',
      message: 'Fastly refused: Too many requests, not for *** (HTTP 429)',
      retryAfterMilliseconds: 90_000,
      problems: [{ vendorCode: '429' }],
    });
  });

  test('that is not about the pace does not wait for the limit to begin anew', async () => {
    const reset = { 'fastly-ratelimit-reset': String(now / 1_000 + 3_600) };
    nock(host).post(`/service/${service}/purge_all`).reply(503, {}, reset);
    expect(await reasonOf(operations.submit(all, limits))).toMatchObject({
      ...{ code: 'vendor-unavailable', retryAfterMilliseconds: undefined },
    });
  });

  test.each([
    [400, 'vendor-rejected', false],
    [401, 'vendor-auth', false],
    [403, 'vendor-forbidden', false],
    [404, 'vendor-not-found', true],
    [418, 'vendor-rejected', false],
    [500, 'vendor-unavailable', false],
    [503, 'vendor-unavailable', false],
  ])('HTTP %i is %s', async (status, code, concernsAll) => {
    nock(host).post(`/service/${service}/purge`).reply(status, 'no JSON');
    expect(await reasonOf(operations.submit(tags, limits))).toMatchObject({ code, concernsAll });
  });

  test('that a host is unknown concerns its URL alone', async () => {
    nock(host).post('/purge/a.example/').reply(404, { msg: 'Record not found' });
    const error = await reasonOf(operations.submit(urlBatch('https://a.example/'), limits));
    expect(error).toMatchObject({ code: 'vendor-not-found', concernsAll: false });
  });
});
