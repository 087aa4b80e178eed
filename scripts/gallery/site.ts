// A small site that is committed, and what one push does to it.
import { pushOf, type Stage } from '../demo/stage.ts';

export const origin = 'https://cdn.example.com';

const pages = ['install', 'configure', 'deploy', 'upgrade'] as const;

function page(title: string, text: string): string {
  const links = pages.map((name) => `<a href="/guide/${name}/">${name}</a>`).join(' ');
  return `<link rel="stylesheet" href="/assets/site.css"><a href="/">Home</a> <a href="/news/">News</a> ${links}
<img src="/assets/map@2x.png"><h1>${title}</h1><p>${text}</p>\n`;
}

/** Edits three pages and a stylesheet, adds one page, deletes one, and touches what is not served. */
export function pushToSite(
  { site }: Stage,
  /** Called between the two commits. */
  deploy: () => void = () => undefined,
): ReturnType<typeof pushOf> {
  site.write('README.md', '# The site\n');
  site.write('public/index.html', page('Home', 'Hello.'));
  for (const name of pages.slice(0, 3))
    site.write(`public/guide/${name}/index.html`, page(name, '1'));
  site.write('public/news/index.html', page('News', 'None.'));
  site.write('public/old-offer.html', page('Offer', 'Until Friday.'));
  site.write('public/assets/site.css', 'body { margin: 0 }\n');
  site.write('public/assets/map@2x.png', 'png 1\n');
  const before = site.commit('The site');
  deploy();
  site.write('README.md', '# The site, explained\n');
  site.write('.github/workflows/deploy.yml', 'name: Deploy\n');
  site.write('public/index.html', page('Home', 'Hello again.'));
  site.write('public/guide/deploy/index.html', page('deploy', '2'));
  site.write('public/guide/upgrade/index.html', page('upgrade', '1'));
  site.write('public/assets/site.css', 'body { margin: 1em }\n');
  site.write('public/assets/map@2x.png', 'png 2\n');
  site.remove('public/old-offer.html');
  return pushOf(before, site.commit('How to upgrade'));
}

/** `count` addresses of a shop, as a list that another step made. */
export function listUrls(count: number): string {
  const folders = ['products', 'images/large', 'images/small', 'categories', 'reviews'] as const;
  const urls = Array.from({ length: count }, (_, index) => {
    const folder = folders[index % folders.length] ?? '';
    const end = folder.startsWith('images') ? 'webp' : 'html';
    return `${origin}/shop/${folder}/${String(1_000 + index)}.${end}`;
  });
  return `${urls.join('\n')}\n`;
}
