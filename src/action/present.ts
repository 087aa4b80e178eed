// The only effect on the runner: outputs, summary, annotations, files, and the job's end.
import * as core from '@actions/core';
import { renderAnnotations } from '../report/annotations.ts';
import { renderHeadline } from '../report/headline.ts';
import { renderJson } from '../report/json.ts';
import { renderFailedList, renderUrlList } from '../report/lists.ts';
import { type ReportFiles, renderOutputs } from '../report/outputs.ts';
import { renderPlan } from '../report/plan-lines.ts';
import type { Report } from '../report/report.ts';
import { renderSummary } from '../report/summary.ts';
import { computeVerdict } from '../report/verdict.ts';
import { oneLine } from '../system/logger.ts';

export interface PresentDeps {
  readonly files: ReportFiles;
  /** Writes the pieces to a file, making its folder. */
  readonly writeFile: (path: string, pieces: Iterable<string>) => Promise<void>;
  readonly redact: (text: string) => string;
  /** False where the user or the runner wants none. */
  readonly summary: boolean;
}

/** Writes everything, whatever fails on the way; returns whether the job passes. */
export async function present(report: Report, deps: PresentDeps): Promise<boolean> {
  const { files, redact, writeFile } = deps;
  await attempt('report-file', () =>
    writeFile(files.report, redactEach(renderJson(report), redact)),
  );
  await attempt('urls-file', () =>
    writeFile(files.urls, redactEach(renderUrlList(report), redact)),
  );
  await attempt('failed-urls-file', () =>
    writeFile(files.failedUrls, redactEach(renderFailedList(report), redact)),
  );
  const { sync } = report;
  if (sync !== undefined)
    await attempt('plan-file', () =>
      writeFile(files.plan, [redact(`${renderPlan(sync.changes)}\n`)]),
    );
  for (const [name, value] of Object.entries(renderOutputs(report, files))) {
    await attempt(name, async () => core.setOutput(name, redact(value)));
  }
  if (deps.summary) {
    await attempt('summary', () => core.summary.addRaw(redact(renderSummary(report))).write());
  }
  annotate(report, redact);
  return conclude(report, redact);
}

async function attempt(what: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    core.warning(`\`${what}\` could not be written: ${reason}`);
  }
}

function* redactEach(
  pieces: Iterable<string>,
  redact: (text: string) => string,
): Generator<string> {
  for (const piece of pieces) yield redact(piece);
}

function annotate(report: Report, redact: (text: string) => string): void {
  for (const { level, title, message, file } of renderAnnotations(report)) {
    const properties = { title: redact(title), ...(file === undefined ? {} : { file }) };
    const write = { error: core.error, warning: core.warning, notice: core.notice }[level];
    write(redact(message), properties);
  }
}

function conclude(report: Report, redact: (text: string) => string): boolean {
  const verdict = computeVerdict(report);
  const line = oneLine(redact(`${verdict.status}: ${renderHeadline(report, verdict)}`));
  if (verdict.passes) core.info(line);
  else core.setFailed(line);
  return verdict.passes;
}
