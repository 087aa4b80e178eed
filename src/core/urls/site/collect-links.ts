// Collects which URLs lead to which files of a site. What a link leads to is looked up among the
// files of this build and those that are gone from it; what leads nowhere is forgotten.
import { copyText } from './copy-text.ts';
import { type HostPaths, listHosts } from './list-hosts.ts';
import { findOwnHosts } from './own-hosts.ts';
import { inheritsSpelling, type LinkBase, resolveLink } from './resolve-link.ts';
import { recordPath, type SeenUrl, type SeenUrls, type SiteAddress } from './seen-urls.ts';

/** A path on a host of `base-url`, and what is known about it. */
export interface OwnPath {
  readonly leads: boolean;
  /** Linked with its whole path, which a wrong `base-url` does not fit. */
  isRooted: boolean;
}

export interface CollectedLinks {
  readonly seen: SeenUrls;
  /** By path and query. */
  readonly ownPaths: ReadonlyMap<string, Readonly<OwnPath>>;
  /** Other hosts that are the site's, because their links lead to its files. */
  readonly otherHosts: readonly string[];
  /** On other hosts, the addresses with which the site names itself. */
  readonly declared: readonly HostPaths[];
  /** Whether there was more than may be remembered. */
  readonly isCut: boolean;
}

/** Where the links of one text start from. */
export interface LinkText {
  readonly base: LinkBase;
  /** Of an index page: its server may serve it without the slash at the end. */
  readonly bareBase?: LinkBase;
}

export interface LinkCollector {
  readonly addLink: (link: string, text: LinkText) => void;
  readonly addDeclared: (link: string, text: LinkText) => void;
  readonly finish: () => CollectedLinks;
}

export interface LinkLimits {
  readonly urlsOfFile: number;
  readonly ownPaths: number;
  readonly foreignUrls: number;
}

export const linkLimits: LinkLimits = {
  urlsOfFile: 16,
  ownPaths: 500_000,
  foreignUrls: 200_000,
};

export function createLinkCollector(
  site: SiteAddress,
  limits: LinkLimits = linkLimits,
): LinkCollector {
  const seen = new Map<string, SeenUrl[]>();
  const ownPaths = new Map<string, OwnPath>();
  const foreign = listHosts(limits.foreignUrls);
  const declared = listHosts(limits.foreignUrls);
  let isCut = false;

  const recording = { site, seen, most: limits.urlsOfFile };
  const visitOwn = (path: string, isRooted: boolean): boolean => {
    const known = ownPaths.get(path);
    if (known !== undefined) {
      known.isRooted ||= isRooted;
      return known.leads;
    }
    if (ownPaths.size >= limits.ownPaths) {
      isCut = true;
      return true;
    }
    const kept = copyText(path);
    const leads = recordPath(kept, recording);
    ownPaths.set(kept, { leads, isRooted });
    return leads;
  };
  return {
    addLink(link, { base, bareBase }) {
      const resolved = resolveLink(link, base);
      if (resolved === undefined) return;
      if (!isRootedLink(link) && inheritsSpelling(resolved.path, base)) return;
      if (!site.hosts.has(resolved.host)) foreign.add(resolved.host, resolved.path);
      else if (!visitOwn(resolved.path, isRootedLink(link)) && bareBase !== undefined) {
        const again = resolveLink(link, bareBase);
        if (again !== undefined && again.path !== resolved.path) visitOwn(again.path, false);
      }
    },
    addDeclared(link, { base }) {
      const resolved = resolveLink(link, base);
      if (resolved !== undefined && !site.hosts.has(resolved.host))
        declared.add(resolved.host, resolved.path);
    },
    finish() {
      const own = findOwnHosts(foreign.list(), site);
      for (const path of own.flatMap(({ paths }) => [...paths])) recordPath(path, recording);
      return {
        seen,
        ownPaths,
        otherHosts: own.map(({ host }) => host),
        declared: declared.list(),
        isCut: isCut || foreign.isCut() || declared.isCut(),
      };
    },
  };
}

function isRootedLink(link: string): boolean {
  return /^\s*(?:\/|https?:)/i.test(link);
}
