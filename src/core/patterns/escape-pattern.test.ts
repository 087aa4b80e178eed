import { expect, test } from 'vitest';
import { findPatternFault } from './check-pattern.ts';
import { escapePattern } from './escape-pattern.ts';
import { compilePatterns } from './path-matcher.ts';

test.each([
  'public',
  '[site]',
  '{a,b}',
  'a*b?c',
  '!x',
  '#x',
  '- x',
  'x # y',
  '${x}',
  'x\\y',
  'x !y',
  "it's (1)",
  'ü',
])('%s is the pattern of itself and of what is below it alone', (folder) => {
  const pattern = `${escapePattern(folder)}/**`;
  expect(findPatternFault(pattern)).toBeUndefined();
  const paths = [`${folder}/a/b`, `x${folder}/a`, 's/a', 'a/a', 'b/a', 'axbxc/a'];
  expect(paths.filter(compilePatterns([pattern]))).toEqual([`${folder}/a/b`]);
});
