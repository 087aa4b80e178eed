// A site is built if the head has nothing below `root`; then its files are compared.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findChanges } from '../../src/sources/find-changes.ts';
import { createDeps, createSelection } from './deps.ts';
import { createFolder, createRepository, runGit, type Snapshot, toBytePath } from './repository.ts';
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

/** A `root` that is nowhere, the files that there are, and what was meant. */
const slips: readonly [string, Snapshot, string | undefined][] = [
  ['Dist', { 'dist/a.html': '1' }, 'dist'],
  ['sites/doc', { 'sites/docs/a.html': '1' }, 'sites/docs'],
  ['Sites/Docs/html', { 'sites/docs/HTML/a.html': '1' }, 'sites/docs/HTML'],
  ['p\u00e9', { [toBytePath('pe\u0301/a.html')]: '1' }, 'pe\u0301'],
  ['publc', { 'public/a.html': '1' }, 'public'],
  ['elsewhere', { 'dist/a.html': '1' }, undefined],
];

function nowhere(meant: string | undefined) {
  const remedy =
    meant === undefined
      ? expect.not.stringContaining('mean')
      : expect.stringContaining(`Did you mean \`${meant}\`?`);
  return {
    problems: [{ code: 'nothing-matches', input: 'root', message: expect.anything(), remedy }],
  };
}

describe.each(ways)('%s', (way) => {
  test.each(slips)('the folder that `%s` nearly names', async (root, files, meant) => {
    await using repository = await createRepository();
    const before = repository.commit({ files: { 'src/a.md': '1' } });
    const sha = repository.commit({ files: { ...page, ...files } });
    await expect(
      compareOneWay(way, { repository, selection: { root }, context: { sha }, event: { before } }),
    ).rejects.toMatchObject(nowhere(meant));
  });

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

test.each(['all', 'manifest', 'auto'] as const)('a build that is elsewhere: %s', async (source) => {
  await using made = await createFolder();
  await using repository = await createRepository();
  const before = repository.commit({ files: { 'src/a.md': '1' } });
  const sha = repository.commit({ files: page });
  const workspace = join(made.folder, 'clone');
  runGit({ folder: made.folder, args: ['clone', '-q', repository.folder, 'clone'] });
  await mkdir(join(workspace, 'out/Site'), { recursive: true });
  await writeFile(join(workspace, 'out/Site/a.html'), '1');
  await writeFile(join(workspace, 'sites'), '1');
  const deps = createDeps({
    temporaryFolder: made.folder,
    context: { workspace, sha },
    event: { before },
  });
  const find = (root: string) => findChanges(createSelection({ source, root }), deps);
  await expect(find('out/site')).rejects.toMatchObject(nowhere('out/Site'));
  await expect(find('site')).rejects.toMatchObject(nowhere(undefined));
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
