// Two commits that a plan names, from whichever source of commits: git, or GitHub's API.
import { emptyTreeBeside } from '../../core/empty-tree.ts';
import { SourceError } from '../../errors.ts';
import { createServedTest, listIfDoubtful } from '../could-match.ts';
import type { FoundChanges } from '../source.ts';
import type { Comparison, Untracked } from './comparison.ts';
import { findBuild, mayHash, noteBuild } from './find-build.ts';
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
  const { selection, deps } = comparison;
  const untracked = await findUntracked(comparison, source);
  if (untracked !== undefined && (untracked.built === undefined || mayHash(selection)))
    return untracked;
  const rangeDeps: RangeDeps = {
    source,
    async findLastSuccess() {
      const { findLastSuccess } = await import('../github/last-success.ts');
      return await findLastSuccess(deps);
    },
  };
  const compared = await comparePlanned(comparison, rangeDeps);
  const notices = untracked === undefined ? [] : noteBuild(untracked, selection);
  const found = { ...compared, notices: [...compared.notices, ...notices] };
  const listed = await addFiles(found, { source, comparison });
  if (listed.files === undefined || untracked !== undefined) return listed;
  const { noteRebuilt } = await import('./find-rebuilt.ts');
  const rebuilt = await noteRebuilt(listed, { source, comparison });
  return { ...listed, notices: [...listed.notices, ...rebuilt] };
}

/** Nothing of a root outside of the repository is committed. */
async function findUntracked(
  comparison: Comparison,
  source: CommitSource,
): Promise<Untracked | undefined> {
  const { plan, place, root, selection } = comparison;
  if (root === '') return undefined;
  const head = await resolveHead(plan.head, source);
  if (root === undefined) {
    // It may be written as if the checkout were the workspace.
    const names = (await source.listFolder(head, selection.root)) ?? [];
    return {
      untrackedAt: head,
      ...(names.length === 0 ? {} : { nearest: place + selection.root }),
    };
  }
  return await findBuild({ head, root, source }, comparison);
}

async function comparePlanned(comparison: Comparison, rangeDeps: RangeDeps): Promise<FoundChanges> {
  const { plan } = comparison;
  const { base } = plan;
  if (base.how !== 'last-purge') {
    return await compareRange({ ...plan, base }, { ...comparison, rangeDeps });
  }
  const { findSinceLastPurge } = await import('../memory/find-since.ts');
  return await findSinceLastPurge({ ...plan, base }, { ...comparison, rangeDeps });
}

/** The whole tree takes long to list, and says something only if a pattern matches no change. */
async function addFiles(
  found: FoundChanges,
  { source, comparison }: { readonly source: CommitSource; readonly comparison: Comparison },
): Promise<FoundChanges> {
  const { selection, place } = comparison;
  const { head = '' } = found.record;
  try {
    return await listIfDoubtful(found, {
      wanted: selection,
      place,
      async list() {
        const { changes, skipped } = await source.compare({ head });
        return [...changes.paths, ...skipped.map(({ path }) => path)];
      },
    });
  } catch (error) {
    if (!isTruncated(error)) throw error;
    const isServed = createServedTest(selection);
    if (found.changes.paths.some((path) => isServed(place + path))) return found;
    const notice = `Whether \`files\` matches anything is not known: ${error.message}`;
    return { ...found, notices: [...found.notices, notice] };
  }
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

function isTruncated(error: unknown): error is SourceError {
  return error instanceof SourceError && error.problems[0]?.code === 'compare-truncated';
}
