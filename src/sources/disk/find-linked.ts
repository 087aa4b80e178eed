// Links below `root` that lead to something that changed: a server has it under their names as well.
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { SkippedFile } from '../../core/change.ts';
import { toDiskPath, toPathBelow } from './disk-path.ts';

/** Each takes a look at the disk. */
const mostLinks = 1_000;

interface LinkQuestion {
  readonly changed: readonly string[];
  /** Whether the list would have a path of the workspace. */
  readonly isServed: (path: string) => boolean;
  readonly workspace: string;
}

/** Of these links, those under which a changed path is served. All are paths of the workspace. */
export async function findLinked(
  symlinks: readonly string[],
  { changed, isServed, workspace }: LinkQuestion,
): Promise<readonly SkippedFile[]> {
  if (symlinks.length === 0 || changed.length === 0) return [];
  const top = await realpath(workspace);
  const found: SkippedFile[] = [];
  for (const path of symlinks.slice(0, mostLinks)) {
    const target = await realpath(toDiskPath(workspace, path)).catch(() => undefined);
    if (target === undefined) continue;
    const below = toPathBelow(top, resolve(target));
    const rests = changed.map((one) => findRest(one, below)).filter((rest) => rest !== undefined);
    if (rests.some((rest) => isServed(path + rest))) found.push({ path, reason: 'symlink' });
  }
  return found;
}

/** What comes behind a folder in a path, with `/` at its start, `''` for the path itself. */
function findRest(path: string, folder: string): string | undefined {
  if (folder === '') return `/${path}`;
  if (path === folder) return '';
  return path.startsWith(`${folder}/`) ? path.slice(folder.length) : undefined;
}
