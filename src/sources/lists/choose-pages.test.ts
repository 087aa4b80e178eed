import { describe, expect, test } from 'vitest';
import { choosePages } from './choose-pages.ts';

const typed = { origins: new Set(['https://www.a.example']), areTyped: true };

function failureFor(locations: readonly string[], own = typed): unknown {
  try {
    return choosePages(locations, own);
  } catch (error) {
    return error;
  }
}

describe('the pages of a sitemap', () => {
  test('http addresses of an https site, and other ports, are left out and named', () => {
    const { targets, notices } = choosePages(
      [
        'https://www.a.example/',
        'http://www.a.example/1',
        'http://www.a.example/2',
        'https://www.a.example:8443/',
        '/relative',
      ],
      typed,
    );
    expect(targets.map(({ value }) => value)).toEqual(['https://www.a.example/']);
    expect(notices).toEqual([
      '`sitemap`: 3 addresses were left out, because only those on https://www.a.example count: 2 on http://www.a.example, 1 on https://www.a.example:8443.',
      expect.stringContaining('left out 1 of its entries, such as "/relative"'),
    ]);
  });

  test.each<[string, readonly string[], typeof typed, string, string]>([
    [
      'on another host than `base-url`',
      ['https://a.example/', 'https://a.example/1'],
      typed,
      '2 on https://a.example',
      'add `https://a.example` to `base-url`',
    ],
    [
      'on http',
      ['http://www.a.example/'],
      typed,
      '1 on http://www.a.example',
      'add `http://www.a.example` to `base-url`',
    ],
    [
      'on another host than the sitemap',
      ['https://a.example/'],
      { origins: new Set(['http://127.0.0.1:1']), areTyped: false },
      'only those on http://127.0.0.1:1 count',
      'set `base-url` to `https://a.example`',
    ],
    [
      'in a file, and private',
      ['http://10.0.0.1/'],
      { origins: new Set(), areTyped: false },
      'only those on a public host count',
      'set `base-url` to `http://10.0.0.1`',
    ],
    [
      'cut by a line break',
      ['https://www.a.example/a\nb'],
      typed,
      '1 of its entries',
      'whole URLs',
    ],
    ['absent', ['', ''], typed, '2 of its entries, such as ""', 'whole URLs'],
    ['with a password', ['https://me:planted@a.example/'], typed, '***@a.example', 'whole URLs'],
    ['relative', ['/a', 'b.html'], typed, '2 of its entries, such as "/a"', 'whole URLs'],
    ['without a scheme', ['//www.a.example/c'], typed, '1 of its entries', 'whole URLs'],
  ])('that are all %s are an error', (_name, locations, own, why, remedy) => {
    expect(failureFor(locations, own)).toMatchObject({
      problems: [
        {
          code: 'nothing-matches',
          input: 'sitemap',
          message: expect.stringContaining(why),
          remedy: expect.stringContaining(remedy),
        },
      ],
    });
  });

  test('that are nowhere are an empty list', () => {
    expect(choosePages([], typed)).toEqual({ targets: [], notices: [] });
  });
});
