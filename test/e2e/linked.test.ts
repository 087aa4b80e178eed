// Where a site names its own files, through the built bundle: a URL with a query or another name is cached
// apart from the file's own path, and stays stale if the link is not read.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, pushOf, type World } from '../fakes/world.ts';

const host = 'https://cdn.example.com';

const pages: Readonly<Record<string, string>> = {
  'index.html': `<style>@import "/late.css?v=1"; .a { background: url(/style.jpg?v=1) }</style>
    <p style="background: url(&quot;/attribute.jpg?v=1&quot;)"></p><body background="/body.jpg?v=1">
    <img data-srcset="/set.jpg?w=1 1x, /set.jpg?w=2 2x" data-full="/full.jpg?v=1">
    <meta name="msapplication-TileImage" content="/tile.png?v=1">
    <link rel="stylesheet" href="/main.css"><a href="/contact">c</a><a href="/team">t</a>`,
  'main.css': '@import "imported.css?v=1";',
  'contact.php': '<img src="/of-php.jpg?v=1">',
  'team.htm': '<img src="/of-htm.jpg?v=1">',
  'site.webmanifest': '{"start_url":"/?source=pwa","icons":[{"src":"icon.png?v=1"}]}',
  'feed.atom': `<feed><link href="${host}/of-feed.jpg?v=1"/></feed>`,
};

let world: World;
beforeAll(async () => {
  world = await createWorld();
  for (const [path, content] of Object.entries(pages)) world.site.write(`public/${path}`, content);
});
afterAll(async () => world[Symbol.asyncDispose]());

let edits = 0;

test.each([
  ['late.css', '/late.css?v=1'],
  ['style.jpg', '/style.jpg?v=1'],
  ['attribute.jpg', '/attribute.jpg?v=1'],
  ['body.jpg', '/body.jpg?v=1'],
  ['set.jpg', '/set.jpg?w=2'],
  ['full.jpg', '/full.jpg?v=1'],
  ['tile.png', '/tile.png?v=1'],
  ['imported.css', '/imported.css?v=1'],
  ['contact.php', '/contact'],
  ['of-php.jpg', '/of-php.jpg?v=1'],
  ['team.htm', '/team'],
  ['of-htm.jpg', '/of-htm.jpg?v=1'],
  ['icon.png', '/icon.png?v=1'],
  ['index.html', '/?source=pwa'],
  ['of-feed.jpg', '/of-feed.jpg?v=1'],
])('an edit of %s purges %s', async (path, url) => {
  edits += 1;
  const content = `${pages[path] ?? ''}\n<!-- ${edits} -->`;
  const push = pushOf(world.site, () => world.site.write(`public/${path}`, content));
  const { exitCode, urls } = await world.run({ root: 'public', 'base-url': host }, push);
  expect([exitCode, urls]).toEqual([0, expect.arrayContaining([host + url])]);
});
