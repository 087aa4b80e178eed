// Reads the XML of a sitemap or a sitemap index. Entities a document declares are not known to the
// parser, so they cannot grow; nothing outside the document is fetched.

import type { SAXParser } from 'sax';
import { groupDigits } from '../../core/text.ts';
import { pause } from '../../system/turn.ts';

export type SitemapContent =
  | { readonly kind: 'pages' | 'index'; readonly locations: readonly string[] }
  | { readonly kind: 'unusable'; readonly why: string };

const rootKinds: Readonly<Record<string, 'pages' | 'index'>> = {
  urlset: 'pages',
  sitemapindex: 'index',
};

/** A page is three deep, with the extensions for images and videos five. */
const mostDepth = 16;
const mostAttributes = 1_000;
/** What is read in one go: a few dozen milliseconds. */
const chunkCharacters = 256 * 1024;

/** Ends the parse early; never leaves this module. */
class UnusableXml extends Error {}

export interface ParseLimits {
  readonly mostLocations: number;
  readonly signal: AbortSignal;
}

/**
 * The `<loc>` texts in document order, as written; `''` for an entry without one. A document may be
 * large, so a signal and a deadline are heard in between. Rejects with the signal's reason.
 */
export async function parseSitemap(
  text: string,
  { mostLocations, signal }: ParseLimits,
): Promise<SitemapContent> {
  const { default: sax } = await import('sax');
  const parser = sax.parser(true);
  const found = listenTo(parser, mostLocations);
  const xml = escapeAmpersands(text).replace(/^[\s\ufeff]+/, '');
  try {
    for (let start = 0; start < xml.length; start += chunkCharacters) {
      await pause(signal);
      parser.write(xml.slice(start, start + chunkCharacters));
    }
    parser.close();
  } catch (error) {
    if (error instanceof UnusableXml) return { kind: 'unusable', why: error.message };
    throw error;
  }
  const { kind, locations } = found;
  return kind === undefined ? { kind: 'unusable', why: 'is empty' } : { kind, locations };
}

const markup = /<!\[CDATA\[|<!--|&(?!(?:#\d+|#x[\da-f]+|[a-z][\w.-]*);)/gi;

/** Addresses are often written as they are, with an `&` that begins no entity. */
function escapeAmpersands(text: string): string {
  const pieces: string[] = [];
  let done = 0;
  const found = new RegExp(markup);
  for (let match = found.exec(text); match !== null; match = found.exec(text)) {
    const [mark] = match;
    if (mark === '&') {
      pieces.push(text.slice(done, match.index), '&amp;');
      done = found.lastIndex;
      continue;
    }
    const end = text.indexOf(mark === '<!--' ? '-->' : ']]>', found.lastIndex);
    if (end === -1) break;
    found.lastIndex = end;
  }
  return pieces.length === 0 ? text : pieces.concat(text.slice(done)).join('');
}

interface Found {
  kind: 'pages' | 'index' | undefined;
  readonly locations: string[];
}

/** Fills `Found` while the parser reads; throws UnusableXml from within. */
function listenTo(parser: SAXParser, mostLocations: number): Found {
  const found: Found = { kind: undefined, locations: [] };
  const { locations } = found;
  const open: string[] = [];
  let location = '';
  let hasLocation = false;
  let attributes = 0;
  const isLocation = (): boolean =>
    open.length === 3 &&
    open[2] === 'loc' &&
    open[1] === (found.kind === 'index' ? 'sitemap' : 'url');
  parser.onerror = ({ message }) => {
    throw new UnusableXml(`is not well-formed XML (${message.split('\n')[0] ?? ''})`);
  };
  parser.onattribute = () => {
    attributes += 1;
    if (attributes > mostAttributes)
      throw new UnusableXml(
        `has an element of more than ${groupDigits(mostAttributes)} attributes`,
      );
  };
  parser.onopentag = ({ name }) => {
    attributes = 0;
    open.push(localName(name));
    if (open.length === 1) {
      if (found.kind !== undefined) throw new UnusableXml(`goes on after its end, with <${name}>`);
      found.kind = readRoot(name);
    }
    if (open.length > mostDepth) throw new UnusableXml(`nests more than ${mostDepth} elements`);
    if (open.length === 2) hasLocation = false;
    location = '';
  };
  const addText = (piece: string): void => {
    if (isLocation()) location += piece;
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onclosetag = () => {
    if (isLocation()) {
      hasLocation = true;
      locations.push(location.trim());
    }
    // A site whose entries have no address is not one without pages.
    if (open.length === 2 && !hasLocation && locations.length < mostLocations) locations.push('');
    if (locations.length > mostLocations)
      throw new UnusableXml(`lists more than ${groupDigits(mostLocations)} addresses`);
    open.pop();
  };
  return found;
}

function readRoot(name: string): 'pages' | 'index' {
  const kind = rootKinds[localName(name)];
  if (kind === undefined) throw new UnusableXml(`is not a sitemap: its first element is <${name}>`);
  return kind;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
