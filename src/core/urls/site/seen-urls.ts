// Which URLs lead to which file of a site.
import { findNamedFiles, type UrlForm } from './form.ts';
import { decodeLinkPath } from './resolve-link.ts';

export interface SeenUrl {
  /** Path and query below the base, as the URL parser prints them; `''` is the base itself. */
  readonly url: string;
  /** Undefined if the file is not a page. */
  readonly form: UrlForm | undefined;
}

/** URLs by the path of their file, in the order in which they were seen. */
export type SeenUrls = ReadonlyMap<string, readonly SeenUrl[]>;

export interface SiteAddress {
  /** Hosts of `base-url`. */
  readonly hosts: ReadonlySet<string>;
  /** Paths of `base-url`, each without a final `/`. */
  readonly basePaths: readonly string[];
  /** Whether the build has, or had, a file under a decoded path. */
  readonly has: (path: string) => boolean;
  /** The decoded paths of all its files. */
  readonly paths: Iterable<string>;
}

export interface Recording {
  readonly site: SiteAddress;
  readonly seen: Map<string, SeenUrl[]>;
  /** URLs remembered of one file. */
  readonly most: number;
}

/** Remembers what a path and query lead to; returns whether that is anything. */
export function recordPath(path: string, recording: Recording): boolean {
  let leads = false;
  for (const basePath of recording.site.basePaths) {
    const below = stripBase(path, basePath);
    if (below !== undefined && recordBelow(below, recording)) leads = true;
  }
  return leads;
}

/** The part of a path below a base; undefined if it is not below it. */
export function stripBase(path: string, basePath: string): string | undefined {
  if (!path.startsWith(basePath)) return undefined;
  const below = path.slice(basePath.length);
  return below === '' || below.startsWith('/') || below.startsWith('?') ? below : undefined;
}

function recordBelow(below: string, { site, seen, most }: Recording): boolean {
  const query = below.indexOf('?');
  const bare = query < 0 ? below : below.slice(0, query);
  const decoded = decodeLinkPath(bare);
  if (decoded === undefined) return false;
  const files = findNamedFiles(decoded, site.has);
  for (const { path, form } of files) {
    const urls = seen.get(path) ?? [];
    if (urls.length === 0) seen.set(path, urls);
    for (const url of query < 0 ? [bare] : [below, bare]) {
      if (urls.length < most && !urls.some((known) => known.url === url)) urls.push({ url, form });
    }
  }
  return files.length > 0;
}

/** Whether a path leads to a file, below any base. */
export function leadsToFile(path: string, { basePaths, has }: SiteAddress): boolean {
  return basePaths.some((basePath) => {
    const below = stripBase(path, basePath);
    const decoded = below === undefined ? undefined : decodeLinkPath(below);
    return decoded !== undefined && findNamedFiles(decoded, has).length > 0;
  });
}
