// What a commit has in a folder.
import { decodePath } from '../../core/urls/path-text.ts';
import { toGitError } from './errors.ts';
import { fetchTrees } from './fetch.ts';
import type { GitSession } from './session.ts';

/** The names of its files and folders; `folder` is relative to the repository, `''` for all of it. */
export async function listFolder(
  session: GitSession,
  id: string,
  folder: string,
): Promise<readonly string[]> {
  const { run, checkoutDir } = session;
  const args = toArgs(id, folder);
  if (!session.fetched.has(id)) {
    const local = await run({ gitDir: checkoutDir, args });
    if (local.exitCode === 0) return readNames(local.stdout, folder);
    // A clone with `--filter=tree:0` has the commit, and not its trees.
    await fetchTrees(session, [{ name: id, input: 'head' }]);
  }
  const { gitDir } = await session.trees();
  const fetched = await run({ gitDir, args });
  if (fetched.exitCode === 0) return readNames(fetched.stdout, folder);
  throw toGitError('git ls-tree failed', fetched.stderr);
}

/** Like `listFolder`, for the commit that is checked out. Empty without a checkout. */
export async function listCheckedOut(
  { run, checkoutDir }: GitSession,
  folder: string,
): Promise<readonly string[]> {
  const local = await run({ gitDir: checkoutDir, args: toArgs('HEAD', folder) });
  return local.exitCode === 0 ? readNames(local.stdout, folder) : [];
}

/**
 * Ids of the files below a folder of the commit that is checked out, `''` of a submodule. Empty
 * without a checkout.
 */
export async function listBlobs(
  { run, checkoutDir }: GitSession,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const args = ['ls-tree', '-r', '-z', '--full-tree', 'HEAD', '--', `${folder}/`];
  const local = await run({ gitDir: checkoutDir, args });
  const blobs = new Map<string, string>();
  if (local.exitCode !== 0) return blobs;
  for (const line of decodePath(local.stdout).split('\0')) {
    const [, type, id, path] = /^\d+ (blob|commit) ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    if (id !== undefined && path !== undefined)
      blobs.set(path.slice(folder.length + 1), type === 'commit' ? '' : id);
  }
  return blobs;
}

function toArgs(id: string, folder: string): readonly string[] {
  const paths = folder === '' ? [] : [`${folder}/`];
  return ['ls-tree', '-z', '--full-tree', '--name-only', id, '--', ...paths];
}

function readNames(stdout: Uint8Array, folder: string): readonly string[] {
  return decodePath(stdout)
    .split('\0')
    .filter((path) => path !== '')
    .map((path) => (folder === '' ? path : path.slice(folder.length + 1)));
}
