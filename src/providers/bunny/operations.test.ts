// What goes over the wire: a request that is not prepared fails, and so does an answer that is not used.
import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { interceptRequests, reasonOf } from '../../../test/fakes/intercept.ts';
import { createBatch } from '../../../test/fakes/targets.ts';
import { ContractError, VendorError } from '../../errors.ts';
import { createBunnyOperations } from './operations.ts';

const host = 'https://api.bunny.net';
const { deps, limits } = interceptRequests(Date.UTC(2026, 10, 30));
const apiKey = 'the-api-key';
const operations = createBunnyOperations({ endpoint: host, pullZone: '77', apiKey }, deps);
const purged = { id: '', vendorState: 'purged' };
const zonePath = '/pullzone/77/purgeCache';
const all = createBatch('everything', '77');
const reqheaders = { accesskey: apiKey };

describe('a purge', () => {
  test('of an address has it encoded once, and exactly', async () => {
    const url = 'https://www.example.com/a%20b/?v=1&x=%2B';
    nock(host, { reqheaders })
      .post(
        '/purge?url=https%3A%2F%2Fwww.example.com%2Fa%2520b%2F%3Fv%3D1%26x%3D%252B&async=false&exactPath=true',
      )
      .reply(204);
    expect(await operations.submit(createBatch('url', url), limits)).toEqual(purged);
  });

  test('of a prefix has a `*` at its end, and is not exact', async () => {
    nock(host, { reqheaders })
      .post('/purge?url=https%3A%2F%2Fwww.example.com%2Fdocs*&async=false')
      .reply(200);
    const batch = createBatch('prefix', 'www.example.com/docs');
    expect(await operations.submit(batch, limits)).toEqual(purged);
  });

  test('of a tag names it in the body', async () => {
    nock(host, { reqheaders }).post(zonePath, { CacheTag: 'news' }).reply(204);
    expect(await operations.submit(createBatch('tag', 'news'), limits)).toEqual(purged);
  });

  test('of everything has no body', async () => {
    nock(host, { reqheaders }).post(zonePath, '').reply(204);
    expect(await operations.submit(all, limits)).toEqual(purged);
  });
});

describe('an answer', () => {
  test.each(['<html></html>', '{}', '[]', '{"ErrorKey":"pullZone.not_found"}', 'OK'])(
    'with HTTP 200 and %s is not a success',
    async (body) => {
      nock(host).post(zonePath).reply(200, body);
      expect(await reasonOf(operations.submit(all, limits))).toBeInstanceOf(ContractError);
    },
  );

  test.each([201, 202, 226])('with HTTP %i is not a success', async (status) => {
    nock(host).post(zonePath).reply(status);
    expect(await reasonOf(operations.submit(all, limits))).toBeInstanceOf(ContractError);
  });

  test('says what was refused, by its key', async () => {
    const body = { ErrorKey: 'rate_limit', Field: '', Message: `not for ${apiKey}` };
    nock(host).post(zonePath).reply(429, body, { 'retry-after': '7', 'cdn-requestid': 'abc' });
    const error = await reasonOf(operations.submit(all, limits));
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({
      code: 'vendor-rate-limited',
      message: 'bunny.net refused: not for *** (rate_limit)',
      retryAfterMilliseconds: 7_000,
      problems: [{ vendorCode: 'rate_limit', requestId: 'abc' }],
    });
  });

  test.each([
    [400, 'vendor-rejected', false],
    [401, 'vendor-auth', false],
    [403, 'vendor-forbidden', false],
    [404, 'vendor-not-found', true],
    [418, 'vendor-rejected', false],
    [500, 'vendor-unavailable', false],
  ])('HTTP %i is %s', async (status, code, concernsAll) => {
    nock(host).post(zonePath).reply(status, 'no JSON');
    expect(await reasonOf(operations.submit(all, limits))).toMatchObject({ code, concernsAll });
  });
});
