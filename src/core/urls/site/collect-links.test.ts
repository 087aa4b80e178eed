import { describe, expect, test } from 'vitest';
import { knowLinks, type LinkedSite, learnLinks } from '../../../../test/fakes/linked-site.ts';

const files = ['/a/index.html', '/b/index.html', '/c.html', '/d+.css'];

function seenOf(site: LinkedSite): Readonly<Record<string, readonly string[]>> {
  const { seen } = learnLinks({ files, ...site });
  return Object.fromEntries([...seen].map(([path, urls]) => [path, urls.map(({ url }) => url)]));
}

describe('what links lead to', () => {
  test('each URL of a file once, as the parser prints it', () => {
    const links = ['a/', '/a/', '/a', './a/#top', '/d%2b.css?v=1', '/d+.css', '/gone'];
    expect(seenOf({ pages: { '/index.html': links } })).toEqual({
      '/a/index.html': ['/a/', '/a'],
      '/d+.css': ['/d%2b.css?v=1', '/d%2b.css', '/d+.css'],
    });
  });

  test('a page that is gone', () => {
    const site = { pages: { '/index.html': ['/old%2B'] }, deleted: ['/old+.html'] };
    expect(seenOf(site)['/old+.html']).toEqual(['/old%2B']);
  });

  test('relative links of a folder, and of the folder without its slash', () => {
    expect(seenOf({ pages: { '/x/index.html': ['../c', 'b/'] } })).toEqual({
      '/c.html': ['/c'],
      '/b/index.html': ['/b/'],
    });
  });

  test('a relative link does not show how the folder of its page is spelt', () => {
    const page = '/r&d (1)/index.html';
    const links = ['./', '?page=2', 'x/', '../a', '/r%26d%20(1)/'];
    expect(
      seenOf({ pages: { [page]: links }, files: [...files, '/r&d (1)/x/index.html'] }),
    ).toEqual({
      '/a/index.html': ['/a'],
      [page]: ['/r%26d%20(1)/'],
    });
  });

  test('below the path of `base-url`', () => {
    const baseUrl = 'https://www.example.com/docs';
    const links = ['/docs/c', '/c', '/docs', '/docsx/c', 'https://www.example.com/docs/a'];
    expect(seenOf({ baseUrl, pages: { '/index.html': links } })).toEqual({
      '/c.html': ['/c'],
      '/index.html': [''],
      '/a/index.html': ['/a'],
    });
  });
});

describe('other hosts', () => {
  const on = (host: string, ...paths: readonly string[]): readonly string[] =>
    paths.map((path) => `https://${host}${path}`);

  test('are own if nearly all their links lead to files', () => {
    const site = { pages: { '/index.html': on('built.example', '/a/', '/b/', '/c', '/', '/c') } };
    expect(learnLinks({ files, ...site }).hosts).toEqual(['www.example.com', 'built.example']);
    expect(seenOf(site)['/c.html']).toEqual(['/c']);
  });

  test.each([
    ['two paths', ['/a/', '/b/', '/']],
    ['too many that lead nowhere', ['/a/', '/b/', '/c', '/x']],
  ])('are not: %s', (_name, paths) => {
    const site = { files, pages: { '/index.html': on('other.example', ...paths) } };
    const { hosts, seen } = learnLinks(site);
    expect([hosts, seen.size]).toEqual([['www.example.com'], 0]);
  });
});

test('no more is remembered than may be', () => {
  const limits = { urlsOfFile: 2, ownPaths: 4, foreignUrls: 1 };
  const links = ['/a?1', '/a?2', '/b', '/c'];
  const site = { files, pages: { '/index.html': links }, limits };
  expect(learnLinks(site).isCut).toBe(false);
  expect(learnLinks(site).seen.get('/a/index.html')).toHaveLength(2);
  expect(learnLinks({ ...site, pages: { '/index.html': [...links, '/e'] } }).isCut).toBe(true);
  const foreign = ['https://h/1', 'https://h/2'];
  expect(learnLinks({ ...site, pages: { '/index.html': foreign } }).isCut).toBe(true);
  expect(knowLinks(site).has('/c.html')).toBe(true);
});
