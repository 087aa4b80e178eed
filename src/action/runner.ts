// What every action of this repository does first and last: mask its secrets, and report the outcome.
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { listProxySecrets } from '../http/network.ts';
import { createRedactor } from '../http/redact.ts';
import type { Report } from '../report/report.ts';
import { makeTemporaryFolder } from '../system/temporary-folder.ts';
import { createFileWriter, type FileWriter } from '../system/write-file.ts';
import { readPlace } from './describe-run.ts';
import type { ListedInput } from './input-table.ts';
import { keepNames } from './keep-names.ts';
import type { Outputs } from './open-outputs.ts';
import { present } from './present.ts';
import type { GetEnvironment } from './read-values.ts';
import { createRunnerLog, type RunnerLog } from './runner-log.ts';
import { collectSecrets, maskSecrets } from './secrets.ts';
import { findUnknownInputs, type UnknownInputs } from './unknown-inputs.ts';

export interface Surroundings {
  readonly getEnvironment: GetEnvironment;
  readonly logger: RunnerLog;
  readonly redact: (text: string) => string;
  readonly keepSecret: (secret: string) => void;
  /** Of this run alone, below `RUNNER_TEMP`. */
  readonly folder: string;
  /** Where task ids are written line by line while the run goes on. */
  readonly journalFile: string;
  readonly workspace: string;
  readonly writer: FileWriter;
  readonly unknownInputs: UnknownInputs;
}

/** Masks every secret before anything else can be printed. */
export function enterRunner(
  environment: Readonly<Record<string, string | undefined>>,
  knownInputs: readonly ListedInput[],
): Surroundings {
  const getEnvironment: GetEnvironment = (name) => environment[name] ?? '';
  const secrets = [
    ...collectSecrets(core.getInput, getEnvironment),
    ...listProxySecrets(environment),
  ];
  maskSecrets(secrets, core.getInput('github-token'));
  const { redact: hide, add } = createRedactor(secrets);
  const redact = keepNames(
    hide,
    knownInputs.map(({ name }) => name),
  );
  const workspace = resolve(getEnvironment('GITHUB_WORKSPACE'));
  const folder = makeTemporaryFolder(getEnvironment('RUNNER_TEMP'), 'cdn-cache-');
  return {
    getEnvironment,
    redact,
    keepSecret(secret) {
      maskSecrets([secret], '');
      add(secret);
    },
    logger: createRunnerLog(redact),
    folder,
    journalFile: join(folder, 'task-ids.jsonl'),
    workspace,
    writer: createFileWriter(workspace),
    unknownInputs: findUnknownInputs(environment, knownInputs),
  };
}

/** Writes outputs, files, summary and annotations; whether the job goes on. */
export function leaveRunner(
  bare: Report,
  { files, redact, logger, writer, getEnvironment }: Surroundings & Pick<Outputs, 'files'>,
): boolean {
  const summaryFile = findSummaryFile(getEnvironment);
  const report = { ...bare, place: readPlace(getEnvironment, bare.provider) };
  return present(report, { files, writeFile: writer.write, redact, logger, summaryFile });
}

/** Before the inputs are known to be right, so that wrong ones are summarised as well. */
function findSummaryFile(getEnvironment: GetEnvironment): string {
  return /^false$/i.test(core.getInput('summary')) ? '' : getEnvironment('GITHUB_STEP_SUMMARY');
}
