// The site of the demo, what its change makes old, and what is worth warming.
import type { GitSite } from './git-site.ts';

/** Below it the site is served. */
export const base = 'https://cdn.example.com';

/** The pages and files that the change below touches, as links of the site name them. */
export const warm = [
  `${base}/`,
  `${base}/guide/start.html`,
  `${base}/icons/logo@2x(1).png`,
  `${base}/news/`,
  `${base}/%EB%89%B4%EC%8A%A4%20&%20100%25.html`,
];

/** Caches may hold more: other forms of the same pages, and the old address of the page that moved. */
export const stale = [
  ...warm,
  `${base}/guide/old.html`,
  `${base}/icons/logo%402x%281%29.png`,
  `${base}/index.html`,
  `${base}/news`,
  `${base}/news/index.html`,
];

const distributions = `distributions:
  - name: docs
    description: Documentation
    useOriginCacheControl: false
    referrerType: BLACKLIST
    origins: [{origin: static.example.com, originPath: /docs, httpPort: 80, httpsPort: 443}]
  - name: site
    domain: sandbox.toastcdn.net
    defaultMaxAge: 3600
`;

/** Its links show in which form pages are visited. */
const home = `<h1>Hello again</h1>
<a href="/guide/start.html">Guide</a>
<a href="/news/">News</a>
<a href="/뉴스 & 100%25.html">뉴스</a>
`;

export function makeSite(site: GitSite): { readonly before: string; readonly after: string } {
  site.write('README.md', '# The site\n');
  site.write('public/index.html', '<h1>Hello</h1> <a href="/guide/old.html">Guide</a>\n');
  site.write('public/guide/old.html', '<h1>A page that moves</h1>\n');
  site.write('cdn.yml', distributions);
  site.write('public/unchanged.html', '<h1>Stays</h1>\n');
  site.write('public/icons/logo@2x(1).png', 'png 1\n');
  const before = site.commit('The site');
  site.write('README.md', '# The site, better\n');
  site.write('public/index.html', home);
  site.write('public/news/index.html', '<h1>News</h1>\n');
  site.write('public/뉴스 & 100%.html', '<h1>뉴스</h1>\n');
  site.write('public/icons/logo@2x(1).png', 'png 2\n');
  site.git('mv', 'public/guide/old.html', 'public/guide/start.html');
  return { before, after: site.commit('News, and a page that moved') };
}

/** Inputs: the list is what the change touched. */
export const fromFiles = { files: 'public/**', root: 'public', 'base-url': base } as const;
