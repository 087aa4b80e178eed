import fc from 'fast-check';
import { Minimatch } from 'minimatch';
import { describe, expect, test } from 'vitest';
import { findPatternProblem } from './check-pattern.ts';
import { compilePatterns } from './path-matcher.ts';

describe('which paths a list of patterns asks for', () => {
  test.each<[readonly string[], readonly string[], readonly string[]]>([
    [['site'], ['site', 'site/a', 'site/.b/c'], ['sites', 'a/site', 'Site/a']],
    [['site/'], ['site/a/b'], ['site', 'sites/a']],
    [['./site//docs/'], ['site/docs/a'], ['site/a']],
    [['.'], ['a', '.b/c'], []],
    [['site/*'], ['site/a', 'site/.b'], ['site/a/b', 'site']],
    [['*.html'], ['a.html', '.html'], ['b/a.html', 'a.htm']],
    [
      ['site/**/*.html'],
      ['site/a.html', 'site/b/.c/a.html'],
      ['a.html', 'site/a.css', 'sitea.html'],
    ],
    [['**/docs/*.md'], ['docs/a.md', 'x/y/docs/a.md'], ['docs/b/a.md']],
    [['s?te/[a-c]*'], ['site/b1', 'sate/c'], ['site/d', 'ste/a']],
    [['a/[!b]'], ['a/c'], ['a/b']],
    [['\\[slug\\]/\\*'], ['[slug]/*'], ['s/a', '[slug]/a']],
    [['{a,b/{c,d}}/x'], ['a/x', 'b/c/x', 'b/d/x'], ['b/x', 'c/x']],
    [['a{b,c}{1,2}'], ['ab1', 'ac2'], ['ab', 'a1']],
    [['{a,b{c,d{e,f}}}'], ['a', 'bc', 'bde'], ['bd', 'c']],
    [['x{,.gz}'], ['x', 'x.gz'], ['.gz']],
    [['{,.}a'], ['a', '.a'], ['b']],
    [
      ['{id}', '{a{b,c}}', 'x}y'],
      ['{id}', '{ab}', '{ac}', 'x}y'],
      ['id', 'ab'],
    ],
    [
      ['\\{a,b\\}', '{c\\,d,e}'],
      ['{a,b}', 'c,d', 'e'],
      ['a', 'c'],
    ],
    [
      ['back\\\\{a,b}', '\\\\'],
      ['back\\a', 'back\\b', '\\'],
      ['backa', 'back\\\\a'],
    ],
    [['a\nb{1,2}'], ['a\nb1'], ['a\nb']],
    [['[$]{a,b}'], ['$a', '$b'], ['a', '${a,b}']],
    [['+(a|b)'], ['+(a|b)'], ['a', 'ab']],
    [
      ['#a', '\\!b'],
      ['#a', '!b'],
      ['a', 'b'],
    ],
    [
      ['**', '!**/*.map', 'keep.map'],
      ['a', 'keep.map'],
      ['a.map', 'x/keep.map'],
    ],
    [
      ['a/**', '!a/b', 'a/b/c'],
      ['a/x', 'a/b/c', 'a/b/c/d'],
      ['a/b', 'a/b/d'],
    ],
    [['!a', '**'], ['a'], []],
    [['!a'], [], ['a', 'b']],
    [['**'], ['a\nb/c', 'x/line\nbreak.html'], []],
    [['**/t/*.html'], ['a\nb/t/c.html'], []],
  ])('%j', (patterns, wanted, unwanted) => {
    const matches = compilePatterns(patterns);
    expect(wanted.filter((path) => !matches(path))).toEqual([]);
    expect(unwanted.filter(matches)).toEqual([]);
  });

  test('are what the engine makes of a plain pattern', () => {
    const name = fc.constantFrom('a', 'b', '.c', 'ab', 'a.html', 'b.css', 'é', 'x y', 'n\nl');
    const piece = fc.constantFrom(
      'a',
      'b',
      '*',
      '**',
      '?',
      '*.html',
      'a*',
      '[ab]',
      '.c',
      'é',
      'x*y',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 4 }),
        fc.array(name, { minLength: 1, maxLength: 4 }),
        (pieces, names) => {
          // A final wildcard segment stands for itself alone, so both sides mean the same.
          const pattern = [...pieces, '*'].join('/');
          const path = names.join('/');
          const engine = new Minimatch(pattern, { dot: true, noext: true, nobrace: true });
          expect(findPatternProblem(pattern)).toBeUndefined();
          const matches = compilePatterns([pattern]);
          expect(matches(path)).toBe(engine.match(path));
        },
      ),
      { numRuns: 3_000 },
    );
  });
});
