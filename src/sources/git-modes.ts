// What the modes of git's tree entries say about a path, for every source that compares trees.
import type { Change, SkippedFile } from '../core/change.ts';

export type EntryKind = 'regular' | 'symlink' | 'submodule' | 'absent';

/** Changes and skipped files of two trees. */
export interface TreeDifference {
  readonly changes: readonly Change[];
  readonly skipped: readonly SkippedFile[];
}

const zero = 0x30;
const two = 0x32;
const six = 0x36;

/**
 * Kind of the entry whose six mode digits stand at `offset`. Reads characters and not substrings:
 * it runs twice for each of perhaps a hundred thousand paths.
 */
export function entryKindAt(text: string, offset: number): EntryKind {
  if (text.charCodeAt(offset) === zero) return 'absent';
  switch (text.charCodeAt(offset + 1)) {
    case two:
      return 'symlink';
    case six:
      return 'submodule';
    default:
      return 'regular';
  }
}

export interface EntryPair {
  readonly path: string;
  readonly before: EntryKind;
  readonly after: EntryKind;
}

export interface DifferenceCollector {
  readonly add: (pair: EntryPair) => void;
  readonly found: TreeDifference;
}

/**
 * Only regular files have URLs: one that turns into a symlink is gone, the other way round it is
 * new. Where neither side is a regular file the path is skipped.
 */
export function createDifferenceCollector(): DifferenceCollector {
  const changes: Change[] = [];
  const skipped: SkippedFile[] = [];
  return {
    found: { changes, skipped },
    add({ path, before, after }) {
      if (before === 'regular')
        changes.push({ path, kind: after === 'regular' ? 'modified' : 'deleted' });
      else if (after === 'regular') changes.push({ path, kind: 'added' });
      else skipped.push({ path, reason: toSkipReason(after === 'absent' ? before : after) });
    },
  };
}

function toSkipReason(kind: EntryKind): 'symlink' | 'submodule' {
  return kind === 'submodule' ? 'submodule' : 'symlink';
}
