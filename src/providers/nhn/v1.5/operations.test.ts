// What goes over the wire: a request that is not prepared fails, and so does an answer that is not used.
import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { interceptRequests, reasonOf } from '../../../../test/fakes/intercept.ts';
import { createBatch } from '../../../../test/fakes/targets.ts';
import type { ProbeAnswer } from '../../provider.ts';
import type { NhnSettings } from '../settings.ts';
import { createNhnV15Operations } from './operations.ts';

const host = 'https://cdn.api.nhncloudservice.com';
const path = '/v1.5/appKeys/the-app-key/purges';
const domain = 'sample.toastcdn.net';
const legacy = 'sample.cdn.toastcloud.com';
const settings: NhnSettings = {
  endpoint: host,
  appKey: 'the-app-key',
  secretKey: 'the-secret-key',
  domain,
};
const header = { isSuccessful: true, resultCode: 0, resultMessage: 'SUCCESS' };
const since = Date.UTC(2026, 10, 21, 9, 0, 0);
const { deps, limits } = interceptRequests(since);
const operations = createNhnV15Operations(settings, deps);
const legacyOperations = createNhnV15Operations({ ...settings, domain: legacy }, deps);

describe('a purge', () => {
  test('has one text of full URLs and gives a number', async () => {
    const purgeList = 'https://a.example/1\nhttps://a.example/2?b=c';
    nock(host)
      .post(path, { domain, purgeType: 'ITEM', purgeList })
      .reply(200, { header, purgeSeq: 593 });
    const batch = createBatch('url', 'https://a.example/1', 'https://a.example/2?b=c');
    expect(await operations.submit(batch, limits)).toEqual({ id: '593', vendorState: 'accepted' });
  });

  test('on a legacy domain has paths', async () => {
    nock(host)
      .post(path, { domain: legacy, purgeType: 'ITEM', purgeList: '/1\n/2?b=c' })
      .reply(200, { header, purgeSeq: '7' });
    const batch = createBatch('url', `https://${legacy}/1`, `https://${legacy}/2?b=c`);
    expect(await legacyOperations.submit(batch, limits)).toMatchObject({ id: '7' });
  });

  test('of wildcards says so; they stay as they are', async () => {
    nock(host)
      .post(path, { domain: legacy, purgeType: 'WILDCARD', purgeList: '/img/*\n/js/*' })
      .reply(200, { header, purgeSeq: 8 });
    const batch = createBatch('wildcard', '/img/*', '/js/*');
    expect(await legacyOperations.submit(batch, limits)).toMatchObject({ id: '8' });
  });

  test('of everything has no list', async () => {
    nock(host).post(path, { domain, purgeType: 'ALL' }).reply(200, { header, purgeSeq: 1 });
    expect(await operations.submit(createBatch('everything', domain), limits)).toMatchObject({
      id: '1',
    });
  });

  test.each([
    [{}],
    [{ purgeSeq: null }],
    [{ purgeSeq: 'secret-looking' }],
    [{ purgeSeq: 1.5 }],
    [{ purgeSeq: '-1' }],
  ])('answered with %j is a contract error that shows no value', async (body) => {
    nock(host)
      .post(path)
      .reply(200, { header, ...body });
    const error = await reasonOf(operations.submit(createBatch('everything', domain), limits));
    expect(error).toMatchObject({
      name: 'ContractError',
      message: expect.stringContaining('purgeSeq'),
    });
    expect(String(error)).not.toContain('secret-looking');
  });
});

describe('a poll', () => {
  const firstPage = { domain, itemsPerPage: '100', startTime: '2026-11-21T08:50:00.000Z' };

  async function poll(
    body: object,
    { ids = ['1'], cursor }: { ids?: readonly string[]; cursor?: string } = {},
  ): Promise<ProbeAnswer | undefined> {
    const page = cursor === undefined ? {} : { page: cursor };
    nock(host)
      .get(path)
      .query({ ...firstPage, ...page })
      .reply(200, { header, ...body });
    const tasks = ids.map((id) => ({ id, targets: [], sent: 1 }));
    const query = { tasks, since, ...(cursor === undefined ? {} : { cursor }) };
    return await operations.probe?.(query, limits);
  }

  test('reads the documented list; progress 100 is done, anything else is not', async () => {
    const purges = [
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
      { seq: '589', progress: '100', purgeTime: '1482385936413', lastCheckTime: null, path: '' },
      { seq: 588, progress: 100 },
    ];
    expect(await poll({ totalItems: 3, purges }, { ids: ['589', '593'] })).toEqual({
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
          facts: { purgeTime: 1482385936413 },
        },
      ],
    });
  });

  test.each([
    [99, 'pending', '99 %'],
    [101, 'pending', '101 %'],
    [null, 'pending', 'no progress given'],
    [undefined, 'pending', 'no progress given'],
    [100, 'done', '100 %'],
  ])('progress %s is %s', async (progress, state, vendorState) => {
    const answer = await poll({ totalItems: 1, purges: [{ seq: 1, progress }] });
    expect(answer?.news).toMatchObject([{ id: '1', state, vendorState }]);
  });

  const strangers = Array.from({ length: 100 }, (_, index) => ({ seq: 1_000 + index }));

  test.each<[string, object, string | undefined, string | undefined]>([
    ['is followed by a page', { totalItems: 101, purges: strangers }, undefined, '1'],
    ['is followed by the next one', { totalItems: 101, purges: strangers }, '1', '2'],
    ['is the last', { totalItems: 100, purges: strangers }, '1', undefined],
    ['is the last without a total', { purges: strangers }, undefined, undefined],
    ['is the last if it is empty', { totalItems: 500, purges: [] }, '3', undefined],
    ['is the last without a list', { totalItems: 500 }, '3', undefined],
    [
      'is the last if everything is found',
      { totalItems: 500, purges: [{ seq: 1, progress: 5 }] },
      undefined,
      undefined,
    ],
  ])('%s', async (_name, body, cursor, next) => {
    const answer = await poll(body, cursor === undefined ? {} : { cursor });
    expect(answer?.next).toBe(next);
  });

  test.each([
    [{ purges: 'none' }],
    [{ purges: [{ progress: 100 }] }],
    [{ purges: [{ seq: 1, progress: 'all of it' }] }],
    [{ totalItems: 'many', purges: [] }],
  ])('answered with %j is a contract error that shows no value', async (body) => {
    const error = await reasonOf(poll(body));
    expect(error).toMatchObject({ name: 'ContractError' });
    expect(String(error)).toContain('API v1.5');
    expect(String(error)).not.toMatch(/all of it|many/);
  });
});
