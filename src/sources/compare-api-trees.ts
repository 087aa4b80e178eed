// Two trees as GitHub's API lists them, compared by path, mode and object id. Pure.
import { createDifferenceCollector, entryKindAt, type TreeDifference } from './git-modes.ts';

export interface ListedEntry {
  readonly path: string;
  /** Six digits, as git writes them. */
  readonly mode: string;
  /** `blob`, `tree` or `commit` (a submodule). */
  readonly type: string;
  readonly sha: string;
}

/** The same answer as `git diff-tree --no-renames` over the same trees. */
export function compareListedTrees(
  before: readonly ListedEntry[],
  after: readonly ListedEntry[],
): TreeDifference {
  const { add, found } = createDifferenceCollector();
  const left = new Map(before.filter(isLeaf).map((entry) => [entry.path, entry]));
  for (const entry of after.filter(isLeaf)) {
    const { path } = entry;
    const old = left.get(path);
    left.delete(path);
    if (old === undefined) add({ path, before: 'absent', after: entryKindAt(entry.mode, 0) });
    else if (old.sha !== entry.sha || old.mode !== entry.mode) {
      add({ path, before: entryKindAt(old.mode, 0), after: entryKindAt(entry.mode, 0) });
    }
  }
  for (const { path, mode } of left.values()) {
    add({ path, before: entryKindAt(mode, 0), after: 'absent' });
  }
  return found;
}

function isLeaf({ type }: ListedEntry): boolean {
  return type !== 'tree';
}

export interface ListedFile {
  readonly filename: string;
  readonly status: string;
  readonly previous_filename?: string | undefined;
}

/** The compare API's own list; a rename is a delete and an add. Symlinks cannot be told from files. */
export function readListedFiles(files: readonly ListedFile[]): TreeDifference {
  const { add, found } = createDifferenceCollector();
  for (const { filename: path, status, previous_filename: previous } of files) {
    if (status === 'renamed' && previous !== undefined) {
      add({ path: previous, before: 'regular', after: 'absent' });
    }
    if (status === 'unchanged') continue;
    add({
      path,
      before: ['added', 'renamed', 'copied'].includes(status) ? 'absent' : 'regular',
      after: status === 'removed' ? 'absent' : 'regular',
    });
  }
  return found;
}
