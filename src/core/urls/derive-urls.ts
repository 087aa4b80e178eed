// From changed files to the URLs under which they are served.
import type { Changes, SkippedFile } from '../change.ts';
import { createPathFilter, type PathRules } from '../patterns/path-filter.ts';
import type { IndexPages } from '../selection.ts';
import type { Target, TargetRule } from '../target.ts';
import { encodePath, isEncoded } from './encode-path.ts';

export interface Derivation extends PathRules {
  /** As the URL parser prints them, without a final `/`. */
  readonly baseUrls: readonly string[];
  readonly indexPages: IndexPages;
  readonly cleanUrls: boolean;
  /** Applied in this order to the path below `root`, which begins with `/`. */
  readonly rewrites: readonly ((path: string) => string)[];
}

export interface DerivedTargets {
  /** In the order of the changes; the same URL may be there more than once. */
  readonly targets: readonly Target[];
  readonly skipped: readonly SkippedFile[];
}

export function deriveTargets({ paths, deleted }: Changes, derivation: Derivation): DerivedTargets {
  const findSkipReason = createPathFilter(derivation, deleted);
  const targets: Target[] = [];
  const skipped: SkippedFile[] = [];
  const add: AddPage = (path, rule, page) => {
    // An empty set, too, would work out a hash of every path.
    const isDeleted = deleted.size > 0 && deleted.has(path);
    for (const baseUrl of derivation.baseUrls) {
      const value = toUrl(baseUrl, page);
      targets.push(
        isDeleted
          ? { kind: 'url', value, rule, path, deleted: true }
          : { kind: 'url', value, rule, path },
      );
    }
  };
  for (const path of paths) {
    const reason = findSkipReason(path);
    if (reason === undefined) derivePages(path, derivation, add);
    else skipped.push({ path, reason });
  }
  return { targets, skipped };
}

/**
 * Looks at the whole URL, though only the page may need encoding: that also makes one piece of text
 * of the two at once, while there is still little to be moved about in memory.
 */
function toUrl(baseUrl: string, page: string): string {
  const url = baseUrl + page;
  return isEncoded(url) ? url : baseUrl + encodePath(page);
}

/** Takes one page of a changed path; `page` is not encoded, and begins with `/`. */
type AddPage = (path: string, rule: TargetRule, page: string) => void;

const indexName = 'index.html';
const pageExtension = '.html';

function derivePages(path: string, derivation: Derivation, add: AddPage): void {
  const { root, rewrites, cleanUrls } = derivation;
  const original = root === '' ? `/${path}` : path.slice(root.length);
  const rewritten = rewrites.length === 0 ? original : applyRewrites(original, rewrites);
  if (rewritten.endsWith(`/${indexName}`)) {
    const folder = rewritten.slice(0, -indexName.length);
    deriveIndexPages(folder, derivation, (rule, page) => add(path, rule, page));
    return;
  }
  add(path, rewritten === original ? 'file' : 'rewrite', rewritten);
  if (cleanUrls && /[^/]\.html$/.test(rewritten))
    add(path, 'clean-url', rewritten.slice(0, -pageExtension.length));
}

/** `folder` ends with `/`. Its form without that is never asked of the site's own root. */
function deriveIndexPages(
  folder: string,
  { indexPages, cleanUrls }: Derivation,
  add: (rule: TargetRule, path: string) => void,
): void {
  if (indexPages !== 'file') add('index-directory', folder);
  if (indexPages !== 'directory') add('index-file', `${folder}${indexName}`);
  if (cleanUrls && folder !== '/') add('clean-url', folder.slice(0, -1));
}

function applyRewrites(path: string, rewrites: Derivation['rewrites']): string {
  const rewritten = rewrites.reduce((current, rewrite) => rewrite(current), path);
  return resolveDots(rewritten.startsWith('/') ? rewritten : `/${rewritten}`);
}

/** A replacement may write `.` and `..`, which no URL has; files never do. */
function resolveDots(path: string): string {
  if (!/\/\.{1,2}(?:\/|$)/.test(path)) return path;
  const kept: string[] = [];
  const segments = path.split('/').slice(1);
  for (const segment of segments) {
    if (segment === '..') kept.pop();
    else if (segment !== '.') kept.push(segment);
  }
  const isFolder = /^\.{1,2}$/.test(segments.at(-1) ?? '');
  return `/${kept.join('/')}${isFolder && kept.length > 0 ? '/' : ''}`;
}
