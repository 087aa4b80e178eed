import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSourceDeps } from '../../../test/fakes/find-in-site.ts';
import { posixTest } from '../../../test/fakes/posix.ts';
import { createWorkspace, failureOf, type Workspace } from '../../../test/fakes/workspace.ts';
import { findAllFiles } from './glob.ts';

async function find(workspace: Workspace, ...patterns: readonly string[]) {
  return await findAllFiles([patterns], createSourceDeps({ workspace: workspace.folder }));
}

async function pathsOf(workspace: Workspace, ...patterns: readonly string[]) {
  const { changes } = await find(workspace, ...patterns);
  return changes.paths;
}

const site = {
  'index.html': '',
  '.hidden/.file': '',
  'site/a.html': '',
  'site/a.css': '',
  'site/docs/b.html': '',
  'site/docs/deep/c.html': '',
  'site/drafts/d.html': '',
  '.git/config': '',
  'vendor/lib/.git/HEAD': '',
  'vendor/lib/x.html': '',
  'vendor/module/.git': 'gitdir: elsewhere',
  '.github/x.yml': '',
  'a.git/b': '',
  'vendor/.gitea/c': '',
};

describe('every file that the patterns ask for', () => {
  test.each<[readonly string[], readonly string[]]>([
    [['site/docs'], ['site/docs/b.html', 'site/docs/deep/c.html']],
    [['site/*.html'], ['site/a.html']],
    [['*'], ['index.html']],
    [['*/*.html'], ['site/a.html']],
    [['**/[bc].html'], ['site/docs/b.html', 'site/docs/deep/c.html']],
    [
      ['**', '!site', '!vendor'],
      ['.github/x.yml', '.hidden/.file', 'a.git/b', 'index.html'],
    ],
    [
      ['site', '!site/d*/**', 'site/docs/deep'],
      ['site/a.css', 'site/a.html', 'site/docs/deep/c.html'],
    ],
    [['{site/a,index}.{html,css}'], ['index.html', 'site/a.css', 'site/a.html']],
    [
      ['s?te/**/deep/*', 'index.html'],
      ['index.html', 'site/docs/deep/c.html'],
    ],
    [['.git', '.git/**', 'vendor/**/HEAD', 'vendor/lib/.git', 'vendor/module'], []],
    [
      ['.git*/**', '**/*.git*/**'],
      ['.github/x.yml', 'a.git/b', 'vendor/.gitea/c'],
    ],
    [['nowhere/**'], []],
    [['index.html/x', 'site/a.css/**/*.html'], []],
    [
      ['site/docs/deep/*', 'site/**/d.html'],
      ['site/docs/deep/c.html', 'site/drafts/d.html'],
    ],
    [['!site'], []],
  ])('%j', async (patterns, expected) => {
    using workspace = createWorkspace(site);
    expect(await pathsOf(workspace, ...patterns)).toEqual(expected);
  });

  test('says which source it is; nothing is deleted', async () => {
    using workspace = createWorkspace({ 'a.html': '' });
    expect(await find(workspace, '**')).toMatchObject({
      changes: { paths: ['a.html'], deleted: new Set() },
      skipped: [],
      record: { kind: 'all' },
      notices: [],
    });
  });

  test('symlinks are not followed, and are skipped with their reason', async () => {
    using workspace = createWorkspace({
      'site/a.html': '',
      'other/b.html': '',
      'other/sub/c.html': '',
      'site/deep/x': '',
    });
    const link = (target: string, path: string): void =>
      symlinkSync(target, join(workspace.folder, path));
    link('../other', 'site/folder');
    link('a.html', 'site/deep/file');
    link('nowhere', 'site/broken');
    link('..', 'site/deep/loop');
    link('other', 'top');
    expect(await pathsOf(workspace, 'site/folder/*', 'top/**')).toEqual([]);
    expect(await pathsOf(workspace, 'top/sub/*', 'site/folder/sub/**')).toEqual([]);
    const { changes, skipped } = await find(workspace, '**', '!other');
    expect(changes.paths).toEqual(['site/a.html', 'site/deep/x']);
    expect(skipped).toEqual(
      ['site/broken', 'site/deep/file', 'site/deep/loop', 'site/folder', 'top'].map((path) => ({
        path,
        reason: 'symlink',
      })),
    );
  });

  test.each([
    'a [b] c',
    'st*r',
    'wh?t',
    '{a,b}',
    '!not',
    '#no',
    'back\\slash',
    '(x|y)',
    ' blank',
    'é',
  ])('a workspace called %j', async (name) => {
    using workspace = createWorkspace({ 'a.html': '', 'b/c.html': '', 'b/d.css': '' }, name);
    expect(await pathsOf(workspace, '**/*.html')).toEqual(['a.html', 'b/c.html']);
  });

  posixTest('odd names', async () => {
    const names = [
      '[x]/a',
      'a b/c d',
      'x*/y',
      'new\nline/a',
      'back\\slash/b',
      'q?/r',
      '{a}/s',
      '!n/m',
    ];
    using workspace = createWorkspace(Object.fromEntries(names.map((name) => [name, ''])));
    expect(await pathsOf(workspace, '**')).toEqual(names.toSorted());
    expect(await pathsOf(workspace, '\\[x\\]', 'x\\*/*', '\\{a\\}')).toEqual([
      '[x]/a',
      'x*/y',
      '{a}/s',
    ]);
  });

  posixTest(
    'a name that is not UTF-8 is an error that names it, unless nothing asks for its folder',
    async () => {
      using workspace = createWorkspace({
        'bad-\udcff.html': '',
        'a/b': '',
        'c/worse-\udcfe.css': '',
      });
      expect(await failureOf(find(workspace, '*.html'))).toMatchObject({
        problems: [
          {
            code: 'source-unreadable',
            input: 'files',
            message: '`source: all` cannot read a name that is not UTF-8: bad-\\xFF.html.',
            remedy: expect.stringContaining('`source: git`'),
          },
        ],
      });
      expect(await failureOf(find(workspace, 'c/*.css'))).toMatchObject({
        problems: [
          {
            code: 'source-unreadable',
            message: '`source: all` cannot read a name that is not UTF-8: c/worse-\ufffd.css.',
          },
        ],
      });
      expect(await pathsOf(workspace, 'a')).toEqual(['a/b']);
    },
  );
});
