import { describe, expect, test } from 'vitest';
import { createDeps, createSelection, toLines } from '../../../test/git/deps.ts';
import { createGithubServer, type GithubServerPlan } from '../../../test/git/github-server.ts';
import { createRepository } from '../../../test/git/repository.ts';
import { findChanges } from '../find-changes.ts';
import { compareListedTrees, readListedFiles } from './compare-trees.ts';

/** Two commits of a repository, compared by the API alone. */
async function compare(plan: Omit<GithubServerPlan, 'repository'> = {}, base?: string) {
  await using repository = await createRepository();
  const before = repository.commit({ files: { a: '1' } });
  const sha = repository.commit({ files: { a: '2' } });
  await using server = await createGithubServer({ repository, ...plan });
  const deps = createDeps({
    temporaryFolder: '/nonexistent',
    githubToken: 'token',
    context: { apiUrl: server.apiUrl, sha },
    event: { before, defaultBranch: 'main' },
  });
  const selection = createSelection({ source: 'api', ...(base === undefined ? {} : { base }) });
  return await findChanges(selection, deps);
}

const files = [
  { filename: 'a', status: 'modified' },
  { filename: 'b', status: 'added' },
  { filename: 'c', status: 'removed' },
  { filename: 'new', status: 'renamed', previous_filename: 'old' },
  { filename: 'over', status: 'renamed', previous_filename: 'b' },
  { filename: 'copy', status: 'copied', previous_filename: 'a' },
  { filename: 'mode', status: 'changed' },
  { filename: 'same', status: 'unchanged' },
];

describe('trees too large for one answer', () => {
  test.for(['ahead', 'identical'])('%s: the list of files is the whole answer', async (status) => {
    const found = await compare({ truncated: true, comparison: { status, files } });
    expect(toLines(found)).toEqual([
      'changed a',
      'changed b',
      'changed copy',
      'changed mode',
      'changed new',
      'changed over',
      'deleted c',
      'deleted old',
    ]);
    expect(found.notices).toEqual([expect.stringContaining('symlinks')]);
  });

  test.for(['behind', 'diverged', 'something new'])('%s: an error', async (status) => {
    const comparing = compare({ truncated: true, comparison: { status, files } });
    await expect(comparing).rejects.toMatchObject({
      problems: [{ code: 'compare-truncated', input: 'source' }],
    });
  });

  test.for([0, 1])('one of the two trees is enough: the %ith', async (cut) => {
    const seen: string[] = [];
    // The older commit is read first.
    const tree = (id: string) => {
      if (!seen.includes(id)) seen.push(id);
      return { truncated: seen.indexOf(id) === cut, tree: [] };
    };
    const found = await compare({ tree, comparison: { status: 'ahead', files } });
    expect(toLines(found)).toContain('deleted old');
  });

  test('299 files are a list, 300 may be the cut', async () => {
    const many = (length: number) =>
      Array.from({ length }, (_, index) => ({ filename: `f${index}`, status: 'added' }));
    const status = 'ahead';
    const found = await compare({ truncated: true, comparison: { status, files: many(299) } });
    expect(found.changes.paths).toHaveLength(299);
    await expect(
      compare({ truncated: true, comparison: { status, files: many(300) } }),
    ).rejects.toMatchObject({ problems: [{ code: 'compare-truncated' }] });
  });
});

describe('names', () => {
  test('a name that is not there names its input', async () => {
    await expect(compare({}, 'no-such-branch')).rejects.toMatchObject({
      problems: [
        {
          code: 'source-unreadable',
          input: 'base',
          message: expect.stringContaining('no-such-branch'),
        },
      ],
    });
  });

  test.for(['-x', 'a b', ''])('%j is refused before any request', async (base) => {
    await expect(compare({}, base)).rejects.toMatchObject({
      problems: [{ code: 'git-failed', input: 'base' }],
    });
  });
});

describe('answers', () => {
  test('a page with HTTP 200 that is not a tree is an error, not an empty tree', async () => {
    const comparing = compare({ tree: '<html>Sign in</html>' });
    await expect(comparing).rejects.toMatchObject({ problems: [{ code: 'source-unreadable' }] });
  });

  test('paths with U+FFFD may have been other bytes, and a notice says so', async () => {
    const entry = { path: 'caf\ufffd', mode: '100644', type: 'blob' };
    const found = await compare({
      tree: (id) => ({ truncated: false, tree: [{ ...entry, sha: id }] }),
    });
    expect(toLines(found)).toEqual(['changed caf\ufffd']);
    expect(found.notices).toEqual([expect.stringContaining('not UTF-8')]);
  });
});

describe('compareListedTrees', () => {
  const entry = (path: string, sha: string, mode = '100644') =>
    ({ path, sha, mode, type: mode === '160000' ? 'commit' : 'blob' }) as const;

  test('folders are not files, whatever their ids', () => {
    const folder = { path: 'd', sha: '1', mode: '040000', type: 'tree' };
    const found = compareListedTrees([folder], [{ ...folder, sha: '2' }]);
    expect(toLines(found)).toEqual([]);
  });

  test('path, mode and id decide', () => {
    const before = [entry('a', '1'), entry('b', '1'), entry('c', '1'), entry('m', '1', '160000')];
    const after = [entry('a', '1'), entry('b', '2'), entry('c', '1', '100755'), entry('d', '1')];
    expect(toLines(compareListedTrees(before, after))).toEqual([
      'changed b',
      'changed c',
      'changed d',
      'submodule m',
    ]);
  });

  test('a mode that nobody knows is a file: at worst it is purged in vain', () => {
    for (const mode of ['', '7', 'file']) {
      const found = compareListedTrees([entry('a', '1', mode)], [entry('a', '2', mode)]);
      expect(toLines(found)).toEqual(['changed a']);
    }
  });

  test('a list of nothing', () => {
    expect(toLines(readListedFiles([]))).toEqual([]);
  });
});
