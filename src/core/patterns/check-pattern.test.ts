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
    ['{,}', 'stands for nothing'],
    ['{,a}/', 'stands for nothing'],
    ['${SITE}/**', 'variables'],
    ['{a,b}'.repeat(12), '1000'],
    ['{a,b}'.repeat(60), '1000'],
    ['a/[bc', 'never closed'],
    ['[z-a]', 'backwards'],
    ['{x,[z-a]}', 'backwards'],
    ['a'.repeat(5_000), 'longer'],
    ['**/*-*-*-*-*.html', 'more than 3 `*`'],
    ['a/{b,*x*y*z*}', 'more than 3 `*`'],
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
    '**/*-*-*/**/*.*.*',
    '*a*[*]*\\*',
    '***.html',
  ])('%j is fine', (pattern) => {
    expect(findPatternProblem(pattern)).toBeUndefined();
  });
});
