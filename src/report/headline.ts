// The one sentence a person reads first, in the log, in the summary and as the job's failure.

import { formatDuration } from '../core/instant.ts';
import { countNoun, countRequests } from '../core/target.ts';
import type { TaskCounts } from '../core/task.ts';
import { groupDigits } from '../core/text.ts';
import type { Report } from './report.ts';
import type { Verdict } from './verdict.ts';

/** `1,450 URLs`, in the words of what the run's targets are. */
export function countTargets(count: number, report: Report): string {
  const kind = report.tasks[0]?.batch.targets[0]?.kind ?? 'url';
  return countNoun(count, kind);
}

/** What came of the targets; without the status word, which every face shows in its own way. */
export function renderOutcome(report: Report, { counts, status }: Verdict): string {
  const all = countTargets(counts.total, report);
  const where = report.domain === '' ? '' : ` on ${report.domain}`;
  const time = formatDuration(report.finishedAt - report.startedAt);
  if (report.sync !== undefined) {
    if (report.sync.kind === 'offline') return 'The file is valid; the vendor was not contacted.';
    if (report.sync.kind === 'export')
      return 'The current distributions were written to a file; nothing was changed.';
    if (status === 'NOTHING_TO_DO')
      return 'Every distribution already matches the file; nothing was sent.';
    if (status === 'PLANNED') return `${all} would be changed; nothing was sent.`;
  }
  switch (status) {
    case 'COMPLETED':
      return `${all}${where}: done and confirmed by the vendor in ${time}.`;
    case 'ACCEPTED':
      return `${all}${where}: accepted by the vendor in ${time}; ${acceptance(report)}`;
    case 'PLANNED':
      return `${all}${where} would be sent in ${countRequests(report.tasks.length)}; nothing was sent.`;
    case 'NOTHING_TO_DO':
      return 'The list is empty, so nothing was sent.';
    default:
      return counts.total === 0
        ? 'Nothing was sent.'
        : `${all}${where}: ${renderCounts(counts)} after ${time}.`;
  }
}

/** The outcome with what decided it. */
export function renderHeadline(report: Report, verdict: Verdict): string {
  const outcome = renderOutcome(report, verdict);
  return verdict.problem === undefined ? outcome : `${outcome} ${verdict.problem.message}`;
}

function renderCounts({ succeeded, failed, pending }: TaskCounts): string {
  const parts: readonly (readonly [number, string])[] = [
    [succeeded, 'succeeded'],
    [failed, 'failed'],
    [pending, 'pending'],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${groupDigits(count)} ${word}`)
    .join(', ');
}

function acceptance(report: Report): string {
  return report.confirmable
    ? '`wait: false`, so it was not waited for.'
    : 'this API does not report when a purge is done.';
}
