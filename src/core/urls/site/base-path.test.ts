import { describe, expect, test } from 'vitest';
import { type LinkedSite, learnLinks } from '../../../../test/fakes/linked-site.ts';

const files = ['/a/index.html', '/b/index.html', '/c/index.html', '/d.css'];

function check(site: Partial<LinkedSite>): string | undefined {
  const { basePath } = learnLinks({ pages: {}, files, ...site });
  return basePath && `${basePath.links} of ${basePath.of} fit "${basePath.fits}"`;
}

describe('a wrong path of `base-url` is found', () => {
  test.each<[string, Partial<LinkedSite>, string]>([
    [
      'missing',
      { pages: { '/index.html': ['/docs/a/', '/docs/b/', '/docs/c/', '/docs/d.css'] } },
      '4 of 4 fit "/docs"',
    ],
    [
      'too much',
      {
        baseUrl: 'https://www.example.com/docs',
        pages: { '/index.html': ['/a/', '/b/', '/c/', '/'] },
      },
      '3 of 3 fit ""',
    ],
    [
      'another, named on another host',
      { locations: ['a/', 'b/', 'c/'].map((path) => `https://h/x/y/${path}`) },
      '3 of 3 fit "/x/y"',
    ],
  ])('%s', (_name, site, problem) => {
    expect(check(site)).toBe(problem);
  });
});

describe('what proves nothing', () => {
  test.each<[string, Partial<LinkedSite>]>([
    ['two paths', { pages: { '/index.html': ['/docs/a/', '/docs/b/'] } }],
    ['links to files there are', { pages: { '/index.html': ['/a/', '/b/', '/c/'] } }],
    ['relative links', { pages: { '/x/index.html': ['docs/a/', 'docs/b/', 'docs/c/'] } }],
    [
      'the same tree on another host',
      {
        pages: {
          '/index.html': ['a/', 'b/', 'c/'].map((path) => `https://old.example/1.0/${path}`),
        },
      },
    ],
    [
      'fewer than four fifths of the links',
      {
        baseUrl: 'https://www.example.com/docs',
        pages: { '/index.html': ['/a/', '/b/', '/c/', '/gone/'] },
      },
    ],
    ['links that fit nothing', { pages: { '/index.html': ['/x', '/y', '/z'] } }],
  ])('%s', (_name, site) => {
    expect(check(site)).toBeUndefined();
  });
});
