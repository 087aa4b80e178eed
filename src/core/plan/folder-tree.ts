// URLs arranged by folder, for folding them to wildcards.

export interface Folder {
  /** Ends with `/`; an origin's own folder is the topmost. */
  readonly url: string;
  /** How many folders lie above it. */
  readonly depth: number;
  readonly children: readonly Folder[];
  /** Indexes of the changed URLs that lie directly in it. */
  readonly items: readonly number[];
  /** Changed URLs in it and below. */
  readonly changed: number;
  /** Known unchanged URLs in it and below. */
  readonly unchanged: number;
}

interface Draft {
  readonly url: string;
  readonly depth: number;
  readonly children: Draft[];
  readonly items: number[];
  unchanged: number;
}

/** The topmost folders of these URLs; only folders that hold something changed are in the tree. */
export function growFolders(
  changed: readonly string[],
  unchanged: readonly string[],
): readonly Folder[] {
  const drafts = new Map<string, Draft>();
  const tops: Draft[] = [];
  const draftOf = (url: string): Draft => {
    const known = drafts.get(url);
    if (known !== undefined) return known;
    const parent = isTop(url) ? undefined : draftOf(parentOf(url));
    const depth = parent === undefined ? 0 : parent.depth + 1;
    const draft: Draft = { url, depth, children: [], items: [], unchanged: 0 };
    (parent?.children ?? tops).push(draft);
    drafts.set(url, draft);
    return draft;
  };
  for (const [index, url] of changed.entries()) draftOf(folderOf(url)).items.push(index);
  for (const url of unchanged) countUnchanged(drafts, folderOf(url));
  return tops.map(toFolder);
}

/** Counts at the nearest folder that is in the tree. */
function countUnchanged(drafts: ReadonlyMap<string, Draft>, folder: string): void {
  let url = folder;
  while (!drafts.has(url) && !isTop(url)) url = parentOf(url);
  const draft = drafts.get(url);
  if (draft !== undefined) draft.unchanged += 1;
}

function toFolder({ url, depth, children, items, unchanged }: Draft): Folder {
  const below = children.map(toFolder);
  return {
    url,
    depth,
    items,
    children: below,
    changed: below.reduce((sum, child) => sum + child.changed, items.length),
    unchanged: below.reduce((sum, child) => sum + child.unchanged, unchanged),
  };
}

function folderOf(url: string): string {
  const query = url.indexOf('?');
  const path = query === -1 ? url : url.slice(0, query);
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function parentOf(folder: string): string {
  return folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
}

/**
 * `https://example.com/` has three slashes, the last one at its end; a path without a host begins
 * with its top.
 */
function isTop(folder: string): boolean {
  const authority = folder.startsWith('/') ? 0 : folder.indexOf('//') + 2;
  return folder.indexOf('/', authority) === folder.length - 1;
}
