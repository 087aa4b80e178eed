// The memory through the built bundle: a run, its helper process, and a cache that outlives both.
import { describe, expect, test } from 'vitest';
import type { ActionResult } from '../../scripts/demo/run-action.ts';
import { type CacheService, createCacheService } from '../fakes/cache-service.ts';
import { createWorld, type World } from '../fakes/world.ts';

const main = 'refs/heads/main';
const inputs = {
  'base-url': 'https://cdn.example.com',
  files: 'out/**',
  root: 'out',
  source: 'manifest',
  'clean-urls': 'false',
};

type Start = (
  more?: Parameters<World['run']>[1],
  changes?: Readonly<Record<string, string>>,
) => Promise<ActionResult>;

/** Runs with the environment that the runner gives to steps of `ref`. */
function runOn(world: World, service: CacheService, ref = main): Start {
  let runId = 100;
  return (more = {}, changes = {}) => {
    runId += 1;
    return world.run(
      { ...inputs, ...changes },
      {
        ...more,
        environment: {
          ...service.environmentOf(ref),
          GITHUB_REF: ref,
          GITHUB_RUN_ID: String(runId),
          ...more.environment,
        },
      },
    );
  };
}

const urls = (...paths: readonly string[]): readonly string[] =>
  paths.map((path) => `https://cdn.example.com/${path}`);

function writeSite({ site }: World, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) site.write(`out/${name}`, content);
}

describe('the memory', () => {
  test('every file, what differs, nothing; with a line that says so', async () => {
    await using world = await createWorld();
    await using service = await createCacheService();
    const start = runOn(world, service);
    writeSite(world, { 'a.html': '1', 'b.html': '1' });
    const first = await start();
    expect(first.urls).toEqual(urls('a.html', 'b.html'));
    expect(first.stdout).toContain('::notice title=CDN cache::No earlier run is remembered');
    writeSite(world, { 'b.html': '2' });
    const second = await start();
    expect(second.urls).toEqual(urls('b.html'));
    expect(second.stdout).not.toMatch(/::(?:notice|warning|error)/);
    const third = await start();
    expect(third.outputs['status']).toBe('NOTHING_TO_DO');
    // In doubt, and then confirmed; twice.
    expect(service.keys()).toHaveLength(4);
    expect(service.keys()[0]).toMatch(/^cdn-cache-action-1-[0-9a-f]{16}-[0-9a-f]{8}-101-1-\d{13}$/);
  });

  test('two steps for different caches each have their own', async () => {
    await using world = await createWorld();
    await using service = await createCacheService();
    const start = runOn(world, service);
    writeSite(world, { 'a.html': '1' });
    const http = { provider: 'http' };
    const other = { ...http, 'http-query': 'tenant=2' };
    for (const step of [http, other]) expect((await start({}, step)).urls).toEqual(urls('a.html'));
    for (const step of [http, other])
      expect((await start({}, step)).outputs['status']).toBe('NOTHING_TO_DO');
  });

  test('nothing of the helper is in the log, and its secrets are masked', async () => {
    await using world = await createWorld();
    await using service = await createCacheService();
    writeSite(world, { 'a.html': '1' });
    const { stdout, stderr } = await runOn(world, service)();
    expect(`${stdout}${stderr}`).not.toMatch(/Cache (?:hit|Size|saved)|Attempting/i);
    expect(stdout).toContain('::add-mask::up-0\n');
  });

  test('a roll-back after a run that was killed at its first request', async () => {
    await using world = await createWorld();
    await using service = await createCacheService();
    const start = runOn(world, service);
    writeSite(world, { 'a.html': '1', 'b.html': '1', 'c.html': '1' });
    await start();
    writeSite(world, { 'b.html': '2' });
    world.sandbox.addFault({ match: { method: 'POST' }, delayMilliseconds: 20_000 });
    const before = world.sandbox.requests.length;
    const killed = await start({
      onStart(child) {
        const look = setInterval(() => {
          if (world.sandbox.requests.length === before) return;
          clearInterval(look);
          child.kill('SIGKILL');
        }, 20);
      },
    });
    expect(killed.exitCode).toBeNull();
    writeSite(world, { 'b.html': '1' });
    expect((await start()).urls).toEqual(urls('b.html'));
  });

  test('a cancelled run leaves in doubt what it had not purged', async () => {
    await using world = await createWorld({ nhn: { itemPaceMilliseconds: 0 } });
    await using service = await createCacheService();
    const start = runOn(world, service);
    const names = Array.from({ length: 250 }, (_, page) => `${page}.html`);
    writeSite(world, Object.fromEntries(names.map((name) => [name, '1'])));
    const cancelled = await start(
      {
        onStart(child) {
          child.stdout?.on('data', (text: string) => {
            if (text.includes(': accepted')) child.kill('SIGINT');
          });
        },
      },
      { pace: '1/1m' },
    );
    expect(cancelled.outputs).toMatchObject({ status: 'CANCELLED', succeeded: '200' });
    expect(cancelled.stdout).toContain('50 files are remembered as not confirmed');
    expect((await start()).urls).toHaveLength(50);
  });

  test('two steps with different `files` do not see each other', async () => {
    await using world = await createWorld();
    await using service = await createCacheService();
    const start = runOn(world, service);
    writeSite(world, { 'a.html': '1', 'a.css': '1' });
    const pages = { files: 'out/**/*.html' };
    const styles = { files: 'out/**/*.css' };
    expect((await start({}, pages)).urls).toEqual(urls('a.html'));
    expect((await start({}, styles)).urls).toEqual(urls('a.css'));
    writeSite(world, { 'a.css': '2' });
    expect((await start({}, pages)).urls).toEqual([]);
    expect((await start({}, styles)).urls).toEqual(urls('a.css'));
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['off', { ACTIONS_RESULTS_URL: '', ACTIONS_CACHE_SERVICE_V2: '' }, '::notice'],
    ['read-only', { ACTIONS_CACHE_MODE: 'read' }, '::warning'],
    ['gone', { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' }, '::warning'],
  ])(
    'a cache that is %s: every file counts, one line, and the run passes',
    async (_name, environment, level) => {
      await using world = await createWorld();
      await using service = await createCacheService();
      writeSite(world, { 'a.html': '1' });
      const { stdout, ...result } = await runOn(world, service)({ environment });
      expect([result.exitCode, result.urls]).toEqual([0, urls('a.html')]);
      const lines = stdout.split('\n').filter((line) => line.startsWith(level));
      expect(lines).toEqual([expect.stringContaining('The memory c')]);
      expect(service.keys()).toEqual([]);
    },
  );

  test('a run that does not use it asks nobody', async () => {
    await using world = await createWorld();
    await using service = await createCacheService();
    writeSite(world, { 'a.html': '1' });
    await runOn(world, service)({}, { source: 'all' });
    expect(service.calls).toEqual([]);
  });

  test('a dry run reads it and leaves it as it is', async () => {
    await using world = await createWorld();
    await using service = await createCacheService();
    const start = runOn(world, service);
    writeSite(world, { 'a.html': '1', 'b.html': '1' });
    await start();
    const before = service.keys();
    writeSite(world, { 'a.html': '2' });
    expect((await start({}, { 'dry-run': 'true' })).urls).toEqual(urls('a.html'));
    expect(service.keys()).toEqual(before);
  });

  test('a release lists every file, and nothing is kept for it', async () => {
    await using world = await createWorld();
    await using service = await createCacheService();
    writeSite(world, { 'a.html': '1' });
    const tag = { environment: { GITHUB_REF: 'refs/tags/v1.0.0' }, eventName: 'release' };
    const { urls: listed, stdout } = await runOn(world, service)(tag);
    expect(listed).toEqual(urls('a.html'));
    expect(stdout).toContain('A run for a tag');
    expect(service.calls).toEqual([]);
  });
});
