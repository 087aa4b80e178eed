// Compares the trees of two commits: in the checkout if it has them, else in our own repository.

import { emptyTreeBeside } from '../../core/empty-tree.ts';
import type { CommitName, CommitRange, ComparedTrees } from '../commits/resolve-range.ts';
import { toGitError } from './errors.ts';
import { fetchTrees } from './fetch.ts';
import type { TreeDifference } from './modes.ts';
import type { RunGit } from './process.ts';
import { createRawDiffReader } from './raw-diff.ts';
import type { GitSession } from './session.ts';

/** A checkout may have both commits but not their trees, like a clone with `--filter=tree:0`. */
export async function compareTrees(
  session: GitSession,
  range: CommitRange,
): Promise<ComparedTrees> {
  const { run, checkoutDir } = session;
  const local = await runDiff({ run, gitDir: checkoutDir }, range);
  if ('found' in local) return local.found;
  const missing = toNames(range).filter(({ name }) => !session.fetched.has(name));
  if (missing.length > 0) await fetchTrees(session, toNames(range));
  const { gitDir } = await session.trees();
  const fetched = await runDiff({ run, gitDir }, range);
  if ('found' in fetched) return fetched.found;
  throw toGitError('git diff-tree failed', fetched.complaint);
}

function toNames({ base, head }: CommitRange): readonly CommitName[] {
  const wanted: CommitName = { name: head, input: 'head' };
  return base === undefined ? [wanted] : [wanted, { name: base, input: 'base' }];
}

/** The plumbing command, because `git diff` obeys the user's own `diff.*` settings. */
async function runDiff(
  { run, gitDir }: { readonly run: RunGit; readonly gitDir: string },
  { base, head }: CommitRange,
): Promise<{ readonly found: TreeDifference } | { readonly complaint: string }> {
  const reader = createRawDiffReader();
  const { exitCode, stderr } = await run({
    gitDir,
    onOutput: reader.add,
    args: [
      ...['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--no-ext-diff'],
      ...['--no-textconv', '--ignore-submodules=none', base ?? emptyTreeBeside(head), head],
    ],
  });
  return exitCode === 0 ? { found: reader.end() } : { complaint: stderr };
}
