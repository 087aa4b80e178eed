// From changed files to the URLs under which they are served.
import type { Changes, SkippedFile } from '../change.ts';
import { createPathFilter, type PathRules } from '../patterns/path-filter.ts';
import type { Target, TargetReason } from '../target.ts';
import { applyRewrites, decodeEscapes, type Rewrite } from './rewrite-path.ts';
import { deriveFileUrls, type ServedFile } from './site/file-urls.ts';
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
  const { rules, forWarming } = derivation;
  const findSkipReason = createPathFilter(derivation, changes.deleted);
  const serve = createServer(changes, derivation);
  const findTwin = createTwinFinder(changes, (path) => rules.has(serve(path).path));
  const purpose = { rules, forPurge: !forWarming };
  const targets: Target[] = [];
  const skipped: SkippedFile[] = [];
  const derive = (file: string, cause: Cause): void => {
    const served = serve(file);
    deriveFileUrls(served, purpose, ({ url, ...reason }) =>
      addTargets(targets, { url, reason: toReason(reason, cause, served), derivation }),
    );
  };
  for (const path of changes.paths) {
    const reason = findSkipReason(path);
    if (reason !== undefined) {
      skipped.push({ path, reason });
      continue;
    }
    const original = findTwin(path);
    if (original !== undefined) derive(original, { path, isTwin: true });
    if (original === undefined || hasOwnUrl(serve(path).path, rules.seen)) derive(path, { path });
  }
  return { targets, skipped };
}

/** The change that a URL is there for. */
interface Cause {
  readonly path: string;
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
      path: decodeEscapes(written),
      written,
      isRewritten: written !== original,
      // Even an empty set would compute a hash of every path.
      isDeleted: deleted.size > 0 && deleted.has(path),
      isAdded: added.size > 0 && added.has(path),
    };
  };
}

function toReason(
  reason: TargetReason,
  { path, isTwin }: Cause,
  { isDeleted, isRewritten }: ServedFile,
): TargetReason {
  const rule =
    isTwin === true ? 'twin' : isRewritten && reason.rule === 'file' ? 'rewrite' : reason.rule;
  return isDeleted ? { ...reason, rule, path, deleted: true } : { ...reason, rule, path };
}

interface Addition {
  readonly url: string;
  readonly reason: TargetReason;
  readonly derivation: Pick<Derivation, 'baseUrls'>;
}

function addTargets(targets: Target[], { url, reason, derivation }: Addition): void {
  for (const baseUrl of derivation.baseUrls) {
    targets.push({ kind: 'url', value: baseUrl + url, ...reason });
  }
}
