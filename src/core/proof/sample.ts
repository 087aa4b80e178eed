// Which URLs of a list are asked: the same ones before and after, spread over the list and its folders.

/**
 * `count` of the items, folder by folder; all of them if there are no more. Every folder has a share, as
 * long as there are no more folders than wanted items.
 */
export function pickSample<Item>(
  items: readonly Item[],
  { count, folderOf }: { readonly count: number; readonly folderOf: (item: Item) => string },
): readonly Item[] {
  if (count >= items.length) return items;
  const folders = [...Map.groupBy(items, folderOf).values()];
  if (count <= folders.length) return spread(folders, count).flatMap((folder) => spread(folder, 1));
  const [extra, others] = [count - folders.length, items.length - folders.length];
  let before = 0;
  return folders.flatMap((folder) => {
    // Shares by size, whose sum is exact because each begins at the end of the one before.
    const [start, end] = [before, before + folder.length - 1].map((sum) =>
      Math.floor((sum * extra) / others),
    );
    before += folder.length - 1;
    return spread(folder, 1 + (end ?? 0) - (start ?? 0));
  });
}

/** In equal distances. */
function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  return Array.from({ length: count }, (_, index) =>
    Math.floor(((index + 0.5) * items.length) / count),
  ).flatMap((index) => items.slice(index, index + 1));
}

/** `https://host/a/` of `https://host/a/b.html?c`. */
export function folderOfUrl(url: string): string {
  const path = url.replace(/[?#].*$/, '');
  return path.slice(0, path.lastIndexOf('/') + 1);
}
