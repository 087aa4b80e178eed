// Compares the trees of two commits folder by folder, while git reads the next ones.
import {
  createDifferenceCollector,
  type DifferenceCollector,
  type TreeDifference,
} from './git-modes.ts';
import type { ObjectReader } from './git-objects.ts';
import { compareTreeEntries, type Difference, type Folder } from './git-tree-entries.ts';
import type { CommitRange } from './resolve-range.ts';

/**
 * What `git diff-tree -r --raw --no-renames` would print, in its order; undefined where the
 * repository lacks a tree. Git collects all of it before it prints the first line, which takes
 * longer than to read and compare every tree of a large change here.
 */
export async function compareStoredTrees(
  { base, head }: CommitRange,
  read: ObjectReader['read'],
): Promise<TreeDifference | undefined> {
  const before = base && `${base}^{tree}`;
  const root: Folder = { prefix: noBytes, before, after: `${head}^{tree}`, parts: [] };
  let isWhole = true;
  const visit = async (folder: Folder): Promise<void> => {
    const [one, other] = await Promise.all([
      readTree(folder.before, read),
      readTree(folder.after, read),
    ]);
    if (one === undefined || other === undefined) {
      isWhole = false;
      return;
    }
    compareTreeEntries(folder, { before: one, after: other, idBytes: head.length / 2 });
    await Promise.all(folder.parts.filter(isFolder).map(visit));
  };
  await visit(root);
  if (!isWhole) return undefined;
  const { add, found } = createDifferenceCollector();
  collect(root, add);
  return found;
}

const noBytes = Buffer.alloc(0);

async function readTree(
  id: string | undefined,
  read: ObjectReader['read'],
): Promise<Buffer | undefined> {
  return id === undefined ? noBytes : (await read(id))?.content;
}

function isFolder(part: Difference): part is Folder {
  return 'parts' in part;
}

function collect({ parts }: Folder, add: DifferenceCollector['add']): void {
  for (const part of parts) {
    if (isFolder(part)) collect(part, add);
    else add(part);
  }
}
