// What a memory is of, besides its step: the ref, which some events have for commits of several.
import type { RunContext } from '../../core/run-context.ts';

/**
 * What was deployed or merged elsewhere says nothing about what is live here, even if it is the
 * same commit: a bare commit has no ref, and hosts deploy it to a preview first; `workflow_run` and
 * `pull_request_target` have the ref of the default branch, whatever they are about.
 */
export async function findScope(run: ScopedRun): Promise<string> {
  const place = await findPlace(run);
  return place === undefined ? run.ref : `${run.ref}\n${place}`;
}

type ScopedRun = Pick<RunContext, 'ref' | 'eventName' | 'readEvent'>;

async function findPlace({ ref, eventName, readEvent }: ScopedRun): Promise<string | undefined> {
  switch (eventName) {
    case 'deployment_status':
      return (await readEvent().catch(() => undefined))?.deployment?.environment;
    case 'workflow_run': {
      const branch = (await readEvent().catch(() => undefined))?.workflowRun?.headBranch;
      return branch === undefined || ref === `refs/heads/${branch}` ? undefined : branch;
    }
    case 'pull_request_target':
      return eventName;
    default:
      return undefined;
  }
}
