import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Target } from '../target.ts';
import { foldWildcards } from './fold-wildcards.ts';

const toTarget = (path: string): Target => ({
  kind: 'url',
  value: path.startsWith('https:') ? path : `https://a.example${path}`,
  rule: 'urls',
});

function fold(paths: readonly string[], most: number, unchanged?: readonly string[]) {
  const unchangedUrls = unchanged?.map((path) => `https://a.example${path}`);
  return foldWildcards(paths.map(toTarget), {
    most,
    form: 'pattern',
    ...(unchangedUrls === undefined ? {} : { unchangedUrls }),
  });
}

const short = (value: string): string => value.replace('https://a.example', '');

describe('folding', () => {
  test.each<[string, readonly string[], number, readonly string[]]>([
    ['few stay as they are', ['/a', '/b/c'], 2, ['/a', '/b/c']],
    ['one folder', ['/i/1', '/i/2', '/i/3', '/x'], 2, ['/i/*', '/x']],
    [
      'the deepest folders first',
      ['/a/b/1', '/a/b/2', '/a/c/1', '/a/c/2'],
      2,
      ['/a/b/*', '/a/c/*'],
    ],
    ['everything where nothing else fits', ['/1', '/2', '/a/3'], 1, ['/*']],
    ['a folder with its page', ['/d/', '/d/index.html', '/d/x'], 1, ['/d/*']],
    ['slashes in a query are none', ['/a?p=/x/y', '/b'], 2, ['/a?p=/x/y', '/b']],
    ['no URL', [], 3, []],
  ])('%s', (_name, paths, most, expected) => {
    expect(fold(paths, most).map(({ value }) => short(value))).toEqual(expected);
  });

  test('every host is covered, even if that is more than allowed', () => {
    const folded = fold(['https://b.example/1', 'https://b.example/2', '/1', '/2'], 1);
    expect(folded.map(({ value }) => value)).toEqual([
      'https://a.example/*',
      'https://b.example/*',
    ]);
  });

  test('a known tree decides by what is covered besides, and says so', () => {
    const changed = ['/a/1', '/a/2', '/b/1', '/b/2'];
    const unchanged = ['/a/x', '/a/deep/y', '/z'];
    expect(fold(changed, 3, unchanged)).toEqual([
      { ...toTarget('/a/1'), kind: 'wildcard', changed: 1, unchanged: 0 },
      { ...toTarget('/a/2'), kind: 'wildcard', changed: 1, unchanged: 0 },
      {
        kind: 'wildcard',
        value: 'https://a.example/b/*',
        rule: 'on-too-many',
        changed: 2,
        unchanged: 0,
      },
    ]);
    expect(fold(changed, 1, unchanged)).toMatchObject([{ changed: 4, unchanged: 3 }]);
  });

  test('a folder that changed as a whole is one wildcard even where more are allowed', () => {
    expect(fold(['/a/1', '/a/2', '/a/3'], 3, ['/b/1'])).toMatchObject([
      { unchanged: 0, changed: 3 },
    ]);
  });

  test('a folder nested very deep is folded as well', () => {
    const deep = `/${'d/'.repeat(1_900)}`;
    expect(fold([`${deep}1`, `${deep}2`], 1)).toMatchObject([{ changed: 2 }]);
  });
});

const path = fc
  .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 })
  .map((names) => `/${names.join('/')}.x`);

/** Every set of wildcards and single URLs, tried one by one. */
function leastBesides(changed: readonly string[], unchanged: readonly string[], most: number) {
  const folders = new Set(
    changed.flatMap((url) =>
      [...url.matchAll(/\//g)].map(({ index }) => `${url.slice(0, index + 1)}*`),
    ),
  );
  const choices = [...changed, ...folders];
  let least = Number.POSITIVE_INFINITY;
  for (let set = 1; set < 2 ** choices.length; set += 1) {
    const chosen = choices.filter((_, bit) => (set >> bit) % 2 === 1);
    const covers = (url: string): boolean =>
      chosen.some((one) => one === url || (one.endsWith('*') && url.startsWith(one.slice(0, -1))));
    if (chosen.length <= most && changed.every(covers))
      least = Math.min(least, unchanged.filter(covers).length);
  }
  return least;
}

describe('properties of folding', () => {
  test('no set of that size covers less besides', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(path, { minLength: 1, maxLength: 5 }),
        fc.uniqueArray(path, { maxLength: 8 }),
        fc.integer({ min: 1, max: 4 }),
        (changed, others, most) => {
          const unchanged = others.filter((url) => !changed.includes(url));
          const folded = fold(changed, most, unchanged);
          const besides = folded.reduce((sum, one) => sum + (one.unchanged ?? 0), 0);
          expect(folded.length).toBeLessThanOrEqual(most);
          expect(folded.reduce((sum, one) => sum + one.changed, 0)).toBe(changed.length);
          expect(besides).toBe(leastBesides(changed, unchanged, most));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('what is covered is what was asked for, whatever the order', () => {
    const paths = fc.uniqueArray(path, { maxLength: 15 });
    fc.assert(
      fc.property(paths, fc.integer({ min: 1, max: 5 }), (changed, most) => {
        const folded = fold(changed, most);
        for (const one of changed) {
          const url = toTarget(one).value;
          expect(
            folded.some(({ value }) =>
              value.endsWith('*') ? url.startsWith(value.slice(0, -1)) : url === value,
            ),
          ).toBe(true);
        }
        expect(fold(changed.toReversed(), most)).toEqual(folded);
      }),
    );
  });
});
