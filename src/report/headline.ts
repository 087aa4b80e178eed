// The one sentence a person reads first, in the log, in the summary and as the job's failure.
import { formatDuration } from '../core/instant.ts';
import { countNoun, countRequests } from '../core/target.ts';
import type { Report } from './report.ts';
import type { Verdict } from './verdict.ts';

/** `1,450 URLs`, in the words of what the run's targets are. */
export function countTargets(count: number, report: Report): string {
  const kind = report.tasks[0]?.batch.targets[0]?.kind ?? 'url';
  return countNoun(count, kind);
}

/** Without the status word, which every face shows in its own way. */
export function renderHeadline(report: Report, verdict: Verdict): string {
  const { counts, status, problem } = verdict;
  const all = countTargets(counts.total, report);
  const where = report.domain === '' ? '' : ` on ${report.domain}`;
  const time = formatDuration(report.finishedAt - report.startedAt);
  const split = `${counts.succeeded} succeeded, ${counts.failed} failed, ${counts.pending} pending`;
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
      if (counts.total === 0) return problem?.message ?? 'The run failed.';
      return `${all}${where}: ${split} after ${time}. ${problem?.message ?? ''}`.trim();
  }
}

function acceptance(report: Report): string {
  return report.confirmable
    ? '`wait: false`, so it was not waited for.'
    : 'this API has no way to ask whether it is done.';
}
