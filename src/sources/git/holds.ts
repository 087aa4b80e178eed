// Whether a commit has files below a folder.
import { decodePath } from '../../core/urls/path-text.ts';
import { isContent } from '../commits/placeholder.ts';
import { toGitError } from './errors.ts';
import { fetchTrees } from './fetch.ts';
import type { GitSession } from './session.ts';

/** `folder` is relative to the repository. */
export async function holdsFolder(
  session: GitSession,
  id: string,
  folder: string,
): Promise<boolean> {
  const { run, checkoutDir } = session;
  const args = ['ls-tree', '-z', '--full-tree', '--name-only', id, '--', `${folder}/`];
  const hasContent = (stdout: Uint8Array): boolean =>
    decodePath(stdout)
      .split('\0')
      .some((path) => path !== '' && isContent(path.slice(folder.length + 1)));
  if (!session.fetched.has(id)) {
    const local = await run({ gitDir: checkoutDir, args });
    if (local.exitCode === 0) return hasContent(local.stdout);
    // A clone with `--filter=tree:0` has the commit, and not its trees.
    await fetchTrees(session, [{ name: id, input: 'head' }]);
  }
  const { gitDir } = await session.trees();
  const fetched = await run({ gitDir, args });
  if (fetched.exitCode === 0) return hasContent(fetched.stdout);
  throw toGitError('git ls-tree failed', fetched.stderr);
}
