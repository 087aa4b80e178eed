// Faults that people reported of other tools, tried through the built bundle: proxies, forges, runs of
// GitHub, versions, submodules, configs, spellings of a vendor, and addresses that hold others.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manyTimes } from '../../src/sandbox/fault.ts';
import { createFileServer } from '../fakes/workspace.ts';
import { createWorld, pushOf, type World } from '../fakes/world.ts';
import { createGitServer, listen } from '../git/http-server.ts';
import { runGit } from '../git/repository.ts';

const host = 'https://cdn.example.com';
const derived = { files: 'public/**', root: 'public', 'base-url': host, 'clean-urls': 'false' };
const urlOf = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `${host}/${name}.html`);

function errorsOf({ stdout }: { readonly stdout: string }): string {
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('::error'))
    .join('\n');
}

describe('a proxy without a scheme is one of http', () => {
  const sitemap = `<urlset><url><loc>${host}/a</loc></url></urlset>`;

  test.each(['HTTP_PROXY', 'http_proxy'])('%s', async (name) => {
    await using world = await createWorld();
    await using site = await createFileServer(() => ({ 'http://site.test/s.xml': sitemap }));
    const { host: proxy } = new URL(site.origin);
    const inputs = { sitemap: 'http://site.test/s.xml', 'base-url': host, retries: '0' };
    const result = await world.run(inputs, { environment: { [name]: proxy } });
    expect([result.exitCode, result.urls], result.stdout).toEqual([0, [`${host}/a`]]);
  });

  test('a proxy that nobody needs does not matter', async () => {
    await using world = await createWorld();
    const environment = { https_proxy: 'proxy.corp.example:3128', no_proxy: '*' };
    const { exitCode } = await world.run({ urls: `${host}/a` }, { environment });
    expect(exitCode).toBe(0);
  });

  test('one that refuses is named by its variable', async () => {
    await using world = await createWorld();
    const environment = { HTTP_PROXY: '127.0.0.1:9' };
    const inputs = { sitemap: 'http://site.test/s.xml', retries: '0' };
    const result = await world.run(inputs, { environment });
    expect(result.outputs['failure-reason']).toBe('source-unreadable');
    expect(errorsOf(result)).toContain('HTTP_PROXY');
  });
});

/** Three commits of a site; the folder has the last one. */
function commitThree({ site }: World): readonly string[] {
  site.write('public/a.html', '1');
  const commits = [site.commit('A')];
  for (const name of ['b', 'c']) {
    site.write(`public/${name}.html`, '1');
    commits.push(site.commit(name));
  }
  return commits;
}

interface ApiRun {
  readonly id: number;
  readonly workflow: string;
  readonly event: string;
  readonly sha: string | undefined;
  readonly created: number;
  readonly finished: number;
}

/** GitHub's list of successful runs, newest first; times are hours. */
function serveRuns(runs: readonly ApiRun[]) {
  const toInstant = (hour: number): string => new Date(Date.UTC(2026, 10, 21, hour)).toISOString();
  return listen(
    createServer(({ url = '' }, outgoing) => {
      const [, workflow = ''] = /\/workflows\/([^/]+)\/runs/.exec(url) ?? [];
      const workflow_runs = runs
        .filter((run) => run.workflow === workflow)
        .map((run) => ({
          ...{ id: run.id, head_sha: run.sha, head_branch: 'main', event: run.event },
          ...{ created_at: toInstant(run.created), updated_at: toInstant(run.finished) },
          ...{ conclusion: 'success', status: 'completed' },
          head_repository: { full_name: 'owner/site' },
        }));
      outgoing.writeHead(200, { 'content-type': 'application/json' });
      outgoing.end(JSON.stringify({ total_count: workflow_runs.length, workflow_runs }));
    }),
  );
}

const ownWorkflow = 'owner/site/.github/workflows/deploy.yml@refs/heads/main';

describe('what is live is what finished last', () => {
  test('`workflow_run`: a deploy of A that began when the branch was at B already', async () => {
    await using world = await createWorld();
    const [a, b] = commitThree(world);
    const build = { workflow: '5', event: 'push' };
    await using api = await serveRuns([
      { id: 11, workflow: 'deploy.yml', event: 'workflow_run', sha: b, created: 3, finished: 4 },
      { ...build, id: 22, sha: b, created: 2, finished: 5 },
      { ...build, id: 21, sha: a, created: 1, finished: 3 },
    ]);
    const result = await world.run(
      { ...derived, 'github-token': 'token' },
      {
        eventName: 'workflow_run',
        event: {
          repository: { full_name: 'owner/site' },
          workflow_run: {
            ...{ head_sha: b, conclusion: 'success', workflow_id: 5, event: 'push' },
            ...{ head_branch: 'main', head_repository: { full_name: 'owner/site' } },
          },
        },
        environment: {
          ...{ GITHUB_API_URL: api.origin, GITHUB_RUN_ID: '12' },
          ...{ GITHUB_SHA: b ?? '', GITHUB_WORKFLOW_REF: ownWorkflow },
        },
      },
    );
    expect([result.exitCode, result.urls], result.stdout).toEqual([0, urlOf('b')]);
    expect([result.outputs['base'], result.outputs['head']]).toEqual([a, b]);
  });

  test('`last-success`: a roll-back by re-running an older run', async () => {
    await using world = await createWorld();
    const [a, b, c] = commitThree(world);
    const deploy = { workflow: 'deploy.yml', event: 'push' };
    await using api = await serveRuns([
      { ...deploy, id: 11, sha: b, created: 2, finished: 3 },
      { ...deploy, id: 10, sha: a, created: 1, finished: 9 },
    ]);
    const result = await world.run(
      { ...derived, base: 'last-success', 'github-token': 'token' },
      {
        event: { before: b, after: c, repository: { default_branch: 'main' } },
        environment: {
          ...{ GITHUB_API_URL: api.origin, GITHUB_RUN_ID: '12' },
          ...{ GITHUB_SHA: c ?? '', GITHUB_WORKFLOW_REF: ownWorkflow },
        },
      },
    );
    expect([result.exitCode, result.urls], result.stdout).toEqual([0, urlOf('b', 'c')]);
  });
});

/** A forge with this repository below a path; a workspace beside it. */
async function openForge(world: World, below = '') {
  const root = mkdtempSync(join(tmpdir(), 'forge-'));
  const bare = join(root, below, 'owner/site');
  mkdirSync(join(root, below, 'owner'), { recursive: true });
  world.site.git('clone', '-q', '--bare', world.site.folder, bare);
  const run = (folder: string, ...args: readonly string[]): void => void runGit({ folder, args });
  for (const name of ['allowAnySHA1InWant', 'allowFilter'])
    run(bare, 'config', `uploadpack.${name}`, 'true');
  const server = await createGitServer({ root });
  const workspace = join(root, 'workspace');
  mkdirSync(workspace);
  return {
    ...{ workspace, serverUrl: `${server.origin}/${below}` },
    asked: () => server.requests.map(({ url }) => url),
    /** A shallow one, as `actions/checkout` makes it. */
    checkOut(origin: string): void {
      run(workspace, 'clone', '-q', '--depth=1', `file://${bare}`, '.');
      run(workspace, 'remote', 'set-url', 'origin', origin);
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

describe('a release is compared with what its users had', () => {
  test.each([
    ['v2.0.0', false, ['a', 'b', 'c']],
    ['v2.0.0-rc.2', true, ['b']],
  ])('%s', async (tag, prerelease, expected) => {
    await using world = await createWorld();
    const { site } = world;
    const names = { old: 'v1.9.0', a: 'v2.0.0-rc.1', b: 'v2.0.0-rc.2', c: 'v2.0.0' };
    for (const [name, version] of Object.entries(names)) {
      site.write(`public/${name}.html`, '1');
      site.commit(name);
      site.git('tag', version);
    }
    await using forge = await openForge(world);
    const result = await world.run(derived, {
      ...{ workspace: forge.workspace, eventName: 'release' },
      event: { action: 'published', release: { tag_name: tag, prerelease } },
      environment: {
        ...{ GITHUB_SERVER_URL: forge.serverUrl, GITHUB_REF: `refs/tags/${tag}` },
        GITHUB_SHA: site.git('rev-parse', `${tag}^{commit}`),
      },
    });
    expect([result.exitCode, result.urls], result.stdout).toEqual([0, urlOf(...expected)]);
  });
});

describe('a forge below a path of its host', () => {
  test.each([
    ['without a checkout', undefined],
    ['with an ssh origin', 'git@127.0.0.1:owner/site'],
    ['with an ssh origin that has a port', 'ssh://git@127.0.0.1:2222/owner/site'],
  ])('%s', async (_name, origin) => {
    await using world = await createWorld();
    const [, before, after = ''] = commitThree(world);
    await using forge = await openForge(world, 'forge');
    if (origin !== undefined) forge.checkOut(origin);
    const result = await world.run(derived, {
      workspace: forge.workspace,
      event: { before, after, repository: { default_branch: 'main' } },
      environment: { GITHUB_SERVER_URL: forge.serverUrl, GITHUB_SHA: after },
    });
    expect([result.exitCode, result.urls], result.stdout).toEqual([0, urlOf('c')]);
    expect(forge.asked().filter((url) => !url.startsWith('/forge/owner/site'))).toEqual([]);
  });
});

test('a submodule that changed is a warning that says how its files can be seen', async () => {
  await using world = await createWorld();
  const { site } = world;
  site.write('public/index.html', '1');
  const id = site.commit('first');
  const push = pushOf(site, () => {
    site.git('update-index', '--add', '--cacheinfo', `160000,${id},public/docs`);
    mkdirSync(join(site.folder, 'public/docs'));
  });
  const result = await world.run(derived, push);
  expect(result.stdout).toMatch(/::warning[^\n]*submodule[^\n]*source: manifest/);
});

describe('a `root` in a submodule is named with the remedy', () => {
  const named = (root: string) =>
    new RegExp(`\\(${root}\\).* is a git submodule that is not checked out.*submodules: true`);
  const modules = '[submodule "docs"]\n\tpath = docs\n\turl = ../docs.git\n';

  test.each([
    ['docs', {}],
    ['docs', { base: 'last-purge' }],
    ['docs', { source: 'manifest' }],
    ['docs', { source: 'all' }],
    ['docs', { base: 'HEAD~1', head: 'HEAD' }],
    ['docs/public', {}],
    ['docs/public', { source: 'manifest' }],
  ])('%s, %j', async (root, inputs) => {
    await using world = await createWorld();
    const { site } = world;
    site.write('.gitmodules', modules);
    const id = site.commit('first');
    const push = pushOf(site, () => {
      site.git('update-index', '--add', '--cacheinfo', `160000,${id},docs`);
      mkdirSync(join(site.folder, 'docs'));
    });
    const result = await world.run({ ...derived, root, files: `${root}/**`, ...inputs }, push);
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result)).toMatch(named(root));
  });

  test.each([{ source: 'git' }, { base: 'HEAD~1' }])(
    'of one that is checked out commits say nothing: %j',
    async (inputs) => {
      await using world = await createWorld();
      const { site } = world;
      site.write('.gitmodules', modules);
      const id = site.commit('first');
      const push = pushOf(site, () => {
        site.git('update-index', '--add', '--cacheinfo', `160000,${id},docs`);
        mkdirSync(join(site.folder, 'docs'));
      });
      site.write('docs/index.html', '1');
      const asked = { ...derived, root: 'docs', files: 'docs/**', ...inputs };
      const result = await world.run(asked, push);
      expect(result.exitCode).toBe(1);
      expect(errorsOf(result)).toMatch(/`root` \(docs\) is a git submodule, and.*source: manifest/);
    },
  );

  test('an empty folder of another kind does not count', async () => {
    await using world = await createWorld();
    const { site } = world;
    site.write('.gitmodules', modules);
    mkdirSync(join(site.folder, 'out'));
    const result = await world.run({ ...derived, root: 'out', files: '', source: 'manifest' });
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result)).not.toContain('submodule');
  });
});

const entry = `distributions:
  - name: docs
    description: |
      Documentation site
    useOriginCacheControl: false
    referrerType: BLACKLIST
    origins: [{origin: Static.Example.com, originPath: /site, httpPort: 80, httpsPort: 443}]
`;

function sync(world: World, text: string, inputs: Readonly<Record<string, string>> = {}) {
  writeFileSync(join(world.site.folder, 'cdn.yml'), text);
  return world.run({
    ...{
      provider: 'nhn-v1.5',
      mode: 'sync-distribution',
      config: 'cdn.yml',
      'nhn-domain': '',
      pace: '',
    },
    ...{ 'poll-interval': '100ms', ...inputs },
  });
}

describe('a config', () => {
  test.each([
    ['      - *.example.com\n', 'line 9, column 9'],
    ['      - ok.example\n      - *docs # all\n', 'line 10, column 9'],
  ])('with an asterisk without quotes says where it is: %j', async (lines, place) => {
    await using world = await createWorld();
    const result = await sync(world, `${entry}    referrers:\n${lines}`);
    expect(result.outputs['failure-reason']).toBe('input-invalid');
    expect(errorsOf(result)).toContain(place);
    expect(errorsOf(result)).toMatch(/read as a YAML alias.*Put it in quotes/);
  });

  test('may keep what entries share below a key that begins with `x-`', async () => {
    await using world = await createWorld();
    const shared = entry.replace('distributions:\n  - name: docs', 'x-shared: &shared');
    const text = `${shared}distributions:\n  - {<<: *shared, name: docs}\n`;
    const result = await sync(world, text, { 'dry-run': 'true' });
    expect(result.outputs).toMatchObject({ status: 'PLANNED', 'to-create': '1' });
  });

  test('whose anchors lie below another key is an error that says so', async () => {
    await using world = await createWorld();
    const shared = entry.replace('distributions:\n  - name: docs', 'shared: &shared');
    const result = await sync(world, `${shared}distributions:\n  - {<<: *shared, name: docs}\n`);
    expect(result.outputs['failure-reason']).toBe('input-invalid');
    expect(errorsOf(result)).toMatch(/`shared` does not exist.*x-shared/);
  });
});

test('names that the vendor gives back in lower case do not count as drift', async () => {
  const times = { createMilliseconds: 100, modifyMilliseconds: 100 };
  await using world = await createWorld({ nhn: times });
  const text = `${entry}    domainAlias: [CDN.Docs.Example]\n`;
  const lower = (name: string) => ({
    ...{ match: { method: 'GET' }, times: manyTimes },
    replace: { pattern: name, replacement: name.toLowerCase() },
  });
  world.sandbox.addFault(lower('CDN.Docs.Example'));
  world.sandbox.addFault({
    ...{ match: { method: 'GET' }, times: manyTimes },
    replace: { pattern: 'Documentation site\\\\n', replacement: 'Documentation site' },
  });
  const created = await sync(world, text);
  expect(created.outputs['status'], created.stdout).toBe('COMPLETED');
  for (const name of ['CDN.Docs.Example', 'Static.Example.com'])
    world.sandbox.addFault(lower(name));
  const watched = await sync(world, text, { 'dry-run': 'true', 'fail-on-drift': 'true' });
  expect([watched.exitCode, watched.outputs['to-modify']], watched.stdout).toEqual([0, '0']);
  const again = await sync(world, text);
  expect([again.exitCode, again.outputs['changed']], again.stdout).toEqual([0, 'false']);
});

describe('an address that holds another one is judged by that', () => {
  const read = async (address: string) => {
    await using world = await createWorld();
    const index = `<sitemapindex><sitemap><loc>http://${address}/s.xml</loc></sitemap></sitemapindex>`;
    world.site.write('s.xml', index);
    const inputs = { sitemap: 's.xml', 'base-url': host, retries: '0', 'request-timeout': '1s' };
    const result = await world.run(inputs);
    expect(result.outputs['failure-reason']).toBe('source-unreadable');
    return errorsOf(result);
  };

  // Of the ranges for documentation, which nobody routes.
  test.each(['[64:ff9b::c000:201]', '[2002:c000:201::1]'])('%s is public', async (address) => {
    expect(await read(address)).not.toContain('private address');
  });

  test.each(['[64:ff9b::a00:1]', '[2002:a00:1::1]', '[::ffff:10.0.0.1]', '198.18.0.7'])(
    '%s is private',
    async (address) => {
      expect(await read(address)).toMatch(/private address.*HTTPS_PROXY/);
    },
  );
});
