import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestConfigBytes, type Place, parseYaml } from './parse-yaml.ts';

const whys = (text: string): readonly string[] =>
  parseYaml(text).faults.map(({ place, why }) => `${show(place)}: ${why}`);

function show({ line, column }: Place): string {
  return column === undefined ? `line ${line}` : `line ${line}, column ${column}`;
}

const notMerged = (place: string): string =>
  `${place}: \`<<\` merges something that is not a mapping`;

const inItself = (place: string): string =>
  `${place}: \`*x\` stands inside the value that it names`;

describe('what is not taken', () => {
  test.each([
    ['a: 1\nb: 2\na: 3', ['line 3, column 1: the key `a` is used twice']],
    ['- {a: 1, a: 2}', ['line 1, column 10: the key `a` is used twice']],
    ['a: {b: 1}\nc: {b: 1}', []],
    ['1: a\n"1": b', ['line 2, column 1: the key `1` is used twice']],
    ['? [a]\n: b', ['line 1, column 3: a key must be plain text']],
    ['? {a: b}\n: c', ['line 1, column 3: a key must be plain text']],
    ['a: &x y\n*x : b', ['line 2, column 1: a key must be plain text']],
    ['a: *.example.com', [expect.stringContaining('line 1, column 4: `*.example.com` is read')]],
    ['a: *late\nb: &late 1', [expect.stringContaining('no anchor has this name')]],
    ['x-a: &x {b: 1}\nc: {<<: *x, d: 2}', []],
    ['a: &x [1]\nb: *x', []],
    ['<<: 1', [notMerged('line 1, column 1')]],
    ['a: 1\nb:\n  <<: [1, 2]', [notMerged('line 3, column 3')]],
    ['a: &x [1]\nb: {<<: *x}', [notMerged('line 2, column 5')]],
    ['a: {<<: }', [notMerged('line 1, column 5')]],
    ['a: &x {b: 1}\nc: {<<: [*x, {d: 1}], e: 2}', []],
    ['&x <<: *x', [notMerged('line 1, column 4')]],
    ['a: &x 1\n<<: *x', [notMerged('line 2, column 1')]],
    ['a: &x {b: 1}\n<<: [*x]', []],
    ['&x {a: 1, <<: *x}', [inItself('line 1, column 15')]],
    ['a: &x [*x]', [inItself('line 1, column 8')]],
    ['a: {<<: *x}', [expect.stringContaining('no anchor has this name')]],
    ['"<<": 1', []],
    [`a: &x 1\nb: [${'*x,'.repeat(199)}]`, []],
    [`a: &x 1\nb: [${'*x,'.repeat(201)}]`, [expect.stringContaining('expand to more than 200')]],
    ['a: [', [expect.stringMatching(/^line 1, column \d+: /)]],
  ])('%#', (text, expected) => {
    expect(whys(text)).toEqual(expected);
  });

  test.each([
    ['a:\n\tb: 1', /line 2, column 1: .*tab/, /spaces/],
    ['- a: 1\n   b: 2', /inside a value/, /same column/],
    ['a:\n    b: 1\n   c: 2', /line 3, .*not indented like/, /same column/],
    ['a: "b', /no second one/, /missing `"`/],
    ["a: 'b", /no second one/, /missing `'`/],
    ['a: b: c', /line 1, column 4: a `: `/, /quotes/],
    ['a: [1, 2\nb: 3', /not closed/, /`\]`/],
    ['{"a": 1 "b": 2}', /comma is missing/, /comma/],
    ['{"a": 1, , "b": 2}', /comma has no item/, /Remove/],
    ['a: 1 # b\nc: "d"#e', /space is missing before `#`/, /space/],
    ['a: 1\nb\nc: 2', /not on one line|`:` is missing/, /key: value/],
    ['a: @b', /cannot begin/, /quotes/],
    ['a: "\\q"', /escape/, /single quotes/],
    ['a: 1\n---\nb: 2', /second document/, /one document/],
    ['[x]\na=1', /does not belong/, /key: value/],
    ['a: |x\n  b', /does not belong/, /key: value/],
    ['%YAML x\n---\na: 1', /cannot be read/, /lines before/],
  ])('one error, with what to do: %j', (text, why, remedy) => {
    const { faults } = parseYaml(text);
    expect(faults).toHaveLength(1);
    expect(whys(text).join()).toMatch(why);
    expect(faults[0]?.remedy).toMatch(remedy);
    expect(whys(text).join()).not.toMatch(/implicit|indicator|flow|scalar|compact|node|token/i);
  });

  test('an alias without an anchor comes with its remedy', () => {
    expect(parseYaml('a: *.example.com').faults[0]?.remedy).toBe(
      'Put it in quotes: "*.example.com".',
    );
  });
});

/** Each made the package busy for seconds or minutes, or filled the stack. */
const shapes: readonly (readonly [string, string])[] = [
  ['keys', Array.from({ length: 20_000 }, (_, n) => `k${n}:`).join('\n')],
  ['keys in braces', `{${Array.from({ length: 20_000 }, (_, n) => `k${n}`).join(',')}}`],
  ['aliases', `a: &x [1]\n${'- *x\n'.repeat(20_000)}`],
  ['anchors and aliases', Array.from({ length: 9_000 }, (_, n) => `- &a${n} *b`).join('\n')],
  ...['"', "'", '[', '{', '[]', '- ', '-\n', '? ', '?\n', '&a ', '!a ', '*a ', '%a\n', ','].map(
    (unit): readonly [string, string] => [`${JSON.stringify(unit)} repeated`, unit],
  ),
];

test.each(shapes)('%s: a value or a reason, long before the time of a test ends', (_name, unit) => {
  const text = unit
    .repeat(Math.ceil(longestConfigBytes / unit.length))
    .slice(0, longestConfigBytes);
  const { value, faults } = parseYaml(text);
  expect(value === undefined).toBe(faults.length > 0);
});

test('whatever it is, it has a value or a reason', () => {
  const word = fc.constantFrom(
    'a',
    'b: ',
    '- ',
    '\n',
    '  ',
    '*x',
    '&x ',
    '? ',
    '{',
    '}',
    ',',
    '<<: ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string())), (words) => {
      const { value, faults } = parseYaml(words.join(''));
      if (faults.length > 0) expect(value).toBeUndefined();
      for (const { place, why } of faults)
        expect(`${show(place)}: ${why}`).toMatch(/^line \d+.*: \S/);
    }),
    { numRuns: 500 },
  );
});
