// Compares the trees of two commits folder by folder, while git reads the next ones.
import { joinLists } from '../../core/join-lists.ts';
import type { CommitRange } from '../commits/resolve-range.ts';
import type { Span } from './answers.ts';
import type { TreeDifference } from './modes.ts';
import type { ObjectReader } from './objects.ts';
import { compareTreeEntries, type Folder, type FolderPart } from './tree-entries.ts';

/**
 * What `git diff-tree -r --raw --no-renames` would print, in its order; undefined where the
 * repository lacks a tree. Git collects all of it before it prints the first line, which takes
 * longer than to read and compare every tree of a large change here.
 */
export async function compareStoredTrees(
  { base, head }: CommitRange,
  read: ObjectReader['read'],
): Promise<TreeDifference | undefined> {
  const root: Folder = {
    prefix: noBytes.bytes,
    before: base && `${base}^{tree}`,
    after: `${head}^{tree}`,
    parts: [],
    deleted: new Set(),
  };
  let isWhole = true;
  // A promise for each of thousands of folders is enough: there is no second one where nothing waits.
  const visit = (folder: Folder): Promise<unknown> => {
    const ids = [folder.before, folder.after].filter((id) => id !== undefined);
    return read(ids, (trees) => {
      const before = folder.before === undefined ? noBytes : trees[0];
      const after = folder.after === undefined ? noBytes : trees.at(-1);
      if (before === undefined || after === undefined) {
        isWhole = false;
        return undefined;
      }
      compareTreeEntries(folder, { before, after, idBytes: head.length / 2 });
      const folders = foldersIn(folder);
      return folders.length === 0 ? undefined : Promise.all(folders.map(visit));
    });
  };
  await visit(root);
  if (!isWhole) return undefined;
  const parts = listParts(root);
  return {
    changes: {
      paths: joinLists(parts.map(({ changes }) => changes.paths)),
      deleted: root.deleted,
    },
    skipped: joinLists(parts.map(({ skipped }) => skipped)),
  };
}

const noBytes: Span = { bytes: Buffer.alloc(0), start: 0, end: 0 };

function foldersIn({ parts }: Folder): readonly Folder[] {
  return parts.flatMap(({ folder }) => (folder === undefined ? [] : [folder]));
}

/** Its own and those of the folders below, each folder where its name comes. */
function listParts({ parts }: Folder): readonly FolderPart[] {
  return joinLists(
    parts.map((part) => (part.folder === undefined ? [part] : [part, ...listParts(part.folder)])),
  );
}
