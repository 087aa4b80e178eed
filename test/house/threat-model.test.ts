// Every invariant of the threat model names tests that exist.
import { expect, test } from 'vitest';
import { read, tracked } from './tracked-files.ts';

/** Titles of tests and of groups, as the code spells them. */
function titlesOf(code: string): ReadonlySet<string> {
  const found = code.matchAll(
    /(?:\b(?:describe|test)(?:\.\w+)*|\](?: as const)?\)|>\([\w.]+\)|\))\(\s*(?:'((?:\\.|[^'\\\n])+)'|"([^"\n]+)")/g,
  );
  return new Set([...found].map(([, one = '', other = '']) => one.replaceAll("\\'", "'") + other));
}

const rows = read('docs/threat-model.md')
  .split('\n')
  .filter((line) => /^\| (?!---|Who)/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| *| *\|$/g, '')));

test('every row has its four cells, and at least one test', () => {
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    expect(row, row.join()).toHaveLength(4);
    expect(row[2]).toMatch(/\.$/);
    expect(row[3]).toMatch(/^`\S+\.test\.ts`: "[^"]+"(?:, `\S+\.test\.ts`: "[^"]+")*$/);
  }
});

test('every test that is named exists', () => {
  const named = rows.flatMap(([, , , held = '']) => [
    ...held.matchAll(/`(\S+\.test\.ts)`: "([^"]+)"/g),
  ]);
  expect(named.length).toBeGreaterThanOrEqual(rows.length);
  const missing = named.filter(
    ([, path = '', title = '']) => !tracked.includes(path) || !titlesOf(read(path)).has(title),
  );
  expect(missing.map(([all]) => all)).toEqual([]);
});

test.each([
  ["test('plain', () => 1);", 'plain'],
  ["test.each([1])('of %s', () => 1);", 'of %s'],
  ["test.each([1] as const)('of %s', () => 1);", 'of %s'],
  ["test.each<[string]>([\n  ['a'],\n])(\n  'below',\n  () => 1);", 'below'],
  ['describe("it\'s", () => 1);', "it's"],
])('%j has the title %j', (code, title) => {
  expect([...titlesOf(code)]).toEqual([title]);
});
