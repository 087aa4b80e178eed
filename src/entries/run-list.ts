// Builds what the story of a list needs.
import type { EarlierRun } from '../core/plan/resume.ts';
import type { ExpectedRequest } from '../report/expected-list.ts';
import type { Report } from '../report/report.ts';
import type { Inputs } from '../run/inputs.ts';
import { hasList } from '../run/prepare.ts';
import { run } from '../run/run.ts';
import { findTargets } from '../sources/find-targets.ts';
import type { ParseReport } from '../sources/lists/reported.ts';
import type { Exec } from '../system/exec.ts';
import { createMemoryOpener } from './open-memory.ts';
import { toPlainEnvironment } from './plain-environment.ts';
import type { StoryDeps } from './story-deps.ts';

export async function runList(inputs: Inputs, deps: StoryDeps): Promise<Report> {
  const { context, environment, clock, logger, random, send } = deps;
  const { githubToken, requestTimeoutMilliseconds, retries } = inputs;
  const sources = {
    ...{ context, env: toPlainEnvironment(environment), exec: execLazily },
    ...{ clock, logger, random, send, githubToken, requestTimeoutMilliseconds, retries },
  };
  const openMemory = createMemoryOpener(inputs, { ...sources, ...deps });
  return await run(inputs, {
    ...deps,
    openMemory,
    findTargets: (request, signal) =>
      findTargets(request, { ...sources, signal, openMemory, parseReport }),
    writeFile: deps.writer.write,
    hashFile: (path) => hashFile(path, context.workspace),
    readResume: (resumed) => readResume(resumed, context.workspace),
    readExpected: ({ expectedList: text }) =>
      readExpected({ text, workspace: context.workspace, checksum: deps.checksum }),
  });
}

/** Most runs start a program, but not each, and what starts one takes a while to load. */
const execLazily: Exec = async (...call) => {
  const { execProgram } = await import('../system/exec.ts');
  return await execProgram(...call);
};

async function parseReport(text: string): ReturnType<ParseReport> {
  const { parseReportedList } = await import('../report/reported-list.ts');
  return parseReportedList(text);
}

async function hashFile(path: string, workspace: string): Promise<string | undefined> {
  const { hashServedFile } = await import('../proof/hash-file.ts');
  return hashServedFile(path, workspace);
}

async function readResume(inputs: Inputs, workspace: string): Promise<EarlierRun | undefined> {
  const { resumeTasks: text, provider } = inputs;
  if (text === undefined) return undefined;
  const { readResumeTasks } = await import('../report/resume-tasks.ts');
  return await readResumeTasks({ text, workspace, provider, hasList: hasList(inputs) });
}

async function readExpected({
  text,
  ...request
}: Omit<ExpectedRequest, 'text'> & { readonly text: string | undefined }) {
  if (text === undefined) return undefined;
  const { readExpectedList } = await import('../report/expected-list.ts');
  return await readExpectedList({ text, ...request });
}
