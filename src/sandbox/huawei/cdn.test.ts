// CDN's side, asked with a token: what it refuses, and that most refusals have status 200.
import { describe, expect, test } from 'vitest';
import type { SandboxResponse } from '../exchange.ts';
import { createSandbox } from '../sandbox.ts';
import { type HuaweiOptions, huaweiDefaults } from './options.ts';

const refreshPath = '/v1.0/cdn/content/refresh-tasks';
const preheatPath = '/v1.0/cdn/content/preheating-tasks';

function createClient(options: Partial<HuaweiOptions> = {}) {
  let time = Date.UTC(2026, 10, 30);
  const sandbox = createSandbox({ now: () => time, huawei: options });
  const send = (method: string, path: string, body = ''): SandboxResponse => {
    const [pathname = '', query = ''] = path.split('?');
    const headers = { 'x-auth-token': huaweiDefaults.authToken };
    return sandbox.handle({
      ...{ method, path: pathname, query: new URLSearchParams(query), headers, body },
    });
  };
  return {
    pass: (milliseconds: number): void => {
      time += milliseconds;
    },
    get: (path: string) => shown(send('GET', path)),
    post: (path: string, body: object) => shown(send('POST', path, JSON.stringify(body))),
  };
}

function shown({ status, body }: SandboxResponse) {
  const json = JSON.parse(body);
  return { status, json, code: json.error?.error_code ?? json.error_code };
}

const refresh = (type: string, ...urls: readonly string[]) => ({ refresh_task: { type, urls } });
const file = refresh('file', 'https://a.example/x');

test('a task is accepted, worked off, and kept for seven days', () => {
  const { get, post, pass } = createClient();
  const { status, json } = post(refreshPath, file);
  expect([status, json]).toEqual([200, { refresh_task: '7620240' }]);
  const path = '/v1.0/cdn/historytasks/7620240/detail';
  expect(get(path).json).toMatchObject({ status: 'task_inprocess', processing: 1, total: 1 });
  pass(3_000);
  expect(get(path).json).toMatchObject({
    status: 'task_done',
    succeed: 1,
    urls: [{ url: 'https://a.example/x', status: 'succeed' }],
  });
  pass(7 * 86_400_000);
  expect(get(path)).toMatchObject({ status: 200, code: 'CDN.0108' });
});

test('pages: rows in another order, no more than asked for', () => {
  const { get, post, pass } = createClient();
  post(refreshPath, refresh('file', 'https://a.example/1', 'https://a.example/2'));
  pass(3_000);
  const page = (number: number) =>
    get(`/v1.0/cdn/historytasks/7620240/detail?page_size=1&page_number=${number}`).json.urls.map(
      ({ url }: { readonly url: string }) => url,
    );
  expect([page(1), page(2), page(3)]).toEqual([
    ['https://a.example/2'],
    ['https://a.example/1'],
    [],
  ]);
});

describe('refused', () => {
  test.each<[string, string, object, number, string]>([
    ['no task', refreshPath, {}, 400, 'CDN.0001'],
    ['no URLs', refreshPath, refresh('file'), 400, 'CDN.0001'],
    ['an unknown type', refreshPath, refresh('folder', 'https://a.example/'), 400, 'CDN.0001'],
    [
      'a folder without `/`',
      refreshPath,
      refresh('directory', 'https://a.example/x'),
      400,
      'CDN.0001',
    ],
    ['a blank', refreshPath, refresh('file', 'https://a.example/a b'), 400, 'CDN.0001'],
    ['no scheme', refreshPath, refresh('file', 'a.example/a'), 400, 'CDN.0001'],
    [
      '1,001 URLs',
      refreshPath,
      refresh('file', ...Array.from({ length: 1_001 }, (_, url) => `https://a.example/${url}`)),
      400,
      'CDN.0001',
    ],
    [
      '101 folders',
      refreshPath,
      refresh('directory', ...Array.from({ length: 101 }, (_, url) => `https://a.example/${url}/`)),
      400,
      'CDN.0001',
    ],
    ['another account', refreshPath, refresh('file', 'https://b.example/'), 200, 'CDN.0108'],
    ['an address that does not exist', '/v1.0/cdn/refreshtasks', file, 404, 'APIGW.0101'],
  ])('%s', (_name, path, body, status, code) => {
    const { post } = createClient({ cdnDomains: ['a.example'] });
    expect(post(path, body)).toMatchObject({ status, code });
  });

  test.each([
    'page_size=10',
    'page_number=1',
    'page_size=0&page_number=1',
    'page_size=10001&page_number=1',
  ])('a page of %s', (query) => {
    const { get, post } = createClient();
    post(refreshPath, file);
    expect(get(`/v1.0/cdn/historytasks/7620240/detail?${query}`)).toMatchObject({
      status: 400,
      code: 'CDN.0001',
    });
  });

  test('what is above the quota, with status 200; each type has its own', () => {
    const { get, post } = createClient({ cdnFilesPerDay: 1 });
    expect(post(refreshPath, file).code).toBeUndefined();
    expect(post(refreshPath, file)).toMatchObject({ status: 200, code: 'CDN.0110' });
    expect(post(refreshPath, refresh('directory', 'https://a.example/')).code).toBeUndefined();
    const preheating = { preheating_task: { urls: ['https://a.example/x'] } };
    expect(post(preheatPath, preheating).json).toEqual({ preheating_task: '7620242' });
    expect(get('/v1.0/cdn/quota').json.quotas).toMatchObject([
      { type: 'domain' },
      { type: 'file_refresh', quota_limit: 1, used: 1 },
      { type: 'dir_refresh', quota_limit: 100, used: 1 },
      { type: 'preheat', quota_limit: 1_000, used: 1 },
    ]);
  });

  test('too many requests in a second', () => {
    const { get, pass } = createClient({ cdnCallsPerSecond: 1 });
    expect(get('/v1.0/cdn/quota').status).toBe(200);
    expect(get('/v1.0/cdn/quota')).toMatchObject({ status: 429, code: 'APIGW.0308' });
    pass(1_000);
    expect(get('/v1.0/cdn/quota').status).toBe(200);
  });
});
