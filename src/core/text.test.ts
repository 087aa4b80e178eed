import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupDigits, listWords, oneLine } from './text.ts';

/** What the runner would take for a command: `::` at the start of a line, `##[` anywhere. */
const command = /^\s*::|##\[/m;

describe('foreign text as one line', () => {
  test.each([
    ['plain text stays', 'plain text stays'],
    ['two\r\nlines', 'two lines'],
    ['  trimmed \n', 'trimmed'],
    ['a\u0000b\u001b[31mc\u009bd\u2028e', 'a b [31mc d e'],
    ['::error::forged', '\u200b::error::forged'],
    ['no\n::error::forged', 'no ::error::forged'],
    ['no ##[error]forged', 'no ##\u200b[error]forged'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });

  test('is cut with a mark at the limit, and not before', () => {
    expect(oneLine('x'.repeat(10), 10)).toBe('x'.repeat(10));
    expect(oneLine('x'.repeat(11), 10)).toBe(`${'x'.repeat(9)}…`);
    expect(oneLine('x'.repeat(5_000))).toHaveLength(2_000);
  });

  test('whatever it is, it is one line, no command, and no longer than allowed', () => {
    const pieces = fc.constantFrom(
      '::',
      '##[',
      '#',
      ' ',
      '\t',
      '\n',
      '\r',
      '\u0085',
      '\u2029',
      'x',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), (parts) => {
        const line = oneLine(parts.join(''), 100);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
        expect(line).not.toMatch(command);
        expect(line.length).toBeLessThanOrEqual(100);
      }),
      { numRuns: 500 },
    );
  });
});

test('digits are grouped as the language does it', () => {
  fc.assert(
    fc.property(fc.nat(), (count) => {
      expect(groupDigits(count)).toBe(count.toLocaleString('en-US'));
    }),
  );
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as %j', (words, text) => expect(listWords(words)).toBe(text));
