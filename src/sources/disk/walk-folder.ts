// Lists a folder to the last file, with names byte for byte. For the manifest, which must be complete
// whatever the names are; the patterns of `source: all` go through @actions/glob (glob.ts).
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { decodePath } from '../../core/urls/path-text.ts';
import { toDiskPath } from './disk-path.ts';

export interface FolderContent {
  /** Relative to the folder, with `/`; see path-text.ts. In no particular order. */
  readonly files: readonly string[];
  readonly symlinks: readonly string[];
}

/** `.git` is never entered, symlinks are never followed. Rejects as `readdir` does. */
export async function walkFolder(folder: string, signal: AbortSignal): Promise<FolderContent> {
  const files: string[] = [];
  const symlinks: string[] = [];
  const open = [''];
  for (let below = open.pop(); below !== undefined; below = open.pop()) {
    signal.throwIfAborted();
    const content = await listFolder(folder, below);
    for (const path of content.files) files.push(path);
    for (const path of content.symlinks) symlinks.push(path);
    for (const path of content.folders) open.push(path);
  }
  return { files, symlinks };
}

export interface FolderEntries extends FolderContent {
  readonly folders: readonly string[];
}

/** The entries of one folder below another, with the path from the upper one; `.git` is left out. */
export async function listFolder(folder: string, below: string): Promise<FolderEntries> {
  const entries = await readdir(toDiskPath(folder, below), {
    withFileTypes: true,
    encoding: 'buffer',
  });
  const pick = (isWanted: (entry: Dirent<Buffer>) => boolean): readonly string[] =>
    entries
      .filter(isWanted)
      .map(({ name }) => decodePath(name))
      .filter((name) => name !== '.git')
      .map((name) => (below === '' ? name : `${below}/${name}`));
  return {
    files: pick((entry) => entry.isFile()),
    symlinks: pick((entry) => entry.isSymbolicLink()),
    folders: pick((entry) => entry.isDirectory()),
  };
}
