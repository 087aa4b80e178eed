import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePath } from '../path-text.ts';
import { decodeLinkPath, rebase, resolveLink, toLinkBase } from './resolve-link.ts';

const page = toLinkBase('https://www.example.com/docs', '/a b/c.html');

describe('a link of /docs/a b/c.html', () => {
  test.each([
    ['d.html', '/docs/a%20b/d.html'],
    ['../d/', '/docs/d/'],
    ['../../../x', '/x'],
    ['/d', '/d'],
    ['?q=1', '/docs/a%20b/c.html?q=1'],
    ['d?q=1#f', '/docs/a%20b/d?q=1'],
    ['c++.html', '/docs/a%20b/c++.html'],
    ['c%2b%2B.html', '/docs/a%20b/c%2b%2B.html'],
    ['ü [1].png', '/docs/a%20b/%C3%BC%20[1].png'],
    [' d\n.html ', '/docs/a%20b/d.html'],
    ['https://WWW.example.com:443/e', '/e'],
    ['//www.example.com/e', '/e'],
  ])('%j leads to %s', (link, path) => {
    expect(resolveLink(link, page)).toEqual({ host: 'www.example.com', path });
  });

  test('other hosts keep their name', () => {
    expect(resolveLink('http://other.example:81/e', page)).toEqual({
      host: 'other.example:81',
      path: '/e',
    });
  });

  test.each(['#top', '', 'mailto:a@b', 'data:text/html,x', 'javascript:void 0', 'http://['])(
    '%j leads nowhere',
    (link) => {
      expect(resolveLink(link, page)).toBeUndefined();
    },
  );

  test('a base of the page counts', () => {
    expect(resolveLink('d', rebase(page, '/other/'))?.path).toBe('/other/d');
    expect(resolveLink('d', rebase(page, 'http://['))?.path).toBe('/docs/a%20b/d');
  });

  test('plain links are put together as the URL parser does it', () => {
    const piece = fc.constantFrom('..', '.', 'a', 'b.html', '~x-y_z', '', '...');
    const link = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('/'));
    const folder = fc.constantFrom('/', '/a.html', '/a/b/', '/a/b/c.html');
    fc.assert(
      fc.property(link, folder, (text, path) => {
        const base = toLinkBase('https://www.example.com', path);
        const url = URL.parse(text, `https://www.example.com${path}`);
        const expected = text === '' || url === null ? undefined : url.pathname;
        if (!text.startsWith('//')) expect(resolveLink(text, base)?.path).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the path that a server looks up', () => {
  test.each<[string, string | undefined]>([
    ['/a%2Bb%20c', '/a+b c'],
    ['/%C3%BC', '/ü'],
    ['/%FF', decodePath(Uint8Array.of(0x2f, 0xff))],
    ['/100%', undefined],
    ['/%zz', undefined],
    ['/a%2Fb', undefined],
    ['/a%5cb', undefined],
    ['/%00', undefined],
  ])('%s', (path, decoded) => {
    expect(decodeLinkPath(path)).toBe(decoded);
  });
});
