// What the modes of git's tree entries say about a path, for every source that compares trees.
import type { Changes, SkippedFile } from '../../core/change.ts';

export type EntryKind = 'regular' | 'symlink' | 'submodule' | 'folder' | 'absent';

/** Changes and skipped files of two trees. */
export interface TreeDifference {
  readonly changes: Changes;
  readonly skipped: readonly SkippedFile[];
}

/** One that is being put together. */
export interface OpenDifference extends TreeDifference {
  readonly changes: { readonly paths: string[]; readonly deleted: Set<string> };
  readonly skipped: SkippedFile[];
}

export function openDifference(deleted = new Set<string>()): OpenDifference {
  return { changes: { paths: [], deleted }, skipped: [] };
}

const zero = 0x30;
const two = 0x32;
const four = 0x34;
const six = 0x36;

/**
 * Kind of the entry whose octal mode stands at `start`: `40000` (long ago also `040000`), `100644`,
 * `100755`, `120000` or `160000`; any other is taken for a file, which is at worst purged in vain.
 * Looks at bytes: it runs for each of perhaps a hundred thousand paths.
 */
export function entryKindAt(bytes: Uint8Array, start: number): EntryKind {
  if (bytes[start] === four || bytes[start] === zero) return 'folder';
  switch (bytes[start + 1]) {
    case two:
      return 'symlink';
    case six:
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
  if (after === 'regular') changes.paths.push(path);
  else if (before === 'regular') {
    changes.paths.push(path);
    changes.deleted.add(path);
  } else {
    const kind = after === 'absent' ? before : after;
    skipped.push({ path, reason: kind === 'submodule' ? 'submodule' : 'symlink' });
  }
}
