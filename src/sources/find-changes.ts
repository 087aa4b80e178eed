// Which source answers, and for which two commits.
import { join } from 'node:path';
import { placeChanges } from '../core/change.ts';
import type { Selection } from '../core/selection.ts';
import { SourceError } from '../errors.ts';
import type { Comparison, Untracked } from './commits/comparison.ts';
import { planComparison } from './commits/event-comparison.ts';
import type { ComparePlan, EventPlan } from './commits/event-plan.ts';
import { findUntracked } from './find-untracked.ts';
import { findCheckout } from './git/checkout.ts';
import { UnusableGitError } from './git/process.ts';
import type { FoundChanges, SourceDeps } from './source.ts';
import { type Search, sources } from './table.ts';

/** Finds what changed, by the inputs and the event. Throws SourceError, TimeoutError. */
export async function findChanges(selection: Selection, deps: SourceDeps): Promise<FoundChanges> {
  const search: Search = { selection, deps };
  const given = selection.source === 'auto' ? undefined : sources[selection.source];
  if (given?.comparesCommits === false) return await given.find(search);
  const plan = await planComparison(selection, deps.context);
  switch (plan.kind) {
    case 'compare': {
      const found = await compare(plan, search);
      return 'untrackedAt' in found ? await findUntracked(found, search) : found;
    }
    case 'nothing':
      return toNothing(plan.why);
    case 'all':
      if (given !== undefined) throw toUnsupported(plan, deps);
      return withReason(await sources.all.find(search), plan.why);
    case 'unsupported':
      throw toUnsupported(plan, deps);
  }
}

/** Git's paths are those of the repository, everybody else's those of the workspace. */
async function compare(
  plan: ComparePlan,
  { selection, deps }: Search,
): Promise<FoundChanges | Untracked> {
  const folder = await findCheckout(selection, deps);
  const { root, source } = selection;
  if (folder === '') return await compareIn(source, { selection, deps, plan, root, place: '' });
  const { context } = deps;
  const workspace = join(context.workspace, folder);
  const inside: SourceDeps = { ...deps, context: { ...context, workspace } };
  const place = `${folder}/`;
  const found = await compareIn(source, {
    ...{ selection, deps: inside, plan, place },
    root: toRepositoryRoot(root, folder),
  });
  return 'untrackedAt' in found ? found : placeIn(folder, found);
}

function toRepositoryRoot(root: string, folder: string): string | undefined {
  if (root === folder || root === '') return '';
  return root.startsWith(`${folder}/`) ? root.slice(folder.length + 1) : undefined;
}

async function compareIn(
  source: Selection['source'],
  comparison: Comparison,
): Promise<FoundChanges | Untracked> {
  if (source === 'api') return await sources.api.find(comparison);
  try {
    return await sources.git.find(comparison);
  } catch (error) {
    if (!(error instanceof UnusableGitError)) throw error;
    if (source === 'git') throw toNoGitError(error);
    const found = await sources.api.find(comparison);
    if ('untrackedAt' in found) return found;
    return {
      ...found,
      notices: [`The GitHub API is used, because ${error.why}.`, ...found.notices],
    };
  }
}

function placeIn(folder: string, found: FoundChanges): FoundChanges {
  const place = (path: string): string => `${folder}/${path}`;
  const { changes, skipped, allPaths, files, record } = found;
  return {
    ...found,
    changes: placeChanges(changes, folder),
    skipped: skipped.map(({ path, reason }) => ({ path: place(path), reason })),
    ...(allPaths === undefined ? {} : { allPaths: allPaths.map(place) }),
    ...(files === undefined ? {} : { files: files.map(place) }),
    record: { ...record, decision: `${record.decision} The checkout is in \`${folder}\`.` },
  };
}

function toNoGitError({ why }: UnusableGitError): SourceError {
  return new SourceError('git-failed', `\`source: git\` cannot be used: ${why}.`, {
    input: 'source',
    remedy: 'Install git 2.31 or later, or use `source: api`.',
  });
}

function toNothing(why: string): FoundChanges {
  return {
    changes: { paths: [], deleted: new Set(), added: new Set() },
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
      ? 'Run the step only if `github.event.workflow_run.conclusion` is `success`, or set `base` and `head`.'
      : 'Set `base` and `head`, or use `source: all`.';
  return new SourceError('event-unsupported', `${why}.`, { input: 'base', remedy });
}
