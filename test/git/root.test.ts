// A site is built if the head has nothing below `root`; then its files are compared.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findChanges } from '../../src/sources/find-changes.ts';
import { createDeps, createSelection } from './deps.ts';
import { createFolder, createRepository, runGit, type Snapshot } from './repository.ts';
import { compareOneWay, ways } from './ways.ts';

const page = { 'src/a.md': '2' };

/** What is below `root`, and whether that is a committed site. */
const heads: readonly [string, string, Snapshot, boolean][] = [
  ['a page', 'dist', { 'dist/a.html': '1' }, true],
  ['a page further down', 'sites/docs', { 'sites/docs/x/y/a.html': '1' }, true],
  ['odd names', 'a*b [1]', { 'a*b [1]/bad-\udcff': '1' }, true],
  ['nothing', 'dist', {}, false],
  ['a folder of nearly that name', 'dist', { 'dist2/a.html': '1' }, false],
  ['a pattern of that name', 'a*b', { 'axb/a.html': '1' }, false],
  ['a file of that name', 'dist', { dist: '1' }, false],
  ['placeholders', 'dist', { 'dist/.gitkeep': '', 'dist/.gitignore': '*' }, false],
];

describe.each(ways)('%s', (way) => {
  test.each(heads)('%s below `%s`', async (_name, root, files, isCommitted) => {
    await using repository = await createRepository();
    const before = repository.commit({ files: { 'src/a.md': '1' } });
    const sha = repository.commit({ files: { ...page, ...files } });
    const comparing = compareOneWay(way, {
      repository,
      selection: { root },
      context: { sha },
      event: { before },
    });
    // There is no such folder on the disk: a site that is not committed is nowhere.
    if (isCommitted) expect((await comparing).record.head).toBe(sha);
    else {
      await expect(comparing).rejects.toMatchObject({
        problems: [{ code: 'nothing-matches', input: 'root' }],
      });
    }
  });
});

test('a clone without trees fetches those of the head', async () => {
  await using made = await createFolder();
  await using repository = await createRepository();
  const before = repository.commit({ files: { 'dist/a.html': '1' } });
  const sha = repository.commit({ files: { 'dist/a.html': '2' } });
  const origin = `file://${repository.folder}`;
  for (const key of ['uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant'])
    runGit({ folder: repository.folder, args: ['config', key, 'true'] });
  const args = ['clone', '-q', '--no-checkout', '--filter=tree:0', origin, 'clone'];
  runGit({ folder: made.folder, args });
  const workspace = join(made.folder, 'clone');
  const deps = createDeps({
    temporaryFolder: made.folder,
    context: { workspace, sha },
    event: { before },
  });
  const { changes } = await findChanges(createSelection({ root: 'dist' }), deps);
  expect(changes.paths).toEqual(['dist/a.html']);
});

test('a site that is built beside the checkout in a folder is built all the same', async () => {
  await using made = await createFolder();
  await using repository = await createRepository();
  const before = repository.commit({ files: { 'src/a.md': '1' } });
  const sha = repository.commit({ files: page });
  runGit({ folder: made.folder, args: ['clone', '-q', repository.folder, 'site'] });
  await mkdir(join(made.folder, 'built'));
  await writeFile(join(made.folder, 'built/a.html'), '1');
  const find = (root: string) =>
    findChanges(
      createSelection({ root }),
      createDeps({
        temporaryFolder: made.folder,
        context: { workspace: made.folder, sha },
        event: { before },
      }),
    );
  const found = await find('built');
  expect([found.record.kind, found.changes.paths]).toEqual(['manifest', ['built/a.html']]);
  expect((await find('site/src')).changes.paths).toEqual(['site/src/a.md']);
});
