// From changed files to the URLs under which they are served.
import type { Change, SkippedFile } from './change.ts';
import { encodePath } from './encode-path.ts';
import { createPathFilter, type PathRules } from './path-filter.ts';
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
  const findSkipReason = createPathFilter(derivation);
  const targets: Target[] = [];
  const skipped: SkippedFile[] = [];
  const add: AddPage = (change, rule, path) => {
    const encoded = encodePath(path);
    for (const baseUrl of derivation.baseUrls)
      targets.push(toTarget(baseUrl + encoded, rule, change));
  };
  for (const change of changes) {
    const reason = findSkipReason(change);
    if (reason === undefined) derivePages(change, derivation, add);
    else skipped.push({ path: change.path, reason });
  }
  return { targets, skipped };
}

function toTarget(value: string, rule: TargetRule, { path, kind }: Change): Target {
  return kind === 'deleted'
    ? { kind: 'url', value, rule, path, deleted: true }
    : { kind: 'url', value, rule, path };
}

/** Takes one page of a change; `path` is not encoded, and begins with `/`. */
type AddPage = (change: Change, rule: TargetRule, path: string) => void;

const indexName = 'index.html';
const pageExtension = '.html';

function derivePages(change: Change, derivation: Derivation, add: AddPage): void {
  const { path } = change;
  const { root, rewrites, cleanUrls } = derivation;
  const original = root === '' ? `/${path}` : path.slice(root.length);
  const rewritten = rewrites.length === 0 ? original : applyRewrites(original, rewrites);
  if (rewritten.endsWith(`/${indexName}`)) {
    const folder = rewritten.slice(0, -indexName.length);
    deriveIndexPages(folder, derivation, (rule, page) => add(change, rule, page));
    return;
  }
  add(change, rewritten === original ? 'file' : 'rewrite', rewritten);
  if (cleanUrls && /[^/]\.html$/.test(rewritten))
    add(change, 'clean-url', rewritten.slice(0, -pageExtension.length));
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
