// Cloudflare's side: the token, the zone, what a body may hold, and the buckets.
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Answer, createSocketlessClient } from '../socketless-client.ts';
import { type CloudflareOptions, cloudflareDefaults } from './options.ts';

const zone = '023e105f4ecef8ad9ca31a8372d0c353';
const zonePath = `/client/v4/zones/${zone}`;
const purgePath = `${zonePath}/purge_cache`;
const token = { authorization: `Bearer ${cloudflareDefaults.apiToken}` };
const all = { purge_everything: true };

function createClient(options: Partial<CloudflareOptions> = {}) {
  return createSocketlessClient({ cloudflare: options }, token);
}

const Answered = z.object({ errors: z.array(z.object({ code: z.int() })) });

/** HTTP status and codes. */
function codesOf({ response, json }: Answer): readonly number[] {
  const { errors } = Answered.parse(json);
  return [response.status, ...errors.map(({ code }) => code)];
}

function files(count: number) {
  return { files: Array.from({ length: count }, (_, page) => `https://www.example.com/${page}`) };
}

test('a purge is accepted with the id of the zone, and kept', () => {
  const client = createClient();
  const { json } = client.post(purgePath, files(1));
  expect(json).toEqual({ success: true, errors: [], messages: [], result: { id: zone } });
  client.post(`${zonePath}/invalidate_cache`, { tags: ['a'] });
  expect(client.sandbox.state().cloudflare.purges).toEqual([
    { zone, soft: false, kind: 'files', values: ['https://www.example.com/0'] },
    { zone, soft: true, kind: 'tags', values: ['a'] },
  ]);
  client.sandbox.vendors.cloudflare.reset();
  expect(client.sandbox.state().cloudflare.purges).toEqual([]);
});

describe('who asks', () => {
  test.each([
    ['nobody', {}, [400, 9106]],
    ['a key', { authorization: 'sandbox-api-token' }, [400, 6003]],
    ['another token', { authorization: 'Bearer another' }, [401, 10000]],
  ])('%s is refused', (_, headers, expected) => {
    const answer = createClient().send({ method: 'POST', target: purgePath, body: all, headers });
    expect(codesOf(answer)).toEqual(expected);
  });
});

describe('where', () => {
  test.each([
    ['POST', `/client/v4/zones/example.com/purge_cache`, [400, 7003]],
    ['POST', `/client/v4/zones/${'0'.repeat(32)}/purge_cache`, [403, 10000]],
    ['POST', `${zonePath}/purge`, [400, 7000]],
    ['GET', purgePath, [405, 10405]],
    ['POST', '/client/v4/zones', [405, 10405]],
  ])('%s %s is refused', (method, target, expected) => {
    expect(codesOf(createClient().send({ method, target, body: all }))).toEqual(expected);
  });

  test('zones are listed by name, for a token that may read them', () => {
    const { get } = createClient();
    const result = [{ id: zone, name: 'example.com' }];
    expect(get('/client/v4/zones?name=example.com').json).toMatchObject({ result });
    expect(get('/client/v4/zones').json).toMatchObject({ result });
    expect(get('/client/v4/zones?name=other.example').json).toMatchObject({ result: [] });
    const other = createClient({ canReadZones: false });
    expect(codesOf(other.get('/client/v4/zones?name=example.com'))).toEqual([403, 9109]);
  });
});

describe('what', () => {
  test.each<[unknown, readonly number[]]>([
    ['{"files":', [400, 6007]],
    [[], [400, 6007]],
    [{}, [400, 1012]],
    [{ files: [] }, [400, 1012]],
    [{ purge_everything: false }, [400, 1012]],
    [{ ...files(1), tags: ['a'] }, [400, 1012]],
    [{ ...files(1), ...all }, [400, 1092]],
    [{ files: 'https://www.example.com/' }, [400, 1014]],
    [{ files: [1] }, [400, 1014]],
    [files(101), [400, 1094]],
    [{ tags: Array.from({ length: 101 }, String) }, [400, 1094]],
    [{ files: ['/a'] }, [200, 1084, 1016]],
    [{ files: ['https://www.example.com'] }, [200, 1084, 1016]],
    [{ files: ['https://www.example.com/sandbox-fail'] }, [200, 1084, 1016]],
    [{ files: ['https://notexample.com/'] }, [200, 1082, 1016]],
    [{ tags: ['a b'] }, [200, 1315, 1016]],
    [{ tags: ['a'.repeat(1_025)] }, [200, 1100, 1016]],
    [{ hosts: ['https://www.example.com'] }, [200, 1115, 1016]],
    [{ prefixes: ['https://www.example.com/a'] }, [200, 1115, 1016]],
    [{ prefixes: ['www.example.com/a?b'] }, [200, 1115, 1016]],
    [{ prefixes: ['www.example.com'] }, [200, 1115, 1016]],
    [{ prefixes: [`www.example.com${'/a'.repeat(32)}`] }, [200, 1115, 1016]],
    [{ prefixes: ['www.other.example/a'] }, [200, 1115, 1016]],
  ])('%j is refused', (body, expected) => {
    const client = createClient();
    expect(codesOf(client.post(purgePath, body))).toEqual(expected);
    expect(client.sandbox.state().cloudflare.purges).toEqual([]);
  });

  test.each([
    [{ hosts: ['www.example.com', 'example.com'] }],
    [{ prefixes: ['www.example.com/a/', `www.example.com${'/a'.repeat(31)}`] }],
    [{ tags: Array.from({ length: 100 }, String) }],
  ])('%j is accepted', (body) => {
    expect(codesOf(createClient().post(purgePath, body))).toEqual([200]);
  });
});

describe('how much', () => {
  test('a free account has 25 requests, and five more a minute', () => {
    const client = createClient();
    const statuses = Array.from({ length: 26 }, () => client.post(purgePath, all).response.status);
    expect(statuses).toEqual([...Array.from({ length: 25 }, () => 200), 429]);
    const refused = client.post(purgePath, { hosts: ['example.com'] });
    expect(codesOf(refused)).toEqual([429, 1134]);
    expect(refused.response.headers['retry-after']).toBe('12');
    client.pass(12_000);
    expect(client.post(purgePath, all).response.status).toBe(200);
    expect(client.post(purgePath, all).response.status).toBe(429);
    // URLs have a bucket of their own.
    expect(client.post(purgePath, files(1)).response.status).toBe(200);
  });

  test.each([
    ['free', 800, 100],
    ['pro', 1_500, 100],
    ['business', 1_500, 100],
    ['enterprise', 3_000, 500],
  ] as const)('the plan %s has %i URLs a second', (plan, perSecond, perRequest) => {
    const client = createClient({ plan });
    const send = () => client.post(purgePath, files(perRequest)).response.status;
    const count = perSecond / perRequest;
    expect(Array.from({ length: count }, send)).toEqual(Array.from({ length: count }, () => 200));
    expect(send()).toBe(429);
    client.pass(1_000);
    expect(send()).toBe(200);
  });
});
