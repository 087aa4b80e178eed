import { describe, expect, test } from 'vitest';
import { findPatternProblem } from './check-pattern.ts';

describe('what is wrong with a pattern', () => {
  test.each([
    ['', 'is empty'],
    ['!', 'is empty'],
    ['/site/**', 'is absolute'],
    ['C:\\site\\**', 'is absolute'],
    ['../other/**', '`..`'],
    ['a/\\.\\./b', '`..`'],
    ['site\\', 'backslash'],
    ['{a,b', 'never closed'],
    ['{a,{b}', 'never closed'],
    ['page{1..9}', 'range'],
    ['{a,b}'.repeat(12), '1000'],
    ['a/[bc', 'never closed'],
    ['[z-a]', 'backwards'],
    ['{x,[z-a]}', 'backwards'],
    ['a'.repeat(5_000), 'longer'],
  ])('%j: %s', (pattern, expected) => {
    expect(findPatternProblem(pattern)).toContain(expected);
  });

  test.each([
    '**',
    '!site/drafts',
    './site/*.html',
    'a..b/{c,d}',
    '[[:alpha:]]*',
    '[]a]',
    '[!a-z].txt',
    '\\[slug\\]/\\{id\\}',
    '{id}/x',
    'a}b',
    'back\\\\',
    'emoji-😀',
  ])('%j is fine', (pattern) => {
    expect(findPatternProblem(pattern)).toBeUndefined();
  });
});
