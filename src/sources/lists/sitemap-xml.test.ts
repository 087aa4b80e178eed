import { describe, expect, test } from 'vitest';
import { parseSitemap } from './sitemap-xml.ts';

const limits = { mostLocations: 10, signal: new AbortController().signal };
const megabyte = 1024 * 1024;

describe('small documents that would stop a runner', () => {
  test('elements in one another are refused at a depth that no sitemap has', async () => {
    const heap = process.memoryUsage().heapUsed;
    const text = `<urlset>${'<a>'.repeat((16 * megabyte) / 3)}`;
    expect(await parseSitemap(text, limits)).toEqual({
      kind: 'unusable',
      why: 'nests more than 16 elements',
    });
    expect(process.memoryUsage().heapUsed - heap).toBeLessThan(64 * megabyte);
  });

  test('an element of very many attributes is refused', async () => {
    const attributes = Array.from({ length: 100_000 }, (_, number) => `a${number}=""`).join(' ');
    const element = `<url ${attributes}/>`;
    expect(await parseSitemap(`<urlset>${element}</urlset>`, limits)).toEqual({
      kind: 'unusable',
      why: 'has an element of more than 1,000 attributes',
    });
    const many = '<url a="" b=""/>'.repeat(1_000);
    expect(await parseSitemap(`<urlset>${many}</urlset>`, limits)).toMatchObject({ kind: 'pages' });
  });

  test('the deepest that the protocol and its extensions use is read', async () => {
    const image = '<image:image><image:loc>https://a.example/i.png</image:loc></image:image>';
    const text = `<urlset><url><loc>https://a.example/</loc>${image}</url></urlset>`;
    expect(await parseSitemap(text, limits)).toEqual({
      kind: 'pages',
      locations: ['https://a.example/'],
    });
  });

  test('a long document is read in pieces: a signal in the meantime ends it', async () => {
    const cancel = new AbortController();
    const text = `<urlset>${'<a/>'.repeat(2 * megabyte)}</urlset>`;
    const parsing = parseSitemap(text, { ...limits, signal: cancel.signal });
    setImmediate(() => cancel.abort(new Error('cancelled')));
    await expect(parsing).rejects.toThrow('cancelled');
  });

  test('what is cut between two pieces is whole again', async () => {
    const filler = `<!--${'x'.repeat(256 * 1024 - 40)}-->`;
    const text = `<urlset>${filler}<url><loc>https://a.example/ünïcode</loc></url></urlset>`;
    expect(await parseSitemap(text, limits)).toMatchObject({
      locations: ['https://a.example/ünïcode'],
    });
  });
});

describe('what generators get wrong', () => {
  const wrap = (loc: string): string => `<urlset><url><loc>${loc}</loc></url></urlset>`;

  test.each([
    [
      'an `&` that is not escaped',
      wrap('https://a.example/?b=1&c=2&d'),
      'https://a.example/?b=1&c=2&d',
    ],
    [
      'one beside others that are',
      wrap('https://a.example/?b=1&amp;c=2&lt=3'),
      'https://a.example/?b=1&c=2&lt=3',
    ],
    [
      'one in CDATA',
      wrap('<![CDATA[https://a.example/?b=1&amp;c=2&d]]>'),
      'https://a.example/?b=1&amp;c=2&d',
    ],
    [
      'lines before the declaration',
      `\n \ufeff<?xml version="1.0"?>${wrap('https://a.example/')}`,
      'https://a.example/',
    ],
  ])('%s is read', async (_name, text, location) => {
    expect(await parseSitemap(text, limits)).toEqual({ kind: 'pages', locations: [location] });
  });

  test.each([
    [
      'a script behind the end',
      `${wrap('https://a.example/')}<script/>`,
      'goes on after its end, with <script>',
    ],
    [
      'a page in place of the sitemap',
      '<!doctype html><html></html>',
      'its first element is <html>',
    ],
    ['a feed', '<rss version="2.0"><channel/></rss>', 'its first element is <rss>'],
    ['nothing', ' \n', 'is empty'],
    ['a text file', 'https://a.example/', 'not well-formed XML'],
  ])('%s is refused', async (_name, text, why) => {
    expect(await parseSitemap(text, limits)).toEqual({
      kind: 'unusable',
      why: expect.stringContaining(why),
    });
  });

  test.each([
    ['without an address', '<urlset><url><lastmod>2026-11-30</lastmod></url></urlset>'],
    ['with a link in its place', '<urlset><url><link>https://a.example/</link></url></urlset>'],
    ['with it as an attribute', '<urlset><url loc="https://a.example/"/></urlset>'],
    ['that is the address itself', '<urlset><loc>https://a.example/</loc></urlset>'],
    ['of an index', '<urlset><sitemap><loc>https://a.example/</loc></sitemap></urlset>'],
    [
      'of pages in an index',
      '<sitemapindex><url><loc>https://a.example/</loc></url></sitemapindex>',
    ],
    ['with it deeper', '<urlset><url><x><loc>https://a.example/</loc></x></url></urlset>'],
  ])('an entry %s counts', async (_name, text) => {
    expect(await parseSitemap(text, limits)).toMatchObject({ locations: [''] });
  });

  test('an empty list is one', async () => {
    expect(await parseSitemap('<urlset/>', limits)).toEqual({ kind: 'pages', locations: [] });
  });
});
