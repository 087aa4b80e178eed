// Two builds, as the hashes of their files: what differs, and whether the newer one can be right. Pure.

import type { Changes } from '../../core/change.ts';
import { groupDigits, oneLine } from '../../core/text.ts';
import { displayPath } from '../../core/urls/path-text.ts';
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

/** Every file of the newer build counts, and what is gone from it. */
export function countEvery({ deleted, added }: Changes, after: Manifest): Changes {
  return { paths: [...after.keys(), ...deleted].sort(), deleted, added };
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
  const earlier = before.size === 0 ? '' : `; the previous build had ${countFiles(before.size)}`;
  checkServed(root, [...after.keys()], earlier);
  if (after.size * 2 >= before.size) return;
  throw new SourceError(
    'nothing-matches',
    `${showRoot(root)} holds ${countFiles(after.size)}${earlier}, and a site that loses more than half of its files is more likely an incomplete build.`,
    { input: 'root', remedy: `${checkBuild} If it is, run once with \`purge-type: all\`.` },
  );
}

const checkBuild = 'Check that the build before this step is complete.';

function showRoot(root: string): string {
  return `\`root\` (${oneLine(root === '' ? '.' : root, 100)})`;
}

/**
 * Files that only keep the folder in the repository do not make a site: the build is missing. Throws
 * SourceError `nothing-matches`.
 */
export function checkServed(root: string, files: readonly string[], earlier = ''): void {
  if (!files.every((path) => isHidden(path.slice(path.lastIndexOf('/') + 1)))) return;
  const [first] = files;
  const what =
    first === undefined
      ? 'no files'
      : `only files that nobody visits, such as ${oneLine(displayPath(first), 100)}`;
  throw new SourceError('nothing-matches', `${showRoot(root)} holds ${what}${earlier}.`, {
    input: 'root',
    remedy: checkBuild,
  });
}

/** Hidden names keep a folder in the repository, or configure a server: nobody visits them. */
export function isHidden(name: string): boolean {
  return name.startsWith('.');
}

/** `1 file`, `1,450 files`. */
export function countFiles(count: number): string {
  return `${groupDigits(count)} ${count === 1 ? 'file' : 'files'}`;
}
