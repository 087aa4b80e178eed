import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTextFile, writeTextFile, writeTextFileAtomically } from './files.ts';

async function makeFolder() {
  const path = await mkdtemp(join(tmpdir(), 'files-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

describe.each([
  ['at once', writeTextFile],
  ['atomically', writeTextFileAtomically],
])('writing %s', (_name, write) => {
  test('makes the folder and joins the pieces in order', async () => {
    await using folder = await makeFolder();
    const path = join(folder.path, 'a/b/list.txt');
    await write(path, ['one\n', 'zwei: ü\n']);
    expect(await readTextFile(path)).toBe('one\nzwei: ü\n');
    expect(await readdir(join(folder.path, 'a/b'))).toEqual(['list.txt']);
  });

  test('no pieces make an empty file', async () => {
    await using folder = await makeFolder();
    const path = join(folder.path, 'empty');
    await write(path, []);
    expect(await readFile(path)).toHaveLength(0);
  });

  test('replaces what was there', async () => {
    await using folder = await makeFolder();
    const path = join(folder.path, 'list.txt');
    await writeFile(path, 'something longer than the new text');
    await write(path, ['new']);
    expect(await readTextFile(path)).toBe('new');
  });

  test('a million small pieces arrive whole', async () => {
    await using folder = await makeFolder();
    const path = join(folder.path, 'long.txt');
    function* lines(): Generator<string> {
      for (let line = 0; line < 1_000_000; line += 1) yield `${line}\n`;
    }
    await write(path, lines());
    const written = (await readTextFile(path)).split('\n');
    expect([written.length, written[0], written[777_777], written.at(-2)]).toEqual([
      1_000_001,
      '0',
      '777777',
      '999999',
    ]);
  });

  test('what cannot be written rejects', async () => {
    await using folder = await makeFolder();
    await mkdir(join(folder.path, 'taken'));
    await expect(write(join(folder.path, 'taken'), ['x'])).rejects.toThrow(/EISDIR/);
  });
});

test('an atomic write that fails half way leaves the old file as it was', async () => {
  await using folder = await makeFolder();
  const path = join(folder.path, 'list.txt');
  await writeFile(path, 'old');
  function* broken(): Generator<string> {
    yield 'new';
    throw new Error('no more');
  }
  await expect(writeTextFileAtomically(path, broken())).rejects.toThrow('no more');
  expect(await readTextFile(path)).toBe('old');
});
