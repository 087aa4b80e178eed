// bunny.net's side: the key, the pull zones, what an address stands for, and the buckets.
import { describe, expect, test } from 'vitest';
import { createSocketlessClient } from '../socketless-client.ts';
import { type BunnyOptions, bunnyDefaults } from './options.ts';

const zone = '/bunny/pullzone/123456/purgeCache';
const key = { accesskey: bunnyDefaults.apiKey };

function createClient(options: Partial<BunnyOptions> = {}) {
  return createSocketlessClient({ bunny: options }, key);
}

function purge(url: string, more = ''): string {
  return `/bunny/purge?url=${encodeURIComponent(url)}${more}`;
}

test('purges are accepted without a body, and kept', () => {
  const client = createClient();
  const answers = [
    client.post(purge('https://www.example.com/a'), undefined),
    client.post(zone, { CacheTag: 'news' }),
    client.post(zone, undefined),
  ];
  expect(answers.map(({ response: { status, body } }) => `${status}${body}`)).toEqual([
    '200',
    '204',
    '204',
  ]);
  expect(client.sandbox.state().bunny.purges).toEqual([
    { pullZone: 123456, kind: 'exact', value: 'https://www.example.com/a' },
    { pullZone: 123456, kind: 'tag', value: 'news' },
    { pullZone: 123456, kind: 'everything', value: '' },
  ]);
  client.sandbox.vendors.bunny.reset();
  expect(client.sandbox.state().bunny.purges).toEqual([]);
});

describe('what an address stands for', () => {
  const exact = '&exactPath=true';
  test.each<[string, string, boolean, string]>([
    ['https://a.example.com/x/', '', false, 'below https://a.example.com/x/'],
    ['https://a.example.com/x/', exact, false, 'exact https://a.example.com/x/'],
    ['https://a.example.com/x/', exact, true, 'below https://a.example.com/x/'],
    ['https://a.example.com/x', exact, true, 'exact https://a.example.com/x'],
    ['https://a.example.com/x*', '', false, 'below https://a.example.com/x'],
    ['https://a.example.com/x*', exact, false, 'below https://a.example.com/x'],
  ])('%s%s, queries ignored: %s', (url, more, ignoresQueries, expected) => {
    const pullZones = [{ id: 1, hostnames: ['example.com'], ignoresQueries }];
    const client = createClient({ pullZones });
    client.post(purge(url, more), undefined);
    const purges = client.sandbox.state().bunny.purges.map(({ kind, value }) => `${kind} ${value}`);
    expect(purges).toEqual([expected]);
  });
});

describe('what is refused', () => {
  test.each<[string, string, unknown, string]>([
    ['GET', zone, undefined, '405 method_not_allowed'],
    ['POST', '/bunny/pullzone/99/purgeCache', undefined, '404 pullZone.not_found'],
    ['POST', '/bunny/pullzone/1', undefined, '404 not_found'],
    ['POST', zone, {}, '400 purge.tag_invalid'],
    ['POST', zone, { CacheTag: '' }, '400 purge.tag_invalid'],
    ['POST', zone, { CacheTag: 'a,b' }, '400 purge.tag_invalid'],
    ['POST', zone, 'not JSON', '400 purge.tag_invalid'],
    ['POST', '/bunny/purge', undefined, '400 purge.urls_invalid'],
    ['POST', purge('www.example.com/a'), undefined, '400 purge.urls_invalid'],
    ['POST', purge('https%3A%2F%2Fwww.example.com'), undefined, '400 purge.urls_invalid'],
    ['POST', purge('https://other.example/'), undefined, '400 purge.urls_invalid'],
    ['POST', purge('https://www.example.com/sandbox-fail'), undefined, '400 purge.urls_invalid'],
  ])('%s %s with %j', (method, target, body, expected) => {
    const { response, json } = createClient().send({ method, target, body });
    expect(`${response.status} ${Object(json).ErrorKey}`).toBe(expected);
  });

  test.each([
    ['no key', {}, zone],
    ['another key', { accesskey: 'another' }, zone],
    ['the number of a storage zone', key, '/bunny/pullzone/654321/purgeCache'],
  ])('%s, with HTTP 401', (_, headers, target) => {
    const { response } = createClient().send({ method: 'POST', target, headers });
    expect(response.status).toBe(401);
  });

  test.each([
    [purge('https://www.example.com/a'), 120, 1],
    [purge('https://www.example.com/a*'), 20, 2],
    [zone, 20, 2],
  ])('%s more than %i times at once', (target, most, seconds) => {
    const client = createClient();
    for (let sent = 0; sent < most; sent += 1)
      expect(client.post(target, undefined).response.status).toBeLessThan(300);
    const { response } = client.post(target, undefined);
    expect([response.status, response.headers['retry-after']]).toEqual([429, String(seconds)]);
    client.pass(seconds * 1_000);
    expect(client.post(target, undefined).response.status).toBeLessThan(300);
  });
});
