// Two commits that a plan names, from whichever source of commits: git, or GitHub's API.
import { emptyTreeBeside } from '../../core/empty-tree.ts';
import type { FoundChanges } from '../source.ts';
import type { Comparison, Untracked } from './comparison.ts';
import {
  type CommitSource,
  type RangeDeps,
  type RangePlan,
  resolveHead,
  resolveRange,
} from './resolve-range.ts';

/** Disposes of the source. Throws SourceError, TimeoutError. */
export async function compareCommits(
  commits: CommitSource,
  comparison: Comparison,
): Promise<FoundChanges | Untracked> {
  await using source = commits;
  const { plan, root, deps } = comparison;
  if (root !== '') {
    const head = await resolveHead(plan.head, source);
    if (root === undefined || !(await source.holds(head, root))) return { untrackedAt: head };
  }
  const rangeDeps: RangeDeps = {
    source,
    async findLastSuccess() {
      const { findLastSuccess } = await import('../github/last-success.ts');
      return await findLastSuccess(deps);
    },
  };
  const { base } = plan;
  if (base.how !== 'last-purge') {
    return await compareRange({ ...plan, base }, { ...comparison, rangeDeps });
  }
  const { findSinceLastPurge } = await import('../memory/find-since.ts');
  return await findSinceLastPurge({ ...plan, base }, { ...comparison, rangeDeps });
}

interface RangeComparison extends Pick<Comparison, 'selection'> {
  readonly rangeDeps: RangeDeps;
}

async function compareRange(
  plan: RangePlan,
  { selection, rangeDeps }: RangeComparison,
): Promise<FoundChanges> {
  const { source } = rangeDeps;
  const range = await resolveRange(plan, rangeDeps);
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
