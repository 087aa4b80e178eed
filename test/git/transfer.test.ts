// What travels, to whom, and what is left behind: against real servers and real clones.
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findChanges } from '../../src/sources/find-changes.ts';
import { createDeps, createSelection, type DepsPlan, toLines } from './deps.ts';
import { createGitServer, createSilentServer, toBasic } from './http-server.ts';
import {
  createFolder,
  createRepository,
  hashFolder,
  type Repository,
  runGit,
} from './repository.ts';
import { cloneShallow, serveRepository } from './ways.ts';

const token = 'planted-token';

function find(plan: DepsPlan) {
  return findChanges(createSelection(), createDeps(plan));
}

interface Pair {
  readonly before: string;
  readonly sha: string;
}

/** Twelve commits of 400 kB that does not compress; the pair is five apart. */
function writeLongHistory({ commit }: Repository): Pair {
  const files: Record<string, string> = {};
  const ids = Array.from({ length: 12 }, (_, index) => {
    files[`folder-${index % 3}/big-${index}.bin`] = randomBytes(400_000).toString('latin1');
    return commit({ files });
  });
  return { before: ids[6] ?? '', sha: ids[11] ?? '' };
}

function writePair({ commit }: Repository): Pair {
  const before = commit({ files: { a: '1', 'from.html': 'same' } });
  return { before, sha: commit({ files: { a: '2', 'to.html': 'same' } }) };
}

const pairLines = ['changed a', 'changed to.html', 'deleted from.html'];

describe('fetching', () => {
  test('two commits of a long history come alone, without a single file', async () => {
    await using repository = await createRepository();
    const { before, sha } = writeLongHistory(repository);
    await using server = await serveRepository(repository, { token });
    await using made = await createFolder();
    const found = await find({
      temporaryFolder: made.folder,
      context: { sha, serverUrl: server.origin },
      event: { before },
      githubToken: token,
    });
    expect(toLines(found)).toHaveLength(5);
    const counts = await server.countObjects();
    expect(counts['blob']).toBeUndefined();
    expect(counts['commit']).toBe(2);
    expect(server.countBytes()).toBeLessThan(20_000);
    expect(await readdir(made.folder)).toEqual([]);
  });

  test('every request has our token, whatever the machine is configured to send', async () => {
    await using repository = await createRepository();
    const { before, sha } = writePair(repository);
    await using server = await serveRepository(repository, { token });
    await using made = await createFolder();
    const header = `[http "${server.origin}/"]\n\textraheader = AUTHORIZATION: basic b2xk\n`;
    await writeFile(join(made.folder, '.gitconfig'), header);
    const found = await find({
      temporaryFolder: made.folder,
      context: { sha, serverUrl: server.origin },
      event: { before },
      githubToken: token,
    });
    expect(toLines(found)).toEqual(pairLines);
    expect(new Set(server.requests.map(({ authorization }) => authorization))).toEqual(
      new Set([toBasic(token)]),
    );
  });

  test('the token follows no redirect to another host', async () => {
    await using repository = await createRepository();
    const { before, sha } = writePair(repository);
    await using thief = await serveRepository(repository);
    await using server = await createGitServer({ root: '/', redirectTo: thief.origin });
    await using made = await createFolder();
    const finding = find({
      temporaryFolder: made.folder,
      context: { sha, serverUrl: server.origin },
      event: { before },
      githubToken: token,
    });
    await expect(finding).rejects.toMatchObject({ problems: [{ code: 'git-failed' }] });
    expect(server.requests).not.toEqual([]);
    expect(thief.requests).toEqual([]);
    expect(await readdir(made.folder)).toEqual([]);
  });

  test("an abort ends it at once, git's own helpers with it, and leaves nothing behind", async () => {
    await using made = await createFolder();
    const abort = new AbortController();
    const reason = new Error('stopped by the test');
    await using server = await createSilentServer(() => abort.abort(reason));
    const finding = find({
      temporaryFolder: made.folder,
      context: { sha: 'b'.repeat(40), serverUrl: server.origin },
      event: { before: 'a'.repeat(40) },
      signal: abort.signal,
    });
    await expect(finding).rejects.toBe(reason);
    expect(await readdir(made.folder)).toEqual([]);
    await expect.poll(server.countWaiting, { timeout: 30_000 }).toBe(0);
  });

  test('a server that fails twice is asked again, within `retries`', async () => {
    await using repository = await createRepository();
    const { before, sha } = writePair(repository);
    await using made = await createFolder();
    const findAt = async (retries: number) => {
      await using server = await serveRepository(repository, { failures: 2 });
      const context = { sha, serverUrl: server.origin };
      return await find({ temporaryFolder: made.folder, context, event: { before }, retries });
    };
    expect(toLines(await findAt(2))).toEqual(pairLines);
    await expect(findAt(1)).rejects.toMatchObject({
      problems: [{ code: 'git-failed', remedy: expect.stringContaining('again later') }],
    });
  });

  test('no hook of the machine runs', async () => {
    await using repository = await createRepository();
    const { before, sha } = writePair(repository);
    await using server = await serveRepository(repository);
    await using made = await createFolder();
    const hooks = join(made.folder, 'hooks');
    await mkdir(hooks);
    for (const name of ['reference-transaction', 'post-checkout', 'pre-auto-gc']) {
      await writeFile(join(hooks, name), `#!/bin/sh\ntouch ${join(made.folder, 'hook-ran')}\n`);
      await chmod(join(hooks, name), 0o755);
    }
    await writeFile(join(made.folder, '.gitconfig'), `[core]\n\thooksPath = ${hooks}\n`);
    const found = await find({
      temporaryFolder: made.folder,
      context: { sha, serverUrl: server.origin },
      event: { before },
    });
    expect(toLines(found)).toEqual(pairLines);
    expect(await readdir(made.folder)).toEqual(['.gitconfig', 'hooks']);
  });
});

describe('the checkout', () => {
  test.for([
    ['shallow', (folder: string, origin: string) => cloneShallow(origin, { folder, depth: 1 })],
    ['without trees', (folder: string, origin: string) => cloneFiltered(folder, origin, 'tree:0')],
    [
      'without blobs',
      (folder: string, origin: string) => cloneFiltered(folder, origin, 'blob:none'),
    ],
  ] as const)('%s: answers, and is byte for byte as it was', async ([, clone]) => {
    await using repository = await createRepository();
    const { before, sha } = writePair(repository);
    await using made = await createFolder();
    const workspace = clone(made.folder, `file://${repository.folder}`);
    const hash = await hashFolder(workspace);
    const found = await find({
      temporaryFolder: made.folder,
      context: { sha, workspace },
      event: { before },
    });
    expect(toLines(found)).toEqual(pairLines);
    expect(await hashFolder(workspace)).toBe(hash);
    expect(await readdir(made.folder)).toEqual(['clone']);
  });

  test('may be a linked worktree', async () => {
    await using repository = await createRepository();
    const { before, sha } = writePair(repository);
    await using made = await createFolder();
    const workspace = join(made.folder, 'linked');
    repository.git('worktree', 'add', '-q', '--no-checkout', '--detach', workspace, sha);
    const context = { sha, workspace };
    const found = await find({ temporaryFolder: made.folder, context, event: { before } });
    expect(toLines(found)).toEqual(pairLines);
  });

  test('its configuration and the shell it runs in change nothing', async () => {
    await using repository = await createRepository();
    await using other = await createRepository();
    const module = (digit: string) => ({ mode: '160000', content: digit.repeat(40) }) as const;
    const { commit, git } = repository;
    const before = commit({ files: { 'sub/a': '1', b: 'same', m: module('1') } });
    const sha = commit({ files: { 'sub/a': '2', c: 'same', m: module('2') } });
    git('config', 'diff.ignoreSubmodules', 'all');
    git('config', 'diff.relative', 'true');
    git('config', 'diff.renames', 'copies');
    git('config', 'diff.orderFile', '/nonexistent');
    git('config', 'diff.external', '/bin/false');
    await using made = await createFolder();
    const otherGit = join(other.folder, '.git');
    const found = await find({
      temporaryFolder: made.folder,
      context: { sha, workspace: repository.folder },
      event: { before },
      env: {
        PATH: process.env['PATH'] ?? '',
        GIT_DIR: otherGit,
        GIT_INDEX_FILE: '/nonexistent',
        GIT_OBJECT_DIRECTORY: join(otherGit, 'objects'),
        GIT_TRACE: '1',
      },
    });
    expect(toLines(found)).toEqual(['changed c', 'changed sub/a', 'deleted b', 'submodule m']);
  });
});

function cloneFiltered(folder: string, origin: string, filter: string): string {
  const options = ['-q', '--no-checkout', '--template=', `--filter=${filter}`];
  runGit({ folder, args: ['clone', ...options, origin, 'clone'] });
  return join(folder, 'clone');
}
