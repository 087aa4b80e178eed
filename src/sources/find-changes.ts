// Decides how changed files are found, and finds them.
import type { Selection, SourceRecord } from '../core/selection.ts';
import { SourceError, TimeoutError } from '../errors.ts';
import { openApiCommits } from './compare-api.ts';
import { planComparison } from './event-comparison.ts';
import type { ComparePlan, EventPlan } from './event-plan.ts';
import { openGitCommits } from './git-commits.ts';
import { checkGit, createGit } from './git-process.ts';
import { findLastSuccess } from './last-success.ts';
import { type CommitSource, resolveRange } from './resolve-range.ts';
import type { FoundChanges, SourceDeps } from './source.ts';

/** The sources that compare no commits. */
export interface OtherSources {
  readonly all: () => Promise<FoundChanges>;
  readonly manifest: () => Promise<FoundChanges>;
}

/** Throws SourceError where it cannot be known what changed. */
export async function findChanges(
  selection: Selection,
  deps: SourceDeps,
  others: OtherSources,
): Promise<FoundChanges> {
  const { source } = selection;
  if (source === 'all') return others.all();
  if (source === 'manifest') return others.manifest();
  const plan = await planComparison(selection, deps.context);
  switch (plan.kind) {
    case 'compare':
      return comparePlanned(plan, source, deps);
    case 'nothing':
      return foundNothing(plan.why);
    case 'all':
      if (source === 'auto') return others.all();
      throw noCommits(plan);
    case 'unsupported':
      throw noCommits(plan);
  }
}

async function comparePlanned(
  plan: ComparePlan,
  wanted: 'auto' | 'git' | 'api',
  deps: SourceDeps,
): Promise<FoundChanges> {
  const { source, notices } = await openCommits(wanted, deps);
  await using commits = source;
  const range = await resolveRange(plan, {
    source: commits,
    findLastSuccess: () => findLastSuccess(deps),
  });
  const compared = await commits.compare(range);
  const record: SourceRecord = {
    kind: commits.kind,
    ...(range.base === undefined ? {} : { base: range.base }),
    head: range.head,
    decision: range.decision,
  };
  return {
    changes: compared.changes,
    skipped: compared.skipped,
    record,
    notices: [...notices, ...range.notices, ...(compared.notices ?? [])],
  };
}

/** Git where there is one that can be used, unless the API is asked for. */
async function openCommits(
  wanted: 'auto' | 'git' | 'api',
  deps: SourceDeps,
): Promise<{ readonly source: CommitSource; readonly notices: readonly string[] }> {
  if (wanted === 'api') return { source: await openApiCommits(deps), notices: [] };
  const run = createGit(deps);
  const { problem } = await checkGit(run);
  if (problem === undefined) {
    const askMergeBase = (one: string, other: string): Promise<string | undefined> =>
      askApiMergeBase(deps, { one, other });
    return { source: await openGitCommits({ deps, run, askMergeBase }), notices: [] };
  }
  if (wanted === 'git') {
    throw new SourceError('git-failed', `\`source: git\` cannot be used: ${problem}.`, {
      input: 'source',
      remedy: 'Install git 2.31 or newer, or use `source: api`.',
    });
  }
  const notice = `The commits are compared by GitHub's API, because ${problem}.`;
  return { source: await openApiCommits(deps), notices: [notice] };
}

/** One way of several: where the API cannot tell, git goes on by itself. */
async function askApiMergeBase(
  deps: SourceDeps,
  { one, other }: { readonly one: string; readonly other: string },
): Promise<string | undefined> {
  if (deps.githubToken === '' || deps.context.repository === '') return undefined;
  try {
    await using api = await openApiCommits(deps);
    return await api.findMergeBase({ name: one, input: 'base' }, { name: other, input: 'head' });
  } catch (error) {
    if (error instanceof SourceError || error instanceof TimeoutError) return undefined;
    throw error;
  }
}

function foundNothing(why: string): FoundChanges {
  const record: SourceRecord = { kind: 'none', decision: `${why}.` };
  return { changes: [], skipped: [], record, notices: [] };
}

function noCommits({ why }: Exclude<EventPlan, ComparePlan>): SourceError {
  return new SourceError('event-unsupported', `${why}, so there are no commits to compare.`, {
    input: 'base',
    remedy: 'Give `base` and `head`, or `source: all` for every file that `files` matches.',
  });
}
