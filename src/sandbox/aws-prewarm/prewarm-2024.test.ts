// The solution of 2024 with its oddities: what must not be taken for success, and what goes on
// costing money.
import { describe, expect, test } from 'vitest';
import { createSocketlessClient } from '../socketless-client.ts';
import { awsPrewarmDefaults } from './options.ts';

const base = '/2024/prod';
const body = {
  url_list: ['https://www.example.com/a', 'https://www.example.com/b'],
  cf_domain: 'd111111abcdef8.cloudfront.net',
  pops: ['NRT51-P2', 'NRT57-P3'],
  timeout: 60,
  header: [],
  instance_count: 2,
} as const;
const minute = 60_000;

function createClient() {
  const client = createSocketlessClient({}, { 'x-api-key': awsPrewarmDefaults.apiKey });
  const start = (more: object = {}) => {
    const { response, json } = client.post(`${base}/prewarm`, { ...body, ...more });
    const id =
      typeof json === 'object' && json !== null && 'request_id' in json ? json.request_id : '';
    return { status: response.status, json, id: String(id) };
  };
  const read = (path: string, id: string) => client.get(`${base}/${path}?req_id=${id}`).json;
  return {
    ...client,
    start,
    progress: (id: string) => read('prewarm', id),
    summary: (id: string) => read('summary', id),
    capacity: () => client.sandbox.state()['aws-prewarm'].prewarm2024.desiredCapacity,
  };
}

describe('a job', () => {
  test('passes through its states, and its machines end with it', () => {
    const { start, progress, pass, capacity } = createClient();
    expect(capacity()).toBe(0);
    const { id } = start();
    const states = [0, 700, 700, 1_700].map((milliseconds) => {
      pass(milliseconds);
      return [progress(id), capacity()];
    });
    expect(states).toMatchObject([
      [{ status: 'CREATED', total_count: 0 }, 2],
      [{ status: 'INSERT_TASK', total_count: 0 }, 2],
      [{ status: 'IN-PROGRESS', total_count: 4 }, 2],
      [{ status: 'FINISHED', total_count: 4, download_count: 4 }, 0],
    ]);
  });

  test('has a summary and a report a few seconds after its end', () => {
    const { start, summary, pass, get } = createClient();
    const { id } = start();
    const report = () => get(`${base}/report/${id}`).response.status;
    pass(3_500);
    expect([summary(id), report()]).toMatchObject([{ status: 'failure' }, 404]);
    pass(4_000);
    expect([summary(id), report()]).toMatchObject([
      { status: 'FINISHED', failure_pops: [], failure_urls: [''] },
      200,
    ]);
  });

  test.each([
    ['a point of presence that is named twice', { pops: ['NRT51-P2', 'NRT51-P2'] }],
    ['regions that overlap', { target_type: 'region', regions: ['apac', 'jp'] }],
    ['two spellings of one URL', { url_list: ['https://a.example/(', 'https://a.example/%28'] }],
  ])('with %s never finishes, until its own limit stops it', (_what, more) => {
    const { start, progress, pass, capacity } = createClient();
    const { id } = start(more);
    pass(50 * minute);
    expect([progress(id), capacity()]).toMatchObject([{ status: 'IN-PROGRESS' }, 2]);
    pass(10 * minute);
    expect([progress(id), capacity()]).toMatchObject([{ status: 'STOPPED' }, 0]);
  });

  test.each([
    ['a point of presence in China', { pops: ['NRT51-P2', 'PVG52-E1'] }],
    ['every region', { target_type: 'region' }],
    ['an alias for the domain', { cf_domain: 'www.example.com' }],
  ])('with %s is stuck: nothing stops it, and its machines run on', (_what, more) => {
    const { start, progress, pass, capacity, post } = createClient();
    const { id } = start(more);
    pass(24 * 60 * minute);
    expect([progress(id), capacity()]).toMatchObject([{ status: 'CHECK_POP' }, 2]);
    post(`${base}/instances`, { DesiredCapacity: 0 });
    expect([progress(id), capacity()]).toMatchObject([{ status: 'CHECK_POP' }, 0]);
  });

  test.each([
    ['points of presence', { pops: undefined }],
    ['URLs', { url_list: [] }],
  ])('without %s is finished at once, with nothing done', (_what, more) => {
    const { start, progress } = createClient();
    const { status, id } = start(more);
    expect([status, progress(id)]).toMatchObject([200, { status: 'FINISHED', total_count: 0 }]);
  });

  test('whose limit was over when it was made is never stopped', () => {
    const { start, progress, pass } = createClient();
    const { id } = start({ timeout: 0, pops: ['NRT51-P2', 'NRT51-P2'] });
    pass(24 * 60 * minute);
    expect(progress(id)).toMatchObject({ status: 'IN-PROGRESS' });
  });

  test('beside another one loses its machines when that one ends', () => {
    const { start, progress, pass, capacity } = createClient();
    const first = start();
    pass(1_000);
    const second = start({ url_list: ['https://www.example.com/c'] });
    pass(10_000);
    expect([progress(first.id), progress(second.id)]).toMatchObject([
      { status: 'FINISHED' },
      { status: 'IN-PROGRESS' },
    ]);
    expect(capacity()).toBe(0);
  });

  test('is stopped by the presence of `force_stop`, even if it is false', () => {
    const { start, progress, pass, post } = createClient();
    const { id } = start({ url_list: ['https://www.example.com/sandbox-hang'] });
    pass(10_000);
    post(`${base}/instances`, { DesiredCapacity: 1 });
    expect(progress(id)).toMatchObject({ status: 'IN-PROGRESS' });
    post(`${base}/instances`, { DesiredCapacity: 1, force_stop: false });
    expect(progress(id)).toMatchObject({ status: 'STOPPED' });
  });
});

describe('refused', () => {
  test.each([
    ['no domain', { cf_domain: undefined }],
    ['no time limit', { timeout: undefined }],
    ['a time limit as text', { timeout: '60' }],
    ['no headers', { header: undefined }],
    ['no number of machines', { instance_count: undefined }],
    ['points of presence as text', { pops: 'NRT51-P2' }],
    ['an unknown region', { target_type: 'region', regions: ['mars'] }],
  ])('%s: a function crashes', (_what, more) => {
    const { start, sandbox } = createClient();
    expect(start(more)).toMatchObject({ status: 502 });
    expect(sandbox.state()['aws-prewarm'].prewarm2024.jobs).toEqual([]);
  });

  test('what is not a URL, by name', () => {
    const { start } = createClient();
    expect(start({ url_list: ['www.example.com/a'] })).toMatchObject({
      status: 400,
      json: { status: 'Failed', error_urls: ['www.example.com/a'] },
    });
  });

  test('an unknown id, with HTTP 200', () => {
    const { progress, summary } = createClient();
    for (const read of [progress, summary])
      expect(read('nobody')).toMatchObject({ status: 'failure' });
  });

  test('more than 1,000 requests in a day, whatever they are', () => {
    const { get, pass } = createClient();
    const ask = () => get(`${base}/prewarm?req_id=nobody`).response.status;
    expect(Array.from({ length: 1_001 }, ask).slice(-2)).toEqual([200, 429]);
    pass(24 * 60 * minute);
    expect(ask()).toBe(200);
  });
});
