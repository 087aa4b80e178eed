// What the runner says about this run. The event file is read when a source first asks for it.

import { tmpdir } from 'node:os';
import type { EventPayload, RunContext } from '../core/run-context.ts';
import { parseWebUrl } from '../core/urls/web-address.ts';
import { type InputProblem, SourceError } from '../errors.ts';
import type { readText } from '../system/read-file.ts';
import type { GetEnvironment } from './read-values.ts';

/** GitHub sends no more than 25 MB. */
const longestEventBytes = 64 * 1024 * 1024;

export interface ContextInput {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly readText: typeof readText;
  /** Stands for the workspace outside a workflow. */
  readonly workingDirectory: string;
}

/** Reads `GITHUB_*` and `RUNNER_TEMP`; works with none of them. Throws nothing. */
export function readContext({ env, readText, workingDirectory }: ContextInput): RunContext {
  const serverUrl = trimUrl(env['GITHUB_SERVER_URL']) ?? 'https://github.com';
  return {
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    sha: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    repository: env['GITHUB_REPOSITORY'] ?? '',
    serverUrl,
    apiUrl: trimUrl(env['GITHUB_API_URL']) ?? 'https://api.github.com',
    workflowRef: env['GITHUB_WORKFLOW_REF'] ?? '',
    runId: env['GITHUB_RUN_ID'] ?? '',
    runAttempt: env['GITHUB_RUN_ATTEMPT'] || '1',
    workspace: env['GITHUB_WORKSPACE'] || workingDirectory,
    temporaryFolder: env['RUNNER_TEMP'] || tmpdir(),
    readEvent: createEventReader(env['GITHUB_EVENT_PATH'], readText),
  };
}

/** Addresses of the forge that cannot be used; their values are not shown. */
export function checkContext(getEnvironment: GetEnvironment): readonly InputProblem[] {
  return (['GITHUB_SERVER_URL', 'GITHUB_API_URL'] as const)
    .filter((name) => {
      const value = getEnvironment(name);
      return value !== '' && parseWebUrl(value) === undefined;
    })
    .map((name) => ({
      code: 'input-invalid',
      message: `The environment variable ${name} is not an http or https URL without user, query or fragment.`,
      remedy: `Leave ${name} as the runner sets it, or set it to a URL such as https://github.example.com.`,
    }));
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
  const file = readText(path, longestEventBytes);
  if (!('text' in file)) throw unreadable(`it ${file.problem}`);
  // Only runs that compare what an event names need it, and the validator behind it.
  const { parseEventFile } = await import('./event-file.ts');
  const payload = parseEventFile(file.text);
  if (payload === undefined) throw unreadable('it is not a JSON object');
  return payload;
}

function unreadable(why: string): SourceError {
  return new SourceError('event-unsupported', `The event file cannot be used: ${why}.`, {
    input: 'base',
    remedy: 'Set `base` and `head`, so that the event file is not needed.',
  });
}
