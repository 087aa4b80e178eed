// Paths between the disk and everything else, which writes them with `/` on every platform.
import nodePath from 'node:path';
import { encodePathBytes } from '../../core/urls/path-text.ts';

type Platform = Pick<typeof nodePath, 'relative' | 'sep' | 'toNamespacedPath'>;

/** As bytes: a name need not be UTF-8. On Windows the form without a limit of 260 characters. */
export function toDiskPath(
  folder: string,
  below: string,
  { toNamespacedPath }: Platform = nodePath,
): Buffer {
  const path = below === '' ? folder : `${folder}/${below}`;
  return Buffer.from(encodePathBytes(toNamespacedPath(path)));
}

/** Where a file of the disk lies below a folder, with `/`. */
export function toPathBelow(
  folder: string,
  path: string,
  { relative, sep }: Platform = nodePath,
): string {
  return relative(folder, path).split(sep).join('/');
}
