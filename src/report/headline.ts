// The one sentence a person reads first, in the log, in the summary and as the job's failure.

import { formatDuration } from '../core/instant.ts';
import { countNoun, countRequests } from '../core/target.ts';
import type { TaskCounts } from '../core/task.ts';
import { groupDigits } from '../core/text.ts';
import type { Report } from './report.ts';
import { renderSyncOutcome } from './sync-headline.ts';
import type { Verdict } from './verdict.ts';

/** `1,450 URLs`, in the words of what the run's targets are. */
export function countTargets(count: number, report: Report): string {
  const usual = report.sync === undefined ? 'url' : 'distribution';
  const kind = report.tasks[0]?.batch.targets[0]?.kind ?? usual;
  return countNoun(count, kind);
}

/**
 * The word that every face begins with. A dry run that is to fail on drift found what it looked for, and
 * a vendor that is done while a cache is stale has not succeeded.
 */
export function renderStatus({ status, problem }: Verdict): string {
  const code = problem?.code;
  return code === 'drift' || code === 'stale' ? code.toUpperCase() : status;
}

/** What came of the targets; without the status word, which every face shows in its own way. */
export function renderOutcome(report: Report, { counts, status }: Verdict): string {
  if (report.sync !== undefined) return renderSyncOutcome(report, { sync: report.sync, status });
  const all = countTargets(counts.total, report);
  const where = report.domain === '' ? '' : ` on ${report.domain}`;
  const time = formatDuration(report.finishedAt - report.startedAt);
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

function renderCounts({ succeeded, failed, unknown, notSent, pending }: TaskCounts): string {
  const parts: readonly (readonly [number, string])[] = [
    [succeeded, 'succeeded'],
    [failed, 'failed'],
    [unknown, 'unknown'],
    [pending, 'pending'],
    [notSent, 'not sent'],
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
