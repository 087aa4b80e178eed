// What the modes of git's tree entries say about a path, for every source that compares trees.
import type { Change, SkippedFile } from '../core/change.ts';

export type EntryKind = 'regular' | 'symlink' | 'submodule' | 'folder' | 'absent';

/** Changes and skipped files of two trees. */
export interface TreeDifference {
  readonly changes: readonly Change[];
  readonly skipped: readonly SkippedFile[];
}

const one = 0x31;
const two = 0x32;
const six = 0x36;

/**
 * Kind of the entry whose octal mode stands at `start`: `40000` (long ago also `040000`), `100644`,
 * `100755`, `120000` or `160000`. Looks at bytes: it runs for each of perhaps a hundred thousand paths.
 */
export function entryKindAt(bytes: Uint8Array, start: number): EntryKind {
  if (bytes[start] !== one) return 'folder';
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
 * Only regular files have URLs: one that turns into a symlink is gone, the other way round it is
 * new. Where neither side is a regular file the path is skipped.
 */
export function judgeEntries(
  path: string,
  before: EntryKind,
  after: EntryKind,
): Change | SkippedFile {
  if (before === 'regular') return { path, kind: after === 'regular' ? 'modified' : 'deleted' };
  if (after === 'regular') return { path, kind: 'added' };
  const kind = after === 'absent' ? before : after;
  return { path, reason: kind === 'submodule' ? 'submodule' : 'symlink' };
}

export interface DifferenceCollector {
  readonly add: (judged: Change | SkippedFile) => void;
  readonly found: TreeDifference;
}

export function createDifferenceCollector(): DifferenceCollector {
  const changes: Change[] = [];
  const skipped: SkippedFile[] = [];
  return {
    found: { changes, skipped },
    add(judged) {
      if ('kind' in judged) changes.push(judged);
      else skipped.push(judged);
    },
  };
}
