// What the modes of git's tree entries say about a path, for every source that compares trees.
import type { Changes, SkippedFile } from '../../core/change.ts';

export type EntryKind = 'regular' | 'symlink' | 'submodule' | 'absent';

/** Changes and skipped files of two trees. */
export interface TreeDifference {
  readonly changes: Changes;
  readonly skipped: readonly SkippedFile[];
}

/** One that is being put together. */
export interface OpenDifference extends TreeDifference {
  readonly changes: {
    readonly paths: string[];
    readonly deleted: Set<string>;
    readonly added: Set<string>;
  };
  readonly skipped: SkippedFile[];
}

export function openDifference(): OpenDifference {
  return { changes: { paths: [], deleted: new Set(), added: new Set() }, skipped: [] };
}

/**
 * Kind of the entry with this octal mode: `100644`, `100755`, `120000`, `160000`, or `000000` for
 * none. Any other mode counts as a file, which is at worst purged in vain.
 */
export function toEntryKind(mode: string): EntryKind {
  switch (mode) {
    case '000000':
      return 'absent';
    case '120000':
      return 'symlink';
    case '160000':
      return 'submodule';
    default:
      return 'regular';
  }
}

/**
 * Adds what two entries of one path are to each other. Only regular files have URLs: one that turns
 * into a symlink is gone, the other way round it is new. Where neither side is a regular file the
 * path is skipped.
 */
export function addDifference(
  { changes, skipped }: OpenDifference,
  path: string,
  before: EntryKind,
  after: EntryKind,
): void {
  if (after === 'regular') {
    changes.paths.push(path);
    if (before !== 'regular') changes.added.add(path);
  } else if (before === 'regular') {
    changes.paths.push(path);
    changes.deleted.add(path);
  } else {
    const kind = after === 'absent' ? before : after;
    skipped.push({ path, reason: kind === 'submodule' ? 'submodule' : 'symlink' });
  }
}
