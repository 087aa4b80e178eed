// Whether `root` holds a site that is built in the job: by what the commit has of it, and what the
// disk has.
import { join } from 'node:path';
import { lastPurge } from '../../core/selection.ts';
import { oneLine } from '../../core/text.ts';
import { displayPath } from '../../core/urls/path-text.ts';
import { createServedTest } from '../could-match.ts';
import { isHidden } from '../disk/compare-builds.ts';
import { isFolder } from '../disk/root.ts';
import { listFolder } from '../disk/walk-folder.ts';
import { findNearestFolder } from '../nearest-folder.ts';
import type { Comparison, Untracked } from './comparison.ts';
import type { CommitSource } from './resolve-range.ts';

interface Place {
  readonly head: string;
  /** Below the repository. */
  readonly root: string;
  readonly source: CommitSource;
}

/** Undefined if all of the site is committed, as far as can be known. */
export async function findBuild(
  { head, root, source }: Place,
  comparison: Comparison,
): Promise<Untracked | undefined> {
  const committed = await source.listFolder(head, root);
  if (committed === undefined) return undefined;
  if (committed.every(isHidden))
    return { untrackedAt: head, ...(await findCommitted({ head, root, source }, comparison)) };
  const find = (names: readonly string[]): Promise<string | undefined> =>
    findUncommitted({ root, names: new Set(names) }, comparison);
  if ((await find(committed)) === undefined) return undefined;
  // The files on the disk may be those of another commit.
  const built = await find([...committed, ...(await source.listCheckedOut(root))]);
  return built === undefined ? undefined : { untrackedAt: head, built };
}

/** What was probably meant by a `root` that is nowhere. */
async function findCommitted(
  { head, root, source }: Place,
  { deps, place }: Comparison,
): Promise<Pick<Untracked, 'nearest'>> {
  if (await isFolder(join(deps.context.workspace, root))) return {};
  const nearest = await findNearestFolder(
    root,
    async (folder) => (await source.listFolder(head, folder)) ?? [],
  );
  return nearest === undefined ? {} : { nearest: place + nearest };
}

/** Whether the inputs leave it open how to find changes, so that the files themselves may be compared. */
export function mayHash({ source, base, head }: Comparison['selection']): boolean {
  if (head !== undefined) return false;
  return base === lastPurge || (source === 'auto' && base === undefined);
}

/** A warning if commits are compared that do not have all of the site. */
export function noteBuild(
  { built }: Untracked,
  { base }: Comparison['selection'],
): readonly string[] {
  if (built === undefined || base === undefined) return [];
  return [
    `\`root\` holds files that are not committed, such as ${oneLine(displayPath(built), 200)}, and commits do not say when these change. If the site is built in the job, use \`base: last-purge\`, or leave out \`base\`.`,
  ];
}

/** Beside the site, and never served. */
const packages = 'node_modules';

/** A file that `files` asks for below an entry of `root` that has none of these names. */
async function findUncommitted(
  { root, names }: { readonly root: string; readonly names: ReadonlySet<string> },
  { deps, place, selection }: Comparison,
): Promise<string | undefined> {
  const folder = join(deps.context.workspace, root);
  const isServed = createServedTest(selection);
  const open = [''];
  for (let below = open.pop(); below !== undefined; below = open.pop()) {
    deps.signal.throwIfAborted();
    const { files, folders } = await listFolder(folder, below).catch(() => nothing);
    const isNew = (path: string): boolean =>
      below !== '' || !(names.has(path) || isHidden(path) || path === packages);
    const file = files
      .filter(isNew)
      .map((path) => `${place}${root}/${path}`)
      .find(isServed);
    if (file !== undefined) return file;
    open.push(...folders.filter(isNew));
  }
  return undefined;
}

const nothing = { files: [], folders: [] };
