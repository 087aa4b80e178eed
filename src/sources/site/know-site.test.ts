import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSourceDeps } from '../../../test/fakes/find-in-site.ts';
import { createWorkspace } from '../../../test/fakes/workspace.ts';
import { describeLearned } from '../../core/urls/site/learned.ts';
import { knowSite, type SiteKnowledge, type SiteRequest } from './know-site.ts';

async function know(
  folder: string,
  request: Partial<SiteRequest> = {},
): Promise<SiteKnowledge | undefined> {
  const selection = { root: 'public', baseUrls: ['https://www.example.com'] };
  return await knowSite(
    { selection, rewrites: [], deleted: new Set(), matches: () => true, ...request },
    createSourceDeps({ workspace: folder }),
  );
}

const page = (...links: readonly string[]): string =>
  links.map((link) => `<a href="${link}">x</a>`).join('');

const site = {
  'public/index.html': page('/a', '/b', 'c', 'd', 'c++', 'https://built.example/a'),
  'public/a.html': page('/docs/', 'docs/x'),
  'public/b.html': '',
  'public/c.html': '',
  'public/d.html': '',
  'public/c++.html': '',
  'public/docs/index.html': page('../e%2B'),
  'public/docs/x.html': '',
  'public/e+.html': '',
  'public/sitemap.xml':
    '<urlset><loc>https://built.example/b</loc><loc>https://built.example/c</loc></urlset>',
  'public/style.css': 'a{background:url("i[1].png")}',
  'public/i[1].png': 'x',
  'public/robots.txt': 'Sitemap: /sitemap.xml',
  'src/index.html': page('/a.html', '/b.html'),
};

describe('a site on the disk', () => {
  test('is read whole: pages, sitemaps, stylesheets', async () => {
    using workspace = createWorkspace(site);
    const known = await know(workspace.folder);
    expect(known?.summary).toEqual({
      pages: 9,
      sitemaps: 1,
      bytes: expect.any(Number),
      unreadable: 0,
      limits: [],
      forms: {
        page: { linked: 7, seen: [{ form: '/x', files: 7 }], main: ['/x'] },
        index: { linked: 1, seen: [{ form: '/x/', files: 1 }], main: ['/x/'] },
      },
      spelling: { class: 'encodeURIComponent', encoded: ['+'], raw: ['+', '[', ']'], hex: 'upper' },
      hosts: ['www.example.com', 'built.example'],
    });
    expect(known && describeLearned(known.summary)).toBe(
      'Learned from 9 pages and 1 sitemap: pages as /x (7 of 7), folders as /x/ (1 of 1); spelling %2B; own hosts www.example.com, built.example.',
    );
    expect(known?.learned.seen.get('/i[1].png')?.map(({ url }) => url)).toEqual(['/i[1].png']);
  });

  test('has also the pages that were deleted, and rewritten paths', async () => {
    using workspace = createWorkspace(site);
    const known = await know(workspace.folder, {
      deleted: new Set(['public/gone.html', 'elsewhere/x']),
      rewrites: [(path) => path.replace('/style', '/css/style')],
    });
    const has = ['/gone.html', '/x', '/css/style.css', '/style.css'].map((path) =>
      known?.has(path),
    );
    expect(has).toEqual([true, false, true, false]);
    expect(known?.learned.seen.has('/i[1].png')).toBe(false);
  });

  test('rewrites that change no path are known by their place', async () => {
    using workspace = createWorkspace(site);
    const known = await know(workspace.folder, {
      deleted: new Set(['public/gone.html']),
      rewrites: [
        (path) => path.replace('/public', ''),
        (path) => path.replace('/docs', '/d'),
        (path) => path.replace('/docs', '/e'),
        (path) => path.replace('/gone', '/g'),
      ],
    });
    expect(known?.idleRewrites).toEqual([0, 2]);
  });

  test('is unknown without files, and nothing fails', async () => {
    using workspace = createWorkspace({ 'public-not/x.html': '' });
    expect(await know(workspace.folder)).toBeUndefined();
    workspace.write('public', 'a file');
    expect(await know(workspace.folder)).toBeUndefined();
  });

  test('costs nothing without pages', async () => {
    using workspace = createWorkspace({ 'public/a.json': '{"href": "/a.json"}' });
    const known = await know(workspace.folder);
    expect(known?.summary).toMatchObject({ pages: 0, bytes: 0, hosts: ['www.example.com'] });
  });

  test('of the whole workspace only what `files` asks for is part of it', async () => {
    using workspace = createWorkspace(site);
    const selection = { root: '', baseUrls: ['https://www.example.com'] };
    const matches = (path: string): boolean => path.startsWith('src/');
    expect((await know(workspace.folder, { selection, matches }))?.summary.pages).toBe(1);
  });

  test('symlinks, .git, and what is not UTF-8 teach nothing', async () => {
    using workspace = createWorkspace({
      'public/index.html': page('/a'),
      'public/.git/a.html': page('/b'),
      'public/latin.html': Uint8Array.of(0x3c, 0xe4, 0x3e),
      'other/x.html': page('/c'),
    });
    symlinkSync(join(workspace.folder, 'other'), join(workspace.folder, 'public/link'));
    const known = await know(workspace.folder);
    expect(known?.summary).toMatchObject({ pages: 1, unreadable: 1 });
  });
});
