// From changed files to the URLs under which they are served.
import type { Change, SkippedFile } from './change.ts';
import { encodePath } from './encode-path.ts';
import { type PathRules, selectPaths } from './select-paths.ts';
import type { IndexPages } from './selection.ts';
import type { Target, TargetRule } from './target.ts';

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

export function deriveTargets(changes: readonly Change[], derivation: Derivation): DerivedTargets {
  const { selected, skipped } = selectPaths(changes, derivation);
  const targets: Target[] = [];
  for (const change of selected) {
    for (const { rule, path } of derivePages(change, derivation)) {
      const encoded = encodePath(path);
      for (const baseUrl of derivation.baseUrls)
        targets.push(toTarget(baseUrl + encoded, rule, change));
    }
  }
  return { targets, skipped };
}

function toTarget(value: string, rule: TargetRule, { path, kind }: Change): Target {
  return kind === 'deleted'
    ? { kind: 'url', value, rule, path, deleted: true }
    : { kind: 'url', value, rule, path };
}

interface Page {
  readonly rule: TargetRule;
  /** Not encoded; begins with `/`. */
  readonly path: string;
}

const indexName = 'index.html';
const pageExtension = '.html';

function derivePages({ path }: Change, derivation: Derivation): readonly Page[] {
  const { root, rewrites, indexPages, cleanUrls } = derivation;
  const original = root === '' ? `/${path}` : path.slice(root.length);
  const rewritten = rewrites.length === 0 ? original : applyRewrites(original, rewrites);
  if (rewritten.endsWith(`/${indexName}`))
    return deriveIndexPages(rewritten.slice(0, -indexName.length), indexPages, cleanUrls);
  const page: Page = { rule: rewritten === original ? 'file' : 'rewrite', path: rewritten };
  const isPage = cleanUrls && /[^/]\.html$/.test(rewritten);
  return isPage
    ? [page, { rule: 'clean-url', path: rewritten.slice(0, -pageExtension.length) }]
    : [page];
}

/** `folder` ends with `/`. Its form without that is never asked of the site's own root. */
function deriveIndexPages(
  folder: string,
  indexPages: IndexPages,
  cleanUrls: boolean,
): readonly Page[] {
  const pages: Page[] = [];
  if (indexPages !== 'file') pages.push({ rule: 'index-directory', path: folder });
  if (indexPages !== 'directory') pages.push({ rule: 'index-file', path: `${folder}${indexName}` });
  if (cleanUrls && folder !== '/') pages.push({ rule: 'clean-url', path: folder.slice(0, -1) });
  return pages;
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
