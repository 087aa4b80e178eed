// What is special about Cloudflare, through the built bundle: kinds of targets together, names, and what
// the environment of a job gives.
import { expect, test } from 'vitest';
import { createWorld, type World } from '../fakes/world.ts';

const purge = { provider: 'cloudflare' } as const;
const unset = { 'cloudflare-zone': '', 'cloudflare-api-token': '' } as const;

function valuesOf({ settings }: World): { readonly zone: string; readonly token: string } {
  const { 'cloudflare-zone': zone = '', 'cloudflare-api-token': token = '' } = settings;
  return { zone, token };
}

test('URLs, prefixes, hosts and tags go in one run, each kind in a request of its own', async () => {
  await using world = await createWorld();
  const result = await world.run({
    ...purge,
    'base-url': 'https://www.example.com',
    urls: '/a.css\n/b.css',
    prefixes: '/docs',
    hosts: 'static.example.com',
    tags: '["news","sport"]',
    soft: 'true',
  });
  expect([result.exitCode, result.outputs['status']], result.stdout).toEqual([0, 'ACCEPTED']);
  expect(result.outputs).toMatchObject({ total: '6', succeeded: '6', requests: '4' });
  const { purges } = world.sandbox.state().cloudflare;
  expect(Object.fromEntries(purges.map(({ kind, values }) => [kind, values]))).toEqual({
    files: ['https://www.example.com/a.css', 'https://www.example.com/b.css'],
    prefixes: ['www.example.com/docs'],
    hosts: ['static.example.com'],
    tags: ['news', 'sport'],
  });
  expect(purges.every(({ soft }) => soft)).toBe(true);
});

test('a zone by its name is looked up once', async () => {
  await using world = await createWorld();
  const urls = Array.from({ length: 150 }, (_, page) => `https://www.example.com/${page}`);
  const named = { ...purge, 'cloudflare-zone': 'example.com', urls: urls.join('\n') };
  const result = await world.run(named);
  expect([result.exitCode, result.outputs['status']], result.stdout).toEqual([0, 'ACCEPTED']);
  expect(world.sandbox.requests.map(({ request }) => request.method)).toEqual([
    'GET',
    'POST',
    'POST',
  ]);
  expect(result.outputs['requests']).toBe('3');
});

test('a name that no zone has sends no purge, and says which right is needed', async () => {
  await using world = await createWorld();
  const urls = 'https://www.example.com/a';
  const result = await world.run({ ...purge, 'cloudflare-zone': 'www.example.com', urls });
  expect([result.exitCode, result.outputs['failure-reason']]).toEqual([1, 'vendor-not-found']);
  expect(result.stdout).toContain('Zone, Zone, Read');
  expect(world.sandbox.state().cloudflare.purges).toEqual([]);
});

test('the environment of a job is enough to purge everything', async () => {
  await using world = await createWorld();
  const { zone, token } = valuesOf(world);
  const environment = { CLOUDFLARE_ZONE_ID: zone, CLOUDFLARE_API_TOKEN: token };
  const all = { ...purge, ...unset, mode: '', 'purge-type': 'all' };
  const result = await world.run(all, { environment });
  expect([result.exitCode, result.outputs['status']], result.stdout).toEqual([0, 'ACCEPTED']);
  expect(world.sandbox.state().cloudflare.purges).toMatchObject([{ kind: 'everything' }]);
  expect(result.everything.replaceAll(/::add-mask::.*/g, '')).not.toContain(token);
});

test('what other actions call their inputs is answered with ours', async () => {
  await using world = await createWorld();
  const { zone, token } = valuesOf(world);
  const urls = 'https://www.example.com/a';
  const result = await world.run({ ...purge, ...unset, urls, cf_zone: zone, cf_auth: token });
  expect(result.exitCode).toBe(1);
  expect(result.stdout).toContain('Did you mean `cloudflare-zone`?');
  expect(result.stdout).toContain('Did you mean `cloudflare-api-token`?');
  expect(result.everything).not.toContain(token);
});
