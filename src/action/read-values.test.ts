import { describe, expect, test } from 'vitest';
import {
  baseUrlsField,
  booleanField,
  choiceField,
  durationField,
  integerField,
  paceField,
} from '../core/inputs/fields.ts';
import type { InputRow } from '../core/inputs/row.ts';
import { createValueReader, quote, readRows } from './read-values.ts';

describe('a value is read, or its problem is noted', () => {
  const row = { field: durationField, group: 'run', description: 'How long.' } as const;
  const rows = {
    timeout: { ...row, name: 'timeout', default: '1s' },
    poll: { ...row, name: 'poll-interval', default: '1s' },
    request: { ...row, name: 'request-timeout', default: '1s' },
    grace: { ...row, name: 'grace' },
  } as const satisfies Record<string, InputRow>;
  const values: Readonly<Record<string, string>> = { timeout: 'soon', 'poll-interval': '5s' };

  test('the value, or the default if it is absent or wrong', () => {
    const reader = createValueReader((name) => values[name] ?? '');
    expect(readRows(rows, reader)).toEqual({
      timeout: 1_000,
      poll: 5_000,
      request: 1_000,
      grace: undefined,
    });
    expect(reader.problems).toEqual([
      {
        code: 'input-invalid',
        input: 'timeout',
        message: '`timeout` is not a duration: "soon".',
        remedy: expect.stringContaining('`90s`'),
      },
    ]);
  });

  test('a required one that is missing', () => {
    const reader = createValueReader(() => '');
    reader.read({ ...rows.grace, required: true });
    expect(reader.problems).toMatchObject([{ code: 'input-missing', input: 'grace' }]);
  });

  test('every wrong item of a list, with its line', () => {
    const text = '# two hosts\nhttps://a.example/\nwww.example.com\n\nhttps://b.example/?q';
    const reader = createValueReader(() => text);
    const list = {
      name: 'base-url',
      field: baseUrlsField,
      group: 'list',
      description: '',
    } as const;
    expect(reader.read(list)).toEqual(['https://a.example']);
    expect(reader.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^`base-url`: line 3 does not begin with `https:\/\/`: "www.example.com"\.$/,
      ),
      expect.stringMatching(/^`base-url`: line 5 is not .*"https:\/\/b.example\/\?\*\*\*"\.$/),
    ]);
  });
});

test.each<[InputRow<unknown>['field'], string, string, string]>([
  [booleanField, 'yes', '`x` is not `true` or `false`: "yes".', 'Write `true` or `false`.'],
  [durationField, '30', '`x` is not a duration: "30".', 'with its unit'],
  [durationField, '0s', '`x` must be longer than 0: "0s".', 'with its unit'],
  [durationField, '501h', '`x` is longer than `500h`: "501h".', 'with its unit'],
  [
    integerField(1, 1_000_000),
    '1k',
    '`x` is not a whole number from 1 to 1,000,000: "1k".',
    'digits alone',
  ],
  [choiceField(['any', 'all']), 'none', '`x` is not a supported value: "none".', '`any`, `all`'],
  [choiceField(['purge', 'prewarm']), 'purg', 'Did you mean `purge`?', '`purge`, `prewarm`'],
  [paceField, '10 per minute', '`x` is not a pace: "10 per minute".', '`10/1m`'],
])('%# a wrong value is named, with what to write', (field, text, message, remedy) => {
  const reader = createValueReader(() => text);
  reader.read({ name: 'x', field, group: 'run', description: '' });
  expect(reader.problems).toHaveLength(1);
  expect(reader.problems[0]?.message).toContain(message);
  expect(reader.problems[0]?.remedy).toContain(remedy);
});

describe('a typed value in an error', () => {
  test.each([
    ['soon', '"soon"'],
    ['https://a.example/x?token=planted', '"https://a.example/x?***"'],
    ['https:/user:planted@a.example', '"https:/***@a.example"'],
    ['what is it?', '"what is it?"'],
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
  ])('the user and the password of %s are not shown', (text) => {
    expect(quote(text)).not.toContain('planted');
    expect(quote(text)).not.toContain('joe');
    expect(quote(text)).toContain('a.example');
  });
});
