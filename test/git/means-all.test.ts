// `purge-all-if`: which changes mean everything, and patterns for it that match nothing.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCouldMatch, findMeansAll } from '../../src/sources/could-match.ts';
import { findChanges } from '../../src/sources/find-changes.ts';
import { createDeps, createSelection } from './deps.ts';
import { createFolder, createRepository, type Snapshot } from './repository.ts';
import { compareOneWay, type ways } from './ways.ts';

const submodule = (id: string) => ({ mode: '160000', content: id.repeat(40) }) as const;
const site: Snapshot = {
  'public/index.html': '1',
  'layouts/base.html': '1',
  'layouts/README.md': '1',
  'themes/plain': submodule('1'),
  'content/a.md': '1',
};

/** Patterns, what changed, and which changes mean everything. */
const changes: readonly [readonly string[], Snapshot, readonly string[]][] = [
  [['layouts/**'], { 'layouts/base.html': '2' }, ['layouts/base.html']],
  [['layouts'], { 'layouts/new.html': '1' }, ['layouts/new.html']],
  [['**/*.{md,html}'], { 'content/a.md': '2' }, ['content/a.md']],
  [['themes/**'], { 'themes/plain': submodule('2') }, ['themes/plain']],
  [['themes/plain/**'], { 'themes/plain': submodule('2') }, ['themes/plain']],
  [['layouts/**', '!layouts/README.md'], { 'layouts/README.md': '2' }, []],
  [['layouts/**', '!**/*.md'], { 'layouts/README.md': '2' }, []],
  [['layouts/**', '!layouts/*.md'], { 'layouts/README.md': '2' }, []],
  [['layouts/**'], { 'public/index.html': '2' }, []],
];

describe.each(['full clone', 'api'] as const satisfies readonly (typeof ways)[number][])(
  '%s',
  (way) => {
    const compare = async (selection: object, change: Snapshot) => {
      await using repository = await createRepository();
      const before = repository.commit({ files: { ...site, 'layouts/gone.html': '1' } });
      const sha = repository.commit({ files: { ...site, 'layouts/gone.html': '1', ...change } });
      const plan = { repository, selection, context: { sha }, event: { before } };
      return await compareOneWay(way, plan);
    };

    test.each(changes)('%j with %j: %j', async (purgeAllIf, change, expected) => {
      const selection = { root: 'public', files: ['public/**'], purgeAllIf };
      const found = await compare(selection, change);
      expect(checkCouldMatch(found, selection)).toEqual([]);
      expect(findMeansAll(found, selection)).toEqual(expected);
    });

    test('a template that is deleted', async () => {
      await using repository = await createRepository();
      const before = repository.commit({ files: { ...site, 'partials/gone.html': '1' } });
      const sha = repository.commit({ files: site });
      const selection = { root: 'public', files: ['public/**'], purgeAllIf: ['partials/**'] };
      const plan = { repository, selection, context: { sha }, event: { before } };
      const found = await compareOneWay(way, plan);
      expect(checkCouldMatch(found, selection)).toEqual([]);
      expect(findMeansAll(found, selection)).toEqual(['partials/gone.html']);
    });

    test('patterns that can match nothing', async () => {
      const selection = { root: 'public', files: ['public/**'], purgeAllIf: ['Layouts/**'] };
      const found = await compare(selection, { 'public/index.html': '2' });
      expect(() => checkCouldMatch(found, selection)).toThrow(
        expect.objectContaining({
          problems: [
            {
              code: 'nothing-matches',
              input: 'purge-all-if',
              message: expect.stringContaining('`purge-all-if` (`Layouts/**`) matches no file'),
              remedy: 'Write `layouts/**`.',
            },
          ],
        }),
      );
      const some = { ...selection, purgeAllIf: ['layouts/**', 'partials/**'] };
      expect(checkCouldMatch(found, some)).toEqual([
        expect.stringContaining('`purge-all-if`: the pattern `partials/**` matches no file'),
      ]);
    });
  },
);

describe('what is on the disk', () => {
  const find = async (source: 'all' | 'manifest', purgeAllIf: readonly string[]) => {
    await using made = await createFolder();
    for (const path of ['public/index.html', 'layouts/base.html']) {
      await mkdir(dirname(join(made.folder, path)), { recursive: true });
      await writeFile(join(made.folder, path), '1');
    }
    const files = ['public/**', '!**/*.map'];
    const selection = createSelection({ source, root: 'public', files, purgeAllIf });
    const deps = createDeps({ temporaryFolder: made.folder, context: { workspace: made.folder } });
    const found = await findChanges(selection, deps);
    return { notices: checkCouldMatch(found, selection), meansAll: findMeansAll(found, selection) };
  };

  test('counts as changed if nothing is compared', async () => {
    expect(await find('all', ['layouts/**'])).toEqual({
      notices: [],
      meansAll: ['layouts/base.html'],
    });
  });

  test('is the build alone if its files are compared', async () => {
    expect(await find('manifest', ['public/index.*'])).toMatchObject({
      meansAll: ['public/index.html'],
    });
    await expect(find('manifest', ['layouts/**'])).rejects.toMatchObject({
      problems: [
        {
          code: 'nothing-matches',
          remedy: expect.stringContaining('The built files are compared'),
        },
      ],
    });
  });
});
