// The strategy table: which source answers, and for which two commits.

import type { Selection } from '../core/selection.ts';
import { SourceError, TimeoutError } from '../errors.ts';
import { planComparison } from './commits/event-comparison.ts';
import type { ComparePlan, EventPlan } from './commits/event-plan.ts';
import { type CommitSource, resolveRange } from './commits/resolve-range.ts';
import { openGitCommits } from './git/commits.ts';
import { emptyTreeBeside } from './git/empty-tree.ts';
import { createGit, UnusableGitError } from './git/process.ts';
import { openGithubApi } from './github/api.ts';
import type { FoundChanges, SourceDeps } from './source.ts';

/** The sources that compare no commits. */
export interface OtherSources {
  readonly all: () => Promise<FoundChanges>;
  readonly manifest: () => Promise<FoundChanges>;
}

/** Finds what changed, as the inputs and the event have it. Throws SourceError, TimeoutError. */
export async function findChanges(
  selection: Selection,
  deps: SourceDeps,
  others: OtherSources,
): Promise<FoundChanges> {
  if (selection.source === 'all') return await others.all();
  if (selection.source === 'manifest') return await others.manifest();
  const plan = await planComparison(selection, deps.context);
  switch (plan.kind) {
    case 'compare':
      return await compare(plan, { deps, selection, choice: selection.source });
    case 'nothing':
      return toNothing(plan.why);
    case 'all':
      if (selection.source !== 'auto') throw toUnsupported(plan, deps);
      return withReason(await others.all(), plan.why);
    case 'unsupported':
      throw toUnsupported(plan, deps);
  }
}

interface Comparing {
  readonly deps: SourceDeps;
  readonly selection: Pick<Selection, 'findsUnchanged'>;
  readonly choice: 'auto' | 'git' | 'api';
}

async function compare(plan: ComparePlan, comparing: Comparing): Promise<FoundChanges> {
  const { deps, choice } = comparing;
  if (choice === 'api') return await compareBy(await openApi(deps), plan, comparing);
  const askMergeBase = createApiMergeBase(deps);
  try {
    const commits = openGitCommits({ deps, run: createGit(deps), askMergeBase });
    return await compareBy(commits, plan, comparing);
  } catch (error) {
    if (!(error instanceof UnusableGitError)) throw error;
    if (choice === 'git') throw toNoGitError(error);
    const found = await compareBy(await openApi(deps), plan, comparing);
    return { ...found, notices: [`GitHub's API is used, because ${error.why}.`, ...found.notices] };
  }
}

function toNoGitError({ why }: UnusableGitError): SourceError {
  return new SourceError('git-failed', `\`source: git\` cannot be used: ${why}.`, {
    input: 'source',
    remedy: 'Install git 2.31 or later, or use `source: api`.',
  });
}

async function compareBy(
  commits: CommitSource,
  plan: ComparePlan,
  { deps, selection }: Comparing,
): Promise<FoundChanges> {
  await using source = commits;
  const range = await resolveRange(plan, {
    source,
    async findLastSuccess() {
      const { findLastSuccess } = await import('./github/last-success.ts');
      return await findLastSuccess(deps);
    },
  });
  const { base, head, decision } = range;
  const { changes, skipped, notices = [] } = await source.compare(range);
  // Everything in a commit is what it adds to nothing.
  const all = selection.findsUnchanged === true ? await source.compare({ head }) : undefined;
  // So that another job can be given the same comparison.
  const ids = { base: base ?? emptyTreeBeside(head), head };
  return {
    changes,
    skipped,
    ...(all === undefined ? {} : { allPaths: all.changes.paths }),
    record: { kind: source.kind, ...ids, decision },
    notices: [...range.notices, ...notices],
  };
}

/** Most runs ask the API nothing, and do not load what reads its answers. */
async function openApi(deps: SourceDeps): Promise<CommitSource> {
  const { openApiCommits } = await import('./github/compare.ts');
  return openApiCommits(await openGithubApi(deps));
}

/** A short cut only: where the API cannot tell, git fetches the history itself. */
function createApiMergeBase(
  deps: SourceDeps,
): (one: string, other: string) => Promise<string | undefined> {
  return async (one, other) => {
    try {
      const { findApiMergeBase } = await import('./github/compare.ts');
      return await findApiMergeBase(await openGithubApi(deps), { one, other });
    } catch (error) {
      if (!(error instanceof SourceError || error instanceof TimeoutError)) throw error;
      deps.logger.debug(`No merge base from GitHub's API: ${error.message}`);
      return undefined;
    }
  };
}

function toNothing(why: string): FoundChanges {
  return {
    changes: { paths: [], deleted: new Set() },
    skipped: [],
    record: { kind: 'none', decision: `${why}: there is nothing to do.` },
    notices: [],
  };
}

function withReason(found: FoundChanges, why: string): FoundChanges {
  const { record } = found;
  return { ...found, record: { ...record, decision: `${why}. ${record.decision}` } };
}

function toUnsupported({ why }: EventPlan, { context }: SourceDeps): SourceError {
  const remedy =
    context.eventName === 'workflow_run'
      ? 'Run the step only where `github.event.workflow_run.conclusion` is `success`, or give `base` and `head`.'
      : 'Give `base` and `head`, or use `source: all`.';
  return new SourceError('event-unsupported', `${why}.`, { input: 'base', remedy });
}
