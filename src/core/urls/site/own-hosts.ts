// Which other hosts are the site's own: a build may name the host it is published on, whatever
// `base-url` is. Their links teach forms and spellings like the site's.
import { toDistinctPaths } from './base-path.ts';
import type { HostPaths } from './list-hosts.ts';
import { leadsToFile, type SiteAddress } from './seen-urls.ts';

const leastPaths = 3;
const leastShare = 0.8;

export function findOwnHosts(
  foreign: readonly HostPaths[],
  site: SiteAddress,
): readonly HostPaths[] {
  return foreign.filter(({ paths }) => {
    const distinct = toDistinctPaths(paths);
    const leading = distinct.filter((path) => leadsToFile(path, site)).length;
    return leading >= leastPaths && leading >= distinct.length * leastShare;
  });
}
