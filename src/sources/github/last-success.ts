// The newest successful run of this workflow: what it was on is what is live.

import type { RunContext } from '../../core/run-context.ts';
import { oneLine } from '../../core/text.ts';
import { SourceError } from '../../errors.ts';

import type { SourceDeps } from '../source.ts';
import { runsAnswer } from './answers.ts';
import { openGithubApi } from './api.ts';

export interface LastSuccess {
  readonly headSha: string;
  readonly id: string;
}

const pageSize = 100;
/** GitHub lists at most 1,000 runs when it filters. */
const largestPage = 10;

/**
 * Same workflow file, branch and event, concluded with success, other than this run. Undefined
 * only where GitHub listed every run and none fits; a failure is an error.
 */
export async function findLastSuccess(deps: SourceDeps): Promise<LastSuccess | undefined> {
  const wanted = readWanted(deps.context);
  const api = await openGithubApi(deps);
  for (let page = 1; page <= largestPage; page += 1) {
    const runs = await api.answer({
      about: `the earlier runs of ${oneLine(wanted.file, 100)}`,
      remedy: 'Grant the job `permissions: actions: read`, or give `base` as a commit.',
      ask: async (octokit, call) => {
        const { data } = await octokit.rest.actions.listWorkflowRuns({
          ...call,
          workflow_id: wanted.file,
          branch: wanted.branch,
          event: wanted.event,
          status: 'success',
          exclude_pull_requests: true,
          per_page: pageSize,
          page,
        });
        return runsAnswer.parse(data).workflow_runs;
      },
    });
    // Not only the filter's word for it: a wrong base misses files without a trace.
    const run = runs.find(
      ({ id, conclusion, head_branch: branch, event }) =>
        String(id) !== deps.context.runId &&
        conclusion === 'success' &&
        branch === wanted.branch &&
        event === wanted.event,
    );
    if (run !== undefined) return { headSha: run.head_sha, id: String(run.id) };
    if (runs.length < pageSize) return undefined;
  }
  return undefined;
}

interface WantedRuns {
  readonly file: string;
  readonly branch: string;
  readonly event: string;
}

function readWanted(context: RunContext): WantedRuns {
  const [path = ''] = context.workflowRef.split('@');
  const file = path.slice(path.lastIndexOf('/') + 1);
  const branch = context.headRef ?? context.ref.replace(/^refs\/(?:heads|tags)\//, '');
  if (file !== '' && branch !== '') return { file, branch, event: context.eventName };
  throw new SourceError(
    'source-unreadable',
    '`base: last-success` needs GITHUB_WORKFLOW_REF and GITHUB_REF, which only a workflow has.',
    { input: 'base', remedy: 'Give `base` as a commit.' },
  );
}
