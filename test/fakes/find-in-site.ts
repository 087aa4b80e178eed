import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent } from 'undici';
import { readContext } from '../../src/action/context.ts';
import type { Changes } from '../../src/core/change.ts';
import type { Selection } from '../../src/core/selection.ts';
import { createHttp } from '../../src/http/http.ts';
import { parseReportedList } from '../../src/report/reported-list.ts';
import { findChanges } from '../../src/sources/find-changes.ts';
import type { Memory } from '../../src/sources/memory/memory.ts';
import type { FoundChanges, SourceDeps } from '../../src/sources/source.ts';
import { execProgram } from '../../src/system/exec.ts';
import { createManualClock } from './manual-clock.ts';
import { createMemory } from './memory.ts';

/** Without kept connections nothing has to be closed. */
const connections = new Agent({ pipelining: 0 });

export interface Question {
  readonly workspace: string;
  readonly eventName?: string;
  readonly event?: unknown;
  readonly environment?: Readonly<Record<string, string>>;
  readonly selection?: Partial<Selection>;
  readonly githubToken?: string;
  readonly temporaryFolder?: string;
  readonly signal?: AbortSignal;
  readonly memory?: Memory;
}

const noSelection: Selection = {
  urls: [],
  assetIds: [],
  prefixes: [],
  hosts: [],
  tags: [],
  files: ['**'],
  source: 'auto',
  root: '',
  baseUrls: ['https://www.example.com'],
  indexPages: 'auto',
  cleanUrls: 'auto',
  rewrites: [],
};

/** Dependencies as main.ts builds them, with an event of the test's own. */
export function createSourceDeps(question: Question): SourceDeps {
  const temporaryFolder = question.temporaryFolder ?? tmpdir();
  return {
    context: readContext({
      env: {
        GITHUB_EVENT_NAME: question.eventName ?? 'push',
        GITHUB_EVENT_PATH: 'event.json',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_REPOSITORY: 'owner/site',
        RUNNER_TEMP: temporaryFolder,
        GITHUB_WORKSPACE: question.workspace,
        ...question.environment,
      },
      readText: () => ({ text: JSON.stringify(question.event ?? {}) }),
      workingDirectory: question.workspace,
    }),
    env: { PATH: process.env['PATH'] ?? '', HOME: temporaryFolder },
    githubToken: question.githubToken ?? '',
    exec: execProgram,
    send: createHttp({ load: async () => connections }),
    requestTimeoutMilliseconds: 10_000,
    retries: 0,
    clock: createManualClock(),
    random: () => 0,
    logger: { info: () => undefined, debug: () => undefined },
    signal: question.signal ?? new AbortController().signal,
    openMemory: async () => question.memory ?? createMemory(),
    parseReport: async (text) => parseReportedList(text),
  };
}

/** What the sources find, asked the way main.ts asks. */
export async function findInSite(question: Question): Promise<FoundChanges> {
  const selection = { ...noSelection, ...question.selection };
  const own = mkdtempSync(join(tmpdir(), 'find-'));
  const deps = createSourceDeps({ temporaryFolder: own, ...question });
  try {
    return await findChanges(selection, deps);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/** `changed path` and `deleted path`, sorted. */
export function toChangeLines({ paths, deleted }: Changes): readonly string[] {
  return paths.map((path) => `${deleted.has(path) ? 'deleted' : 'changed'} ${path}`).sort();
}
