// Compares the trees of two commits: in the checkout where it has them, else in our own repository.
import { emptyTreeBeside } from './empty-tree.ts';
import { toGitError } from './git-errors.ts';
import { fetchTrees } from './git-fetch.ts';
import type { TreeDifference } from './git-modes.ts';
import type { RunGit } from './git-process.ts';
import { createRawDiffReader } from './git-raw-diff.ts';
import type { GitSession } from './git-session.ts';
import type { CommitName, CommitRange, ComparedTrees } from './resolve-range.ts';

/** A checkout may have both commits and not their trees, as a clone with `--filter=tree:0`. */
export async function compareTrees(
  session: GitSession,
  range: CommitRange,
): Promise<ComparedTrees> {
  const { run, checkout } = session;
  if (checkout !== undefined) {
    const local = await runDiff({ run, gitDir: checkout }, range);
    if ('found' in local) return local.found;
  }
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

/** The plumbing command: `git diff` obeys the user's own `diff.*` settings. */
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
