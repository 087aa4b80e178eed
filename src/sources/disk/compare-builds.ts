// Two builds, as the hashes of their files: what differs, and whether the newer one can be right. Pure.

import type { Changes } from '../../core/change.ts';
import { groupDigits, oneLine } from '../../core/text.ts';
import { SourceError } from '../../errors.ts';
import type { Manifest } from './manifest-file.ts';

/** Sorted; paths below the root. */
export function diffManifests(before: Manifest, after: Manifest): Changes {
  const present = [...after.keys()].filter((path) => before.get(path) !== after.get(path));
  const deleted = [...before.keys()].filter((path) => !after.has(path));
  return {
    paths: [...present, ...deleted].sort(),
    deleted: new Set(deleted),
    // Of a first run everything is new, which says nothing.
    added: new Set(before.size === 0 ? [] : present.filter((path) => !before.has(path))),
  };
}

/** Below the workspace. */
export function toWorkspacePath(root: string, path: string): string {
  return root === '' ? path : `${root}/${path}`;
}

/**
 * A build that failed half-way looks like one that deleted most of the site. Throws SourceError
 * `nothing-matches`.
 */
export function checkShrunk(root: string, before: Manifest, after: Manifest): void {
  const place = `\`root\` (${oneLine(root === '' ? '.' : root, 100)})`;
  const remedy = 'Check that the build before this step is complete.';
  if (after.size === 0) {
    const earlier = before.size === 0 ? '' : `; the previous build had ${countFiles(before.size)}`;
    throw new SourceError('nothing-matches', `${place} holds no files${earlier}.`, {
      input: 'root',
      remedy,
    });
  }
  if (after.size * 2 >= before.size) return;
  throw new SourceError(
    'nothing-matches',
    `${place} holds ${countFiles(after.size)}; the previous build had ${countFiles(before.size)}, and a site that loses more than half of its files is more likely an incomplete build.`,
    { input: 'root', remedy: `${remedy} If it is, run once with \`purge-type: all\`.` },
  );
}

/** `1 file`, `1,450 files`. */
export function countFiles(count: number): string {
  return `${groupDigits(count)} ${count === 1 ? 'file' : 'files'}`;
}
