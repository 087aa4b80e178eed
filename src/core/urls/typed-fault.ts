// A URL parser mends what it reads: it drops tabs and line breaks, encodes blanks, takes `\` for `/` and
// adds slashes. In a typed address each of these is more likely a slip, and makes one wrong URL of it.
import { findListMark, type TypedFault } from '../list-marks.ts';
import { isAscii, oneLine } from '../text.ts';
import { findUnexpanded } from '../unexpanded.ts';
import { hideSecretParts } from './secret-parts.ts';

const oneALine = 'Write one address a line; in YAML, begin the list with `|` and not with `>`.';

interface FaultRule extends TypedFault {
  readonly pattern: RegExp;
  /** About characters that belong to addresses as well. */
  readonly isSeparator?: true;
}

const several: TypedFault = {
  what: 'holds more than one address',
  remedy: `${oneALine} Write \`%2C\` for a comma that belongs to an address.`,
};

/** In this order: the first that matches says the most. */
const textRules: readonly FaultRule[] = [
  {
    pattern: /^[^\s/]+\s+(?:https?:)?\/\//i,
    what: 'has something before the address',
    remedy: 'Write the address alone, one a line.',
  },
  { ...several, pattern: /\s(?:https?:)?\/\/|\s\//i },
  { pattern: /\t/, what: 'has a tab', remedy: oneALine },
  { pattern: /[\n\r\u0085\u2028\u2029]/, what: 'has a line break', remedy: oneALine },
  { pattern: / /, what: 'has a space', remedy: `${oneALine} Write \`%20\` for a space.` },
  { ...several, pattern: /[,;|](?:https?:)?\/\/|^\/.*[,;|]\//i, isSeparator: true },
  {
    // An address within another one stands behind `/` or `=`, or is encoded.
    isSeparator: true,
    pattern: /(?<!%[\da-f])[a-z\d.\u0080-\uffff]https?:\/\//i,
    what: several.what,
    remedy: `${oneALine} Write \`%3A\` for the colon of an address within another one.`,
  },
  {
    isSeparator: true,
    pattern: /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/i,
    what: 'has an entity of XML or HTML, such as `&amp;`',
    remedy:
      'Write the character itself, such as `&`. To list the pages of a sitemap, set `sitemap`. If it is part of the address, end the line with `#`.',
  },
  {
    isSeparator: true,
    pattern: /[,;]$/,
    what: 'ends with a comma or semicolon',
    remedy: `${oneALine} Write \`%2C\` or \`%3B\` if the character belongs to the address.`,
  },
  {
    pattern: /["<>`]|^[^?#]*[{}]/,
    what: 'has a quotation mark, a brace or another character that addresses hold only encoded',
    remedy:
      'Write every address out, without quotes and alternatives; variables are not expanded here. Write `%22` or `%7B` for the character itself.',
  },
  {
    pattern: /^[^?#]*\\/,
    what: 'has a backslash',
    remedy: 'Write `/`, or `%5C` for the character itself.',
  },
];

/** A `#` at the end, as in the lists that this action writes, says where the address ends. */
const endedRules = textRules.filter(({ isSeparator }) => isSeparator !== true);

/**
 * Most lines of long lists; the rules together take four times as long. Any port in it is written
 * in one way.
 */
const plain =
  /^https?:\/\/(?:(?:[a-z][a-z0-9-]*\.)+[a-z]+|(?:(?:[1-9]?|1\d|2[0-4])\d(?:\.(?=\d)|(?=[:/]))){4})(?::(?:[1-9]|[1-5]\d)\d{3})?(?:\/(?:[\w-][\w.~%-]*)?)*$/;

/** White space of other scripts, control characters, and those that nobody sees. */
const invisible = /[\s\p{Cc}\p{Cf}]/u;

/**
 * What a URL parser would mend in an http(s) URL, or in a path that begins with one `/`. Undefined if it
 * means to the parser what it looks like, and for a text that is neither of them.
 */
export function findTypedFault(text: string): TypedFault | undefined {
  if (plain.test(text) && !(text.includes('%') && findUnexpanded(text) !== undefined))
    return undefined;
  return (
    findListMark(text) ??
    findPlaceholder(text) ??
    (text.endsWith('#') ? endedRules : textRules).find(({ pattern }) => pattern.test(text)) ??
    findInvisible(text) ??
    findMended(text)
  );
}

/** A `#` at the end says that it belongs to the address. */
function findPlaceholder(text: string): TypedFault | undefined {
  const fault = text.endsWith('#') ? undefined : findUnexpanded(text);
  if (fault === undefined) return undefined;
  const { what, remedy } = fault;
  return { what, remedy: `${remedy} If it is part of the address, end the line with \`#\`.` };
}

function findInvisible(text: string): TypedFault | undefined {
  const character = invisible.exec(text)?.[0];
  if (character === undefined) return undefined;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    what: `has an invisible character (U+${code})`,
    remedy: 'Type the address again, or write the character as `%XX` if it belongs to it.',
  };
}

function findMended(text: string): TypedFault | undefined {
  if (/^\/(?!\/)/.test(text)) return findMendedPath(text);
  return /^https?:\/\/[^/\\]/i.test(text)
    ? (findUserInfo(text) ?? findMendedUrl(text))
    : findStart(text);
}

export const notUrl: TypedFault = {
  what: 'is not an http or https URL',
  remedy: 'Write whole URLs, like `https://www.example.com/a.css`.',
};

const host = /^(?:[^/?#]*@)?[\w-]+(?:\.[\w-]+)*(?::\d+)?(?:[/?#]|$)/;
const longHost = /^(?:[^/?#]*@)?[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]|$)/;

/** What hardly anybody's host is called. */
const fileName =
  /^[^/?#]+\.(?:x?html?|php|css|m?js|json|xml|txt|pdf|ico|png|jpe?g|gif|svg|webp|avif)(?:[?#]|$)/i;

/** A host with a slip before it. */
function findStart(text: string): TypedFault | undefined {
  const [, scheme, rest = ''] = /^(?:(https?)(?::\/*|\/+)|\/\/)?(.*)$/is.exec(text) ?? [];
  if (scheme !== undefined && host.test(rest))
    return {
      what: `does not begin with \`${scheme}://\``,
      remedy: adviseSpelling(`${scheme.toLowerCase()}://${rest}`),
    };
  if (scheme !== undefined) return notUrl;
  if (!longHost.test(rest)) return undefined;
  if (fileName.test(rest))
    return {
      what: 'is a path without a host',
      remedy: `Write the whole URL, such as \`https://www.example.com/${oneLine(rest, 200)}\`, or a path that begins with \`/\` together with \`base-url\`.`,
    };
  return {
    what: 'does not begin with `https://`',
    remedy: adviseSpelling(`https://${rest}`),
  };
}

function findUserInfo(text: string): TypedFault | undefined {
  if (!/^https?:\/\/[^/?#]*@/i.test(text)) return undefined;
  return { what: 'has user info before the host', remedy: 'Write it without user and password.' };
}

/** Only a host outside ASCII has another spelling for the parser that means the same. */
function findMendedUrl(text: string): TypedFault | undefined {
  const url = URL.parse(text);
  if (url === null)
    return { what: 'has a wrong host or port', remedy: 'Write it as a browser shows it.' };
  const [, host = '', path = ''] = /^https?:\/\/([^/?#]*)([^?#]*)/i.exec(text) ?? [];
  if (hasEmptyLabel(url.hostname))
    return {
      what: 'has a host with an empty part',
      remedy: adviseSpelling(withoutEmptyLabels(url)),
    };
  const usual = url.protocol === 'https:' ? /:443$/ : /:80$/;
  const isMended = isAscii(host) && host.toLowerCase().replace(usual, '') !== url.host;
  return isMended || hasDotSegment(path) ? toMended(url.href) : undefined;
}

/** Two dots in a row, or one at an end: no name in use is written so, and caches take it for another host. */
export function hasEmptyLabel(hostname: string): boolean {
  return hostname.split('.').includes('');
}

function withoutEmptyLabels({ href, hostname }: URL): string {
  const labels = hostname.split('.').filter((label) => label !== '');
  return href.replace(hostname, labels.join('.'));
}

function findMendedPath(text: string): TypedFault | undefined {
  const [path = ''] = text.split(/[?#]/, 1);
  if (!hasDotSegment(path)) return undefined;
  const url = new URL(`http://host.invalid${text}`);
  return toMended(url.pathname + url.search);
}

function hasDotSegment(path: string): boolean {
  return path.split('/').some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment));
}

function toMended(spelling: string): TypedFault {
  return { what: 'is another address to browsers', remedy: adviseSpelling(spelling) };
}

function adviseSpelling(spelling: string): string {
  return `Write \`${oneLine(hideSecretParts(spelling), 200)}\`.`;
}
