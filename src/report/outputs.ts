import type { Report } from './report.ts';
import { renderTaskIds } from './task-ids.ts';
import { computeVerdict } from './verdict.ts';

/** Absolute paths of the files that go with a report. */
export interface ReportFiles {
  readonly report: string;
  readonly urls: string;
  readonly failedUrls: string;
}

/** Every output of `action.yml`; each is set in every case. */
export function renderOutputs(
  report: Report,
  files: ReportFiles,
): Readonly<Record<string, string>> {
  const { status, counts, problem } = computeVerdict(report);
  return {
    status,
    'failure-reason': problem?.code ?? '',
    total: String(counts.total),
    succeeded: String(counts.succeeded),
    failed: String(counts.failed),
    pending: String(counts.pending),
    skipped: String(report.skipped.length),
    requests: String(report.requests),
    'task-ids': renderTaskIds(report, files.report),
    'report-file': files.report,
    'urls-file': files.urls,
    'failed-urls-file': files.failedUrls,
    'list-checksum': report.listChecksum,
    base: report.source.base ?? '',
    head: report.source.head ?? '',
  };
}
