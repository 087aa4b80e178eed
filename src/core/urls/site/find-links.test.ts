import { describe, expect, test } from 'vitest';
import { decodeEntities, findBase, findLinks, type TextKind } from './find-links.ts';

function linksIn(
  text: string,
  kind: TextKind,
): { readonly links: readonly string[]; readonly declared: readonly string[] } {
  const found: { links: string[]; declared: string[] } = { links: [], declared: [] };
  findLinks(text, kind, {
    onLink: (link) => found.links.push(link),
    onDeclared: (link) => found.declared.push(link),
  });
  return found;
}

describe('links of a page', () => {
  test.each<[string, readonly string[]]>([
    ['<a href="/a">', ['/a']],
    ["<a class=x href='b/c' id=y>", ['b/c']],
    ['<a href=d.html>', ['d.html']],
    ['<a\n  href = "/e"\n>', ['/e']],
    ['<IMG SRC="/F.png">', ['/F.png']],
    [
      '<img src="/a.png" srcset="/b.png 1x, /c,d.png 2x,/e.png 300w">',
      ['/a.png', '/b.png', '/c,d.png', '/e.png'],
    ],
    ['<link rel=preload imagesrcset="/f.avif 480w">', ['/f.avif']],
    ['<video poster="/p.jpg"><source src="/v.mp4">', ['/p.jpg', '/v.mp4']],
    ['<object data="/o.svg"></object><form action="/send">', ['/o.svg', '/send']],
    ['<div data-src="lazy.png" data-href="/card">', ['lazy.png', '/card']],
    // Scripts that load later choose their own names: the value says what it is.
    ['<i data-bg="/b.png" data-x-full="../f.png" data-id="about">', ['/b.png', '../f.png']],
    [
      '<img data-srcset="/1.png 1x, /2.png 2x" data-lazy-srcset="3.png 3x">',
      ['/1.png', '/2.png', '3.png'],
    ],
    ['<body background="b.gif">', ['b.gif']],
    [
      '<style>@import "/p.css?v=1"; a{background:url(/h.jpg?v=2)}</style>',
      ['/p.css?v=1', '/h.jpg?v=2'],
    ],
    [
      `<a style="background:url('a.png')"><a style="x:url(&quot;b.png&quot;)"><a style="x:url(&#039;c&amp;d.png&#039;)">`,
      ['a.png', 'b.png', 'c&d.png'],
    ],
    ['<meta name="msapplication-TileImage" content="/tile.png?v=1">', ['/tile.png?v=1']],
    ['<use xlink:href="/icons.svg#x"/>', ['/icons.svg#x']],
    ['<meta http-equiv="refresh" content="0; url=/new/">', ['/new/']],
    ['<meta property="og:image" content="https://h/i.png">', ['https://h/i.png']],
    ['<meta name="description" content="not/a/link">', []],
    ['<a href="/?a=1&amp;b=2&#47;&#x2F;">', ['/?a=1&b=2//']],
    // A quote that is missing hides one tag, not the next.
    ['<a href="/lost>x</a><a href="/kept">', ['/kept']],
    ['<script>fetch("/x"); a.href="/from-script"</script>', []],
  ])('%j', (text, links) => {
    expect(linksIn(text, 'html').links).toEqual(links);
  });

  test('rel=canonical is how the site calls itself, whatever the order of attributes', () => {
    for (const tag of [
      '<link rel="canonical" href="https://h/a&amp;b/">',
      "<link href='https://h/a&b/' rel=canonical>",
    ]) {
      expect(linksIn(`<head>${tag}</head>`, 'html').declared).toEqual(['https://h/a&b/']);
      expect(linksIn(tag, 'html').declared).toEqual(['https://h/a&b/']);
    }
  });

  test.each([
    'canonical <link href="https://h/a">',
    '<p>canonical</p><link href="https://h/a">',
    '<link href="https://h/a" rel=canonical',
    'rel=canonical href="https://h/a">',
  ])('%j does not say how the site calls itself', (text) => {
    expect(linksIn(text, 'html').declared).toEqual([]);
  });

  test.each([
    ['<base href="/docs/">', '/docs/'],
    ["<head><base target=_blank href='https://h/x/'>", 'https://h/x/'],
    ['<basefont href="/no">', undefined],
    [`${' '.repeat(70_000)}<base href="/late/">`, undefined],
  ])('%#: a base', (text, base) => {
    expect(findBase(text)).toBe(base);
  });
});

test('sitemaps and feeds', () => {
  const text = `<urlset><url><loc> https://h/a/ </loc><image:image><image:loc>https://h/i.png</image:loc>
    </image:image></url><sm:url><sm:loc><![CDATA[https://h/[x]?a=1]]></sm:loc></sm:url></urlset>
    <entry><id>https://h/id</id><link href="https://h/entry?a&amp;b"/><guid>not a URL</guid></entry>`;
  const { links, declared } = linksIn(text, 'xml');
  expect(declared).toEqual(['https://h/a/', 'https://h/i.png', 'https://h/[x]?a=1']);
  expect([...links].sort()).toEqual([
    'https://h/[x]?a=1',
    'https://h/a/',
    'https://h/entry?a&b',
    'https://h/i.png',
    'https://h/id',
  ]);
});

test('stylesheets and robots.txt', () => {
  const css = `a{background:url(a.png)}b{background:URL( "b c.png" )}@font-face{src:url('f.woff2')}`;
  expect(linksIn(css, 'css').links).toEqual(['a.png', 'b c.png', 'f.woff2']);
  const imports = `@import "a.css?v=1";@import 'b.css' screen;@import url(c.css);@import url("d.css")`;
  expect(linksIn(imports, 'css').links).toEqual(['a.css?v=1', 'b.css', 'c.css', 'd.css']);
  const robots = 'User-agent: *\nSitemap: https://h/map.xml\n sitemap:/two.xml\n# Sitemap: /no.xml';
  expect(linksIn(robots, 'robots').links).toEqual(['https://h/map.xml', '/two.xml']);
});

test('what an installed site opens and shows', () => {
  const text = String.raw`{"start_url":"\/?source=pwa","name":"/no","icons":[{"src" : "i.png?v=7"}]}`;
  expect(linksIn(text, 'webmanifest').links).toEqual(['/?source=pwa', 'i.png?v=7']);
});

test('entities', () => {
  expect(decodeEntities('&amp;&AMP;&#38;&#x26;&lt;&quot;&apos;&copy;&#0;&#1114112;&x')).toBe(
    '&&&&<"\'&copy;&#0;&#1114112;&x',
  );
});

test('text that is made to be slow ends: a second look at what comes before would take hours', () => {
  const length = 2 * 1024 * 1024;
  const pieces = ['<base ', 'href="', ' href=', "<link canonical href='", 'url(', '> ', ' data-x'];
  for (const piece of [...pieces, '@import', '"src"']) {
    const text = piece.repeat(Math.ceil(length / piece.length));
    for (const kind of ['html', 'xml', 'css', 'webmanifest', 'robots'] as const) {
      expect(linksIn(`${text}\n`, kind).declared.length).toBeLessThan(2);
    }
    expect(findBase(text)).toBeUndefined();
  }
});
