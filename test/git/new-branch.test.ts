// A new branch is compared with the commit at which it left the default branch, as git or the API finds it.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findChanges } from '../../src/sources/find-changes.ts';
import { createDeps, createSelection, toLines } from './deps.ts';
import { createGithubServer } from './github-server.ts';
import { createFolder, createRepository, type Repository, runGit } from './repository.ts';
import { compareOneWay } from './ways.ts';

const pushed = { before: '0'.repeat(40), defaultBranch: 'main' };

describe('the commit at which a new branch left the default branch', () => {
  /** Side and main meet in `root` by a short way, and in `near` by a longer one. */
  function writeCrossing({ commit }: Repository) {
    const root = commit({ files: { a: '1' } });
    const near = commit({ files: { a: '1', n: '1' }, parents: [root], branch: 'side' });
    commit({ files: { a: '1', n: '1', x: '1' }, branch: 'side' });
    const long = commit({ files: { a: '1', n: '1', x: '2' }, branch: 'side' });
    commit({ files: { a: '1', n: '1', m: '1' }, parents: [root, near] });
    const files = { a: '1', n: '1', x: '3' };
    return { near, sha: commit({ files, parents: [root, long], branch: 'side' }) };
  }

  test.for([1, 2, 3, 4])('a history of depth %i does not pass for the whole', async (depth) => {
    await using repository = await createRepository();
    const { near, sha } = writeCrossing(repository);
    await using made = await createFolder();
    const all = ['--no-single-branch', `--depth=${depth}`];
    const workspace = cloneTo(made.folder, repository, all);
    const context = { sha, ref: 'refs/heads/side', workspace };
    const deps = createDeps({ temporaryFolder: made.folder, context, event: pushed });
    const found = await findChanges(createSelection(), deps);
    expect(found.record.base).toBe(near);
    expect(toLines(found)).toEqual(['changed x']);
  });

  test('the API spares the fetch of a history', async () => {
    await using repository = await createRepository();
    const { near, sha } = writeCrossing(repository);
    await using server = await createGithubServer({ repository });
    await using made = await createFolder();
    const workspace = cloneTo(made.folder, repository, ['--depth=1']);
    const deps = createDeps({
      temporaryFolder: made.folder,
      context: { sha, ref: 'refs/heads/side', workspace, apiUrl: server.apiUrl },
      event: pushed,
      githubToken: 'token',
    });
    const found = await findChanges(createSelection(), deps);
    expect(found.record).toMatchObject({ kind: 'git', base: near, head: sha });
    const main = repository.git('rev-parse', 'main');
    expect(server.asked).toEqual([`/repos/acme/site/compare/${main}...${sha}`]);
  });

  test('is found by the remote side of the default branch, not by a stale local one', async () => {
    await using repository = await createRepository();
    const old = repository.commit({ files: { a: '1' } });
    const fork = repository.commit({ files: { a: '2' } });
    const sha = repository.commit({ files: { a: '2', s: '1' }, parents: [fork], branch: 'side' });
    await using made = await createFolder();
    const workspace = cloneTo(made.folder, repository, []);
    runGit({ folder: workspace, args: ['update-ref', 'refs/heads/main', old] });
    const context = { sha, ref: 'refs/heads/side', workspace };
    const deps = createDeps({ temporaryFolder: made.folder, context, event: pushed });
    const found = await findChanges(createSelection(), deps);
    expect(found.record.base).toBe(fork);
  });
});

function cloneTo(folder: string, repository: Repository, options: readonly string[]): string {
  const origin = `file://${repository.folder}`;
  const quiet = ['clone', '-q', '--no-checkout', '--template='];
  runGit({ folder, args: [...quiet, ...options, origin, 'clone'] });
  return join(folder, 'clone');
}

test('a new branch without a common ancestor counts with every file', async () => {
  await using repository = await createRepository();
  repository.commit({ files: { a: '1' } });
  const sha = repository.commit({ files: { b: '1' }, parents: [], branch: 'orphan' });
  for (const way of ['full clone', 'shallow clone', 'no checkout'] as const) {
    const found = await compareOneWay(way, {
      repository,
      context: { sha, ref: 'refs/heads/orphan' },
      event: pushed,
    });
    expect(toLines(found), way).toEqual(['changed b']);
    expect(found.record.decision, way).toContain('no common ancestor');
  }
});
