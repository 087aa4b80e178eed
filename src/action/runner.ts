// What every action of this repository does first and last: hide its secrets, and tell what happened.
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { createRedactor } from '../http/redact.ts';
import type { ReportFiles } from '../report/outputs.ts';
import type { Report } from '../report/report.ts';
import { writeTextFile } from '../system/files.ts';
import { makeTemporaryFolder } from '../system/temporary-folder.ts';
import { present } from './present.ts';
import type { GetEnvironment } from './read-values.ts';
import { createRunnerLog, type RunnerLog } from './runner-log.ts';
import { collectSecrets, maskSecrets } from './secrets.ts';

export interface Surroundings {
  readonly getEnvironment: GetEnvironment;
  readonly logger: RunnerLog;
  readonly redact: (text: string) => string;
  readonly keepSecret: (secret: string) => void;
  readonly files: ReportFiles;
  /** Where task ids are written line by line while the run goes on. */
  readonly journalFile: string;
}

/** Masks every secret before anything else can be printed. */
export async function enterRunner(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Surroundings> {
  const getEnvironment: GetEnvironment = (name) => environment[name] ?? '';
  const secrets = collectSecrets(core.getInput, getEnvironment);
  maskSecrets(secrets, core.getInput('github-token'));
  const { redact, add } = createRedactor(secrets);
  const folder = await makeTemporaryFolder(getEnvironment('RUNNER_TEMP'), 'cdn-cache-');
  return {
    getEnvironment,
    redact,
    keepSecret(secret) {
      maskSecrets([secret], '');
      add(secret);
    },
    logger: createRunnerLog(redact),
    files: toReportFiles(folder, core.getInput),
    journalFile: join(folder, 'task-ids.jsonl'),
  };
}

/** Writes outputs, files, summary and annotations; whether the job goes on. */
export function leaveRunner(
  report: Report,
  { files, redact, logger, getEnvironment }: Surroundings,
): Promise<boolean> {
  const summary = isSummaryWanted(getEnvironment);
  return present(report, { files, writeFile: writeTextFile, redact, logger, summary });
}

function toReportFiles(folder: string, getInput: (name: string) => string): ReportFiles {
  const [reportFile, planFile] = [getInput('report-file'), getInput('plan-file')];
  return {
    report: reportFile === '' ? join(folder, 'report.json') : resolve(reportFile),
    urls: join(folder, 'urls.txt'),
    failedUrls: join(folder, 'failed-urls.txt'),
    plan: planFile === '' ? join(folder, 'plan.md') : resolve(planFile),
  };
}

/** Before the inputs are known to be right, so that wrong ones are summarised as well. */
function isSummaryWanted(getEnvironment: (name: string) => string): boolean {
  return getEnvironment('GITHUB_STEP_SUMMARY') !== '' && !/^false$/i.test(core.getInput('summary'));
}
