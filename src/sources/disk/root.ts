// The folder that is served, as the disk has it.

import { readdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { oneLine } from '../../core/text.ts';
import { SourceError } from '../../errors.ts';
import { findNearestFolder } from '../nearest-folder.ts';
import type { SourceDeps } from '../source.ts';

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
