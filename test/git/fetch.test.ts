// Commits that the checkout lacks, from a real git server over HTTP that asks for credentials.
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createGitSite } from '../../scripts/demo/git-site.ts';
import { findInSite, toChangeLines } from '../fakes/find-in-site.ts';
import { type GitServer, startGitServer } from '../fakes/git-server.ts';
import { runGit } from './repository.ts';

const token = 'planted-token-123456';

interface Remote extends AsyncDisposable {
  readonly server: GitServer;
  readonly before: string;
  readonly after: string;
  readonly folder: string;
  /** A clone of depth 1, as actions/checkout makes it. */
  clone(): string;
}

/** A bare repository of some 5 MB in `owner/site.git`, twenty commits long. */
async function createRemote(serverToken: string | undefined): Promise<Remote> {
  const folder = mkdtempSync(join(tmpdir(), 'remote-'));
  const bare = join(folder, 'owner', 'site.git');
  using site = createGitSite();
  const commits = Array.from({ length: 20 }, (_, index) => {
    site.write(`public/file-${index}.bin`, randomBytes(256 * 1024).toString('base64'));
    return site.commit(String(index));
  });
  runGit({ folder, args: ['clone', '-q', '--bare', site.folder, bare] });
  for (const key of [
    'uploadpack.allowFilter',
    'uploadpack.allowAnySHA1InWant',
    'http.uploadpack',
  ]) {
    runGit({ folder: bare, args: ['config', key, 'true'] });
  }
  const server = await startGitServer(folder, serverToken);
  return {
    server,
    folder,
    before: commits.at(-4) ?? '',
    after: commits.at(-1) ?? '',
    clone() {
      const workspace = join(folder, 'work');
      runGit({ folder, args: ['clone', '-q', '--depth=1', `file://${bare}`, workspace] });
      const origin = `${server.url}/owner/site.git`;
      runGit({ folder: workspace, args: ['remote', 'set-url', 'origin', origin] });
      return workspace;
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function hashTree(folder: string): string {
  const hash = createHash('sha256');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of entries)
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

function pushOf({ before, after, server }: Remote) {
  return {
    eventName: 'push',
    event: { before, after, repository: { default_branch: 'main' } },
    environment: { GITHUB_SHA: after, GITHUB_SERVER_URL: server.url },
  };
}

const expected = [
  'changed public/file-17.bin',
  'changed public/file-18.bin',
  'changed public/file-19.bin',
];

test('a shallow clone is enough: both commits are fetched, no file is, the clone stays as it was', async () => {
  await using remote = await createRemote(token);
  const workspace = remote.clone();
  const before = hashTree(join(workspace, '.git'));
  const temporaryFolder = mkdtempSync(join(remote.folder, 'temporary-'));
  const found = await findInSite({
    workspace,
    ...pushOf(remote),
    githubToken: token,
    temporaryFolder,
  });
  expect(toChangeLines(found.changes)).toEqual(expected);
  expect(found.record).toMatchObject({ kind: 'git', base: remote.before, head: remote.after });
  expect(hashTree(join(workspace, '.git'))).toBe(before);
  expect(remote.server.sentBytes()).toBeLessThan(100_000);
  expect(readdirSync(temporaryFolder)).toEqual([]);
});

test('without a checkout the repository of the run is asked', async () => {
  await using remote = await createRemote(token);
  const empty = mkdtempSync(join(remote.folder, 'empty-'));
  const found = await findInSite({ workspace: empty, ...pushOf(remote), githubToken: token });
  expect(toChangeLines(found.changes)).toEqual(expected);
});

test('the token goes to the server of the run only', async () => {
  await using remote = await createRemote(undefined);
  const workspace = remote.clone();
  const elsewhere = { ...pushOf(remote).environment, GITHUB_SERVER_URL: 'https://github.com' };
  const found = await findInSite({
    workspace,
    ...pushOf(remote),
    environment: elsewhere,
    githubToken: token,
  });
  expect(toChangeLines(found.changes)).toEqual(expected);
  expect(new Set(remote.server.authorizations)).toEqual(new Set(['']));
});

test('without a token that the server takes, the error says what to do and shows no token', async () => {
  await using remote = await createRemote(token);
  const workspace = remote.clone();
  const wrong = findInSite({ workspace, ...pushOf(remote), githubToken: 'another-token-999' });
  await expect(wrong).rejects.toMatchObject({
    problems: [{ code: 'git-failed', remedy: expect.stringContaining('github-token') }],
  });
  await expect(wrong).rejects.not.toThrow(/another-token-999/);
});

test('a server that is not there is an error of its own, and only what is missing is named', async () => {
  await using remote = await createRemote(token);
  const workspace = remote.clone();
  runGit({ folder: workspace, args: ['remote', 'set-url', 'origin', 'http://127.0.0.1:9/x/y'] });
  const finding = findInSite({ workspace, ...pushOf(remote), githubToken: token });
  await expect(finding).rejects.toMatchObject({
    problems: [{ code: 'git-failed', input: 'base', remedy: expect.stringContaining('can reach') }],
  });
  await expect(finding).rejects.not.toThrow(/`head`/);
});

test('a commit that is nowhere is history-shallow and names the input', async () => {
  await using remote = await createRemote(token);
  const workspace = remote.clone();
  const { environment } = pushOf(remote);
  const event = {
    before: 'a'.repeat(40),
    after: remote.after,
    repository: { default_branch: 'main' },
  };
  await expect(
    findInSite({ workspace, eventName: 'push', event, environment, githubToken: token }),
  ).rejects.toMatchObject({ problems: [{ code: 'history-shallow', input: 'base' }] });
});

test('a new branch in a shallow clone finds its merge base from the commits alone', async () => {
  await using remote = await createRemote(token);
  const workspace = remote.clone();
  const found = await findInSite({
    workspace,
    eventName: 'push',
    event: { before: '0'.repeat(40), after: remote.after, repository: { default_branch: 'main' } },
    environment: {
      ...pushOf(remote).environment,
      GITHUB_REF: 'refs/heads/side',
      GITHUB_API_URL: 'http://127.0.0.1:9',
    },
    githubToken: token,
  });
  expect(found.record.base).toBe(remote.after);
});

test.runIf(process.getuid?.() === 0)(
  'a checkout that belongs to somebody else is read all the same',
  async () => {
    using site = createGitSite();
    const before = site.commit('0');
    site.write('a', '1');
    const after = site.commit('1');
    execFileSync('chown', ['-R', '12345:12345', site.folder]);
    chmodSync(site.folder, 0o755);
    const found = await findInSite({
      workspace: site.folder,
      eventName: 'push',
      event: { before, after, repository: { default_branch: 'main' } },
      environment: { GITHUB_SHA: after },
    });
    expect(toChangeLines(found.changes)).toEqual(['changed a']);
  },
);
