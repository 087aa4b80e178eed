// Whether the job built into a folder that is committed: then commits do not say which pages changed.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { oneLine } from '../../core/text.ts';
import { displayPath } from '../../core/urls/path-text.ts';
import { readBytes } from '../../system/read-file.ts';
import { createServedTest } from '../could-match.ts';
import { isHidden } from '../disk/compare-builds.ts';
import { walkFolder } from '../disk/walk-folder.ts';
import type { FoundChanges } from '../source.ts';
import type { Comparison } from './comparison.ts';
import type { CommitSource } from './resolve-range.ts';

/** A build writes every page again, so that a few of them show it. */
const mostPages = 100;
const longestPageBytes = 8 * 1024 * 1024;
const packages = 'node_modules';

/** A warning if the list is empty, though the disk has something else below `root` than the commit. */
export async function noteRebuilt(
  { changes }: FoundChanges,
  { source, comparison }: { readonly source: CommitSource; readonly comparison: Comparison },
): Promise<readonly string[]> {
  const { root, place, deps, selection } = comparison;
  const isServed = createServedTest(selection);
  if (root === undefined || root === '') return [];
  if (changes.paths.some((path) => isServed(place + path))) return [];
  const blobs = await source.listBlobs(root);
  if (blobs.size === 0) return [];
  const folder = join(deps.context.workspace, root);
  const { files } = await walkFolder(folder, deps.signal).catch(() => ({ files: [] }));
  const below = `${place}${root}/`;
  const served = files.filter((path) => isServed(below + path)).sort();
  const found = findOther(served, { folder, blobs });
  if (found === undefined) return [];
  return [
    `Nothing below \`root\` changed in commits, but ${oneLine(displayPath(below + found), 200)} is not as it is committed. If the site is built in the job, use \`source: manifest\`, which compares the built files; commits do not say when these change.`,
  ];
}

/** A file that is not committed, or a page with another content. */
function findOther(
  files: readonly string[],
  { folder, blobs }: { readonly folder: string; readonly blobs: ReadonlyMap<string, string> },
): string | undefined {
  const submodules = [...blobs].filter(([, id]) => id === '').map(([path]) => `${path}/`);
  const isBeside = (path: string): boolean =>
    path.split('/').some((name) => isHidden(name) || name === packages) ||
    submodules.some((folder) => path.startsWith(folder));
  const added = files.find((path) => !blobs.has(path) && !isBeside(path));
  if (added !== undefined) return added;
  const pages = files.filter((path) => path.endsWith('.html')).slice(0, mostPages);
  return pages.find((path) => isOther(join(folder, path), blobs.get(path)));
}

function isOther(path: string, id: string | undefined): boolean {
  const read = readBytes(path, longestPageBytes);
  if (id === undefined || !('bytes' in read)) return false;
  const content = Buffer.from(read.bytes);
  // Git may write other line ends to the disk than it keeps.
  const kept = Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return [content, kept].every((bytes) => toBlobId(bytes, id.length) !== id);
}

/** As git names a content: SHA-1, or SHA-256 in repositories with longer ids. */
function toBlobId(content: Buffer, length: number): string {
  const hash = createHash(length === 40 ? 'sha1' : 'sha256');
  return hash.update(`blob ${content.length}\0`).update(content).digest('hex');
}
