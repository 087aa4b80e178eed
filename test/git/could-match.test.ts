// An empty list is an answer only if there is something that `files` could have matched.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Selection } from '../../src/core/selection.ts';
import { checkCouldMatch } from '../../src/sources/could-match.ts';
import { findChanges } from '../../src/sources/find-changes.ts';
import { createDeps, createSelection } from './deps.ts';
import { createFolder, createRepository } from './repository.ts';
import { compareOneWay, type ways } from './ways.ts';

const site = { 'public/index.html': '1', 'public/guide/a.html': '1', 'README.md': '1' };

/** `files`, `root`, and what is wrong with them. */
const slips: readonly [readonly string[], string, string, string][] = [
  [['Public/**'], '', 'public/', '`public/**`'],
  [['guide/**'], 'public', 'public/guide/a.html', '`public/guide/**`'],
  [['README.md'], 'public', 'outside of `root`', 'that is served'],
  [['public/*.js', '!public/a.js'], '', 'such as', 'over paths of the workspace'],
];

/** A line that matches nothing beside one that does, and what the warning says; `undefined` for none. */
const idle: readonly [readonly string[], string | undefined][] = [
  [['public/**/*.html', 'public/**/*.css'], '`public/**/*.css` matches no file of'],
  [['Public/**/*.html', 'public/**'], 'Write `public/**/*.html`'],
  [['public/**', 'guide/**'], 'Write `public/guide/**`'],
  [['public/**', 'README.md'], 'outside of `root`'],
  [['public/**', 'public/guide/**', 'public/guide/a.html'], undefined],
  [['public/**', '!public/**/*.map'], undefined],
  [['public/**', 'public/gone.html'], undefined],
];

function warning(words: string | undefined) {
  return words === undefined ? [] : [expect.stringContaining(words)];
}

function refusal(message: string, remedy: string) {
  return {
    problems: [
      {
        code: 'nothing-matches',
        input: 'files',
        message: expect.stringContaining(message),
        remedy: expect.stringContaining(remedy),
      },
    ],
  };
}

describe.each(['full clone', 'api'] as const satisfies readonly (typeof ways)[number][])(
  '%s',
  (way) => {
    test('the tree is listed only if no change is served', async () => {
      await using repository = await createRepository();
      const before = repository.commit({ files: site });
      const other = repository.commit({ files: { ...site, 'README.md': '2' } });
      const page = repository.commit({ files: { ...site, 'public/index.html': '2' } });
      const compare = (sha: string, selection: Partial<Selection>) =>
        compareOneWay(way, { repository, selection, context: { sha }, event: { before } });
      expect((await compare(page, { files: ['public/**'] })).files).toBeUndefined();
      const { files, ...found } = await compare(other, { files: ['public/**'] });
      expect([...(files ?? [])].sort()).toEqual(Object.keys(site).sort());
      expect(() =>
        checkCouldMatch(
          { ...found, files: files ?? [] },
          createSelection({ files: ['public/**'] }),
        ),
      ).not.toThrow();
      for (const [patterns, root, message, remedy] of slips) {
        const selection = { files: patterns, root };
        const compared = await compare(other, selection);
        expect(() => checkCouldMatch(compared, selection)).toThrow(
          expect.objectContaining(refusal(message, remedy)),
        );
      }
    });

    test.each(idle)('a line of %j', async (files, words) => {
      await using repository = await createRepository();
      const before = repository.commit({ files: { ...site, 'public/gone.html': '1' } });
      const sha = repository.commit({ files: { ...site, 'public/index.html': '2' } });
      const selection = { files, root: 'public' };
      const found = await compareOneWay(way, {
        repository,
        selection,
        context: { sha },
        event: { before },
      });
      expect(checkCouldMatch(found, selection)).toEqual(warning(words));
    });
  },
);

describe.each(['all', 'manifest'] as const)('`source: %s`', (source) => {
  test.each(idle)('a line of %j', async (files, words) => {
    await using made = await createFolder();
    const gone = files.includes('public/gone.html') ? ['public/gone.html'] : [];
    await writeSite(made.folder, [...Object.keys(site), ...gone]);
    const deps = createDeps({ temporaryFolder: made.folder, context: { workspace: made.folder } });
    const selection = createSelection({ files, root: 'public', source });
    // A build has no files outside of `root`.
    const isBuild = source === 'manifest' && files.includes('README.md');
    expect(checkCouldMatch(await findChanges(selection, deps), selection)).toEqual(
      warning(isBuild ? 'matches no file of the build' : words),
    );
  });

  test.each(slips)('%j in %j', async (files, root, message, remedy) => {
    await using made = await createFolder();
    await writeSite(made.folder, Object.keys(site));
    const deps = createDeps({ temporaryFolder: made.folder, context: { workspace: made.folder } });
    const selection = createSelection({ files, root, source });
    const found = await findChanges(selection, deps);
    // A build has no files outside of `root`.
    const [words, advice] =
      source === 'manifest' && message.startsWith('outside') ? ['such as', ''] : [message, remedy];
    expect(() => checkCouldMatch(found, selection)).toThrow(
      expect.objectContaining(refusal(words, advice)),
    );
  });
});

test('only the first lines are explained', () => {
  const files = ['a/**', ...Array.from({ length: 5 }, (_, index) => `b${index}/**`)];
  const found = {
    changes: { paths: ['a/x'], deleted: new Set<string>(), added: new Set<string>() },
    skipped: [],
    files: ['a/x'],
    record: { kind: 'all' as const, decision: '' },
    notices: [],
  };
  const notices = checkCouldMatch(found, { files, root: '' });
  expect(notices).toHaveLength(4);
  expect(notices[3]).toContain('2 more patterns match no file');
});

async function writeSite(folder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const full = join(folder, path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, '1');
  }
}
