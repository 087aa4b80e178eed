// A site of texts in memory, and what its links teach.
import { createLinkCollector, type LinkLimits } from '../../src/core/urls/site/collect-links.ts';
import { findLinks } from '../../src/core/urls/site/find-links.ts';
import { type LearnedSite, learnSite } from '../../src/core/urls/site/learn-site.ts';
import { toLinkBase } from '../../src/core/urls/site/resolve-link.ts';
import type { KnownSite } from '../../src/core/urls/site/site-rules.ts';

export interface LinkedSite {
  /** Links by the path of their page. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
  /** Files without links. */
  readonly files?: readonly string[];
  readonly deleted?: readonly string[];
  /** What the sitemap names. */
  readonly locations?: readonly string[];
  readonly baseUrl?: string;
  readonly limits?: LinkLimits;
}

export function learnLinks(site: LinkedSite): LearnedSite {
  return knowLinks(site).learned;
}

export function knowLinks(linked: LinkedSite): KnownSite {
  const { pages, files = [], deleted = [], locations = [], limits } = linked;
  const baseUrl = linked.baseUrl ?? 'https://www.example.com';
  const paths = new Set([...Object.keys(pages), ...files, ...deleted]);
  const { host, pathname } = new URL(baseUrl);
  const site = {
    hosts: new Set([host]),
    basePaths: [pathname.replace(/\/$/, '')],
    has: (path: string) => paths.has(path),
    paths,
  };
  const collector = createLinkCollector(site, limits);
  const read = (path: string, text: string, kind: 'html' | 'xml'): void => {
    const folder = /^(.+)\/index\.html$/.exec(path)?.[1];
    const base = toLinkBase(baseUrl, path);
    const from = folder === undefined ? { base } : { base, bareBase: toLinkBase(baseUrl, folder) };
    findLinks(text, kind, {
      onLink: (link) => collector.addLink(link, from),
      onDeclared: (link) => collector.addDeclared(link, from),
    });
  };
  for (const [path, links] of Object.entries(pages)) {
    read(path, links.map((link) => `<a href="${link}">x</a>`).join('\n'), 'html');
  }
  read('/sitemap.xml', locations.map((location) => `<loc>${location}</loc>`).join('\n'), 'xml');
  return { learned: learnSite(collector.finish(), site), has: site.has };
}
