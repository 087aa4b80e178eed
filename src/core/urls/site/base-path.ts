// Whether `base-url` has the path for which the site was built: links to whole paths say so.
import { findNamedFiles } from './form.ts';
import { decodeLinkPath } from './resolve-link.ts';
import { leadsToFile, type SiteAddress } from './seen-urls.ts';

export interface BasePathProblem {
  /** The path that would fit, `''` for the host's root. */
  readonly fits: string;
  /** Of the distinct paths that links name, how many fit. */
  readonly links: number;
  readonly of: number;
}

const leastPaths = 3;
const mostFitting = 0.2;
const leastFitting = 0.8;
const mostSegments = 4;

/** The first group of paths that fits another base, and not the one that was typed. */
export function checkBasePath(
  groups: readonly Iterable<string>[],
  site: SiteAddress,
): BasePathProblem | undefined {
  for (const group of groups) {
    const paths = toDistinctPaths(group);
    const fitting = paths.filter((path) => leadsToFile(path, site)).length;
    if (paths.length < leastPaths || fitting > paths.length * mostFitting) continue;
    const best = findBest(paths, site);
    if (best !== undefined) return best;
  }
  return undefined;
}

/** The root says nothing: every site has one. */
export function toDistinctPaths(urls: Iterable<string>): readonly string[] {
  const paths = new Set<string>();
  for (const url of urls) paths.add(url.split('?', 1)[0] ?? '');
  paths.delete('/');
  return [...paths];
}

function findBest(paths: readonly string[], site: SiteAddress): BasePathProblem | undefined {
  const votes = new Map<string, number>();
  for (const prefix of paths.flatMap((path) => findPrefixes(path, site))) {
    votes.set(prefix, (votes.get(prefix) ?? 0) + 1);
  }
  const least = Math.max(leastPaths, paths.length * leastFitting);
  const [best] = [...votes]
    .filter(([, links]) => links >= least)
    .sort(([one, some], [other, more]) => more - some || one.length - other.length);
  return best === undefined ? undefined : { fits: best[0], links: best[1], of: paths.length };
}

function findPrefixes(path: string, { basePaths, has }: SiteAddress): readonly string[] {
  const segments = path.split('/').slice(1);
  const prefixes = Array.from({ length: Math.min(mostSegments + 1, segments.length) }, (_, count) =>
    segments
      .slice(0, count)
      .map((segment) => `/${segment}`)
      .join(''),
  );
  return prefixes.filter((prefix) => {
    if (basePaths.includes(prefix)) return false;
    const decoded = decodeLinkPath(path.slice(prefix.length));
    return decoded !== undefined && findNamedFiles(decoded, has).length > 0;
  });
}
