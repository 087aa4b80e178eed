// What goes over the wire: a request that is not prepared fails, and so does an answer that is not used.
import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { interceptRequests, reasonOf } from '../../../test/fakes/intercept.ts';
import { createBatch } from '../../../test/fakes/targets.ts';
import { ContractError, VendorError } from '../../errors.ts';
import { createCloudflareOperations } from './operations.ts';
import type { CloudflareSettings } from './settings.ts';

const host = 'https://api.cloudflare.com';
const zone = '023e105f4ecef8ad9ca31a8372d0c353';
const path = `/client/v4/zones/${zone}/purge_cache`;
const url = 'https://www.example.com/a.js?v=1';
const done = { success: true, errors: [], messages: [], result: { id: zone } };
const { deps, limits } = interceptRequests(Date.UTC(2026, 10, 30));
const apiToken = 'the-api-token';
const settings: CloudflareSettings = {
  endpoint: `${host}/client/v4`,
  ...{ zone, apiToken, plan: 'free', soft: false },
};
const operations = createCloudflareOperations(settings, deps);
const submit = () => operations.submit(createBatch('url', url), limits);

describe('a purge', () => {
  test.each([
    ['url', { files: [url] }],
    ['prefix', { prefixes: [url] }],
    ['host', { hosts: [url] }],
    ['tag', { tags: [url] }],
    ['everything', { purge_everything: true }],
  ] as const)('of the kind %s sends one list', async (kind, body) => {
    const reqheaders = {
      authorization: 'Bearer the-api-token',
      'content-type': 'application/json',
    };
    nock(host, { reqheaders, badheaders: ['x-auth-key', 'x-auth-email'] })
      .post(path, body)
      .reply(200, done);
    expect(await operations.submit(createBatch(kind, url), limits)).toEqual({
      id: '',
      vendorState: 'accepted',
    });
  });

  test('that is soft goes to an address of its own', async () => {
    nock(host)
      .post(`/client/v4/zones/${zone}/invalidate_cache`, { tags: ['news'] })
      .reply(200, done);
    const soft = createCloudflareOperations({ ...settings, soft: true }, deps);
    expect((await soft.submit(createBatch('tag', 'news'), limits)).vendorState).toBe('accepted');
  });

  test.each([
    ['no errors at all', { success: true, result: null }],
    ['null for them', { success: true, errors: null }],
  ])('is accepted with %s', async (_, body) => {
    nock(host).post(path).reply(200, body);
    expect((await submit()).vendorState).toBe('accepted');
  });
});

describe('a zone that is given by its name', () => {
  const named = createCloudflareOperations({ ...settings, zone: 'example.com' }, deps);
  const lookUp = () => nock(host).get('/client/v4/zones').query({ name: 'example.com' });
  const prepare = async () => await named.prepare?.(limits);

  test('is looked up, and purged by its ID', async () => {
    lookUp().reply(200, { ...done, result: [{ id: zone, name: 'example.com' }] });
    expect(await prepare()).toEqual([`The zone example.com has the ID ${zone}.`]);
    nock(host).post(path).reply(200, done);
    expect((await named.submit(createBatch('url', url), limits)).vendorState).toBe('accepted');
  });

  test.each<[string, number, object, string]>([
    ['none that it may read', 200, { ...done, result: [] }, 'Zone, Zone, Read'],
    [
      'another one',
      200,
      { ...done, result: [{ id: zone, name: 'other.example' }] },
      'and not one of its subdomains',
    ],
    [
      'two',
      200,
      { ...done, result: [zone, '0'.repeat(32)].map((id) => ({ id, name: 'example.com' })) },
      'Zone ID',
    ],
    [
      'no right to look',
      403,
      { success: false, errors: [{ code: 9109, message: 'Unauthorized' }] },
      'Zone, Zone, Read',
    ],
  ])('with %s is an error that says what is needed', async (_, status, body, remedy) => {
    lookUp().reply(status, body);
    expect(await reasonOf(prepare())).toMatchObject({
      mayHaveArrived: false,
      problems: [{ remedy: expect.stringContaining(remedy) }],
    });
  });

  test.each([
    ['no list', done],
    ['an ID of another form', { ...done, result: [{ id: '../x', name: 'example.com' }] }],
  ])('and answered with %s is an error', async (_, body) => {
    lookUp().reply(200, body);
    expect(await reasonOf(prepare())).toBeInstanceOf(ContractError);
  });

  const zones = (...statuses: readonly string[]) => ({
    ...done,
    result: statuses.map((status, index) => ({
      ...{ id: String(index + 1).repeat(32), name: 'example.com', status },
    })),
  });

  test('takes the only active one of several, such as after a move to another account', async () => {
    lookUp().reply(200, zones('moved', 'active'));
    expect(await prepare()).toEqual([`The zone example.com has the ID ${'2'.repeat(32)}.`]);
    lookUp().reply(200, zones('active', 'active', 'moved'));
    expect(await reasonOf(prepare())).toMatchObject({ message: expect.stringMatching(/2 zones/) });
  });

  test('says that one which is not active serves nothing', async () => {
    lookUp().reply(200, zones('moved'));
    expect((await prepare())?.at(1)).toContain('`moved`');
  });

  test('needs no request if it is an ID', () => {
    expect(operations.prepare).toBeUndefined();
  });
});

describe('an answer', () => {
  test.each<[string, number, object]>([
    ['an error beside success', 200, { ...done, errors: [{ code: 1016, message: 'x' }] }],
    ['success with HTTP 500', 500, done],
    ['success with HTTP 403', 403, done],
    ['a text for success', 200, { ...done, success: 'true' }],
    ['an empty object', 200, {}],
  ])('that is %s is not a success', async (_, status, body) => {
    nock(host).post(path).reply(status, body);
    expect(await reasonOf(submit())).toBeInstanceOf(ContractError);
  });

  test('says what was refused: every code, the ray, and how long to wait', async () => {
    const errors = [
      { code: 1134, message: 'rate limit reached' },
      { code: 1016, message: `not for ${apiToken}` },
    ];
    nock(host)
      .post(path)
      .reply(429, { success: false, errors }, { 'retry-after': '7', 'cf-ray': '8f01-ICN' });
    const error = await reasonOf(submit());
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({
      message: 'Cloudflare refused: rate limit reached (1134); not for *** (1016)',
      retryAfterMilliseconds: 7_000,
      mayHaveArrived: false,
      problems: [{ vendorCode: '1134', requestId: '8f01-ICN' }],
    });
  });

  test('that does not say how long to wait is waited for as long as the free plan counts', async () => {
    const errors = [{ code: 1134, message: 'rate limit reached' }];
    nock(host).post(path).reply(429, { success: false, errors });
    expect(await reasonOf(submit())).toMatchObject({ retryAfterMilliseconds: 60_000 });
  });

  test('without a code is shown with its message and status', async () => {
    nock(host)
      .post(path)
      .reply(400, { success: false, errors: [{ message: 'not like this' }] });
    expect(await reasonOf(submit())).toMatchObject({
      message: 'Cloudflare refused: not like this (HTTP 400)',
      problems: [{ vendorCode: '400' }],
    });
  });

  test('that shows a bug of ours is one, and nothing was purged', async () => {
    nock(host)
      .post(path)
      .reply(400, { success: false, errors: [{ code: '1012', message: 'nothing' }] });
    const error = await reasonOf(submit());
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({ mayHaveArrived: false });
  });
});
