// What a source needs, as a run in a workflow would have it: real git, no API unless one is given.
import { Agent } from 'undici';
import type { EventPayload, RunContext } from '../../src/core/run-context.ts';
import type { Selection } from '../../src/core/selection.ts';
import { createHttp } from '../../src/http/http.ts';
import { parseReportedList } from '../../src/report/reported-list.ts';
import type { FoundChanges, SourceDeps } from '../../src/sources/source.ts';
import { execProgram } from '../../src/system/exec.ts';
import { toChangeLines } from '../fakes/find-in-site.ts';
import { createManualClock } from '../fakes/manual-clock.ts';
import { createMemory } from '../fakes/memory.ts';

/** Without kept connections nothing has to be closed. */
const connections = new Agent({ pipelining: 0 });

export interface DepsPlan extends Partial<Omit<SourceDeps, 'context'>> {
  readonly context?: Partial<RunContext>;
  readonly event?: EventPayload;
  readonly temporaryFolder: string;
}

export function createDeps({
  context = {},
  event = {},
  temporaryFolder,
  ...given
}: DepsPlan): SourceDeps {
  return {
    context: {
      eventName: 'push',
      sha: '',
      ref: 'refs/heads/main',
      repository: 'acme/site',
      serverUrl: 'http://127.0.0.1:9',
      apiUrl: 'http://127.0.0.1:9',
      workflowRef: 'acme/site/.github/workflows/deploy.yml@refs/heads/main',
      runAttempt: '1',
      runId: '7',
      workspace: temporaryFolder,
      temporaryFolder,
      readEvent: () => Promise.resolve(event),
      ...context,
    },
    env: { PATH: process.env['PATH'] ?? '', HOME: temporaryFolder, GIT_CONFIG_NOSYSTEM: '1' },
    githubToken: '',
    exec: execProgram,
    send: createHttp({ load: async () => connections }),
    requestTimeoutMilliseconds: 10_000,
    retries: 0,
    clock: createManualClock(),
    random: () => 0,
    logger: { info: () => undefined, debug: () => undefined },
    signal: new AbortController().signal,
    openMemory: async () => createMemory(),
    parseReport: async (text) => parseReportedList(text),
    ...given,
  };
}

export function createSelection(given: Partial<Selection> = {}): Selection {
  return {
    urls: [],
    assetIds: [],
    prefixes: [],
    hosts: [],
    tags: [],
    files: ['**'],
    source: 'auto',
    root: '',
    baseUrls: ['https://example.com'],
    indexPages: 'auto',
    cleanUrls: 'auto',
    rewrites: [],
    ...given,
  };
}

/** Changes and skipped files as sorted lines, to be compared with a table. */
export function toLines({ changes, skipped }: Pick<FoundChanges, 'changes' | 'skipped'>): string[] {
  return [
    ...toChangeLines(changes),
    ...skipped.map(({ path, reason }) => `${reason} ${path}`),
  ].sort();
}
