// The only effect on the runner: outputs, summary, annotations, files, and the job's end.
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
  /** False if the user or the runner wants none. */
  readonly summary: boolean;
}

/** Writes everything, whatever fails on the way; returns whether the job passes. */
export async function present(whole: Report, deps: PresentDeps): Promise<boolean> {
  const { logger } = deps;
  const presented = await writeFiles(redactReport(whole, deps.redact), deps);
  const { report, verdict } = presented;
  const attempt = createAttempt(logger);
  for (const [name, value] of Object.entries(renderOutputs(presented))) {
    await attempt(name, async () => core.setOutput(name, value));
  }
  if (deps.summary) {
    await attempt('summary', () => core.summary.addRaw(renderSummary(report, verdict)).write());
  }
  for (const annotation of renderAnnotations(report, verdict)) logger.annotate(annotation);
  return conclude(presented, logger);
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

/** The last lines of the log, in the open; what failed the job is an annotation already. */
function conclude({ report, verdict }: Presented, logger: RunnerLog): boolean {
  for (const line of renderLogEnd(report, verdict)) logger.info(line);
  return verdict.passes;
}
