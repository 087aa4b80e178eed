import { posix, win32 } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toDiskPath, toPathBelow } from './disk-path.ts';

describe('a path on the disk', () => {
  test.each([
    ['/srv/site', 'a/b.html', '/srv/site/a/b.html'],
    ['/srv/site', '', '/srv/site'],
    ['/srv/site', 'a\\b', '/srv/site/a\\b'],
  ])('of %s and %s', (folder, below, expected) => {
    expect(toDiskPath(folder, below, posix).toString()).toBe(expected);
  });

  test('keeps bytes that are not UTF-8', () => {
    expect([...toDiskPath('/s', 'a\udcff', posix)]).toEqual([0x2f, 0x73, 0x2f, 0x61, 0xff]);
  });

  test('may be longer than 260 characters on Windows', () => {
    const below = Array.from({ length: 40 }, () => 'folder-name').join('/');
    expect(toDiskPath('D:\\a\\site', below, win32).toString()).toBe(
      `\\\\?\\D:\\a\\site\\${below.replaceAll('/', '\\')}`,
    );
    expect(toDiskPath('D:\\a\\site', '', win32).toString()).toBe('\\\\?\\D:\\a\\site');
  });
});

describe('a path below a folder has `/`', () => {
  test.each([
    ['D:\\a\\site', 'D:\\a\\site\\public\\a.html', 'public/a.html'],
    ['D:\\a\\site', 'd:/a/site/public/a.html', 'public/a.html'],
    ['D:\\a\\site', 'D:\\a\\other\\a.html', '../other/a.html'],
  ])('on Windows: %s of %s', (folder, path, expected) => {
    expect(toPathBelow(folder, path, win32)).toBe(expected);
  });

  test('and keeps a backslash that is part of a name elsewhere', () => {
    expect(toPathBelow('/srv/site', '/srv/site/a/b\\c', posix)).toBe('a/b\\c');
  });
});
