import { describe, expect, test } from 'vitest';
import { expandBraces, mostExpansions } from './expand-braces.ts';

describe('braces', () => {
  test.each<[string, readonly string[]]>([
    ['plain', ['plain']],
    ['', ['']],
    ['a{b,c}d', ['abd', 'acd']],
    ['{a,b}{1,2}', ['a1', 'a2', 'b1', 'b2']],
    ['{a,b{c,d{e,f}}}', ['a', 'bc', 'bde', 'bdf']],
    ['x{,.gz}', ['x', 'x.gz']],
    ['{id}', ['{id}']],
    ['{a{b,c}}', ['{ab}', '{ac}']],
    ['a,b', ['a,b']],
    ['a}b', ['a}b']],
    ['\\{a,b\\}', ['\\{a,b\\}']],
    ['{a\\,b,c}', ['a\\,b', 'c']],
    ['a\nb{1,2}', ['a\nb1', 'a\nb2']],
  ])('%j is %j', (pattern, expected) => {
    expect(expandBraces(pattern)).toEqual(expected);
  });

  test('a short line does not become a long run', () => {
    expect(expandBraces('{a,b}'.repeat(60))).toHaveLength(mostExpansions + 1);
  });
});
