// The only effect on the runner: outputs, summary, annotations, files, and the job's end.
import { appendFileSync } from 'node:fs';
import * as core from '@actions/core';
import { renderAnnotations } from '../report/annotations.ts';
import { renderLogEnd } from '../report/log-end.ts';
import { type Presented, renderOutputs } from '../report/outputs.ts';
import { redactReport } from '../report/redact-report.ts';
import type { Report } from '../report/report.ts';
import { renderSummary } from '../report/summary.ts';
import type { RunnerLog } from './runner-log.ts';
import { type FileDeps, writeFiles } from './write-files.ts';

export interface PresentDeps extends FileDeps {
  readonly redact: (text: string) => string;
  readonly logger: RunnerLog;
  /** Of the runner; empty if nobody wants a summary. */
  readonly summaryFile: string;
}

/** Writes everything, whatever fails on the way; returns whether the job passes. */
export function present(whole: Report, deps: PresentDeps): boolean {
  const { logger, summaryFile } = deps;
  const presented = writeFiles(redactReport(whole, deps.redact), deps);
  const { report, verdict } = presented;
  const attempt = createAttempt(logger);
  for (const [name, value] of Object.entries(renderOutputs(presented))) {
    attempt(name, () => core.setOutput(name, value));
  }
  if (summaryFile !== '')
    attempt('summary', () => appendFileSync(summaryFile, renderSummary(report, verdict)));
  for (const annotation of renderAnnotations(report, verdict)) logger.annotate(annotation);
  return conclude(presented, logger);
}

type Attempt = (what: string, write: () => void) => void;

/** What cannot be written is a warning, and keeps nothing else from being written. */
function createAttempt(logger: RunnerLog): Attempt {
  return (what, write) => {
    try {
      write();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      logger.annotate({
        level: 'warning',
        message: `\`${what}\` could not be written: ${reason}`,
      });
    }
  };
}

/** The last lines of the log, in the open; what failed the job is an annotation already. */
function conclude({ report, verdict }: Presented, logger: RunnerLog): boolean {
  for (const line of renderLogEnd(report, verdict)) logger.info(line);
  return verdict.passes;
}
