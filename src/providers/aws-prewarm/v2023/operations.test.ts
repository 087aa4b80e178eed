// What goes over the wire: a request that is not prepared fails, and so does an answer that is not used.
import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { interceptRequests, reasonOf } from '../../../../test/fakes/intercept.ts';
import { createBatch } from '../../../../test/fakes/targets.ts';
import { ContractError } from '../../../errors.ts';
import type { ProbedTask } from '../../provider.ts';
import { createAwsPrewarmOperations } from '../operations.ts';

const host = 'https://prewarm.example';
const statusHost = 'https://status.example';
const settings = {
  version: '2023-03',
  endpoint: `${host}/prod`,
  statusEndpoint: `${statusHost}/prod`,
  apiKey: 'the-api-key',
  pops: ['ICN50-C1', 'NRT12-C2'],
  cfDomain: undefined,
  protocol: 'http',
  headers: [],
  instanceCount: 1,
  timeoutMinutes: 30,
} as const;
const reqheaders = { 'x-api-key': 'the-api-key' };
const { deps, limits } = interceptRequests(0);
const operations = createAwsPrewarmOperations(settings, deps);
const urls = ['https://www.example.com/a', 'https://www.example.com/b'];
const { targets } = createBatch('url', ...urls);
const sent = targets.length;

describe('submit', () => {
  test('sends URLs, codes of points of presence and the protocol', async () => {
    const body = {
      url_list: urls,
      target_type: 'pop',
      region: ['ICN50-C1', 'NRT12-C2'],
      protocol: 'http',
    };
    nock(host, { reqheaders }).post('/prod/prewarm', body).reply(200, { requestID: 'the-id' });
    expect(await operations.submit(createBatch('url', ...urls), limits)).toEqual({
      id: 'the-id',
      vendorState: 'accepted',
    });
  });

  test('adds the distribution if it is known', async () => {
    const cfDomain = 'd111111abcdef8.cloudfront.net';
    const withDomain = createAwsPrewarmOperations({ ...settings, cfDomain }, deps);
    nock(host)
      .post('/prod/prewarm', (body) => body.cf_domain === cfDomain)
      .reply(200, { requestID: 'the-id' });
    await withDomain.submit(createBatch('url', ...urls), limits);
  });

  test.each<[answer: object | string]>([[{}], [{ requestID: '' }], [[]], ['accepted']])(
    'does not take %j for an id',
    async (answer) => {
      nock(host).post('/prod/prewarm').reply(200, answer);
      const submission = operations.submit(createBatch('url', ...urls), limits);
      expect(await reasonOf(submission)).toBeInstanceOf(ContractError);
    },
  );

  test('rejects with the words of a refusal', async () => {
    nock(host).post('/prod/prewarm').reply(403, { message: 'Forbidden' });
    const submission = operations.submit(createBatch('url', ...urls), limits);
    expect(await reasonOf(submission)).toMatchObject({ code: 'vendor-auth' });
  });
});

describe('probe', () => {
  test('asks for each id in the query and keeps the order', async () => {
    nock(statusHost, { reqheaders })
      .get('/prod/status')
      .query({ requestID: 'one/1' })
      .reply(200, { status: 'COMPLETED', total: 2, completed: 2, inProgress: 0, failedUrl: [] })
      .get('/prod/status')
      .query({ requestID: 'two' })
      .reply(200, { status: 'IN_PROGRESS', total: 2, completed: 1, inProgress: 1 });
    const tasks = [
      { id: 'one/1', targets, sent },
      { id: 'two', targets, sent },
    ];
    const { news } = await probe(tasks);
    expect(news.map(({ id, state }) => [id, state])).toEqual([
      ['one/1', 'done'],
      ['two', 'pending'],
    ]);
  });

  test('says so if the status API does not know the id', async () => {
    nock(statusHost).get('/prod/status').query(true).reply(200, {});
    expect(await reasonOf(probe([{ id: 'gone', targets, sent }]))).toMatchObject({
      code: 'vendor-not-found',
    });
  });

  test('blames the address of the status API for its 404', async () => {
    nock(statusHost).get('/prod/status').query(true).reply(404, { message: 'Not Found' });
    expect(await reasonOf(probe([{ id: 'one', targets, sent }]))).toMatchObject({
      problems: [{ remedy: expect.stringContaining('`aws-status-endpoint`') }],
    });
  });

  async function probe(tasks: readonly ProbedTask[]) {
    return (await operations.probe?.({ tasks, since: 0 }, limits)) ?? { news: [] };
  }
});
