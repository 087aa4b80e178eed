import type { Changes } from '../../core/change.ts';

export interface Doubt {
  /** Workspace paths that no run confirmed. */
  readonly doubtful: readonly string[];
  readonly isThere: (path: string) => boolean;
}

/** What differs, and what the caches may hold in an older version though it does not differ now. */
export function addDoubtful(changes: Changes, { doubtful, isThere }: Doubt): Changes {
  const { paths, deleted, added } = changes;
  const known = new Set(paths);
  const more = doubtful.filter((path) => !known.has(path));
  const gone = doubtful.filter((path) => !isThere(path));
  return {
    paths: more.length === 0 ? paths : [...new Set([...paths, ...more])].sort(),
    deleted: new Set([...deleted, ...gone]),
    // The run that did not confirm them may have been the first that had them.
    added: new Set([...added, ...doubtful.filter(isThere)]),
    inDoubt: new Set(more),
  };
}
