// The folder that is served, as the disk has it.

import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { oneLine } from '../../core/text.ts';
import { SourceError } from '../../errors.ts';
import type { SourceDeps } from '../source.ts';

/** Throws SourceError `nothing-matches` if it is not there: nothing could ever match. */
export async function checkRoot(
  root: string,
  { context: { workspace } }: Pick<SourceDeps, 'context'>,
): Promise<void> {
  if (root === '' || (await isFolder(resolve(workspace, root)))) return;
  throw new SourceError('nothing-matches', `\`root\` (${oneLine(root, 100)}) is not a folder.`, {
    input: 'root',
    remedy: 'Set `root` to the folder of the built site, and build it before this step.',
  });
}

export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
