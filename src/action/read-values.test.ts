import { describe, expect, test } from 'vitest';
import { durationField } from './fields.ts';
import { createValueReader, quote } from './read-values.ts';

describe('a value is read, or its problem is noted', () => {
  const values: Readonly<Record<string, string>> = { timeout: 'soon', 'poll-interval': '5s' };
  const reader = createValueReader((name) => values[name] ?? '');

  test('the value, the fallback where it is absent or wrong', () => {
    expect(reader.read('poll-interval', durationField, 1)).toBe(5_000);
    expect(reader.read('request-timeout', durationField, 1)).toBe(1);
    expect(reader.read('timeout', durationField, undefined)).toBeUndefined();
    expect(reader.problems).toEqual([
      {
        code: 'input-invalid',
        input: 'timeout',
        message: '`timeout` is not a duration: "soon".',
        remedy: expect.stringContaining('`90s`'),
      },
    ]);
  });
});

describe('a typed value in an error', () => {
  test.each([
    ['soon', '"soon"'],
    ['a "quoted" word', '"a \\"quoted\\" word"'],
    ['two\nlines', '"two lines"'],
    ['::error::forged', '"\u200b::error::forged"'],
    ['x ##[error]forged', '"x ##\u200b[error]forged"'],
    ['x'.repeat(200), `"${'x'.repeat(79)}…"`],
  ])('%j', (text, shown) => {
    expect(quote(text)).toBe(shown);
  });

  test.each([
    'https://planted@a.example/',
    'https://joe:planted@a.example/',
    'https://joe:pl@planted@a.example/',
    'https://joe:pl/planted@a.example/',
    'https://joe:pl?planted#planted@a.example/',
    'https://joe:with planted blank@a.example/',
    'joe:planted@a.example',
    '//joe:planted@a.example',
    `https://joe:${'planted'.repeat(50)}@a.example/`,
  ])('the user and the password of %s are not repeated', (text) => {
    expect(quote(text)).not.toContain('planted');
    expect(quote(text)).not.toContain('joe');
    expect(quote(text)).toContain('a.example');
  });
});
