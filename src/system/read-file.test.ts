import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { posixTest } from '../../test/fakes/posix.ts';
import { createWorkspace } from '../../test/fakes/workspace.ts';
import { readBytes, readSmall, readText } from './read-file.ts';

test('a file within the limit, also through a link', async () => {
  using workspace = createWorkspace({ 'a.txt': 'ä🦀' });
  const link = join(workspace.folder, 'link');
  symlinkSync('a.txt', link);
  expect(readText(join(workspace.folder, 'a.txt'), 6)).toEqual({ text: 'ä🦀' });
  expect(readText(link, 6)).toEqual({ text: 'ä🦀' });
});

test('an empty file', async () => {
  using workspace = createWorkspace({ empty: '' });
  expect(readBytes(join(workspace.folder, 'empty'), 0)).toEqual({ bytes: Buffer.alloc(0) });
});

posixTest.each([
  ['missing', 'does not exist', true],
  ['a.txt/b', 'cannot be read (ENOTDIR)', false],
  ['a.txt', 'is longer than 5 bytes', false],
  ['latin1', 'is not UTF-8 text', false],
  ['folder', 'is not a regular file', false],
  ['pipe', 'is not a regular file', false],
  ['zeros', 'is not a regular file', false],
  ['loop', 'cannot be read (ELOOP)', false],
])('%s %s', async (name, problem, isAbsent) => {
  using workspace = createWorkspace({
    'a.txt': 'longer than five',
    latin1: Uint8Array.of(0xff),
    'folder/x': '',
  });
  execFileSync('mkfifo', ['pipe'], { cwd: workspace.folder });
  symlinkSync('/dev/zero', join(workspace.folder, 'zeros'));
  symlinkSync('loop', join(workspace.folder, 'loop'));
  expect(readText(join(workspace.folder, name), 5)).toEqual({ problem, isAbsent });
  if (name !== 'latin1') expect(readSmall(join(workspace.folder, name), 5)).toBeUndefined();
});

test('a small file at once', () => {
  using workspace = createWorkspace({ 'a.txt': 'ä🦀', empty: '' });
  expect(String(readSmall(join(workspace.folder, 'a.txt'), 6))).toBe('ä🦀');
  expect(readSmall(join(workspace.folder, 'empty'), 0)).toHaveLength(0);
});

test('a file that says it is empty is counted while it is read', async () => {
  expect(readBytes('/proc/self/environ', 10)).toEqual({
    problem: 'is longer than 10 bytes',
    isAbsent: false,
  });
});
