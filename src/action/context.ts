// What the runner tells about this run. The event file is read when a source first asks for it.
import { tmpdir } from 'node:os';
import { z } from 'zod';
import type { EventPayload, RunContext } from '../core/run-context.ts';
import { SourceError } from '../errors.ts';
import { oneLine } from '../logger.ts';

const text = z.string().min(1).optional().catch(undefined);
const commit = z
  .string()
  .regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
  .optional()
  .catch(undefined);
const named = z.object({ sha: commit }).optional().catch(undefined);
const repository = z.object({ full_name: text, default_branch: text }).optional().catch(undefined);

/** A field of an unexpected type counts as absent: only the source that needs it complains. */
const eventFile = z.object({
  before: commit,
  deleted: z.boolean().optional().catch(undefined),
  repository,
  pull_request: z.object({ base: named, head: named }).optional().catch(undefined),
  merge_group: z.object({ base_sha: commit, head_sha: commit }).optional().catch(undefined),
  release: z.object({ tag_name: text }).optional().catch(undefined),
  workflow_run: z
    .object({
      head_sha: commit,
      conclusion: text,
      head_branch: text,
      head_repository: repository.nullable(),
    })
    .optional()
    .catch(undefined),
});
type EventFile = z.infer<typeof eventFile>;

export interface ContextInput {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly readText: (path: string) => Promise<string>;
  /** Stands for the checkout where the run is not in a workflow. */
  readonly workingDirectory: string;
}

/** Reads `GITHUB_*` and `RUNNER_TEMP`; works with none of them. Throws nothing. */
export function readContext({ env, readText, workingDirectory }: ContextInput): RunContext {
  const serverUrl = trimUrl(env['GITHUB_SERVER_URL']) ?? 'https://github.com';
  const headRef = env['GITHUB_HEAD_REF'];
  return {
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    sha: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    ...(headRef ? { headRef } : {}),
    repository: env['GITHUB_REPOSITORY'] ?? '',
    serverUrl,
    apiUrl: trimUrl(env['GITHUB_API_URL']) ?? 'https://api.github.com',
    workflowRef: env['GITHUB_WORKFLOW_REF'] ?? '',
    runId: env['GITHUB_RUN_ID'] ?? '',
    workspace: env['GITHUB_WORKSPACE'] || workingDirectory,
    temporaryFolder: env['RUNNER_TEMP'] || tmpdir(),
    readEvent: createEventReader(env['GITHUB_EVENT_PATH'], readText),
  };
}

function trimUrl(url: string | undefined): string | undefined {
  return url ? url.replace(/\/+$/, '') : undefined;
}

function createEventReader(
  path: string | undefined,
  readText: ContextInput['readText'],
): () => Promise<EventPayload> {
  let reading: Promise<EventPayload> | undefined;
  return () => {
    reading ??= readEvent(path, readText);
    return reading;
  };
}

async function readEvent(
  path: string | undefined,
  readText: ContextInput['readText'],
): Promise<EventPayload> {
  if (!path) throw unreadable('GITHUB_EVENT_PATH is not set');
  const content = await readText(path).catch((error: unknown) => {
    throw unreadable(error instanceof Error ? oneLine(error.message, 200) : 'it cannot be read');
  });
  const parsed = eventFile.safeParse(parseJson(content));
  if (!parsed.success) throw unreadable('it is not a JSON object');
  return toPayload(parsed.data);
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function unreadable(why: string): SourceError {
  return new SourceError('event-unsupported', `The event file is of no use: ${why}.`, {
    input: 'base',
    remedy: 'Give `base` and `head`: then the event file is not needed.',
  });
}

function toPayload(file: EventFile): EventPayload {
  return {
    ...present('before', file.before),
    ...present('deleted', file.deleted),
    ...present('defaultBranch', file.repository?.default_branch),
    ...present('pullRequest', toPair(file.pull_request?.base?.sha, file.pull_request?.head?.sha)),
    ...present('mergeGroup', toPair(file.merge_group?.base_sha, file.merge_group?.head_sha)),
    ...present('release', file.release?.tag_name && { tagName: file.release.tag_name }),
    ...present('workflowRun', toWorkflowRun(file)),
  };
}

/** An absent field is no field at all: `exactOptionalPropertyTypes` tells the two apart. */
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

/** A head repository that is gone was a fork: a repository's own runs go with it. */
function toWorkflowRun({ workflow_run: run, repository: own }: EventFile) {
  if (run?.head_sha === undefined) return undefined;
  const headOwner = run.head_repository?.full_name;
  return {
    headSha: run.head_sha,
    conclusion: run.conclusion ?? '',
    headBranch: run.head_branch ?? '',
    fromFork: headOwner === undefined || headOwner !== own?.full_name,
  };
}
