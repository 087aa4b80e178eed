// Ways to write a list wrong that users reported, through the built bundle: none of them may end green, and
// each error names the input and what to write.
import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld, pushOf, type World } from '../fakes/world.ts';

const host = 'https://cdn.example.com';
const site = { root: 'public', 'base-url': host };

type Inputs = Readonly<Record<string, string>>;

/** Inputs, the code of the error, and words of it. */
type Row = readonly [Inputs, string, RegExp];

const invalid = 'input-invalid';
const nothing = 'nothing-matches';

const addresses: readonly Row[] = [
  [{ urls: `${host}/a.html ${host}/b.html` }, invalid, /`urls`, item 1, .*one address a line/],
  [{ urls: `${host}/,${host}/a.css` }, invalid, /more than one address/],
  [{ urls: `${host}/a|${host}/b` }, invalid, /more than one address/],
  [{ urls: `${host}/a${host}/b` }, invalid, /more than one address/],
  [{ urls: `${host}/ # home page` }, invalid, /ends with a comment/],
  [{ urls: `${host}/a\t2026-01-01` }, invalid, /has a tab/],
  [{ urls: `["${host}/a",]` }, invalid, /JSON array/],
  [{ urls: `["${host}/a,${host}/b"]` }, invalid, /more than one address/],
  [{ urls: `"${host}/a` }, invalid, /quotation mark/],
  [{ urls: `${host}/{a,b}.html` }, invalid, /a brace/],
  [{ urls: `${host}/?a=1&amp;b=2` }, invalid, /an entity of XML/],
  [{ urls: `${host}/posts/*` }, invalid, /`\*`/],
  [{ urls: '/a.html' }, invalid, /`base-url`/],
  [{ 'urls-file': 'comma.txt' }, invalid, /`urls-file`, line 1, .*comma/],
  [{ 'urls-file': 'xml.txt' }, invalid, /`urls-file`, line 1/],
  [{ ...site, 'base-url': `${host} https://m.example.com` }, invalid, /`base-url`: line 1/],
  [{ ...site, 'base-url': `${host}/index.html` }, invalid, /ends in a file name/],
  [{ ...site, 'base-url': 'https://*.example.com' }, invalid, /`\*`/],
  [{ ...site, 'base-url': 'https://cdn.exmaple.com' }, invalid, /Did you mean `cdn.example.com`/],
  [{ ...site, rewrites: '^/a => /b ^/c => /d' }, invalid, /more than one `=>`/],
];

/** What a file, a script or another tool left as it is. */
const unexpanded: readonly Row[] = [
  [
    { urls: '${{ vars.SITE }}/a.html' },
    invalid,
    /`urls` has `\${{ vars\.SITE }}`.* GitHub expands/,
  ],
  [{ urls: `${host}/$FILE` }, invalid, /`urls`, item 1, has `\$FILE`.*env\.FILE/],
  [{ urls: `${host}/%FILE%` }, invalid, /has `%25FILE%25`.*env\.FILE/],
  [{ urls: `${host}/{{ file }}` }, invalid, /has `{{ file }}`.*env\.file/],
  [{ 'urls-file': 'placeholder.txt' }, invalid, /`urls-file`, line 1, has `\${{ matrix\.page }}`/],
  [{ ...site, 'base-url': 'https://${HOST}' }, invalid, /`base-url`: line 1 has `\${HOST}`/],
  [{ ...site, root: '$OUT' }, invalid, /`root` has `\$OUT`/],
  [{ ...site, files: 'public/$DIR/**' }, invalid, /`files`: the pattern .* has `\$DIR`/],
  [{ provider: 'fastly', tags: '${TAG}' }, invalid, /`tags`, item 1, has `\${TAG}`/],
  [{ provider: 'cloudflare', hosts: '$HOST' }, invalid, /`hosts`, item 1, has `\$HOST`/],
  [{ provider: 'cloudflare', prefixes: '$HOST/a' }, invalid, /`prefixes`, item 1, has `\$HOST`/],
  [{ ...site, base: '${{ github.event.before }}' }, invalid, /`base` has `\${{ github/],
  [{ sitemap: `${host}/$MAP.xml` }, invalid, /`sitemap` has `\$MAP`/],
];

const patterns: readonly Row[] = [
  [{ ...site, files: "'public/**'" }, invalid, /in quotes/],
  [{ ...site, files: '- public/**' }, invalid, /`- `/],
  [{ ...site, files: 'public/** !public/**/*.map' }, invalid, /more than one pattern/],
  [{ ...site, files: 'public/**/*.html, public/**/*.css' }, invalid, /comma/],
  [{ ...site, files: 'public/** # pages' }, invalid, /comment/],
  [{ ...site, files: '!public/**/*.map' }, invalid, /only patterns that begin with `!`/],
  [{ ...site, files: '["public/**"]' }, invalid, /`files`/],
  [{ ...site, files: 'Public/**' }, nothing, /Write `public\/\*\*`/],
  [{ ...site, files: 'guide/**' }, nothing, /Write `public\/guide\/\*\*`/],
  [{ ...site, files: 'public/*.css' }, nothing, /Write `public\/\*\*\/\*\.css`/],
  [{ ...site, files: 'README.md' }, nothing, /outside of `root`/],
  [{ ...site, 'purge-all-if': 'readme.md' }, nothing, /`purge-all-if` .*Write `README.md`/],
  [{ ...site, root: 'Public' }, nothing, /Did you mean `public`/],
  [{ ...site, root: 'pubic' }, nothing, /Did you mean `public`/],
  [{ ...site, root: 'dist' }, nothing, /`root` \(dist\)/],
  [{ ...site, root: 'dist', files: 'public/**' }, nothing, /`root` \(dist\)/],
  [{ ...site, root: '.git' }, invalid, /`root`/],
  [{ ...site, root: 'bare' }, nothing, /only files that nobody visits, such as .gitkeep/],
  [{ ...site, root: 'void' }, nothing, /no files/],
];

const names: readonly Row[] = [
  [{ ...site, dryrun: 'true' }, invalid, /Did you mean `dry-run`/],
  [{ root: 'public', base_url: host }, invalid, /Did you mean `base-url`/],
  [{ ...site, file: 'public/**' }, invalid, /Did you mean `files`/],
  [{ ...site, max_urls: '1' }, invalid, /Did you mean `max-urls`/],
  [{ ...site, base: 'last_purge' }, invalid, /`base` is nearly `last-purge`/],
  [{ ...site, base: 'Last-Purge' }, invalid, /`base` is nearly `last-purge`/],
  [{ ...site, base: 'last-sucess' }, invalid, /`base` is nearly `last-success`/],
];

/** Documents by path, for a server of this machine; `{origin}` is its own. */
const documents: Readonly<Record<string, string | Buffer>> = {
  '/www.xml': listPages('https://www.example.org/', 'https://www.example.org/a'),
  '/http.xml': listPages('http://cdn.example.com/'),
  '/relative.xml': listPages('/a', 'b.html'),
  '/links.xml': `<urlset><url><link>${host}/</link></url></urlset>`,
  '/index.xml': '<sitemapindex><sitemap><loc>/dead.xml</loc></sitemap></sitemapindex>',
  '/feed.xml': '<rss version="2.0"><channel/></rss>',
  '/list.txt': `${host}/a\n`,
  '/self.xml': indexOf('/self.xml'),
  '/ring.xml': indexOf('/ring-2.xml', '/no-page.xml'),
  '/ring-2.xml': indexOf('/ring.xml', '/ring-2.xml#again'),
  '/no-index.xml': '<sitemapindex/>',
  '/no-page.xml': '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\r\n</urlset>\r\n',
  '/comment.xml': `<urlset><!-- <url><loc>${host}/</loc></url> --></urlset>`,
  '/atom.xml': `<feed xmlns="http://www.w3.org/2005/Atom"><link href="${host}/"/></feed>`,
  '/robots.txt': `User-agent: *\nSitemap: ${host}/sitemap.xml\n`,
  '/page.html': `<!doctype html><html><body><a href="${host}/">Home</a></body></html>`,
  '/nothing': '',
  '/packed.xml.gz': gzipSync(''),
  '/packed-page.xml.gz': gzipSync('<urlset/>'),
  '/json': '{"urlset":[]}',
  '/no-loc.xml': '<sitemapindex><sitemap><lastmod>2026-11-21</lastmod></sitemap></sitemapindex>',
};

/** Sitemaps of this server, by path. */
function indexOf(...paths: readonly string[]): string {
  return `<sitemapindex>${paths.map((path) => `<sitemap><loc>{origin}${path}</loc></sitemap>`).join('')}</sitemapindex>`;
}

function listPages(...pages: readonly string[]): string {
  return `<urlset>${pages.map((page) => `<url><loc>${page}</loc></url>`).join('')}</urlset>`;
}

const unreadable = 'source-unreadable';
const sitemaps: readonly (readonly [string, string, RegExp])[] = [
  ['/www.xml', nothing, /add `https:\/\/www.example.org` to `base-url`/],
  ['/http.xml', nothing, /http:\/\/cdn.example.com/],
  ['/relative.xml', nothing, /whole URLs/],
  ['/links.xml', nothing, /left out 1 of its entries/],
  ['/index.xml', unreadable, /names a sitemap that is not/],
  ['/feed.xml', unreadable, /its first element is <rss>/],
  ['/list.txt', unreadable, /use `urls-file`/],
  ['/none.xml', unreadable, /404/],
  ['/self.xml', nothing, /nor a sitemap that it names lists a page/],
  ['/ring.xml', nothing, /nor a sitemap that it names lists a page/],
  ['/no-index.xml', nothing, /lists a page/],
  ['/no-page.xml', nothing, /lists a page/],
  ['/comment.xml', nothing, /lists a page/],
  ['/packed-page.xml.gz', nothing, /lists a page/],
  ['/atom.xml', unreadable, /its first element is <feed>/],
  ['/robots.txt', unreadable, /use `urls-file`/],
  ['/page.html', unreadable, /its first element is <html>/],
  ['/nothing', unreadable, /is empty/],
  ['/packed.xml.gz', unreadable, /is empty/],
  ['/json', unreadable, /not well-formed XML/],
  ['/no-loc.xml', unreadable, /is not an http or https URL: "".*whole URLs/],
  ['/a.xml https://cdn.example.com/b.xml', invalid, /more than one address.*name an index/],
  ['/a.xml\nb.xml', invalid, /more than one address/],
];

let world: World;
const server = createServer(({ url = '' }, response) => {
  const content = documents[url];
  const body = typeof content === 'string' ? content.replaceAll('{origin}', origin) : content;
  response.writeHead(body === undefined ? 404 : 200).end(body);
});
let origin = '';

beforeAll(async () => {
  world = await createWorld();
  for (const path of ['public/index.html', 'public/guide/a.css', 'README.md'])
    world.site.write(path, '1');
  world.site.write('bare/.gitkeep', '');
  mkdirSync(join(world.site.folder, 'void'));
  world.site.write('comma.txt', `${host}/1,\n`);
  world.site.write('placeholder.txt', `${host}/\${{ matrix.page }}\n`);
  world.site.write('xml.txt', listPages(`${host}/`));
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

afterAll(async () => {
  server.close();
  await world[Symbol.asyncDispose]();
});

let pages = 0;

async function expectRefusal(inputs: Inputs, code: string, words: RegExp): Promise<void> {
  pages += 1;
  const push = pushOf(world.site, () => world.site.write('public/page.html', String(pages)));
  const { exitCode, outputs, stdout } = await world.run({ retries: '0', ...inputs }, push);
  expect([exitCode, outputs['failure-reason']], stdout).toEqual([1, code]);
  const errors = stdout.split('\n').filter((line) => line.startsWith('::error'));
  expect(errors.join('\n')).toMatch(words);
  expect(world.sandbox.state().nhn.purges).toEqual([]);
}

describe.each([
  ['addresses', addresses],
  ['what was not expanded', unexpanded],
  ['patterns and folders', patterns],
  ['names of inputs', names],
])('%s', (_name, rows) => {
  test.each(rows)('%j: %s', expectRefusal);
});

describe('patterns, if nothing is compared', () => {
  test.each(patterns)('%j: %s', async (inputs, code, words) => {
    await expectRefusal({ ...inputs, source: 'all' }, code, words);
  });
});

test.each(['auto', 'all'])('a symbolic link below `root` is a warning: %s', async (source) => {
  await using linked = await createWorld();
  const push = pushOf(linked.site, () => {
    linked.site.write('public/index.html', '1');
    symlinkSync('index.html', join(linked.site.folder, 'public/home.html'));
    symlinkSync('..', join(linked.site.folder, 'up'));
  });
  const { exitCode, stdout } = await linked.run({ ...site, source }, push);
  expect([exitCode, stdout.match(/::warning[^\n]*symbolic link/g)?.length]).toEqual([0, 1]);
  expect(stdout).toContain('public/home.html is a symbolic link');
});

test('a change that only a link below `root` serves is a warning', async () => {
  await using linked = await createWorld();
  for (const path of ['public/index.html', 'shared/a.css']) linked.site.write(path, '1');
  symlinkSync('../shared', join(linked.site.folder, 'public/assets'));
  const push = pushOf(linked.site, () => linked.site.write('shared/a.css', '2'));
  const { stdout } = await linked.run(site, push);
  expect(stdout).toMatch(/::warning[^\n]*public\/assets is a symbolic link/);
});

test.each<[string, Inputs, RegExp]>([
  [
    'public/page.html',
    { rewrites: '^/public/(.*)\\.html$ => /$1' },
    /`rewrites`, item 1, changes the path of no file of `root` \(public\)/,
  ],
  ['public/_config.yml', {}, /`root` \(public\) holds what a generator builds the site from/],
  ['public/_redirects', {}, /public\/_redirects changed.*`purge-all-if: public\/_redirects`/],
])('a change of %s with %j is sent with a warning', async (path, inputs, words) => {
  await using own = await createWorld();
  own.site.write('public/index.html', '1');
  const push = pushOf(own.site, () => own.site.write(path, '1'));
  const { exitCode, stdout, urls } = await own.run({ ...site, ...inputs }, push);
  expect([exitCode, urls]).toEqual([0, expect.arrayContaining([path.replace('public', host)])]);
  expect(
    stdout
      .split('\n')
      .filter((line) => line.startsWith('::warning'))
      .join('\n'),
  ).toMatch(words);
});

test.each([
  ['build', /`root` \(linked\) is a symbolic link.*Set `root` to the folder itself: `build`/],
  ['/tmp', /`root` \(linked\) is a symbolic link.*`source: manifest`/],
])('a `root` that leads to %s has no files of the workspace', async (target, words) => {
  await using linked = await createWorld();
  linked.site.write('build/index.html', '1');
  symlinkSync(target, join(linked.site.folder, 'linked'));
  const inputs = { root: 'linked', 'base-url': host };
  const { outputs, stdout } = await linked.run(inputs, { eventName: 'schedule' });
  expect(outputs['failure-reason']).toBe(nothing);
  expect(stdout).toMatch(words);
});

describe('sitemaps', () => {
  test.each(sitemaps)('%s: %s', async (path, code, words) => {
    await expectRefusal({ 'base-url': host, sitemap: `${origin}${path}` }, code, words);
  });

  test.each(sitemaps)('%s, when warming: %s', async (path, code, words) => {
    const inputs = { provider: 'huawei-vod', mode: 'preheat', 'base-url': host };
    await expectRefusal({ ...inputs, sitemap: `${origin}${path}` }, code, words);
  });
});
