// Successful runs of a workflow, as the GitHub API lists them.
import { parseInstant } from '../../core/instant.ts';
import { type RunAnswer, runsAnswer } from './answers.ts';
import type { GithubApi } from './api.ts';

export interface WorkflowRun {
  readonly id: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly event: string;
  /** `owner/name`; `''` if that repository is gone. */
  readonly headRepository: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly finishedAt: number;
}

export interface RunsQuestion {
  /** Its file name, or its id. */
  readonly workflow: string | number;
  readonly branch?: string;
  readonly event?: string;
  /** Whether a run may be the one that is wanted. */
  readonly isWanted: (run: WorkflowRun) => boolean;
  readonly remedy: string;
}

/**
 * A run can be started again for 30 days and may then take 35, so it may finish long after newer ones.
 * https://docs.github.com/actions/reference/limits
 */
const longestLifeMilliseconds = 65 * 24 * 60 * 60 * 1_000;

/** The wanted ones, the one that finished last first. GitHub lists at most 1,000. */
export async function listSuccesses(
  api: GithubApi,
  { workflow, branch, event, isWanted, remedy }: RunsQuestion,
): Promise<readonly WorkflowRun[]> {
  let latest = 0;
  const runs = await api.answer({
    action: 'list the earlier runs of this workflow',
    remedy,
    ask: async (octokit, call) =>
      await octokit.paginate(
        octokit.rest.actions.listWorkflowRuns,
        {
          ...call,
          workflow_id: workflow,
          ...(branch === undefined ? {} : { branch }),
          ...(event === undefined ? {} : { event }),
          status: 'success',
          exclude_pull_requests: true,
          per_page: 100,
        },
        (page, stop) => {
          const all = runsAnswer.parse(page.data).map(toRun);
          const wanted = all.filter(isWanted);
          latest = Math.max(latest, ...wanted.map(({ finishedAt }) => finishedAt));
          const newest = Math.max(0, ...all.map(({ createdAt }) => createdAt));
          if (newest + longestLifeMilliseconds < latest) stop();
          return wanted;
        },
      ),
  });
  return runs.toSorted((one, other) => other.finishedAt - one.finishedAt);
}

/** A run that is over is updated when it ends, and not afterwards. */
function toRun(run: RunAnswer): WorkflowRun {
  return {
    id: String(run.id),
    headSha: run.head_sha,
    headBranch: run.head_branch ?? '',
    event: run.event,
    headRepository: run.head_repository?.full_name ?? '',
    createdAt: parseInstant(run.created_at) ?? 0,
    finishedAt: parseInstant(run.updated_at) ?? 0,
  };
}
