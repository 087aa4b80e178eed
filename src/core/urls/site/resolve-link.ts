// From a link as written to a path on a host, as a browser resolves it.
import { encodePath } from '../encode-path.ts';
import { decodePath } from '../path-text.ts';

/** Where the links of a text start from. */
export interface LinkBase {
  /** What the URL parser takes; always http or https. */
  readonly url: string;
  /** Its host. */
  readonly host: string;
  /** Its path up to the last slash, with it; undefined if a `<base>` says otherwise. */
  readonly folder: string | undefined;
}

/** An address as the parser prints it, without fragment. */
export interface ResolvedLink {
  readonly host: string;
  /** Path and query. */
  readonly path: string;
}

/** `path` is decoded and begins with `/`. */
export function toLinkBase(baseUrl: string, path: string): LinkBase {
  const { href, host, pathname } = new URL(baseUrl + encodePath(path));
  return { url: href, host, folder: pathname.slice(0, pathname.lastIndexOf('/') + 1) };
}

/** Characters that one site spells as they are, and another percent-encodes. */
const oddCharacter = /[!$&'()*+,;=:@[\]|^]/;

/**
 * Whether a relative link takes over a folder's name that may be spelt otherwise: how its page is
 * spelt is not known, so the link does not show it.
 */
export function inheritsSpelling(path: string, { folder }: LinkBase): boolean {
  if (folder === undefined || !oddCharacter.test(folder)) return false;
  let kept = folder;
  while (!path.startsWith(kept)) kept = parentFolder(kept);
  return oddCharacter.test(kept);
}

function parentFolder(folder: string): string {
  return folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
}

/** The base that a `<base href>` makes of a text's own. */
export function rebase(base: LinkBase, href: string): LinkBase {
  const url = parseUrl(href, base.url);
  return url === undefined ? base : { url: url.href, host: url.host, folder: undefined };
}

/** Most links of most sites; for these, putting text together is what the parser does. */
const plainLink = /^[\w\-./~]+$/;
const dotSegment = /(?:^|\/)\.{1,2}(?:\/|$)/;
const otherScheme = /^(?!https?:)[a-z][a-z\d+.-]*:/i;

/** Undefined unless it links to a path on an http(s) host. */
export function resolveLink(link: string, base: LinkBase): ResolvedLink | undefined {
  const hash = link.indexOf('#');
  const bare = hash < 0 ? link : link.slice(0, hash);
  if (bare === '') return undefined;
  const plain = plainLink.test(bare) ? joinPlain(bare, base) : undefined;
  if (plain !== undefined) return { host: base.host, path: plain };
  if (otherScheme.test(bare)) return undefined;
  const url = parseUrl(bare, base.url);
  return url === undefined ? undefined : { host: url.host, path: url.pathname + url.search };
}

function joinPlain(link: string, { folder }: LinkBase): string | undefined {
  if (folder === undefined || link.startsWith('//')) return undefined;
  if (link.startsWith('/')) return dotSegment.test(link) ? undefined : link;
  let from = folder;
  let rest = link;
  while (rest.startsWith('../') && from !== '/') {
    from = parentFolder(from);
    rest = rest.slice('../'.length);
  }
  if (rest.startsWith('./')) rest = rest.slice('./'.length);
  return dotSegment.test(rest) || rest === '' ? undefined : from + rest;
}

function parseUrl(link: string, base: string): URL | undefined {
  const url = URL.parse(link, base);
  return url === null || !/^https?:$/.test(url.protocol) ? undefined : url;
}

/** The path that a server looks up; undefined for escapes that it refuses or no file can be under. */
export function decodeLinkPath(path: string): string | undefined {
  if (!path.includes('%')) return path;
  if (/%(?:2f|5c|00|(?![\da-f]{2}))/i.test(path)) return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    return decodePath(decodeBytes(path));
  }
}

function decodeBytes(path: string): Uint8Array {
  const bytes = path.replaceAll(/%([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1');
}
