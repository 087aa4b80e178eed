// The file in which the runner puts what happened: only the fields that say which commits to compare.
import { z } from 'zod';
import { parseJson } from '../core/json-value.ts';
import type { EventPayload } from '../core/run-context.ts';

const text = z.string().min(1).optional().catch(undefined);
const commit = z
  .string()
  .regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
  .optional()
  .catch(undefined);
const named = z.object({ sha: commit }).optional().catch(undefined);
const repository = z.object({ full_name: text, default_branch: text }).optional().catch(undefined);
const head = z.object({ sha: commit, repo: repository.nullable() }).optional().catch(undefined);

/** A field of an unexpected type counts as absent: only the source that needs it complains. */
const eventFile = z.object({
  before: commit,
  deleted: z.boolean().optional().catch(undefined),
  repository,
  pull_request: z.object({ base: named, head }).optional().catch(undefined),
  merge_group: z.object({ base_sha: commit, head_sha: commit }).optional().catch(undefined),
  release: z.object({ tag_name: text }).optional().catch(undefined),
  deployment: z.object({ sha: commit, environment: text }).optional().catch(undefined),
  deployment_status: z.object({ state: text }).optional().catch(undefined),
  build: z.object({ commit, status: text }).optional().catch(undefined),
  workflow_run: z
    .object({
      head_sha: commit,
      conclusion: text,
      head_branch: text,
      head_repository: repository.nullable(),
      workflow_id: z.number().optional().catch(undefined),
      event: text,
    })
    .optional()
    .catch(undefined),
});
type EventFile = z.infer<typeof eventFile>;

/** Undefined if it is not a JSON object. */
export function parseEventFile(content: string): EventPayload | undefined {
  const parsed = eventFile.safeParse(parseJson(content));
  return parsed.success ? toPayload(parsed.data) : undefined;
}

function toPayload(file: EventFile): EventPayload {
  return {
    ...present('before', file.before),
    ...present('deleted', file.deleted),
    ...present('defaultBranch', file.repository?.default_branch),
    ...present('pullRequest', toPair(file.pull_request?.base?.sha, file.pull_request?.head?.sha)),
    ...present('isOfFork', isOfFork(file) || undefined),
    ...present('mergeGroup', toPair(file.merge_group?.base_sha, file.merge_group?.head_sha)),
    ...present('release', file.release?.tag_name && { tagName: file.release.tag_name }),
    ...present('deployment', toDeployment(file)),
    ...present('pageBuild', toPageBuild(file)),
    ...present('workflowRun', toWorkflowRun(file)),
  };
}

/** An absent field is left out: `exactOptionalPropertyTypes` distinguishes the two. */
function present<Name extends string, Value>(
  name: Name,
  value: Value | undefined | '',
): Partial<Record<Name, Value>>;
function present(name: string, value: unknown): Record<string, unknown> {
  return value === undefined || value === '' ? {} : { [name]: value };
}

function toPair(
  baseSha: string | undefined,
  headSha: string | undefined,
): { readonly baseSha: string; readonly headSha: string } | undefined {
  return baseSha === undefined || headSha === undefined ? undefined : { baseSha, headSha };
}

function toDeployment({ deployment, deployment_status: status }: EventFile) {
  if (deployment?.sha === undefined || status?.state === undefined) return undefined;
  const { sha, environment } = deployment;
  return { sha, state: status.state, ...present('environment', environment) };
}

function toPageBuild({ build }: EventFile) {
  if (build?.commit === undefined || build.status === undefined) return undefined;
  return { sha: build.commit, status: build.status };
}

/** A head repository that is gone was a fork. */
function isOfFork({ pull_request: pull, repository: own }: EventFile): boolean {
  const repo = pull?.head?.repo;
  return repo === null || (repo?.full_name !== undefined && repo.full_name !== own?.full_name);
}

/** A head repository that is gone was a fork: a repository's own runs go with it. */
function toWorkflowRun({ workflow_run: run, repository: own }: EventFile) {
  if (run?.head_sha === undefined) return undefined;
  const headOwner = run.head_repository?.full_name;
  return {
    headSha: run.head_sha,
    conclusion: run.conclusion ?? '',
    headBranch: run.head_branch ?? '',
    fromFork: headOwner === undefined || headOwner !== own?.full_name,
    ...present('workflowId', run.workflow_id),
    ...present('event', run.event),
  };
}
