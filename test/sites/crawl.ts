// Every URL of a site that a visitor can come to, by a parser that the action does not use.
import { Parser } from 'htmlparser2';
import type { Answer, StaticServer } from './static-server.ts';

export const siteOrigin = 'https://www.example.com';

const starts = ['/', '/sitemap.xml', '/sitemap-index.xml', '/robots.txt', '/404.html'];
const linkAttributes = ['href', 'src', 'poster', 'data', 'action', 'url'];
const textElements = ['loc', 'link', 'id', 'guid'];

/** Path and query, as the URL parser prints them, and the answers; redirects are followed. */
export async function crawl(server: StaticServer): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  const open = [...starts];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (answers.has(path)) continue;
    const answer = await server.get(path);
    answers.set(path, answer);
    for (const link of findLinks(answer)) {
      const url = URL.parse(link, siteOrigin + path);
      if (url?.origin === siteOrigin) open.push(url.pathname + url.search);
    }
  }
  if (answers.get('/')?.status !== 200) throw new Error('The site has no page at its root.');
  // A site need not have these; somebody has to link them.
  for (const start of starts.slice(1))
    if (answers.get(start)?.status === 404) answers.delete(start);
  return answers;
}

function findLinks({ status, location, type, body }: Answer): readonly string[] {
  if (location !== '') return [location];
  if (status !== 200) return [];
  const text = Buffer.from(body, 'latin1').toString('utf8');
  if (/html|xml/.test(type)) return findMarkupLinks(text, { xmlMode: type.includes('xml') });
  if (type.startsWith('text/css'))
    return [...text.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, link = '']) => link);
  return type.startsWith('text/plain')
    ? [...text.matchAll(/^sitemap:\s*(\S+)/gim)].map(([, link = '']) => link)
    : [];
}

function findMarkupLinks(text: string, options: { readonly xmlMode: boolean }): readonly string[] {
  const links: string[] = [];
  let element = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        element = name.replace(/^.*:/, '');
        for (const attribute of linkAttributes) {
          const link = attributes[attribute];
          if (link !== undefined) links.push(link);
        }
        for (const set of [attributes['srcset'], attributes['imagesrcset']])
          links.push(...(set ?? '').split(/,\s+/).flatMap((part) => part.split(/\s+/, 1)));
        const refresh = /;\s*url=['"]?(.+?)['"]?$/i.exec(attributes['content'] ?? '');
        if (refresh?.[1] !== undefined) links.push(refresh[1]);
      },
      ontext(content) {
        if (options.xmlMode && textElements.includes(element)) links.push(content.trim());
      },
      onclosetag() {
        element = '';
      },
    },
    { decodeEntities: true, ...options },
  );
  parser.end(text);
  return links.filter((link) => link !== '');
}
