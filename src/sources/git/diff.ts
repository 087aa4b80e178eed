// Compares the trees of two commits: in the checkout where it has them, else in our own repository.

import type { CommitName, CommitRange, ComparedTrees } from '../commits/resolve-range.ts';
import { toGitError } from './errors.ts';
import { fetchTrees } from './fetch.ts';
import type { GitSession } from './session.ts';
import { compareStoredTrees } from './trees.ts';

/** A checkout may have both commits and not their trees, as a clone with `--filter=tree:0`. */
export async function compareTrees(
  session: GitSession,
  range: CommitRange,
): Promise<ComparedTrees> {
  const local = await compareStoredTrees(range, session.checkout.read);
  if (local !== undefined) return local;
  const missing = toNames(range).filter(({ name }) => !session.fetched.has(name));
  if (missing.length > 0) await fetchTrees(session, toNames(range));
  const objects = await session.fetchedObjects();
  const fetched = await compareStoredTrees(range, objects.read);
  if (fetched !== undefined) return fetched;
  throw toGitError('git cat-file did not find every tree', await objects.close());
}

function toNames({ base, head }: CommitRange): readonly CommitName[] {
  const wanted: CommitName = { name: head, input: 'head' };
  return base === undefined ? [wanted] : [wanted, { name: base, input: 'base' }];
}
