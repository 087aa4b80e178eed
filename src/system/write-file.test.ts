import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, posix, win32 } from 'node:path';
import { describe, expect, test } from 'vitest';
import { posixTest } from '../../test/fakes/posix.ts';
import { createWorkspace, failureOf } from '../../test/fakes/workspace.ts';
import { createFileWriter, isOutside, UnwritableError } from './write-file.ts';

/** A workspace with a neighbour, and with what a hostile checkout may hold. */
function createPlace(files: Readonly<Record<string, string>> = {}) {
  const workspace = createWorkspace(files);
  const { folder } = workspace;
  return {
    at: (...parts: readonly string[]) => join(folder, ...parts),
    link: (target: string, path: string) => symlinkSync(target, join(folder, path)),
    outside: join(dirname(folder), 'outside'),
    writer: createFileWriter(folder),
    [Symbol.dispose]: () => workspace[Symbol.dispose](),
  };
}

describe('a file', () => {
  test('is made with its folder, of the pieces in order', () => {
    using place = createPlace();
    place.writer.write(place.at('a/b/list.txt'), ['one\n', 'zwei: ü\n']);
    expect(readFileSync(place.at('a/b/list.txt'), 'utf8')).toBe('one\nzwei: ü\n');
    expect(readdirSync(place.at('a/b'))).toEqual(['list.txt']);
  });

  test('of no pieces is empty', () => {
    using place = createPlace();
    place.writer.write(place.at('empty'), []);
    expect(readFileSync(place.at('empty'))).toHaveLength(0);
  });

  test('replaces what was there', () => {
    using place = createPlace({ 'list.txt': 'something longer than the new text' });
    place.writer.write(place.at('list.txt'), ['new']);
    expect(readFileSync(place.at('list.txt'), 'utf8')).toBe('new');
  });

  test('of a million small pieces is whole', () => {
    using place = createPlace();
    const lines = Array.from({ length: 1_000_000 }, (_, index) => `${index} ü\n`);
    place.writer.write(place.at('long.txt'), lines);
    expect(readFileSync(place.at('long.txt'), 'utf8') === lines.join('')).toBe(true);
  });

  test('stays as it was if the new text fails half way', () => {
    using place = createPlace({ 'list.txt': 'old' });
    function* broken(): Generator<string> {
      yield 'new';
      throw new Error('no more');
    }
    expect(() => place.writer.write(place.at('list.txt'), broken())).toThrow('no more');
    expect(readFileSync(place.at('list.txt'), 'utf8')).toBe('old');
    expect(readdirSync(place.at())).toEqual(['list.txt']);
  });
});

describe.each(['write', 'tryOut'] as const)('%s refuses', (method) => {
  posixTest.each([
    ['folder', 'is a folder'],
    ['pipe', 'is not a regular file'],
    ['full', 'is not a regular file'],
    ['way/out.json', 'is in a folder that is a link out of the workspace'],
    ['way/new/out.json', 'is in a folder that is a link out of the workspace'],
    ['a.txt/out.json', 'cannot be written (ENOTDIR)'],
    ['x'.repeat(300), 'cannot be written (ENAMETOOLONG)'],
  ])('%s: %s', async (name, message) => {
    using place = createPlace({ 'a.txt': '', 'folder/b': '', '../outside/c': '' });
    execFileSync('mkfifo', [place.at('pipe')]);
    place.link('/dev/full', 'full');
    place.link(place.outside, 'way');
    const failure = await failureOf((async () => place.writer[method](place.at(name), ['text']))());
    expect(failure).toBeInstanceOf(UnwritableError);
    expect(failure).toMatchObject({ message });
    expect(readdirSync(place.outside)).toEqual(['c']);
    expect(readdirSync(place.at()).filter((entry) => entry.endsWith('.tmp'))).toEqual([]);
  });
});

describe('links of a checkout', () => {
  test('the place of the file: the link is replaced, its target stays', () => {
    using place = createPlace({ '../outside/c': 'kept' });
    place.link('../outside/c', 'm.json');
    place.link('../outside/c', 'm.json.unfinished');
    place.writer.write(place.at('m.json'), ['new']);
    expect(readFileSync(join(place.outside, 'c'), 'utf8')).toBe('kept');
    expect(lstatSync(place.at('m.json')).isFile()).toBe(true);
    expect(readFileSync(place.at('m.json'), 'utf8')).toBe('new');
  });

  test('a folder that stays in the workspace is followed', () => {
    using place = createPlace({ 'real/a': '' });
    place.link('real', 'way');
    place.writer.write(place.at('way/out.json'), ['new']);
    expect(readFileSync(place.at('real/out.json'), 'utf8')).toBe('new');
  });
});

test.each([
  ['D:\\a\\site\\out\\r.json', win32, false],
  ['d:/A/site/out', win32, false],
  ['D:\\a\\..x', win32, true],
  ['D:\\a\\site\\..x', win32, false],
  ['D:\\a\\site\\..\\r.json', win32, true],
  ['D:/a/site/../r.json', win32, true],
  ['C:\\a\\site\\r.json', win32, true],
  ['\\\\host\\share\\r.json', win32, true],
])('%s is outside of a folder of Windows', (path, platform, expected) => {
  expect(isOutside(path, 'D:\\a\\site', platform)).toBe(expected);
});

test.each([
  ['/srv/site/..x', false],
  ['/srv/site/a/../../x', true],
  ['/srv', true],
])('%s is outside of /srv/site: %s', (path, expected) => {
  expect(isOutside(path, '/srv/site', posix)).toBe(expected);
});

test('a folder outside of the workspace that is typed as such is meant', () => {
  using place = createPlace();
  place.writer.write(join(place.outside, 'out.json'), ['new']);
  expect(readFileSync(join(place.outside, 'out.json'), 'utf8')).toBe('new');
});

test('trying out leaves the file as it is, and makes its folder', () => {
  using place = createPlace({ 'a.txt': 'old' });
  mkdirSync(place.at('b'));
  place.writer.tryOut(place.at('a.txt'));
  place.writer.tryOut(place.at('b/c/d.txt'));
  expect(readFileSync(place.at('a.txt'), 'utf8')).toBe('old');
  expect([readdirSync(place.at()), readdirSync(place.at('b/c'))]).toEqual([['a.txt', 'b'], []]);
});
