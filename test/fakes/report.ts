import { createHash } from 'node:crypto';
import type { Target } from '../../src/core/target.ts';
import type { TaskRecord } from '../../src/core/task.ts';
import { type ReportFiles, renderOutputs } from '../../src/report/outputs.ts';
import { emptyReport, type Report } from '../../src/report/report.ts';
import { computeVerdict, type Verdict } from '../../src/report/verdict.ts';

/** A report and its verdict, as every face takes them. */
export function judged(report: Report): readonly [Report, Verdict] {
  return [report, computeVerdict(report)];
}

/** Its outputs, with the files at these places. */
export function outputsOf(
  report: Report,
  files: Partial<ReportFiles> = {},
): Readonly<Record<string, string>> {
  return renderOutputs({
    report,
    verdict: computeVerdict(report),
    files: {
      report: '/tmp/report.json',
      spareReport: '/tmp/report.json',
      urls: '/tmp/urls.txt',
      existingUrls: '/tmp/existing-urls.txt',
      failedUrls: '/tmp/failed-urls.txt',
      plan: '/tmp/plan.md',
      ...files,
    },
  });
}

/** A finished, plain report, with what a test changes. */
export function createReport(changes: Partial<Report> = {}): Report {
  return {
    ...emptyReport({ startedAt: 1_800_000_000_000, finishedAt: 1_800_000_012_000, problems: [] }),
    provider: 'nhn-v2',
    mode: 'purge',
    domain: 'sample.toastcdn.net',
    ...changes,
  };
}

export function createTargets(count: number, path?: string): readonly Target[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'url' as const,
    value: `https://cdn.example.com/page-${index}.html`,
    ...(path === undefined ? { rule: 'urls' as const } : { rule: 'file' as const, path }),
  }));
}

/** One finished task, with what a test changes. */
export function createTask(
  changes: Partial<TaskRecord> = {},
  targets: readonly Target[] = createTargets(2),
): TaskRecord {
  const checksum = createHash('sha256')
    .update(targets.map(({ value }) => `${value}\n`).join(''))
    .digest('hex');
  return {
    batch: { checksum, targets },
    state: 'done',
    id: '',
    attempts: 1,
    submittedAt: 1_800_000_001_000,
    finishedAt: 1_800_000_002_500,
    ...changes,
  };
}

/** Text that tries to be markup, a workflow command, a mention and a page of its own. */
export const hostile = [
  '| a | b |\n|---|---|\n',
  '`code` **bold** _it_ ~~no~~ [link](https://evil.example) ![img](x)',
  '<img src=x onerror=alert(1)></details></table>',
  '\n::error::forged\n##[error]forged',
  '@octocat #1 www.evil.example https://evil.example/',
  '\u202egnp.exe\u0007',
  'x'.repeat(8_192),
].join('');
