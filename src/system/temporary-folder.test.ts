import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeTemporaryFolder } from './temporary-folder.ts';

const base = mkdtempSync(join(tmpdir(), 'base-'));
afterAll(() => rmSync(base, { recursive: true }));

test('each is new, and its parent is made', async () => {
  const parent = join(base, 'not', 'there');
  const [one, other] = await Promise.all([
    makeTemporaryFolder(parent, 'x-'),
    makeTemporaryFolder(parent, 'x-'),
  ]);
  expect([dirname(one), dirname(other)]).toEqual([parent, parent]);
  expect(one).not.toBe(other);
});

test('a parent that is a file, or none, gives one in the usual place', async () => {
  writeFileSync(join(base, 'file'), '');
  for (const parent of [join(base, 'file'), '']) {
    const folder = makeTemporaryFolder(parent, 'cdn-cache-test-');
    expect(dirname(folder)).toBe(tmpdir());
    expect(existsSync(folder)).toBe(true);
    rmSync(folder, { recursive: true });
  }
});
