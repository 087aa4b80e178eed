// From changed files to the URLs under which they are served.
import type { Changes, SkippedFile } from '../change.ts';
import { createPathFilter, type PathRules } from '../patterns/path-filter.ts';
import type { Target } from '../target.ts';
import { applyRewrites, decodeEscapes, type Rewrite } from './rewrite-path.ts';
import { createUrlFinder, type FileUrlReason, type ServedFile } from './site/file-urls.ts';
import type { SiteRules } from './site/site-rules.ts';
import { createTwinFinder, hasOwnUrl } from './site/twins.ts';

export interface Derivation extends PathRules {
  /** As the URL parser prints them, without a final `/`. */
  readonly baseUrls: readonly string[];
  /** Applied in this order to the path below `root`, which begins with `/`. */
  readonly rewrites: readonly Rewrite[];
  readonly rules: SiteRules;
}

export interface DerivedTargets {
  /** In the order of the changes; the same URL may be there more than once. */
  readonly targets: readonly Target[];
  readonly skipped: readonly SkippedFile[];
}

export function deriveTargets(changes: Changes, derivation: Derivation): DerivedTargets {
  const { baseUrls, rules, forWarming } = derivation;
  const findSkipReason = createPathFilter(derivation, changes.deleted);
  const serve = createServer(changes, derivation);
  const findTwin = createTwinFinder(changes, (path) => rules.has(serve(path).path));
  const findUrls = createUrlFinder({ rules, forPurge: !forWarming });
  const targets: Target[] = [];
  const skipped: SkippedFile[] = [];
  const derive = (cause: Cause): void => {
    findUrls(cause.served, (url, reason) => {
      for (const baseUrl of baseUrls) targets.push(toTarget(baseUrl + url, reason, cause));
    });
  };
  for (const path of changes.paths) {
    const reason = findSkipReason(path);
    if (reason !== undefined) {
      skipped.push({ path, reason });
      continue;
    }
    const original = findTwin(path);
    if (original !== undefined) derive({ path, served: serve(original), isTwin: true });
    const served = serve(path);
    if (original === undefined || hasOwnUrl(served.path, rules.seen)) derive({ path, served });
  }
  return { targets, skipped };
}

/** The change that a URL is there for. */
interface Cause {
  readonly path: string;
  readonly served: ServedFile;
  readonly isTwin?: true;
}

/** Of a workspace path below `root`. */
function createServer(
  { deleted, added }: Changes,
  { root, rewrites }: Derivation,
): (path: string) => ServedFile {
  return (path) => {
    const original = root === '' ? `/${path}` : path.slice(root.length);
    const written = applyRewrites(original, rewrites);
    return {
      path: rewrites.length === 0 ? original : decodeEscapes(written),
      written,
      isRewritten: written !== original,
      // Even an empty set would compute a hash of every path.
      isDeleted: deleted.size > 0 && deleted.has(path),
      isAdded: added.size > 0 && added.has(path),
    };
  };
}

/** Field by field: to spread an object takes several times as long, and a list may have a million. */
function toTarget(
  value: string,
  { rule, form, folder }: FileUrlReason,
  { path, isTwin, served: { isDeleted, isRewritten } }: Cause,
): Target {
  const written = isRewritten && rule === 'file' ? 'rewrite' : rule;
  const target: { -readonly [Field in keyof Target]: Target[Field] } = {
    kind: 'url',
    value,
    rule: isTwin === true ? 'twin' : written,
    path,
  };
  if (form !== undefined) target.form = form;
  if (folder !== undefined) target.folder = folder;
  if (isDeleted) target.deleted = true;
  return target;
}
