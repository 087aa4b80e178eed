import { describe, expect, test } from 'vitest';
import { findNegationFault, findPatternFault, findPatternProblem } from './check-pattern.ts';

describe('what is wrong with a pattern', () => {
  test.each([
    ['', 'is empty'],
    ['!', 'is empty'],
    ['/site/**', 'is absolute'],
    ['C:\\site\\**', 'is absolute'],
    ['https://a.example/**', 'is an address'],
    ['s3://bucket/**', 'is an address'],
    ['~/site/**', 'only a shell knows'],
    ['$GITHUB_WORKSPACE/site/**', 'only a shell knows'],
    ['../other/**', '`..`'],
    ['a/\\.\\./b', '`..`'],
    ['site\\', 'backslash'],
    ['public\\site\\**', 'write `public/site/**`'],
    ['public\\**', 'write `public/**`'],
    ['!public\\Übersicht', 'write `public/Übersicht`'],
    ['\\[x\\]\\a', 'backslash'],
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
    'back\\\\slash\\\\**',
    'a\\*b/\\?\\.x',
    'emoji-😀',
    '~x/$d$slug/*',
    '**/*-*-*/**/*.*.*',
    '*a*[*]*\\*',
    '***.html',
  ])('%j is fine', (pattern) => {
    expect(findPatternProblem(pattern)).toBeUndefined();
  });
});

describe('a pattern in the notation of something else', () => {
  test.each([
    ["'public/**'", 'in quotes', 'without quotes'],
    ['"public/**",', 'in quotes', 'without quotes'],
    ["!'public/**'", 'in quotes', 'without quotes'],
    ["'!public/**'", 'in quotes', 'without quotes'],
    ['- public/**', '`- `', 'without dashes'],
    ['public/** # pages', 'a comment', '`[#]`'],
    ['public/** !public/**/*.map', 'more than one pattern', 'not with `>`'],
    ['public/**/*.html, public/**/*.css', 'a comma', 'one a line'],
    ['public/**,', 'a comma', 'one a line'],
    ['{a, b}/**', 'a comma', 'one a line'],
  ])('%j %s: %s', (pattern, what, remedy) => {
    const fault = findPatternFault(pattern);
    expect(fault?.what).toContain(what);
    expect(fault?.remedy).toContain(remedy);
  });

  test.each([
    'public/**',
    '!public/**/*.map',
    '! public/**/*.map',
    '{a,b}/**',
    'a,b/c d/**',
    'a [#]b [!]c[,] d/-x',
    "it's-'quoted'.html",
    'a#b',
  ])('%j is not', (pattern) => {
    expect(findPatternFault(pattern)).toBeUndefined();
  });
});

test('negations alone match nothing', () => {
  const example = 'public/**';
  expect(findNegationFault(['!a', ' ! b'], { example })).toMatchObject({
    remedy: expect.stringContaining('`public/**`'),
  });
  expect(findNegationFault(['!a', 'b'], { example })).toBeUndefined();
  expect(findNegationFault([], { example })).toBeUndefined();
});
