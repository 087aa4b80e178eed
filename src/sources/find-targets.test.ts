import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createGitSite } from '../../scripts/demo/git-site.ts';
import { createSourceDeps } from '../../test/fakes/find-in-site.ts';
import {
  createFileServer,
  createSender,
  createWorkspace,
  failureOf,
} from '../../test/fakes/workspace.ts';
import type { Selection } from '../core/selection.ts';
import { reasonsOf } from '../core/target.ts';
import { InputError } from '../errors.ts';
import { findTargets } from './find-targets.ts';
import type { ListRequest } from './source.ts';

const none: Selection = {
  urls: [],
  assetIds: [],
  prefixes: [],
  hosts: [],
  tags: [],
  files: [],
  source: 'all',
  root: '',
  baseUrls: ['https://a.example'],
  indexPages: 'both',
  cleanUrls: false,
  rewrites: [],
};

interface Question extends Partial<Omit<ListRequest, 'selection'>> {
  readonly workspace: string;
  readonly selection: Partial<Selection>;
}

async function find({ workspace, selection, forWarming = false, wildcards }: Question) {
  await using sender = createSender();
  const deps = { ...createSourceDeps({ workspace }), send: sender.send };
  const request = { selection: { ...none, ...selection }, forWarming, wildcards };
  return await findTargets(request, deps);
}

describe('the list of a run', () => {
  test('is the union of all that is given; every URL says why it is there', async () => {
    await using web = await createFileServer((origin) => ({
      '/s.xml': `<urlset><url><loc>${origin}/p</loc></url><url><loc>https://a.example/x</loc></url></urlset>`,
    }));
    using workspace = createWorkspace({
      'list.txt': 'https://a.example/x\nhttps://z.example/',
      'site/x': '',
      'site/index.html': '',
      'site/no.map': '',
      'README.md': '',
    });
    const found = await find({
      workspace: workspace.folder,
      selection: {
        urls: ['https://a.example/x#top'],
        urlsFile: 'list.txt',
        sitemap: `${web.origin}/s.xml`,
        files: ['**', '!**/*.map', '!list.txt'],
        root: 'site',
        baseUrls: ['https://a.example', `${web.origin}/b`],
        cleanUrls: true,
      },
    });
    const told = found.targets.map((target) =>
      [target.value.replace(web.origin, 'web'), ...reasonsOf(target).map(({ rule }) => rule)].join(
        ' ',
      ),
    );
    expect(told).toEqual([
      'web/b/ form',
      'web/b/index.html form',
      'web/b/x file',
      'web/p sitemap',
      'https://a.example/ form',
      'https://a.example/index.html form',
      'https://a.example/x urls urls-file sitemap file',
      'https://z.example/ urls-file',
    ]);
    expect(found.skipped).toEqual([{ path: 'README.md', reason: 'outside-root' }]);
    expect(found.record.kind).toBe('all');
    expect(found.notices).toEqual([expect.stringMatching(/^1 .*base-url/)]);
  });

  test('without files compares nothing', async () => {
    const { record, targets, skipped } = await find({
      workspace: '/nowhere',
      selection: { urls: ['https://a.example/'] },
    });
    expect([record.kind, targets.length, skipped]).toEqual(['none', 1, []]);
    expect(record.decision).toContain('`urls`');
  });

  test('holds wildcards if they are asked for', async () => {
    const { targets } = await find({
      workspace: '/nowhere',
      selection: { urls: ['/b/*', '/a/*'] },
      wildcards: 'pattern',
    });
    expect(targets.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'wildcard /a/*',
      'wildcard /b/*',
    ]);
  });

  test('all problems of the lists are reported at once, before anything is read or requested', async () => {
    const failure = await failureOf(
      find({
        workspace: '/nowhere',
        selection: { urls: ['bad', 'worse'], rewrites: ['('], sitemap: 'http://127.0.0.1:1/' },
      }),
    );
    expect(failure).toBeInstanceOf(InputError);
    expect(failure).toMatchObject({
      problems: [{ input: 'urls' }, { input: 'urls' }, { input: 'rewrites' }],
    });
  });

  test.each([
    ['none.xml', /`sitemap` \(none.xml\) does not exist/],
    ['https://a.example/a b.xml', /`sitemap` has a space/],
  ])('a sitemap %s is reported with them', async (sitemap, message) => {
    const failure = await failureOf(
      find({ workspace: '/nowhere', selection: { urls: ['bad'], sitemap } }),
    );
    expect(failure).toMatchObject({
      problems: [{ input: 'urls' }, { input: 'sitemap', message: expect.stringMatching(message) }],
    });
  });

  test('a deleted file is purged and not warmed; the manifest comes with the list', async () => {
    const hash = 'a'.repeat(64);
    const old = { v: 1, algorithm: 'sha256', forms: { page: ['/x'], index: [] } };
    using workspace = createWorkspace({
      'out/kept.html': '<a href="/kept.html">here</a>',
      'old.json': JSON.stringify({ ...old, files: { 'gone.html': hash } }),
    });
    const selection = {
      files: ['out'],
      root: 'out',
      source: 'manifest',
      manifest: 'old.json',
      manifestOutput: 'new.json',
    } as const;
    const purge = await find({ workspace: workspace.folder, selection });
    const path = 'out/gone.html';
    const gone = { kind: 'url', rule: 'form', path, deleted: true } as const;
    const kept = { kind: 'url', path: 'out/kept.html' } as const;
    // The build before linked its pages without `.html`.
    expect(purge.targets).toEqual([
      { ...gone, value: 'https://a.example/gone', form: '/x' },
      { ...gone, value: 'https://a.example/gone.html', form: '/x.html', folder: '/' },
      { ...kept, value: 'https://a.example/kept', rule: 'form', form: '/x' },
      { ...kept, value: 'https://a.example/kept.html', rule: 'link', form: '/x.html' },
    ]);
    expect(purge.manifest?.path).toBe(join(workspace.folder, 'new.json'));
    const { files, forms } = JSON.parse(purge.manifest?.content ?? '');
    expect([Object.keys(files), forms]).toEqual([['kept.html'], { page: ['/x.html'], index: [] }]);
    expect(purge.learned?.pages).toBe(1);
    const warm = await find({ workspace: workspace.folder, selection, forWarming: true });
    expect(warm.targets.map(({ value }) => value)).toEqual(['https://a.example/kept.html']);
    expect(warm.skipped).toEqual([{ path: 'out/gone.html', reason: 'deleted' }]);
  });

  test('rewrites come before index pages', async () => {
    using workspace = createWorkspace({ 'a.md': '', 'up.md': '' });
    const { targets } = await find({
      workspace: workspace.folder,
      selection: {
        files: ['**'],
        indexPages: 'directory',
        rewrites: ['^/up\\.md$ => x/../y', '^/(.*)\\.md$ => /$1/index.html'],
      },
    });
    expect(targets.map(({ value, rule }) => `${value} ${rule}`)).toEqual([
      'https://a.example/a/ form',
      'https://a.example/y rewrite',
    ]);
  });
});

describe('what is not in the list, for folding', () => {
  const served = { 'site/new': '1', 'site/kept': '1', 'site/index.html': '1', 'README.md': '1' };

  test('a comparison knows every file of the newer commit', async () => {
    using site = createGitSite();
    for (const [path, content] of Object.entries(served)) site.write(path, content);
    const base = site.commit('all');
    site.write('site/new', '2');
    site.write('site/kept.map', '2');
    const head = site.commit('one');
    const ask = { files: ['**', '!**/*.map'], source: 'git', base, head, root: 'site' } as const;
    const asked = await find({
      workspace: site.folder,
      selection: { ...ask, findsUnchanged: true },
    });
    expect(asked.targets.map(({ value }) => value)).toEqual(['https://a.example/new']);
    expect(asked.unchangedUrls?.toSorted()).toEqual(
      ['/', '/index.html', '/kept', '/kept.map'].map((path) => `https://a.example${path}`),
    );
    const unasked = await find({ workspace: site.folder, selection: ask });
    expect(unasked.unchangedUrls).toBeUndefined();
  });

  test('a manifest knows every file of this build', async () => {
    const hash = createHash('sha256').update('1').digest('hex');
    const rules = { 'clean-urls': 'false', 'index-pages': 'both' };
    const before = { v: 1, algorithm: 'sha256', rules, files: { kept: hash, 'index.html': hash } };
    using workspace = createWorkspace({ ...served, 'before.json': JSON.stringify(before) });
    const found = await find({
      workspace: workspace.folder,
      selection: {
        files: ['**'],
        source: 'manifest',
        manifest: 'before.json',
        root: 'site',
        findsUnchanged: true,
      },
    });
    expect(found.targets.map(({ value }) => value)).toEqual(['https://a.example/new']);
    expect(found.unchangedUrls?.toSorted()).toEqual(
      ['/', '/index.html', '/kept'].map((path) => `https://a.example${path}`),
    );
  });
});

describe('what a user should know about the forms of URLs', () => {
  const pages = { 'web/a.html': '', 'web/b/index.html': '' };
  const auto = { files: ['web/**'], root: 'web', indexPages: 'auto', cleanUrls: 'auto' } as const;
  const links = ['a', 'b/', 'c.css'].map((path) => `<a href="/docs/${path}">x</a>`).join('');

  test('no link leads to a page', async () => {
    using workspace = createWorkspace(pages);
    const { notices, targets } = await find({ workspace: workspace.folder, selection: auto });
    expect(notices).toEqual([
      expect.stringContaining('No link of the site in `root` leads to a page'),
    ]);
    expect(targets.map(({ value }) => value.slice('https://a.example'.length))).toEqual([
      '/a',
      '/a.html',
      '/b',
      '/b/',
      '/b/index.html',
    ]);
    const typed = { ...auto, indexPages: 'both', cleanUrls: false } as const;
    const other = await find({ workspace: workspace.folder, selection: typed });
    expect(other.notices).toEqual([]);
  });

  test('`base-url` lacks the path for which the site was built', async () => {
    using workspace = createWorkspace({ ...pages, 'web/c.css': '', 'web/index.html': links });
    const { notices, learned } = await find({ workspace: workspace.folder, selection: auto });
    expect(notices[0]).toContain(
      '`base-url` ends in "/", but 3 of 3 links of this build fit only "/docs".',
    );
    expect(learned?.basePath).toEqual({ fits: '/docs', links: 3, of: 3 });
    const baseUrls = ['https://a.example/docs'];
    const right = await find({ workspace: workspace.folder, selection: { ...auto, baseUrls } });
    expect([right.notices, right.learned?.basePath]).toEqual([[], undefined]);
  });

  test('`root` is above the folder that is served', async () => {
    const own = ['a', 'b', 'c'].map((name) => `<a href="/${name}.html">x</a>`).join('');
    using workspace = createWorkspace({
      'web/client/index.html': own,
      ...{ 'web/client/a.html': '', 'web/client/b.html': '', 'web/client/c.html': '' },
    });
    const above = await find({ workspace: workspace.folder, selection: auto });
    expect(above.notices[0]).toContain(
      '`root` is web, but 3 of 3 links of this build fit only the files below `web/client`.',
    );
    const root = 'web/client';
    const right = await find({ workspace: workspace.folder, selection: { ...auto, root } });
    expect(right.notices).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    ['a page that a build wrote again', { 'web/a.html': 'built' }, 'web/a.html'],
    ['a page that a build added below', { 'web/blog/new/index.html': 'built' }, 'web/blog/new/'],
    ['a page with other line ends', { 'web/a.html': '1\r\n' }, undefined],
    ['a page that was only touched', { 'web/a.html': '1\n' }, undefined],
    ['a style that a build wrote again', { 'web/a.css': '2' }, undefined],
    ['what is not asked for', { 'web/blog/x.map': '1' }, undefined],
    [
      'packages and hidden files',
      { 'web/blog/node_modules/x.html': '1', 'web/.x': '1' },
      undefined,
    ],
    ['another folder', { 'other/a.html': '1' }, undefined],
    ['what a submodule holds', { 'web/module/index.html': '1' }, undefined],
  ])('if nothing changed in commits: %s', async (_name, files, shown) => {
    using site = createGitSite();
    for (const path of ['web/a.html', 'web/a.css', 'web/blog/index.html']) site.write(path, '1\n');
    const base = site.commit('a');
    site.git('update-index', '--add', '--cacheinfo', `160000,${base},web/module`);
    site.git('commit', '-qm', 'a module');
    const before = site.git('rev-parse', 'HEAD').trim();
    site.git('commit', '-q', '--allow-empty', '-m', 'b');
    const head = site.git('rev-parse', 'HEAD').trim();
    for (const [path, content] of Object.entries(files)) site.write(path, content);
    const { notices } = await find({
      workspace: site.folder,
      selection: { ...auto, source: 'git', base: before, head, files: ['web/**', '!**/*.map'] },
    });
    const notice = `${shown}`;
    expect(notices.filter((text) => text.includes('source: manifest'))).toEqual(
      shown === undefined ? [] : [expect.stringContaining(notice)],
    );
  });

  test('a push of files that are not served is noted, and is a warning if they match `files`', async () => {
    using site = createGitSite();
    site.write('web/a.html', '1');
    const base = site.commit('a');
    site.write('README.md', '1');
    const head = site.commit('b');
    const { folder: workspace } = site;
    const compared = { ...auto, source: 'git', base, head } as const;
    const usual = await find({ workspace, selection: { ...compared, files: ['web/**'] } });
    const skipped = expect.stringContaining('README.md (not-matched)');
    expect([usual.notices, usual.remarks]).toEqual([[], [skipped]]);
    const slip = await find({ workspace, selection: { ...compared, files: ['**'] } });
    expect(slip.notices).toEqual([expect.stringContaining('README.md (outside-root)')]);
  });

  test('the site is not on the machine', async () => {
    using empty = createGitSite();
    empty.write('web/a.html', '1');
    const base = empty.commit('a');
    empty.write('web/a.html', '2');
    const head = empty.commit('b');
    empty.remove('web/a.html');
    const compared = { ...auto, source: 'git', base, head } as const;
    const { remarks, targets } = await find({ workspace: empty.folder, selection: compared });
    expect(remarks).toEqual([expect.stringContaining('are not on this machine')]);
    expect(targets.map(({ value }) => value)).toEqual(['https://a.example/a.html']);
  });
});
