import { describe, expect, test } from 'vitest';
import { findNearestMiss } from './nearest-miss.ts';

const site = ['README.md', 'public/index.html', 'public/guide/a.html', 'public/caf\u00e9.html'];

describe('patterns that match nothing are nearly', () => {
  test.each<[string, readonly string[], string, readonly string[], string, string]>([
    [
      'relative to `root`',
      ['guide/**'],
      'public',
      site,
      'public/guide/a.html',
      '`public/guide/**`',
    ],
    [
      'relative with `./`',
      ['./guide/**'],
      'public',
      site,
      'public/guide/a.html',
      '`public/guide/**`',
    ],
    ['outside of `root`', ['docs/**'], 'public', [...site, 'docs/a'], 'docs/a', '`public/`'],
    ['in another case', ['Public/**'], 'public', site, 'public/index.html', '`public/**`'],
    ['in another case below', ['**/Guide/*'], '', site, 'public/guide/a.html', '`**/guide/*`'],
    ['with another extension', ['**/*.HTML'], '', site, 'public/index.html', 'as the file has it'],
    [
      'with backslashes',
      ['public\\guide\\**'],
      '',
      site,
      'public/guide/a.html',
      '`public/guide/**`',
    ],
    [
      'several, with blanks',
      ['public/*.html public/*.js'],
      '',
      site,
      'public/index.html',
      '`files: |`',
    ],
    [
      'several, with commas',
      ['public/*.html,public/*.js'],
      '',
      site,
      'public/index.html',
      '`files: |`',
    ],
    ['several, with `|`', ['public/*.htm|public/*.html'], '', site, 'index.html', '`files: |`'],
    ['several, in quotes', ['"public/*.x","public/*.html"'], '', site, 'index.html', '`files: |`'],
    [
      'in brackets',
      ['app/[id]/**'],
      '',
      ['app/[id]/a.html'],
      'a set of characters',
      '`app/\\[id\\]/**`',
    ],
    ['an extended glob', ['public/*.@(html|css)'], '', site, '`{a,b}`', '`public/*.{html,css}`'],
    ['a group', ['public/index.(html|htm)'], '', site, '`{a,b}`', '`public/index.{html,htm}`'],
    ['a regular expression', ['^public/.*$'], '', site, 'a regular expression', '`**`'],
    ['a regular expression of names', ['public/.*\\.html'], '', site, 'regular', '`**`'],
    ['decomposed', ['public/cafe\u0301.html'], '', site, 'public/caf\u00e9.html', '`*`'],
    ['not deep enough', ['*.html'], '', site, 'public/index.html', '`**/*.html`'],
    ['not deep enough in `root`', ['public/a*'], '', site, 'public/guide/a.html', '`public/**/a*`'],
    ['misspelt', ['pubic/guide/**'], '', site, 'public/guide/a.html', '`public/guide/**`'],
    [
      'misspelt further down',
      ['public/guid/**'],
      '',
      site,
      'public/guide/a.html',
      '`public/guide/**`',
    ],
    ['of the second line', ['x', '!y', 'Public'], '', site, 'public/index.html', '`public`'],
    ['something else', ['dist/**'], 'public', site, 'public/index.html', 'paths of the workspace'],
    ['left out again', ['public/**', '!**'], 'public', site, 'public/index.html', 'leave out less'],
    [
      'relative to a folder above `root`',
      ['dist/**'],
      'apps/web/dist',
      ['apps/web/dist/a.html'],
      'not of `apps/web`; the nearest is apps/web/dist/a.html',
      '`apps/web/dist/**`',
    ],
    ['nothing, because nothing is there', ['**'], '', [], 'there are no files', 'workspace'],
    ['nothing of an empty root', ['x/**'], 'x', site, 'no files in `root` (x)', 'build it before'],
  ])('%s', (_name, patterns, root, paths, example, remedy) => {
    const found = findNearestMiss(patterns, { root, paths });
    expect(found.why).toContain(example);
    expect(found.remedy).toContain(remedy);
  });
});
