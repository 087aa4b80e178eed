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
