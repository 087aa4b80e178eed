// The files that go with a report. One that cannot be written is a problem of the report, which is
// written last for that reason; nothing else that is known changes.
import { dirname } from 'node:path';
import type { Problem } from '../core/problem.ts';
import { renderJson } from '../report/json.ts';
import { renderExistingList, renderFailedList, renderUrlList } from '../report/lists.ts';
import type { Presented, ReportFiles } from '../report/outputs.ts';
import { renderPlan } from '../report/plan-markdown.ts';
import type { Report } from '../report/report.ts';
import { explainFailure } from '../report/unwritable.ts';
import { computeVerdict } from '../report/verdict.ts';
import type { FileWriter } from '../system/write-file.ts';

export interface FileDeps {
  readonly files: ReportFiles;
  readonly writeFile: FileWriter['write'];
}

/** The report with what went wrong here, its verdict, and the files that exist. */
export function writeFiles(report: Report, { files, writeFile }: FileDeps): Presented {
  const problems: Problem[] = [];
  const write = (name: string, path: string, pieces: Iterable<string>): string => {
    try {
      writeFile(path, pieces);
      return path;
    } catch (error) {
      const isInput = dirname(path) !== dirname(files.spareReport);
      problems.push(...explainFailure(error, { name, path, isInput }));
      return '';
    }
  };
  const { sync } = report;
  const written = {
    ...files,
    urls: write('urls-file', files.urls, renderUrlList(report)),
    existingUrls: write('existing-urls-file', files.existingUrls, renderExistingList(report)),
    failedUrls: write('failed-urls-file', files.failedUrls, renderFailedList(report)),
    plan:
      sync === undefined ? '' : write('plan-file', files.plan, [`${renderPlan(sync.changes)}\n`]),
  };
  for (const path of new Set([files.report, files.spareReport])) {
    const presented = present(report, problems);
    const pieces = renderJson(presented.report, presented.verdict);
    if (write('report-file', path, pieces) !== '')
      return { ...presented, files: { ...written, report: path } };
  }
  return { ...present(report, problems), files: { ...written, report: '' } };
}

function present(
  report: Report,
  problems: readonly Problem[],
): Pick<Presented, 'report' | 'verdict'> {
  const whole = { ...report, problems: [...report.problems, ...problems] };
  return { report: whole, verdict: computeVerdict(whole) };
}
