import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { folderOfUrl, pickSample } from './sample.ts';

function pick(urls: readonly string[], count: number): readonly string[] {
  return pickSample(urls, { count, folderOf: folderOfUrl });
}

function listFolder(folder: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `https://a.example/${folder}${100 + index}`);
}

const site = [...listFolder('', 1), ...listFolder('blog/', 90), ...listFolder('docs/', 9)];

function foldersOf(urls: readonly string[]): Readonly<Record<string, number>> {
  const groups = Map.groupBy(urls, (url) => folderOfUrl(url).replace('https://a.example', ''));
  return Object.fromEntries([...groups].map(([folder, { length }]) => [folder, length]));
}

test('every folder has a share, the larger one more', () => {
  expect(foldersOf(pick(site, 10))).toEqual({ '/': 1, '/blog/': 7, '/docs/': 2 });
});

test('a folder is looked at from its beginning to its end', () => {
  const numbers = pick(listFolder('', 100), 4).map((url) => url.slice(-3));
  expect(numbers).toEqual(['112', '137', '162', '187']);
});

test('with more folders than wanted URLs, folders from all over the list', () => {
  const many = Array.from({ length: 9 }, (_, index) => listFolder(`${index}/`, 5)).flat();
  expect(foldersOf(pick(many, 3))).toEqual({ '/1/': 1, '/4/': 1, '/7/': 1 });
});

test('exactly as many as wanted, each once, and the same ones each time', () => {
  const lists = array(tuple(constantFrom('a/', 'a/b/', 'c/', ''), integer({ min: 0, max: 99 })));
  assert(
    property(lists, integer({ min: 0, max: 40 }), (places, count) => {
      const urls = [
        ...new Set(places.map(([folder, page]) => `https://a.example/${folder}${page}`)),
      ];
      const sorted = urls.sort();
      const picked = pick(sorted, count);
      expect(picked).toHaveLength(Math.min(count, sorted.length));
      expect([...new Set(picked)].sort()).toEqual([...picked].sort());
      expect(pick(sorted, count)).toEqual(picked);
    }),
  );
});

test.each([
  ['https://a.example/b/c.html?d=/e/', 'https://a.example/b/'],
  ['https://a.example/b/#/c', 'https://a.example/b/'],
  ['https://a.example/', 'https://a.example/'],
])('the folder of %s', (url, folder) => {
  expect(folderOfUrl(url)).toBe(folder);
});
