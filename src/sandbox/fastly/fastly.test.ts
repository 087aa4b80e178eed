// Fastly's side: the token, its scopes, the services, and what a purge may hold.
import { describe, expect, test } from 'vitest';
import { createSocketlessClient } from '../socketless-client.ts';
import { type FastlyOptions, fastlyDefaults } from './options.ts';

const service = '/fastly/service/SU1Z0isxPaozGVKXdv0eY';
const token = { 'fastly-key': fastlyDefaults.apiToken, 'content-type': 'application/json' };

function createClient(options: Partial<FastlyOptions> = {}) {
  return createSocketlessClient({ fastly: options }, token);
}

const keys = (count: number) => ({
  surrogate_keys: Array.from({ length: count }, (_, index) => `key-${index}`),
});

test('purges are accepted, each with the answer of its kind, and kept', () => {
  const client = createClient();
  const url = client.send({ method: 'POST', target: '/fastly/purge/www.example.com/a?b=c' });
  expect(url.json).toMatchObject({ status: 'ok', id: expect.stringMatching(/^\d+-\d+-\d+$/) });
  expect(client.post(`${service}/purge`, keys(2)).json).toEqual({
    'key-0': expect.any(String),
    'key-1': expect.any(String),
  });
  expect(client.post(`${service}/purge_all`, undefined).json).toEqual({ status: 'ok' });
  const id = service.slice('/fastly/service/'.length);
  expect(client.sandbox.state().fastly.purges).toEqual([
    { service: id, kind: 'url', values: ['www.example.com/a?b=c'], soft: false },
    { service: id, kind: 'keys', values: ['key-0', 'key-1'], soft: false },
    { service: id, kind: 'everything', values: [], soft: false },
  ]);
  client.sandbox.vendors.fastly.reset();
  expect(client.sandbox.state().fastly.purges).toEqual([]);
});

describe('who asks', () => {
  test.each([
    ['nobody', {}, 401],
    ['another token', { 'fastly-key': 'another' }, 401],
    ['a bearer', { authorization: `Bearer ${fastlyDefaults.apiToken}` }, 401],
  ])('%s is refused', (_, headers, status) => {
    const target = `${service}/purge_all`;
    const { response } = createClient().send({ method: 'POST', target, headers });
    expect(response.status).toBe(status);
  });

  test.each([
    [['purge_select'], 200, 403],
    [['purge_all'], 403, 200],
    [['global'], 200, 200],
  ] as const)('with the scopes %j', (scopes, select, everything) => {
    const client = createClient({ scopes });
    expect(client.post(`${service}/purge`, keys(1)).response.status).toBe(select);
    expect(client.post(`${service}/purge_all`, undefined).response.status).toBe(everything);
  });
});

describe('what', () => {
  test.each<[string, string, unknown, number]>([
    ['POST', '/fastly/service/other/purge_all', undefined, 404],
    ['POST', `${service}/purge_some`, undefined, 404],
    ['GET', `${service}/purge_all`, undefined, 405],
    ['POST', '/fastly/purge/www.other.example/', undefined, 404],
    ['POST', '/fastly/purge/www.example.com/sandbox-fail', undefined, 400],
    ['POST', `${service}/purge`, keys(257), 400],
    ['POST', `${service}/purge`, keys(0), 400],
    ['POST', `${service}/purge`, { surrogate_keys: 'a' }, 400],
    ['POST', `${service}/purge`, { surrogate_keys: ['a b'] }, 400],
    ['POST', `${service}/purge`, { surrogate_keys: ['x'.repeat(1_025)] }, 400],
  ])('%s %s is refused', (method, target, body, status) => {
    const { response } = createClient().send({ method, target, body });
    expect(response.status).toBe(status);
  });

  test('everything cannot be purged softly', () => {
    const headers = { ...token, 'fastly-soft-purge': '0' };
    const target = `${service}/purge_all`;
    expect(createClient().send({ method: 'POST', target, headers }).response.status).toBe(400);
  });

  test('everything can be purged so often in an hour', () => {
    const client = createClient({ writesPerHour: 1 });
    client.post(`${service}/purge_all`, undefined);
    const { response } = client.post(`${service}/purge_all`, undefined);
    expect([response.status, response.headers['fastly-ratelimit-reset']]).toEqual([
      429,
      expect.stringMatching(/^\d+$/),
    ]);
  });
});
