// scripts/publish-release.mjs in its own process, with a server that behaves like GitHub's API for releases and tags.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { createWorkspace } from '../fakes/workspace.ts';
import { listen } from '../git/http-server.ts';

const commit = 'c'.repeat(40);
const other = 'd'.repeat(40);

interface Repository {
  readonly tip: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly releases: readonly { readonly tag_name: string; readonly draft: boolean }[];
  /** Writes to paths that begin with it are refused. */
  readonly forbidden?: string;
}

type Answer = readonly [status: number, body: unknown];

/** One request, and what it leaves behind. */
function createAnswers(start: Repository) {
  const tags = new Map(Object.entries(start.tags));
  const releases = [...start.releases];
  const read = (url: URL): Answer => {
    const [, kind = '', rest = ''] =
      /\/(git\/ref|git\/matching-refs|releases)(.*)$/.exec(url.pathname) ?? [];
    if (kind === 'releases') {
      const page = Number(url.searchParams.get('page'));
      return [200, releases.slice((page - 1) * 100, page * 100)];
    }
    if (kind === 'git/ref')
      return [200, { object: { sha: rest === '/heads/main' ? start.tip : '' } }];
    const prefix = rest.replace('/tags/', '');
    const found = [...tags].filter(([name]) => name.startsWith(prefix));
    return [200, found.map(([name, sha]) => ({ ref: `refs/tags/${name}`, object: { sha } }))];
  };
  const write = (path: string, body: Record<string, string>): Answer => {
    if (start.forbidden !== undefined && path.startsWith(start.forbidden))
      return [403, { message: 'Resource not accessible by integration' }];
    if (path === '/releases') {
      const { tag_name: name = '', target_commitish: sha = '' } = body;
      releases.push({ tag_name: name, draft: false });
      if (!tags.has(name)) tags.set(name, sha);
      return [201, {}];
    }
    const name = path === '/git/refs' ? body['ref'] : path.replace('/git/', '');
    tags.set((name ?? '').replace('refs/tags/', ''), body['sha'] ?? '');
    return [200, {}];
  };
  return { read, write, tags };
}

async function publish(start: Partial<Repository>, version = '1.2.3') {
  const { read, write, tags } = createAnswers({ tip: commit, tags: {}, releases: [], ...start });
  const writes: string[] = [];
  const bodies: Record<string, string>[] = [];
  await using server = await listen(
    createServer(async (incoming, outgoing) => {
      const url = new URL(incoming.url ?? '', 'http://127.0.0.1');
      const path = url.pathname.replace('/repos/acme/cdn-cache-action', '');
      const sent = await text(incoming);
      const isAllowed = incoming.headers.authorization === 'Bearer the-token';
      const body: Record<string, string> = sent === '' ? {} : JSON.parse(sent);
      if (incoming.method !== 'GET') writes.push(`${incoming.method} ${path}`);
      if (incoming.method !== 'GET') bodies.push(body);
      const [status, answer] = isAllowed
        ? incoming.method === 'GET'
          ? read(url)
          : write(path, body)
        : [401, {}];
      outgoing.writeHead(status, { 'content-type': 'application/json' });
      outgoing.end(JSON.stringify(answer));
    }),
  );
  using workspace = createWorkspace({ 'notes.md': '### Added\n' });
  const child = spawn(
    process.execPath,
    ['scripts/publish-release.mjs', version, `${workspace.folder}/notes.md`],
    {
      env: {
        PATH: process.env['PATH'],
        GITHUB_API_URL: server.origin,
        GITHUB_REPOSITORY: 'acme/cdn-cache-action',
        GITHUB_SHA: commit,
        GH_TOKEN: 'the-token',
        DEFAULT_BRANCH: 'main',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const output = await text(child.stdout);
  return { exitCode: await ended, output, writes, bodies, tags: Object.fromEntries(tags) };
}

test('the first release of a major version makes both tags', async () => {
  const { exitCode, output, writes, bodies, tags } = await publish({
    tags: { v10: other, 'v10.0.0': other },
  });
  expect([exitCode, output]).toEqual([0, 'v1.2.3 is released.\nv1 is v1.2.3 now.\n']);
  expect(writes).toEqual(['POST /releases', 'POST /git/refs']);
  expect(bodies[0]).toMatchObject({
    tag_name: 'v1.2.3',
    target_commitish: commit,
    body: '### Added\n',
  });
  expect(tags).toMatchObject({ v1: commit, 'v1.2.3': commit, v10: other });
});

test('a later one moves the tag of the major version', async () => {
  const { exitCode, writes, bodies, tags } = await publish({
    tags: { v1: other, 'v1.2.2': other },
  });
  expect(exitCode).toBe(0);
  expect(writes).toEqual(['POST /releases', 'PATCH /git/refs/tags/v1']);
  expect(bodies[1]).toEqual({ sha: commit, force: true });
  expect(tags['v1']).toBe(commit);
});

test('the tag of the major version never goes back', async () => {
  const { exitCode, output, tags } = await publish({ tags: { v1: other, 'v1.10.0': other } });
  expect([exitCode, tags['v1']]).toEqual([0, other]);
  expect(output).toContain('v1 stays at v1.10.0.');
});

test('a second attempt does only what is left', async () => {
  const releases = [
    ...Array.from({ length: 100 }, (_, index) => ({ tag_name: `v0.0.${index}`, draft: false })),
    { tag_name: 'v1.2.3', draft: false },
  ];
  const begun = { tip: other, releases, tags: { 'v1.2.3': commit } };
  const second = await publish(begun);
  expect([second.exitCode, second.writes]).toEqual([0, ['POST /git/refs']]);
  const third = await publish({ ...begun, tags: { 'v1.2.3': commit, v1: commit } });
  expect([third.exitCode, third.writes]).toEqual([0, []]);
});

test.each<[what: string, start: Partial<Repository>, words: string]>([
  [
    'a commit that is not the tip',
    { tip: other },
    `main is at ${other}, and this run is of ${commit}: nothing was published. Start the workflow "Release" again on main.`,
  ],
  [
    'a version of another commit',
    { tags: { 'v1.2.3': other } },
    'a released version never changes. Set the next version',
  ],
  ['a draft', { releases: [{ tag_name: 'v1.2.3', draft: true }] }, 'v1.2.3 has a draft. Delete it'],
])('%s is refused before anything is written', async (_, start, words) => {
  const { exitCode, output, writes } = await publish(start);
  expect([exitCode, writes]).toEqual([1, []]);
  expect(output).toMatch(/^::error::/);
  expect(output).toContain(words);
});

test.each<[path: string, left: readonly string[]]>([
  ['/releases', []],
  ['/git/refs', ['v1.2.3']],
])('a refusal of %s is shown with a next step', async (forbidden, left) => {
  const { exitCode, output, tags } = await publish({ forbidden });
  expect(exitCode).toBe(1);
  expect(Object.keys(tags)).toEqual(left);
  expect(output).toContain('HTTP 403. {"message":"Resource not accessible by integration"}');
  expect(output).toContain('then use "Re-run failed jobs"');
});
