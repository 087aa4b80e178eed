// The folder that is served, as the disk has it.

import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { oneLine } from '../../core/text.ts';
import { displayPath } from '../../core/urls/path-text.ts';
import { SourceError } from '../../errors.ts';
import { findNearestFolder } from '../nearest-folder.ts';
import type { SourceDeps } from '../source.ts';
import { toPathBelow } from './disk-path.ts';

/** Throws SourceError `nothing-matches` if it is not there: nothing could ever match. */
export async function checkRoot(
  root: string,
  { context: { workspace } }: Pick<SourceDeps, 'context'>,
): Promise<void> {
  if (root === '' || (await isFolder(resolve(workspace, root)))) return;
  const nearest = await findNearestOnDisk(root, workspace);
  throw new SourceError('nothing-matches', `\`root\` (${oneLine(root, 100)}) is not a folder.`, {
    input: 'root',
    remedy: `${adviseRoot(nearest)}Set \`root\` to the folder of the built site, and build it before this step.`,
  });
}

/** The workspace is listed without what links lead to. Throws SourceError `nothing-matches`. */
export async function refuseLinkedRoot(
  root: string,
  { context: { workspace } }: Pick<SourceDeps, 'context'>,
): Promise<void> {
  if (root === '') return;
  const [top, folder] = await Promise.all([
    realpath(workspace),
    realpath(resolve(workspace, root)),
  ]);
  if (folder === resolve(top, root)) return;
  const inside = toPathBelow(top, folder);
  const isInside = !isAbsolute(inside) && !['', '..'].includes(inside.split('/', 1)[0] ?? '');
  throw new SourceError(
    'nothing-matches',
    `\`root\` (${oneLine(root, 100)}) is a symbolic link or below one, and \`source: all\` does not follow links.`,
    {
      input: 'root',
      remedy: isInside
        ? `Set \`root\` to the folder itself: \`${oneLine(displayPath(inside), 100)}\`.`
        : 'Copy the site into a folder of the workspace, or use `source: manifest`.',
    },
  );
}

/** Below the workspace; see `findNearestFolder`. */
export async function findNearestOnDisk(
  root: string,
  workspace: string,
): Promise<string | undefined> {
  return await findNearestFolder(root, async (folder) => {
    const entries = await readdir(resolve(workspace, folder), { withFileTypes: true }).catch(
      () => [],
    );
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  });
}

/** The beginning of a remedy; nothing if no folder has nearly this name. */
export function adviseRoot(nearest: string | undefined): string {
  return nearest === undefined ? '' : `Did you mean \`${oneLine(nearest, 100)}\`? `;
}

export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
