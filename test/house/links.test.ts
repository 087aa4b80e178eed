// Links between pages of this repository lead to files and headings that exist.
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { read, tracked } from './tracked-files.ts';

const pages = tracked.filter((path) => /^(?:docs\/.*|[A-Z]+)\.md$/.test(path));

/** As GitHub names headings. */
function anchorsOf(page: string): readonly string[] {
  const text = read(page).replace(/^```[\s\S]*?^```$/gm, '');
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function brokenLinksOf(page: string): readonly string[] {
  const text = read(page).replace(/^```[\s\S]*?^```$|`[^`\n]*`/gm, '');
  const links = text.matchAll(/\]\(([^)\s]+)\)|\b(?:href|src)="([^"]+)"/g);
  return [...links].flatMap(([, markdown, html]) => {
    const link = markdown ?? html ?? '';
    if (/^[a-z]+:/.test(link)) return [];
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : normalize(join(dirname(page), path));
    if (!existsSync(target)) return [link];
    return anchor === undefined || anchorsOf(target).includes(anchor) ? [] : [link];
  });
}

test.each(pages)('%s', (page) => {
  expect(brokenLinksOf(page)).toEqual([]);
});
