import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createSourceDeps } from '../../../test/fakes/find-in-site.ts';
import {
  createFileServer,
  createSender,
  createWebServer,
  createWorkspace,
  failureOf,
} from '../../../test/fakes/workspace.ts';
import type { SendRequest } from '../../http/http.ts';
import { readSitemap, type SitemapLimits } from './sitemap.ts';

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const pages = (...urls: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${namespace}>${urls
    .map((url) => `<url><loc>${url}</loc><lastmod>2026-11-21</lastmod></url>`)
    .join('\n')}</urlset>`;
const index = (...urls: readonly string[]): string =>
  `<sitemapindex ${namespace}>${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`;

interface Question {
  readonly sitemap: string;
  readonly baseUrls?: readonly string[];
  readonly workspace?: string;
  readonly limits?: Partial<SitemapLimits>;
  readonly forWarming?: boolean;
}

const small: SitemapLimits = { documentBytes: 100_000, documents: 5, pages: 10, depth: 2 };

async function read({
  sitemap,
  baseUrls = [],
  workspace = '/',
  limits,
  forWarming = false,
}: Question) {
  await using sender = createSender();
  const send: SendRequest = sender.send;
  const deps = { ...createSourceDeps({ workspace }), send };
  const { targets, notices } = await readSitemap({ sitemap, baseUrls, forWarming }, deps, {
    ...small,
    ...limits,
  });
  return { urls: targets.map(({ value }) => value), targets, notices };
}

const unreadable = (message: string) =>
  expect.objectContaining({
    problems: [
      {
        code: 'source-unreadable',
        input: 'sitemap',
        message: expect.stringContaining(message),
        remedy: expect.stringMatching(/./),
      },
    ],
  });

describe('a sitemap in a file', () => {
  test.each<[string, string | Uint8Array]>([
    ['plain', pages('https://a.example/1', 'https://a.example/2?x=1&amp;y=2')],
    ['gzip', gzipSync(pages('https://a.example/1', 'https://a.example/2?x=1&amp;y=2'))],
    ['with blanks', pages('\n  https://a.example/1\n', ' https://a.example/2?x=1&#38;y=2 ')],
    [
      'with CDATA',
      pages('<![CDATA[ https://a.example/1 ]]>', '<![CDATA[https://a.example/2?x=1&y=2]]>'),
    ],
    ['with a mark', `\ufeff${pages('https://a.example/1', 'https://a.example/2?x=1&amp;y=2')}`],
    [
      'with a prefix, images and alternates',
      `<s:urlset xmlns:s="x" xmlns:i="y"><s:url><s:loc>https://a.example/1</s:loc>
        <i:image><i:loc>https://a.example/image.png</i:loc></i:image>
        <xhtml:link rel="alternate" href="https://a.example/de"/></s:url>
        <s:url><s:loc>https://a.example/2?x=1&amp;y=2#part</s:loc></s:url></s:urlset>`,
    ],
  ])('%s', async (_name, content) => {
    using workspace = createWorkspace({ 'sitemap.xml': content });
    const { targets, notices } = await read({
      sitemap: 'sitemap.xml',
      workspace: workspace.folder,
      baseUrls: ['https://a.example/docs'],
    });
    expect(targets).toEqual([
      { kind: 'url', value: 'https://a.example/1', rule: 'sitemap' },
      { kind: 'url', value: 'https://a.example/2?x=1&y=2', rule: 'sitemap' },
    ]);
    expect(notices).toEqual([]);
  });

  test.each<[string, readonly string[], readonly string[], number]>([
    ['hosts of the base URLs', ['https://a.example', 'https://b.example'], ['a', 'b'], 2],
    ['else the host of its first page', [], ['a'], 3],
  ])('only %s; the others are counted', async (_name, baseUrls, hosts, others) => {
    using workspace = createWorkspace({
      'sitemap.xml': pages(
        'http://10.0.0.1/',
        ...['a', 'b', 'c'].map((host) => `https://${host}.example/`),
        'nonsense',
      ),
    });
    const { urls, notices } = await read({
      sitemap: 'sitemap.xml',
      workspace: workspace.folder,
      baseUrls,
    });
    expect(urls).toEqual(hosts.map((host) => `https://${host}.example/`));
    expect(notices).toHaveLength(2);
    expect(notices[0]).toContain(`${others} addresses were left out`);
    expect(notices[1]).toContain('left out 1 of its entries, such as "nonsense"');
  });

  test.each<[string, string | Uint8Array, string]>([
    [
      'HTML',
      '<!DOCTYPE html><html><head><title>x</title></head></html>',
      'first element is <html>',
    ],
    ['a feed', '<rss><channel/></rss>', 'first element is <rss>'],
    ['text', 'https://a.example/1\n', 'not well-formed XML'],
    ['nothing', '', 'is empty'],
    ['cut off', pages('https://a.example/1').slice(0, -5), 'not well-formed XML'],
    ['not UTF-8', Uint8Array.from([0x3c, 0xff, 0xfe]), 'not UTF-8'],
    ['damaged gzip', gzipSync(pages('https://a.example/1')).subarray(0, 40), 'damaged gzip'],
    ['no gzip after all', Uint8Array.from([0x1f, 0x8b, 1, 2, 3]), 'damaged gzip'],
    ['a bomb', gzipSync('x'.repeat(1_000_000)), 'longer than 100,000 bytes when unpacked'],
    [
      'too many pages',
      pages(...Array.from({ length: 11 }, (_, n) => `https://a.example/${n}`)),
      'more than 10',
    ],
    [
      'entities that grow',
      `<!DOCTYPE urlset [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${pages('https://a.example/&b;')}`,
      'not well-formed XML',
    ],
    [
      'a file of this machine',
      index('file:///etc/passwd'),
      'not an http or https URL: "file:///etc/passwd"',
    ],
  ])('%s is an error: %s', async (_name, content, why) => {
    using workspace = createWorkspace({ 'sitemap.xml': content });
    const question = { sitemap: 'sitemap.xml', workspace: workspace.folder };
    expect(await failureOf(read(question))).toEqual(unreadable(why));
  });

  test('none there', async () => {
    expect(await failureOf(read({ sitemap: 'no.xml' }))).toEqual(unreadable('does not exist'));
  });
});

describe('an index with a sitemap that is dead', () => {
  const files = (origin: string) => ({
    '/s': index(`${origin}/1.xml`, `${origin}/gone.xml`, `${origin}/not.xml`),
    '/1.xml': pages(`${origin}/a`),
    '/not.xml': '<html/>',
  });

  test('fails a purge', async () => {
    await using web = await createFileServer(files);
    expect(await failureOf(read({ sitemap: `${web.origin}/s` }))).toEqual(
      unreadable('/gone.xml answers HTTP 404'),
    );
  });

  test('is left out with a warning when warming', async () => {
    await using web = await createFileServer(files);
    const { urls, notices } = await read({ sitemap: `${web.origin}/s`, forWarming: true });
    expect(urls).toEqual([`${web.origin}/a`]);
    expect(notices).toEqual([expect.stringMatching(/^2 sitemaps .*\/gone\.xml answers HTTP 404/)]);
  });

  test.each(['/s', '/no'])(
    'fails all the same if nothing is left, or it is the one named: %s',
    async (path) => {
      await using web = await createFileServer((origin) => ({ '/s': index(`${origin}/gone.xml`) }));
      const reading = read({ sitemap: `${web.origin}${path}`, forWarming: true });
      expect(await failureOf(reading)).toEqual(unreadable('answers HTTP 404'));
    },
  );
});

describe('a sitemap on the web', () => {
  test('an index, nested, plain and gzip, each document once', async () => {
    await using web = await createFileServer((origin) => ({
      '/sitemap.xml': index(`${origin}/1.xml`, `${origin}/more.xml`, `${origin}/1.xml`),
      '/more.xml': index(`${origin}/2.xml.gz`, `${origin}/1.xml`),
      '/1.xml': pages(`${origin}/a`, 'https://elsewhere.example/'),
      '/2.xml.gz': gzipSync(pages(`${origin}/b`)),
    }));
    const { urls, notices } = await read({ sitemap: `${web.origin}/sitemap.xml` });
    expect(urls).toEqual([`${web.origin}/a`, `${web.origin}/b`]);
    expect(notices).toHaveLength(1);
  });

  test.each<[string, (origin: string) => Readonly<Record<string, string>>, string]>([
    ['404', () => ({}), 'answers HTTP 404'],
    [
      'a 404 in an index',
      (origin) => ({ '/s': index(`${origin}/no.xml`) }),
      '/no.xml answers HTTP 404',
    ],
    [
      'indexes of indexes without end',
      (origin) =>
        Object.fromEntries(
          Array.from({ length: 9 }, (_, n) => [
            n === 0 ? '/s' : `/${n}`,
            index(`${origin}/${n + 1}`),
          ]),
        ),
      'more than 2 deep',
    ],
    [
      'indexes without end',
      (origin) => ({ '/s': index(...Array.from({ length: 6 }, (_, n) => `${origin}/${n}`)) }),
      'more than 5 sitemaps',
    ],
    [
      'pages without end',
      (origin) => ({
        '/s': index(`${origin}/1`, `${origin}/2`),
        '/1': pages(...Array.from({ length: 6 }, (_, n) => `${origin}/1/${n}`)),
        '/2': pages(...Array.from({ length: 6 }, (_, n) => `${origin}/2/${n}`)),
      }),
      'more than 10 pages',
    ],
    [
      'a private address in it',
      () => ({ '/s': index('http://169.254.169.254/latest') }),
      'private address',
    ],
  ])('%s is an error', async (_name, files, why) => {
    await using web = await createFileServer(files);
    expect(await failureOf(read({ sitemap: `${web.origin}/s` }))).toEqual(unreadable(why));
  });

  test('counts as what it was redirected to', async () => {
    const page = 'https://www.a.example/1';
    const send: SendRequest = async ({ url }) =>
      url.hostname === 'a.example'
        ? {
            status: 301,
            headers: { location: `https://www.a.example${url.pathname}` },
            body: new Uint8Array(),
          }
        : { status: 200, headers: {}, body: Buffer.from(pages(page, 'https://b.example/')) };
    const question = { sitemap: 'https://a.example/s.xml', baseUrls: [], forWarming: false };
    const deps = { ...createSourceDeps({ workspace: '/' }), send };
    const { targets, notices } = await readSitemap(question, deps);
    expect(targets.map(({ value }) => value)).toEqual([page]);
    expect(notices).toEqual([expect.stringContaining('https://a.example, https://www.a.example')]);
  });

  test('an index that names itself is read once', async () => {
    const asked: (string | undefined)[] = [];
    await using web = await createWebServer(({ url, headers }, outgoing) => {
      asked.push(url);
      outgoing.end(index(`http://${headers.host ?? ''}/a`, `http://${headers.host ?? ''}/b`));
    });
    expect(await failureOf(read({ sitemap: `${web.origin}/a` }))).toMatchObject({
      problems: [{ code: 'nothing-matches', input: 'sitemap' }],
    });
    expect(asked).toEqual(['/a', '/b']);
  });

  test('an answer that never ends', async () => {
    await using web = await createWebServer((_, outgoing) => {
      const write = (): void => {
        if (!outgoing.destroyed && outgoing.write('x'.repeat(10_000))) setImmediate(write);
      };
      outgoing.on('drain', write);
      write();
    });
    expect(await failureOf(read({ sitemap: web.origin }))).toEqual(
      unreadable('longer than 100000'),
    );
  });
});
