// Two trees as GitHub's API lists them, compared by path, mode and object id. Pure.
import {
  addDifference,
  type EntryKind,
  openDifference,
  type TreeDifference,
  toEntryKind,
} from '../git/modes.ts';

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
  const found = openDifference();
  const left = new Map(before.filter(isLeaf).map((entry) => [entry.path, entry]));
  for (const entry of after.filter(isLeaf)) {
    const { path } = entry;
    const old = left.get(path);
    left.delete(path);
    if (old?.sha === entry.sha && old.mode === entry.mode) continue;
    addDifference(found, path, old === undefined ? 'absent' : kindOf(old), kindOf(entry));
  }
  for (const entry of left.values()) {
    addDifference(found, entry.path, kindOf(entry), 'absent');
  }
  return found;
}

function kindOf({ mode }: ListedEntry): EntryKind {
  return toEntryKind(mode);
}

function isLeaf({ type }: ListedEntry): boolean {
  return type !== 'tree';
}

export interface ListedFile {
  readonly filename: string;
  readonly status: string;
  readonly previous_filename?: string | undefined;
}

/** The compare API's own list; a rename is a delete and an add. Symlinks look like files there. */
export function readListedFiles(files: readonly ListedFile[]): TreeDifference {
  const found = openDifference();
  const present = new Set(
    files.filter(({ status }) => status !== 'removed').map(({ filename }) => filename),
  );
  for (const { filename: path, status, previous_filename: previous } of files) {
    // Another file may have the old name by now.
    if (status === 'renamed' && previous !== undefined && !present.has(previous)) {
      addDifference(found, previous, 'regular', 'absent');
    }
    if (status === 'unchanged') continue;
    const before = ['added', 'renamed', 'copied'].includes(status) ? 'absent' : 'regular';
    addDifference(found, path, before, status === 'removed' ? 'absent' : 'regular');
  }
  return found;
}
