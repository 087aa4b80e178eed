// What the last successful run of this workflow was about: that is taken for what is live.
import type { EventPayload, RunContext } from '../../core/run-context.ts';
import { oneLine } from '../../core/text.ts';
import { SourceError } from '../../errors.ts';

import type { SourceDeps } from '../source.ts';
import { type GithubApi, openGithubApi } from './api.ts';
import { listSuccesses, type WorkflowRun } from './workflow-runs.ts';

export interface LastSuccess {
  readonly headSha: string;
  /** Of the run of this workflow. */
  readonly id: string;
}

/**
 * The run of the same workflow file, branch, event and head repository that finished last, other than
 * this one. Undefined only if GitHub listed every run and none fits; a failure is an error.
 */
export async function findLastSuccess(deps: SourceDeps): Promise<LastSuccess | undefined> {
  const { context } = deps;
  const { file, branch } = readOwnWorkflow(context);
  const { eventName: event, repository, runId } = context;
  const api = await openGithubApi(deps);
  const successes = await listSuccesses(api, {
    ...{ workflow: file, branch, event, remedy: grantActions },
    isWanted: (run) => run.id !== runId && isOf(run, { branch, event, repository }),
  });
  if (event === 'workflow_run') {
    const { workflowRun } = await context.readEvent();
    return await findTriggeringSuccess(successes, { api, workflowRun, repository });
  }
  const [last] = successes;
  return last && { headSha: last.headSha, id: last.id };
}

const grantActions = 'Grant the job `permissions: actions: read`, or set `base` to a commit.';

interface RunKind {
  readonly branch: string;
  readonly event: string;
  readonly repository: string;
}

/** Not only the filter's word for it: a fork's branch may have the same name. */
function isOf({ headBranch, event, headRepository }: WorkflowRun, kind: RunKind): boolean {
  const isOwn = headRepository.toLowerCase() === kind.repository.toLowerCase();
  return isOwn && headBranch === kind.branch && event === kind.event;
}

interface Triggering {
  readonly api: GithubApi;
  readonly workflowRun: EventPayload['workflowRun'];
  readonly repository: string;
}

/**
 * A run that another workflow started carries the tip of the default branch, whatever the other one
 * was about. That other run is the one that had finished last when ours was created.
 */
async function findTriggeringSuccess(
  successes: readonly WorkflowRun[],
  { api, workflowRun, repository }: Triggering,
): Promise<LastSuccess | undefined> {
  const { workflowId, headBranch: branch, event } = workflowRun ?? {};
  if (workflowId === undefined || branch === undefined || event === undefined) {
    throw new SourceError('event-unsupported', 'The event file does not name the other workflow.', {
      input: 'base',
      remedy: 'Set `base` and `head`.',
    });
  }
  if (successes.length === 0) return undefined;
  const others = await listSuccesses(api, {
    ...{ workflow: workflowId, remedy: grantActions },
    isWanted: () => true,
  });
  for (const { id, createdAt } of successes) {
    const trigger = others.find(({ finishedAt }) => finishedAt <= createdAt);
    if (trigger !== undefined && isOf(trigger, { branch, event, repository }))
      return { headSha: trigger.headSha, id };
  }
  return undefined;
}

interface OwnWorkflow {
  readonly file: string;
  readonly branch: string;
}

/** Throws SourceError if the workflow is not one of this repository. */
function readOwnWorkflow({ workflowRef, ref, repository }: RunContext): OwnWorkflow {
  const [path = ''] = workflowRef.split('@');
  const file = path.slice(path.lastIndexOf('/') + 1);
  const branch = ref.replace(/^refs\/(?:heads|tags)\//, '');
  if (file === '' || branch === '') {
    throw new SourceError(
      'source-unreadable',
      '`base: last-success` needs GITHUB_WORKFLOW_REF and GITHUB_REF, which only a workflow has.',
      { input: 'base', remedy: 'Set `base` to a commit.' },
    );
  }
  if (path.toLowerCase().startsWith(`${repository.toLowerCase()}/`)) return { file, branch };
  throw new SourceError(
    'event-unsupported',
    `\`base: last-success\` cannot be used: ${oneLine(path, 200)} is a workflow of another repository, and the runs of a required workflow cannot be listed.`,
    { input: 'base', remedy: 'Set `base` to a commit.' },
  );
}
