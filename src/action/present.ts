// The only effect on the runner: outputs, summary, annotations, files, and the job's end.
import * as core from '@actions/core';
import { renderAnnotations } from '../report/annotations.ts';
import { renderHeadline } from '../report/headline.ts';
import { renderJson } from '../report/json.ts';
import { renderFailedList, renderUrlList } from '../report/lists.ts';
import { type ReportFiles, renderOutputs } from '../report/outputs.ts';
import { renderPlan } from '../report/plan-lines.ts';
import { redactReport } from '../report/redact-report.ts';
import type { Report } from '../report/report.ts';
import { renderSummary } from '../report/summary.ts';
import { computeVerdict } from '../report/verdict.ts';
import type { RunnerLog } from './runner-log.ts';

export interface PresentDeps {
  readonly files: ReportFiles;
  /** Writes the pieces to a file, making its folder. */
  readonly writeFile: (path: string, pieces: Iterable<string>) => Promise<void>;
  readonly redact: (text: string) => string;
  readonly logger: RunnerLog;
  /** False where the user or the runner wants none. */
  readonly summary: boolean;
}

/** Writes everything, whatever fails on the way; returns whether the job passes. */
export async function present(whole: Report, deps: PresentDeps): Promise<boolean> {
  const { files, writeFile, logger } = deps;
  const report = redactReport(whole, deps.redact);
  const attempt = createAttempt(logger);
  await attempt('report-file', () => writeFile(files.report, renderJson(report)));
  await attempt('urls-file', () => writeFile(files.urls, renderUrlList(report)));
  await attempt('failed-urls-file', () => writeFile(files.failedUrls, renderFailedList(report)));
  const { sync } = report;
  if (sync !== undefined)
    await attempt('plan-file', () => writeFile(files.plan, [`${renderPlan(sync.changes)}\n`]));
  for (const [name, value] of Object.entries(renderOutputs(report, files))) {
    await attempt(name, async () => core.setOutput(name, value));
  }
  if (deps.summary) {
    await attempt('summary', () => core.summary.addRaw(renderSummary(report)).write());
  }
  for (const annotation of renderAnnotations(report)) logger.annotate(annotation);
  return conclude(report, logger);
}

type Attempt = (what: string, write: () => Promise<unknown>) => Promise<void>;

/** What cannot be written is a warning, and keeps nothing else from being written. */
function createAttempt(logger: RunnerLog): Attempt {
  return async (what, write) => {
    try {
      await write();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      logger.annotate({
        level: 'warning',
        message: `\`${what}\` could not be written: ${reason}`,
      });
    }
  };
}

function conclude(report: Report, logger: RunnerLog): boolean {
  const verdict = computeVerdict(report);
  const line = `${verdict.status}: ${renderHeadline(report, verdict)}`;
  if (verdict.passes) logger.info(line);
  else logger.fail(line);
  return verdict.passes;
}
