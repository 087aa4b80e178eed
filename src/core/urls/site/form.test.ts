import { describe, expect, test } from 'vitest';
import { findNamedFiles, sortOf, toFormPath, urlForms } from './form.ts';

describe('the files that a path names', () => {
  test.each<[string, readonly string[], readonly [string, string | undefined][]]>([
    ['/a.css', ['/a.css'], [['/a.css', undefined]]],
    ['/a.html', ['/a.html'], [['/a.html', '/x.html']]],
    ['/d/index.html', ['/d/index.html'], [['/d/index.html', '/x/index.html']]],
    ['/', ['/index.html'], [['/index.html', '/x/']]],
    ['', ['/index.html'], [['/index.html', '/x']]],
    ['/d/', ['/d/index.html', '/d.html'], [['/d/index.html', '/x/']]],
    ['/d/', ['/d.html'], [['/d.html', '/x/']]],
    ['/d', ['/d.html'], [['/d.html', '/x']]],
    ['/d', ['/d/index.html'], [['/d/index.html', '/x']]],
    [
      '/d',
      ['/d.html', '/d/index.html'],
      [
        ['/d.html', '/x'],
        ['/d/index.html', '/x'],
      ],
    ],
    ['/d', ['/d', '/d.html'], [['/d', undefined]]],
    ['/d/index', ['/d/index.html'], [['/d/index.html', '/x/index']]],
    ['/d', ['/D.html'], []],
    ['/d/', ['/d'], []],
    ['/d/', ['/d/.html'], []],
    ['/d/', ['/d/index.htm'], [['/d/index.htm', undefined]]],
    ['/', ['/index.php'], [['/index.php', undefined]]],
    ['/d/', ['/d/index.htm', '/d/index.html'], [['/d/index.html', '/x/']]],
    ['/d/', ['/d/INDEX.HTM', '/d/index.txt'], []],
    ['/d', ['/d.htm'], [['/d.htm', undefined]]],
    ['/d', ['/d.php', '/d.html'], [['/d.html', '/x']]],
    ['/d', ['/d/index.php'], [['/d/index.php', undefined]]],
    ['/d', ['/d.txt'], []],
  ])('%j among %j', (path, files, named) => {
    const found = findNamedFiles(path, (file) => files.includes(file));
    expect(found.map(({ path: file, form }) => [file, form])).toEqual(named);
  });

  test.each(['/a/b.html', '/a/index.html', '/404.html'])(
    '%s is named by each of its forms',
    (path) => {
      const sort = sortOf(path) ?? 'page';
      const named = urlForms.filter((form) =>
        sort === 'index' ? form !== '/x.html' : !form.startsWith('/x/i'),
      );
      for (const form of named) {
        const found = findNamedFiles(toFormPath(path, sort, form), (file) => file === path);
        expect(found).toEqual([{ path, form }]);
      }
    },
  );

  test.each([
    ['/a.html', 'page'],
    ['/index.html', 'index'],
    ['/myindex.html', 'page'],
    ['/.html', undefined],
    ['/a.htm', undefined],
    ['/index.html/a', undefined],
  ])('%s is a page of sort %s', (path, sort) => {
    expect(sortOf(path)).toBe(sort);
  });
});
