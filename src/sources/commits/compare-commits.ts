// Two commits that a plan names, from whichever source of commits: git, or GitHub's API.
import type { Selection } from '../../core/selection.ts';
import { emptyTreeBeside } from '../git/empty-tree.ts';
import type { FoundChanges, SourceDeps } from '../source.ts';
import type { ComparePlan } from './event-plan.ts';
import { type CommitSource, resolveRange } from './resolve-range.ts';

export interface Comparison {
  readonly selection: Pick<Selection, 'findsUnchanged'>;
  readonly deps: SourceDeps;
  readonly plan: ComparePlan;
}

/** Disposes of the source. Throws SourceError, TimeoutError. */
export async function compareCommits(
  commits: CommitSource,
  { selection, deps, plan }: Comparison,
): Promise<FoundChanges> {
  await using source = commits;
  const range = await resolveRange(plan, {
    source,
    async findLastSuccess() {
      const { findLastSuccess } = await import('../github/last-success.ts');
      return await findLastSuccess(deps);
    },
  });
  const { base, head, decision } = range;
  const { changes, skipped, notices = [] } = await source.compare(range);
  // Everything in a commit is what it adds to nothing.
  const all = selection.findsUnchanged === true ? await source.compare({ head }) : undefined;
  // So that another job can make the same comparison.
  const ids = { base: base ?? emptyTreeBeside(head), head };
  return {
    // Nothing is new on a first run: everything counts.
    changes: base === undefined ? { ...changes, added: new Set() } : changes,
    skipped,
    ...(all === undefined ? {} : { allPaths: all.changes.paths }),
    record: { kind: source.kind, ...ids, decision },
    notices: [...range.notices, ...notices],
  };
}
