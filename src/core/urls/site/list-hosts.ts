import { copyText } from './copy-text.ts';

export interface HostPaths {
  readonly host: string;
  /** Path and query, each once. */
  readonly paths: ReadonlySet<string>;
}

export interface HostList {
  readonly add: (host: string, path: string) => void;
  readonly list: () => readonly HostPaths[];
  /** Whether something was left out. */
  readonly isCut: () => boolean;
}

/** Remembers paths by their host, at most so many in all. */
export function listHosts(most: number): HostList {
  const hosts = new Map<string, Set<string>>();
  let count = 0;
  let isCut = false;
  return {
    add(host, path) {
      const paths = hosts.get(host);
      if (paths?.has(path) === true) return;
      if (count >= most) {
        isCut = true;
        return;
      }
      count += 1;
      if (paths === undefined) hosts.set(copyText(host), new Set([copyText(path)]));
      else paths.add(copyText(path));
    },
    list: () => [...hosts].map(([host, paths]) => ({ host, paths })),
    isCut: () => isCut,
  };
}
