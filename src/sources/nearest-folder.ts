// The folder that a `root` which does not exist was probably meant to name.
import { findNearest } from '../core/nearest.ts';

/** Names of the files and folders in a folder, which is `''` for the uppermost one. */
export type ListNames = (folder: string) => Promise<readonly string[]>;

/** Each name of the path as it is there, or nearly so; undefined if one is not, or if nothing differs. */
export async function findNearestFolder(
  root: string,
  list: ListNames,
): Promise<string | undefined> {
  const found: string[] = [];
  for (const name of root.split('/')) {
    const names = await list(found.join('/'));
    const there = names.includes(name)
      ? name
      : (findSpelling(name, names) ?? findNearest(name, names));
    if (there === undefined) return undefined;
    found.push(there);
  }
  const nearest = found.join('/');
  return nearest === root ? undefined : nearest;
}

/** Capital letters, and accented letters of one character or two, look the same to people. */
function findSpelling(name: string, names: readonly string[]): string | undefined {
  const wanted = name.normalize('NFC').toLowerCase();
  return names.find((one) => one.normalize('NFC').toLowerCase() === wanted);
}
