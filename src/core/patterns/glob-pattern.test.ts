import fc from 'fast-check';
import { Minimatch } from 'minimatch';
import { describe, expect, test } from 'vitest';
import { findPatternProblem } from './check-pattern.ts';
import { compilePatterns } from './glob-pattern.ts';

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
  ])('%j', async (patterns, wanted, unwanted) => {
    const matches = await compilePatterns(patterns);
    expect(wanted.filter((path) => !matches(path))).toEqual([]);
    expect(unwanted.filter(matches)).toEqual([]);
  });

  test('are the same as those of the engine that walks the disk', async () => {
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
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { minLength: 1, maxLength: 4 }),
        fc.array(name, { minLength: 1, maxLength: 4 }),
        async (pieces, names) => {
          // A final wildcard segment stands for itself alone, so both sides mean the same.
          const pattern = [...pieces, '*'].join('/');
          const path = names.join('/');
          const engine = new Minimatch(pattern, { dot: true, noext: true, nobrace: true });
          expect(findPatternProblem(pattern)).toBeUndefined();
          const matches = await compilePatterns([pattern]);
          expect(matches(path)).toBe(engine.match(path));
        },
      ),
      { numRuns: 3_000 },
    );
  });
});
