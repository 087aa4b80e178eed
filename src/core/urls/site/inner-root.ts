// Whether `root` is the folder that is served, and not one above it: links to whole paths say so.
import { toDistinctPaths } from './base-path.ts';
import { leadsToFile, type SiteAddress } from './seen-urls.ts';

export interface InnerRoot {
  /** Below `root`, with `/` at its start. */
  readonly folder: string;
  /** Of the distinct paths that links name, how many fit. */
  readonly links: number;
  readonly of: number;
}

const leastPaths = 3;
const mostFitting = 0.2;
const leastFitting = 0.8;
/** Each takes a look at every path. */
const mostFolders = 20;
const mostSegments = 3;
const homePage = '/index.html';

/** The folder below `root` that links fit, if hardly any fits `root` itself. */
export function findInnerRoot(links: Iterable<string>, site: SiteAddress): InnerRoot | undefined {
  const paths = toDistinctPaths(links);
  const fitting = paths.filter((path) => leadsToFile(path, site)).length;
  if (paths.length < leastPaths || fitting > paths.length * mostFitting) return undefined;
  const least = Math.max(leastPaths, paths.length * leastFitting);
  for (const folder of listHomes(site.paths)) {
    const inner = { ...site, has: (path: string) => site.has(folder + path) };
    const count = paths.filter((path) => leadsToFile(path, inner)).length;
    if (count >= least) return { folder, links: count, of: paths.length };
  }
  return undefined;
}

/** Folders with a home page, the upper ones first. */
function listHomes(paths: Iterable<string>): readonly string[] {
  const homes: string[] = [];
  for (const path of paths) {
    const depth = path.split('/').length - 2;
    if (path.endsWith(homePage) && depth > 0 && depth <= mostSegments)
      homes.push(path.slice(0, -homePage.length));
  }
  return homes.sort((one, other) => one.length - other.length).slice(0, mostFolders);
}
