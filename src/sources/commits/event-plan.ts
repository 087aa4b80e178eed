// The table of events: which two commits an event is about. Nothing is looked up here.

import type { EventPayload, RunContext } from '../../core/run-context.ts';
import { oneLine } from '../../core/text.ts';
import { SourceError } from '../../errors.ts';

/** How the base is found; names are commit ids or full ref names. */
export type BasePlan =
  | { readonly how: 'commit'; readonly name: string }
  | { readonly how: 'every-file' }
  | { readonly how: 'merge-base'; readonly of: string; readonly and: string }
  | { readonly how: 'first-parent'; readonly of: string }
  | { readonly how: 'previous-tag'; readonly tag: string }
  | { readonly how: 'last-success'; readonly otherwise: BasePlan };

/** What the memory says was purged for last; `own` is the base that the event has besides. */
export interface LastPurgePlan {
  readonly how: 'last-purge';
  readonly own?: BasePlan;
}

export interface ComparePlan {
  readonly kind: 'compare';
  readonly base: BasePlan | LastPurgePlan;
  readonly head: string;
  /** A clause for the decision: which event, and why these commits. */
  readonly why: string;
}

/**
 * `unsupported` is a value: any event will do with `base` and `head`. Nothing is purged for what is
 * not live.
 */
export type EventPlan =
  | ComparePlan
  | { readonly kind: 'nothing' | 'all'; readonly why: string }
  | { readonly kind: 'unsupported'; readonly why: string; readonly isNotLive?: true };

type Planner = (context: RunContext) => Promise<EventPlan> | EventPlan;

const planners: ReadonlyMap<string, Planner> = new Map([
  ['push', planPush],
  ['pull_request', planPullRequest],
  ['pull_request_target', planPullRequestTarget],
  ['merge_group', planMergeGroup],
  ['release', planRelease],
  ['workflow_run', planWorkflowRun],
  ['deployment', planDeployment],
  ['deployment_status', planDeploymentStatus],
  ['page_build', planPageBuild],
  ['schedule', planAll],
  ['workflow_dispatch', planAll],
  ['repository_dispatch', planAll],
] satisfies [string, Planner][]);

/** Throws SourceError `event-unsupported` if the event file lacks what this event needs. */
export async function planEvent(context: RunContext): Promise<EventPlan> {
  const { eventName } = context;
  const planner = planners.get(eventName);
  if (planner !== undefined) return await planner(context);
  const why =
    eventName === ''
      ? 'Outside a workflow there is no event to take commits from'
      : `The event ${oneLine(eventName, 60)} does not say what changed`;
  return { kind: 'unsupported', why };
}

/** The commit an event is about; needs the event file for few events. Throws as `planEvent`. */
export async function findEventHead(context: RunContext): Promise<string> {
  switch (context.eventName) {
    case 'pull_request':
      return isMergeRef(context) ? context.sha : (await readPullRequest(context)).headSha;
    case 'pull_request_target':
      return (await readPullRequest(context)).headSha;
    case 'merge_group':
      return (await readMergeGroup(context)).headSha;
    case 'workflow_run':
      return (await readWorkflowRun(context)).headSha;
    case 'deployment_status':
      return (await readDeployment(context)).sha;
    case 'page_build':
      return (await readPageBuild(context)).sha;
    case 'release':
      return `refs/tags/${(await readRelease(context)).tagName}`;
    default:
      return context.sha || 'HEAD';
  }
}

/** The id of no commit, which events send for a side that does not exist. */
export function isZeroId(name: string): boolean {
  return /^(?:0{40}|0{64})$/.test(name);
}

const tagPrefix = 'refs/tags/';

async function planPush(context: RunContext): Promise<EventPlan> {
  const { ref, sha: head } = context;
  const payload = await context.readEvent();
  const shownRef = oneLine(ref.replace(/^refs\/(?:heads|tags)\//, ''), 100);
  if (payload.deleted === true) return { kind: 'nothing', why: `push: ${shownRef} was deleted` };
  if (ref.startsWith(tagPrefix)) {
    const base: BasePlan = { how: 'previous-tag', tag: ref.slice(tagPrefix.length) };
    return { kind: 'compare', base, head, why: `push of the tag ${shownRef}` };
  }
  const before = needed(payload.before, 'before');
  if (!isZeroId(before)) {
    const why = `push to ${shownRef}, from the commit before it to the one it left`;
    return { kind: 'compare', base: { how: 'commit', name: before }, head, why };
  }
  return planNewBranch(context, payload);
}

function planNewBranch({ ref, sha: head }: RunContext, payload: EventPayload): EventPlan {
  const main = `refs/heads/${needed(payload.defaultBranch, 'repository.default_branch')}`;
  if (ref === main) {
    const why = 'first push of the default branch';
    return { kind: 'compare', base: { how: 'every-file' }, head, why };
  }
  const base: BasePlan = { how: 'merge-base', of: main, and: head };
  return {
    kind: 'compare',
    base,
    head,
    why: 'push of a new branch, from where it left the default branch',
  };
}

function isMergeRef({ ref }: RunContext): boolean {
  return /^refs\/pull\/\d+\/merge$/.test(ref);
}

/** The merge ref's commit has the base branch as its first parent: exactly what merging changes. */
function planPullRequest(context: RunContext): Promise<EventPlan> | EventPlan {
  if (!isMergeRef(context)) return planPullRequestTarget(context);
  return {
    kind: 'compare',
    base: { how: 'first-parent', of: context.sha },
    head: context.sha,
    why: 'pull request, what merging it changes',
  };
}

async function planPullRequestTarget(context: RunContext): Promise<EventPlan> {
  const { baseSha, headSha } = await readPullRequest(context);
  return {
    kind: 'compare',
    base: { how: 'merge-base', of: baseSha, and: headSha },
    head: headSha,
    why: 'pull request, from where it left its base branch',
  };
}

async function planMergeGroup(context: RunContext): Promise<EventPlan> {
  const { baseSha, headSha } = await readMergeGroup(context);
  return {
    kind: 'compare',
    base: { how: 'commit', name: baseSha },
    head: headSha,
    why: 'merge queue, what this group adds',
  };
}

async function planRelease(context: RunContext): Promise<EventPlan> {
  const { tagName } = await readRelease(context);
  return {
    kind: 'compare',
    base: { how: 'previous-tag', tag: tagName },
    head: `${tagPrefix}${tagName}`,
    why: `release of ${oneLine(tagName, 100)}`,
  };
}

/** Its own `GITHUB_SHA` is the default branch's, whatever the other workflow ran on. */
async function planWorkflowRun(context: RunContext): Promise<EventPlan> {
  const { headSha, conclusion, fromFork } = await readWorkflowRun(context);
  if (conclusion !== 'success') {
    const shown = conclusion === '' ? 'is not known' : `was ${oneLine(conclusion, 40)}`;
    return toNotLive(`workflow_run: the other run's conclusion ${shown}`);
  }
  if (fromFork) return toNotLive('workflow_run: the other run was on a fork');
  return {
    kind: 'compare',
    base: { how: 'last-success', otherwise: { how: 'every-file' } },
    head: headSha,
    why: 'workflow_run, what the other run was on',
  };
}

function planDeployment(): EventPlan {
  return toNotLive('The event deployment starts a deploy, so what it changes is not live yet');
}

function toNotLive(why: string): EventPlan {
  return { kind: 'unsupported', why, isNotLive: true };
}

/** Only a deploy that succeeded has put anything before the visitors. */
async function planDeploymentStatus(context: RunContext): Promise<EventPlan> {
  const { sha, state } = await readDeployment(context);
  if (state === 'success') return planDeployed(sha, 'deployment_status, what was deployed');
  return { kind: 'nothing', why: `deployment_status: the state is ${oneLine(state, 40)}` };
}

async function planPageBuild(context: RunContext): Promise<EventPlan> {
  const { sha, status } = await readPageBuild(context);
  if (status === 'built') return planDeployed(sha, 'page_build, what was built');
  return { kind: 'nothing', why: `page_build: the status is ${oneLine(status, 40)}` };
}

/** Neither event says what was live before. */
function planDeployed(head: string, why: string): EventPlan {
  return { kind: 'compare', base: { how: 'last-purge' }, head, why };
}

function planAll({ eventName }: RunContext): EventPlan {
  return { kind: 'all', why: `${eventName} is about no commits: every file counts` };
}

async function readPullRequest({ readEvent }: RunContext) {
  return needed((await readEvent()).pullRequest, 'pull_request.base.sha and .head.sha');
}

async function readMergeGroup({ readEvent }: RunContext) {
  return needed((await readEvent()).mergeGroup, 'merge_group.base_sha and .head_sha');
}

async function readRelease({ readEvent }: RunContext) {
  return needed((await readEvent()).release, 'release.tag_name');
}

async function readDeployment({ readEvent }: RunContext) {
  const field = 'deployment.sha and deployment_status.state';
  return needed((await readEvent()).deployment, field);
}

async function readPageBuild({ readEvent }: RunContext) {
  return needed((await readEvent()).pageBuild, 'build.commit and build.status');
}

async function readWorkflowRun({ readEvent }: RunContext) {
  return needed((await readEvent()).workflowRun, 'workflow_run.head_sha');
}

function needed<Value>(value: Value | undefined, field: string): Value {
  if (value !== undefined) return value;
  throw new SourceError('event-unsupported', `The event file has no usable ${field}.`, {
    input: 'base',
    remedy: 'Set `base` and `head`.',
  });
}
