import type { Changes } from '../../core/change.ts';

export interface Doubt {
  /** Workspace paths that no run confirmed. */
  readonly doubtful: readonly string[];
  readonly isThere: (path: string) => boolean;
}

/** What differs, and what the caches may hold in an older version though it does not differ now. */
export function addDoubtful({ paths, deleted }: Changes, { doubtful, isThere }: Doubt): Changes {
  const known = new Set(paths);
  const added = doubtful.filter((path) => !known.has(path));
  if (added.length === 0) return { paths, deleted };
  const gone = added.filter((path) => !isThere(path));
  return {
    paths: [...new Set([...paths, ...added])].sort(),
    deleted: new Set([...deleted, ...gone]),
  };
}
