import { expect, test } from 'vitest';
import { createWorkspace } from '../../../test/fakes/workspace.ts';
import { readTexts, type TextLimits, textLimits } from './read-texts.ts';
import { orderTexts } from './text-order.ts';

const files = {
  'z.css': 'css',
  'deep/er/a.html': 'a',
  'deep/b.html': 'b',
  'index.html': 'i',
  'a.html': 'a',
  'sitemap.xml': '<loc>',
  'robots.txt': 'r',
  'deep/robots.txt': 'no',
  'x.js': 'no',
  'deep/manifest.json': '{}',
  'x.json': 'no',
};

async function read(limits: Partial<TextLimits>): Promise<readonly [string[], string[]]> {
  using workspace = createWorkspace(files);
  const paths: string[] = [];
  const result = await readTexts({
    folder: workspace.folder,
    texts: orderTexts(Object.keys(files)),
    onText: (_, { path }) => paths.push(path),
    signal: new AbortController().signal,
    limits: { ...textLimits, ...limits },
  });
  return [paths, [...result.limits]];
}

const order = [
  'robots.txt',
  'sitemap.xml',
  'deep/manifest.json',
  'z.css',
  'a.html',
  'index.html',
  'deep/b.html',
  'deep/er/a.html',
];

test('what names most pages is read first', async () => {
  expect(await read({})).toEqual([order, []]);
});

test.each<[Partial<TextLimits>, readonly string[], string]>([
  [{ files: 3 }, order.slice(0, 3), 'files'],
  [{ bytes: 6 }, order.slice(0, 2), 'all bytes'],
  [{ fileBytes: 2 }, order.filter((path) => !/css|xml/.test(path)), 'bytes of a file'],
])('%j ends the reading, and is named', async (limits, paths, name) => {
  expect(await read(limits)).toEqual([paths, [name]]);
});
