import { isWrite } from '../core/distributions/plan.ts';
import type { Report } from './report.ts';
import { renderTaskIds } from './task-ids.ts';
import { computeVerdict } from './verdict.ts';

/** Absolute paths of the files that go with a report. */
export interface ReportFiles {
  readonly report: string;
  readonly urls: string;
  readonly failedUrls: string;
  /** The plan of a sync, as Markdown. */
  readonly plan: string;
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
    changed: toChanged(report),
    'plan-checksum': report.sync?.planChecksum ?? '',
    'plan-file': report.sync === undefined ? '' : files.plan,
    domains: report.sync === undefined ? '' : JSON.stringify(toDomains(report)),
    base: report.source.base ?? '',
    head: report.source.head ?? '',
  };
}

/** Whether the plan changes anything; empty where there is none. */
function toChanged({ sync }: Report): string {
  return sync === undefined || sync.planChecksum === '' ? '' : String(sync.changes.some(isWrite));
}

/** Every entry that has a domain, those just created too. */
function toDomains({ sync, tasks }: Report): Readonly<Record<string, string>> {
  const known = (sync?.changes ?? []).map(({ name, domain }) => [name, domain] as const);
  const made = tasks.map(({ batch, id }) => [batch.targets[0]?.value ?? '', id] as const);
  return Object.fromEntries(
    [...known, ...made].filter(([name, domain]) => name !== '' && domain !== ''),
  );
}
