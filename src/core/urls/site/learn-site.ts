// What the links of a site say about its URLs.
import { type BasePathProblem, checkBasePath } from './base-path.ts';
import type { CollectedLinks } from './collect-links.ts';
import { findInnerRoot, type InnerRoot } from './inner-root.ts';
import type { SeenUrls, SiteAddress } from './seen-urls.ts';
import { learnSpelling, type SiteSpelling } from './spelling.ts';
import { type SiteTallies, tallyForms } from './tally-forms.ts';

export interface LearnedSite {
  readonly seen: SeenUrls;
  readonly tallies: SiteTallies;
  readonly spelling: SiteSpelling;
  /** The hosts whose links taught this, those of `base-url` first. */
  readonly hosts: readonly string[];
  readonly basePath: BasePathProblem | undefined;
  readonly innerRoot: InnerRoot | undefined;
  readonly isCut: boolean;
}

export function learnSite(links: CollectedLinks, site: SiteAddress): LearnedSite {
  const { seen, ownPaths, declared, otherHosts, isCut } = links;
  const rooted = [...ownPaths].filter(([, { isRooted }]) => isRooted).map(([path]) => path);
  return {
    seen,
    tallies: tallyForms(seen),
    spelling: learnSpelling(seen),
    hosts: [...site.hosts, ...otherHosts],
    innerRoot: findInnerRoot(rooted, site),
    basePath: checkBasePath([rooted, ...declared.map(({ paths }) => paths)], site),
    isCut,
  };
}
