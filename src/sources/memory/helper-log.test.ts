import { describe, expect, test } from 'vitest';
import { findComplaint, findLastLine, findMasked } from './helper-log.ts';

describe('what the cache client prints', () => {
  test.each([
    ['a miss', 'Resolved\n::debug::nothing\n', undefined],
    [
      'a warning',
      '::warning::Failed to restore: 503%25%0Aand more\n',
      'Failed to restore: 503%\nand more',
    ],
    ['an error with properties', '::error title=x::Failed to save: no\r\n', 'Failed to save: no'],
    [
      'a plain line',
      'Failed to save: Unable to reserve cache with key k\n',
      'Failed to save: Unable to reserve cache with key k',
    ],
    [
      'a mode',
      "Cache restore skipped: the effective cache-mode 'none' does not permit reads.\n",
      "Cache restore skipped: the effective cache-mode 'none' does not permit reads.",
    ],
    ['several', '::warning::first\n::warning::last\n::debug::x\n', 'last'],
    ['such a word inside a line', 'It has not Failed to do anything\n', undefined],
  ])('%s', (_name, output, complaint) => {
    expect(findComplaint(output)).toBe(complaint);
  });

  test('what it wants hidden', () => {
    const output = '::add-mask::https://x.example/?sig=a%25b\ntext ::add-mask::not this\n';
    expect(findMasked(output)).toEqual(['https://x.example/?sig=a%b']);
  });

  test.each([
    ['Attempt 1 of 5 failed\n::debug::waiting\n\n', 'Attempt 1 of 5 failed'],
    ['', undefined],
  ])('its last words %j', (output, line) => {
    expect(findLastLine(output)).toBe(line);
  });
});
