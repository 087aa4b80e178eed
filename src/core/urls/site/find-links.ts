// Finds what may be a link in the text of a page, a sitemap, a feed or a stylesheet. One regular
// expression instead of a parser: whatever leads to no file is dropped later, so text that only looks
// like a link does no harm, and a parser is four times slower (decision 11).

export type TextKind = 'html' | 'xml' | 'css' | 'webmanifest' | 'robots';

export interface LinkVisitor {
  /** A link as written, without its entities. It may be a part of the text: copy what is kept. */
  readonly onLink: (link: string) => void;
  /** An address with which the site names itself: `<loc>` and `rel=canonical`. */
  readonly onDeclared: (link: string) => void;
}

export function findLinks(text: string, kind: TextKind, visitor: LinkVisitor): void {
  finders[kind](text, visitor);
}

const finders: Readonly<Record<TextKind, (text: string, visitor: LinkVisitor) => void>> = {
  html(text, visitor) {
    findAttributes(text, visitor);
    findStyleUrls(text, visitor);
    findCanonical(text, visitor);
  },
  xml(text, visitor) {
    findAttributes(text, visitor);
    findTextUrls(text, visitor);
  },
  css: findStyleUrls,
  webmanifest(text, { onLink }) {
    for (const [, link = ''] of text.matchAll(member)) onLink(link.replaceAll('\\/', '/'));
  },
  robots(text, { onLink }) {
    for (const [, link = ''] of text.matchAll(/^[^\S\n]*sitemap:[^\S\n]*(\S+)/gim)) onLink(link);
  },
};

/** No value reaches over a tag, so one quote that is missing hides no more than that tag. */
const attribute =
  /[\s"'/:](?:(href|src|poster|data|data-src|data-href|action|url|background)|((?:data-[\w-]*|image)?srcset)|(data-[\w-]+)|content)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi;
/** What scripts load later (`data-bg`, `data-full`) may have any name: the value decides. */
const address = /^\s*(?:\.{0,2}\/|https?:\/\/)/i;
const styleUrl = /(?:url\(|@import(?=\s*["']))\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]+))/gi;
const member = /"(?:src|url|start_url|action)"\s*:\s*"([^"\n]*)"/g;

function findAttributes(text: string, { onLink }: LinkVisitor): void {
  for (const [, one, set, other, double, single, plain] of text.matchAll(attribute)) {
    const value = decodeEntities(double ?? single ?? plain ?? '');
    if (one !== undefined) onLink(value);
    else if (set !== undefined) for (const link of splitSet(value)) onLink(link);
    else if (other === undefined) findInContent(value, onLink);
    else if (address.test(value)) onLink(value);
  }
}

/** Of a stylesheet, or of the styles in a page, in which quotes may be entities. */
function findStyleUrls(text: string, { onLink }: LinkVisitor): void {
  for (const [, double, single, plain] of text.matchAll(styleUrl)) {
    const link = decodeEntities(double ?? single ?? plain ?? '');
    onLink(link.replace(/^(["'])(.*)\1$/, '$2'));
  }
}

/** `url, url 2x`: a URL may hold commas, and does not end with one. */
function splitSet(value: string): readonly string[] {
  const parts = value.split(/\s+[\d.]+[wxh]\s*(?:,|$)|,?\s+/);
  return parts.map((part) => part.replace(/,$/, '')).filter((part) => part !== '');
}

/** Of `<meta>`: a refresh, or an address such as og:image or msapplication-TileImage. */
function findInContent(value: string, onLink: LinkVisitor['onLink']): void {
  const refresh = /^\s*[\d.]+\s*[;,]\s*url\s*=\s*["']?([^"']+)/i.exec(value);
  if (refresh?.[1] !== undefined) onLink(refresh[1]);
  else if (address.test(value)) onLink(value);
}

function findCanonical(text: string, { onDeclared }: LinkVisitor): void {
  const word = text.indexOf('canonical');
  if (word < 0) return;
  const start = text.lastIndexOf('<', word);
  const end = text.indexOf('>', word);
  const tag = start < 0 || end < 0 ? '' : text.slice(start, end);
  const link = /^<link\s[\s\S]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag);
  if (link !== null) onDeclared(decodeEntities(link[1] ?? link[2] ?? link[3] ?? ''));
}

function findTextUrls(text: string, { onLink, onDeclared }: LinkVisitor): void {
  const urls = text.matchAll(/(<(?:\w+:)?loc>|>)\s*(?:<!\[CDATA\[\s*)?(https?:\/\/[^\s<]+)/gi);
  for (const [, tag = '', text = ''] of urls) {
    const link = decodeEntities(text.replace(/\]\]>.*$/, ''));
    onLink(link);
    if (tag !== '>') onDeclared(link);
  }
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const entity = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;

/** Numeric entities and the five of XML; of HTML's others none is usual in a URL. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(entity, (whole: string, hex?: string, decimal?: string, name = '') => {
    const known = named[name.toLowerCase()];
    if (known !== undefined) return known;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** `<base href>`, which a page has near its start. */
export function findBase(text: string): string | undefined {
  const start = text.slice(0, 64 * 1024);
  if (!/<base\s/i.test(start)) return undefined;
  const tag = /<base\s[^<>]*?\bhref\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/i.exec(start);
  return tag === null ? undefined : decodeEntities(tag[1] ?? tag[2] ?? tag[3] ?? '');
}
