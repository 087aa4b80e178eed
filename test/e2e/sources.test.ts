// Every source through the built bundle, so that its lazy parts are loaded as a user loads them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createWorld, pushOf } from '../fakes/world.ts';

const base = { 'base-url': 'https://cdn.example.com' };
const urls = (...paths: readonly string[]): readonly string[] =>
  paths.map((path) => `https://cdn.example.com${path}`);

describe('rewrites', () => {
  test('are applied in order, each with its groups', async () => {
    await using world = await createWorld();
    const push = pushOf(world.site, () =>
      world.site.write('content/posts/2026-11-21-hello.md', 'x'),
    );
    const rewrites = '^/posts/\\d+-\\d+-\\d+-(.+)\\.md$ => /blog/$1.html\n^/blog/ => /b/';
    const result = await world.run(
      { ...base, files: 'content/**', root: 'content', rewrites, 'clean-urls': 'false' },
      push,
    );
    expect(result.urls).toEqual(urls('/b/hello.html'));
  });

  test.each(['(a+)+$', '^/(.*)*x$'])('%s cannot hang the run', async (pattern) => {
    await using world = await createWorld();
    const push = pushOf(world.site, () => world.site.write(`${'a'.repeat(200)}!`, 'x'));
    const result = await world.run({ ...base, files: '**', rewrites: `${pattern} => y` }, push);
    expect(result.outputs['status']).toBe('ACCEPTED');
  });

  test('an invalid line names the input', async () => {
    await using world = await createWorld();
    const result = await world.run({ ...base, files: '**', rewrites: '( => x' });
    expect(result.outputs).toMatchObject({
      status: 'FAILED',
      'failure-reason': 'input-invalid',
      requests: '0',
    });
    expect(result.stdout).toContain('`rewrites`');
  });
});

describe('typed lists', () => {
  test('urls and urls-file are joined, parsed, sorted and each sent once', async () => {
    await using world = await createWorld();
    writeFileSync(
      join(world.site.folder, 'list.txt'),
      '# list\r\nHTTPS://CDN.example.com/b#top\n\nhttps://cdn.example.com/a%20b\n',
    );
    const result = await world.run({
      urls: 'https://cdn.example.com/b\nhttps://cdn.example.com/ä',
      'urls-file': 'list.txt',
    });
    expect(result.urls).toEqual(urls('/%C3%A4', '/a%20b', '/b'));
    expect(world.sandbox.state().nhn.purges.flatMap(({ list }) => list)).toEqual(result.urls);
  });

  test('a file without a URL is named', async () => {
    await using world = await createWorld();
    world.site.write('list.txt', '\ufeff# nothing today\r\n');
    const result = await world.run({ 'urls-file': 'list.txt' });
    expect([result.exitCode, result.outputs['status']]).toEqual([0, 'NOTHING_TO_DO']);
    expect(result.stdout).toMatch(/::notice[^\n]*`urls-file` \(list.txt\) lists no URL/);
  });

  test('every wrong line is reported', async () => {
    await using world = await createWorld();
    const result = await world.run({
      urls: 'ftp://a\n/path\nhttps://ok.example/\nhttps://u:planted@b.example/',
    });
    expect(result.outputs['failure-reason']).toBe('input-invalid');
    for (const item of ['item 1', 'item 2', 'item 4']) expect(result.summary).toContain(item);
    expect(result.everything).not.toContain('planted@');
  });
});

async function serveFiles(files: Readonly<Record<string, Buffer | string>>) {
  const server = createServer((request, response) => {
    const file = files[request.url ?? ''];
    if (file === undefined) response.writeHead(404).end();
    else response.end(file);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const page = (...locations: readonly string[]): string =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${locations.map((location) => `<url><loc>${location}</loc></url>`).join('')}</urlset>`;

describe('sitemaps', () => {
  test('a file, plain; only hosts of the base URL', async () => {
    await using world = await createWorld();
    world.site.write(
      'sitemap.xml',
      page('https://cdn.example.com/a?x=1&amp;y=2', 'https://elsewhere.example/b'),
    );
    const result = await world.run({ ...base, sitemap: 'sitemap.xml' });
    expect(result.urls).toEqual(urls('/a?x=1&y=2'));
  });

  test('an index over HTTP with a packed page', async () => {
    await using world = await createWorld();
    await using web = await serveFiles({
      '/page.xml.gz': gzipSync(page('https://cdn.example.com/z')),
    });
    await using front = await serveFiles({
      '/index.xml': `<sitemapindex><sitemap><loc>${web.url}/page.xml.gz</loc></sitemap></sitemapindex>`,
    });
    const refused = await world.run({ ...base, sitemap: `${front.url}/index.xml` });
    expect(refused.outputs['failure-reason']).toBe('source-unreadable');
    await using whole = await serveFiles({
      '/page.xml.gz': gzipSync(page('https://cdn.example.com/z')),
    });
    const result = await world.run({ ...base, sitemap: `${whole.url}/page.xml.gz` });
    expect(result.urls).toEqual(urls('/z'));
  });

  test.each([
    ['HTML', '<!doctype html><html><body>Hello</body></html>'],
    ['nothing', ''],
    ['cut off', '<urlset><url><loc>https://cdn.example.com/a</lo'],
  ])('%s is not a sitemap', async (_name, text) => {
    await using world = await createWorld();
    world.site.write('sitemap.xml', text);
    const result = await world.run({ ...base, sitemap: 'sitemap.xml' });
    expect(result.outputs).toMatchObject({
      status: 'FAILED',
      'failure-reason': 'source-unreadable',
    });
    expect(world.sandbox.requests).toEqual([]);
  });

  test('404 is an error, not an empty list', async () => {
    await using world = await createWorld();
    await using web = await serveFiles({});
    const result = await world.run({ ...base, sitemap: `${web.url}/none.xml` });
    expect(result.outputs['failure-reason']).toBe('source-unreadable');
  });
});

describe('manifests', () => {
  const inputs = {
    ...base,
    files: '**',
    root: 'out',
    source: 'manifest',
    'clean-urls': 'false',
    manifest: 'old.json',
    'manifest-output': 'old.json',
  };

  test('a first run is every file, a second one what differs; the manifest is written after success', async () => {
    await using world = await createWorld();
    world.site.write('out/a.html', '1');
    world.site.write('out/b.html', '1');
    const first = await world.run(inputs);
    expect(first.urls).toEqual(urls('/a.html', '/b.html'));
    expect(first.stdout).toContain('first run');
    world.site.write('out/b.html', '2');
    world.site.write('out/c.html', '1');
    world.site.remove('out/a.html');
    const second = await world.run(inputs);
    expect(second.urls).toEqual(urls('/a.html', '/b.html', '/c.html'));
    const third = await world.run(inputs);
    expect(third.outputs['status']).toBe('NOTHING_TO_DO');
  });

  test('of other files or for other hosts says nothing about what it left out', async () => {
    await using world = await createWorld();
    world.site.write('out/a.html', '1');
    world.site.write('out/b.css', '1');
    const pages = { ...inputs, files: 'out/**/*.html' };
    await world.run(pages);
    world.site.write('out/b.css', '2');
    expect((await world.run(pages)).outputs['status']).toBe('NOTHING_TO_DO');
    expect((await world.run(inputs)).urls).toEqual(urls('/a.html', '/b.css'));
    const hosts = `${inputs['base-url']}\nhttps://sandbox.toastcdn.net`;
    const result = await world.run({ ...inputs, 'base-url': hosts });
    expect(result.urls).toContain('https://sandbox.toastcdn.net/b.css');
    expect(result.stdout).toMatch(/::notice[^\n]*`base-url` changed since the previous manifest/);
    await world.run({ ...base, urls: '/a.html', root: 'out', 'manifest-output': 'old.json' });
    expect((await world.run(inputs)).urls).toEqual(urls('/a.html', '/b.css'));
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['a dry run', { 'dry-run': 'true' }],
    ['a shard', { shard: '1/2' }],
    ['a run that failed', { 'nhn-secret-key': 'wrong-secret-key' }],
  ])('%s writes none', async (_name, changes) => {
    await using world = await createWorld();
    world.site.write('out/a.html', '1');
    await world.run({ ...inputs, ...changes });
    expect(existsSync(join(world.site.folder, 'old.json'))).toBe(false);
  });

  test.each([
    ['cut off', '{"v":1,'],
    ['of another version', '{"v":2,"algorithm":"sha256","files":{}}'],
    ['escaping its root', `{"v":1,"algorithm":"sha256","files":{"../x":"${'a'.repeat(64)}"}}`],
  ])('one that is %s is an error that names it', async (_name, text) => {
    await using world = await createWorld();
    world.site.write('out/a.html', '1');
    world.site.write('old.json', text);
    const result = await world.run(inputs);
    expect(result.outputs).toMatchObject({
      status: 'FAILED',
      'failure-reason': 'source-unreadable',
      requests: '0',
    });
    expect(result.stdout).toContain('`manifest`');
    expect(readFileSync(join(world.site.folder, 'old.json'), 'utf8')).toBe(text);
  });
});

describe('guards', () => {
  test('shards are disjoint and complete, and their checksum is that of the whole list', async () => {
    await using world = await createWorld();
    const list = Array.from({ length: 7 }, (_, index) => `https://cdn.example.com/${index}`).join(
      '\n',
    );
    const parts = await Promise.all(
      ['1/3', '2/3', '3/3'].map((shard) => world.run({ urls: list, shard, 'dry-run': 'true' })),
    );
    expect(parts.flatMap((part) => part.urls).sort()).toEqual(list.split('\n'));
    expect(parts.map((part) => part.urls.length)).toEqual([3, 2, 2]);
    expect(new Set(parts.map((part) => part.outputs['list-checksum'])).size).toBe(1);
    const checksum = parts[0]?.outputs['list-checksum'] ?? '';
    const same = await world.run({
      urls: list,
      'expected-list': checksum,
      'dry-run': 'true',
    });
    expect(same.outputs['status']).toBe('PLANNED');
    const other = await world.run({
      urls: `${list}x`,
      'expected-list': checksum,
    });
    expect(other.outputs).toMatchObject({ 'failure-reason': 'list-changed', requests: '0' });
  });

  test('too many URLs are an accident, unless they are to become everything', async () => {
    await using world = await createWorld();
    const inputs = {
      urls: 'https://cdn.example.com/1\nhttps://cdn.example.com/2',
      'max-urls': '1',
    };
    const refused = await world.run(inputs);
    expect(refused.outputs).toMatchObject({ 'failure-reason': 'too-many-urls', requests: '0' });
    const all = await world.run({ ...inputs, 'on-too-many': 'all' });
    expect(all.outputs).toMatchObject({ status: 'ACCEPTED', total: '1' });
    expect(world.sandbox.state().nhn.purges).toMatchObject([{ type: 'ALL' }]);
  });
});

test('a commit is what it was when it was made, whatever `git replace` puts in its place', async () => {
  await using world = await createWorld();
  const { site } = world;
  const push = pushOf(site, () => site.write('public/a.css', '1'));
  site.git('replace', 'HEAD~1', 'HEAD');
  const result = await world.run({ ...base, root: 'public' }, push);
  expect(result.urls).toEqual(urls('/a.css'));
});
