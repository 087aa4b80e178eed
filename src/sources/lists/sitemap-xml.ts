// Reads the XML of a sitemap or a sitemap index. Entities a document declares are not known to the
// parser, so they cannot grow; nothing outside the document is fetched.

import { groupDigits } from '../../core/text.ts';

export type SitemapContent =
  | { readonly kind: 'pages' | 'index'; readonly locations: readonly string[] }
  | { readonly kind: 'unusable'; readonly why: string };

const rootKinds: Readonly<Record<string, 'pages' | 'index'>> = {
  urlset: 'pages',
  sitemapindex: 'index',
};

/** Ends the parse early; never leaves this module. */
class UnusableXml extends Error {}

/** The `<loc>` texts in document order, as written; at most `mostLocations`. */
export async function parseSitemap(text: string, mostLocations: number): Promise<SitemapContent> {
  const { parser: createParser } = await import('sax');
  const parser = createParser(true);
  const open: string[] = [];
  const locations: string[] = [];
  let kind: 'pages' | 'index' | undefined;
  let location = '';
  const isLocation = (): boolean =>
    open.length === 3 && open[2] === 'loc' && open[1] === (kind === 'index' ? 'sitemap' : 'url');
  parser.onerror = ({ message }) => {
    throw new UnusableXml(`is not well-formed XML (${message.split('\n')[0] ?? ''})`);
  };
  parser.onopentag = ({ name }) => {
    open.push(localName(name));
    if (open.length === 1) kind = readRoot(name);
    location = '';
  };
  const addText = (piece: string): void => {
    if (isLocation()) location += piece;
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onclosetag = () => {
    if (isLocation()) locations.push(location.trim());
    if (locations.length > mostLocations)
      throw new UnusableXml(`lists more than ${groupDigits(mostLocations)} addresses`);
    open.pop();
  };
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof UnusableXml) return { kind: 'unusable', why: error.message };
    throw error;
  }
  return kind === undefined ? { kind: 'unusable', why: 'is empty' } : { kind, locations };
}

function readRoot(name: string): 'pages' | 'index' {
  const kind = rootKinds[localName(name)];
  if (kind === undefined) throw new UnusableXml(`is not a sitemap: its first element is <${name}>`);
  return kind;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
