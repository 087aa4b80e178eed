// What goes over the wire: a request that is not prepared fails, and so does an answer that is not used.
import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { interceptRequests, reasonOf } from '../../../../test/fakes/intercept.ts';
import { createBatch } from '../../../../test/fakes/targets.ts';
import { ContractError } from '../../../errors.ts';
import { createAwsPrewarmOperations } from '../operations.ts';

const host = 'https://prewarm.example';
const reports = 'https://reports.s3.amazonaws.com';
const settings = {
  version: '2024-04',
  endpoint: `${host}/prod`,
  statusEndpoint: '',
  apiKey: 'the-api-key',
  pops: ['ICN50-C1', 'NRT12-C2'],
  cfDomain: 'd111111abcdef8.cloudfront.net',
  protocol: 'http',
  headers: ['Accept-Encoding: gzip, deflate, br'],
  instanceCount: 3,
  timeoutMinutes: 45,
} as const;
const reqheaders = { 'x-api-key': 'the-api-key' };
const intercepted = interceptRequests(0);
const { deps, limits } = intercepted;
const operations = createAwsPrewarmOperations(settings, deps);
const urls = ['https://www.example.com/a', 'https://www.example.com/b(1)'];
const { targets } = createBatch('url', ...urls);
const finished = { status: 'FINISHED', total_count: 4, download_count: '4' };
const clean = { failure_pops: [], failure_urls: [''], failure_pop_urls_report: `${reports}/x.csv` };

describe('submit', () => {
  test('sends everything that the API of 2024 needs, and never an invalidation', async () => {
    const body = {
      url_list: ['https://www.example.com/a', 'https://www.example.com/b%281%29'],
      cf_domain: 'd111111abcdef8.cloudfront.net',
      target_type: 'pop',
      pops: ['ICN50-C1', 'NRT12-C2'],
      timeout: 45,
      header: ['Accept-Encoding: gzip, deflate, br'],
      instance_count: 3,
      need_invalidate: false,
    };
    nock(host, { reqheaders })
      .post('/prod/prewarm', body)
      .reply(200, { status: 'Success', request_id: 'the-id' });
    expect(await operations.submit(createBatch('url', ...urls), limits)).toEqual({
      id: 'the-id',
      vendorState: 'accepted',
    });
  });

  test('sends two spellings of one URL once', async () => {
    nock(host)
      .post('/prod/prewarm', ({ url_list: list }) => list.length === 1)
      .reply(200, { status: 'success', request_id: 'the-id' });
    const spellings = ['https://www.example.com/b(1)', 'https://www.example.com/b%281%29'];
    await operations.submit(createBatch('url', ...spellings), limits);
  });

  test('names the URLs that the API does not take', async () => {
    const refusal = { status: 'Failed', error_message: 'Invalid URLs', error_urls: [urls[1]] };
    nock(host).post('/prod/prewarm').reply(400, refusal);
    const error = await reasonOf(operations.submit(createBatch('url', ...urls), limits));
    expect(error).toMatchObject({ code: 'vendor-rejected' });
    expect(String(error)).toContain(`Invalid URLs ${urls[1]}`);
  });

  test.each<[answer: object | string]>([
    [{ status: 'success' }],
    [{ status: 'failure', request_id: 'the-id' }],
    [{ request_id: 'the-id' }],
    ['success'],
  ])('does not take %j for an accepted job', async (answer) => {
    nock(host).post('/prod/prewarm').reply(200, answer);
    const submission = operations.submit(createBatch('url', ...urls), limits);
    expect(await reasonOf(submission)).toBeInstanceOf(ContractError);
  });
});

describe('probe', () => {
  test('reads the summary of a finished job', async () => {
    answer('prewarm', finished);
    answer('summary', clean);
    nock(reports).get('/x.csv').reply(200, '');
    expect(await probe()).toMatchObject([{ id: 'the-id', state: 'done' }]);
  });

  test('does not read the summary before', async () => {
    answer('prewarm', { status: 'IN_PROGRESS', total_count: 4, download_count: 1 });
    expect(await probe()).toMatchObject([{ state: 'pending', vendorState: 'IN_PROGRESS 1/4' }]);
  });

  test('a summary that is not written yet leaves the job pending', async () => {
    answer('prewarm', finished);
    answer('summary', { status: 'failure', message: 'any' });
    expect(await probe()).toMatchObject([{ state: 'pending' }]);
  });

  test('what failed at single points of presence comes from the report, whose address is a secret', async () => {
    answer('prewarm', finished);
    const signature = '0123456789abcdef';
    answer('summary', {
      ...clean,
      failure_pop_urls_report: `${reports}/x.csv?X-Amz-Signature=${signature}`,
    });
    nock(reports, { badheaders: ['x-api-key'] })
      .get('/x.csv')
      .query(true)
      .reply(200, `NRT12-C2,${urls[0]},error,command\n`);
    expect(await probe()).toMatchObject([{ state: 'failed', failedTargets: [urls[0]] }]);
    expect(intercepted.secrets).toEqual([signature]);
  });

  test('a report that is not written yet leaves the job pending', async () => {
    answer('prewarm', finished);
    answer('summary', clean);
    nock(reports).get('/x.csv').reply(404);
    expect(await probe()).toMatchObject([{ state: 'pending' }]);
  });

  test.each([
    'https://elsewhere.example/x.csv',
    'http://reports.s3.amazonaws.com/x.csv',
    'https://amazonaws.com.example/x.csv',
    'no address',
  ])('never reads a report from %s', async (address) => {
    answer('prewarm', finished);
    answer('summary', { ...clean, failure_pop_urls_report: address });
    expect(await reasonOf(probe())).toBeInstanceOf(ContractError);
  });

  test('an unknown id is not a failed URL', async () => {
    answer('prewarm', { status: 'failure', message: 'The request id is invalid' });
    expect(await reasonOf(probe())).toMatchObject({ code: 'vendor-not-found' });
  });

  function answer(path: string, body: object): void {
    nock(host, { reqheaders }).get(`/prod/${path}`).query({ req_id: 'the-id' }).reply(200, body);
  }

  async function probe() {
    const tasks = [{ id: 'the-id', targets, sent: targets.length }];
    return (await operations.probe?.({ tasks, since: 0 }, limits))?.news;
  }
});
