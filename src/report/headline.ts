// The one sentence a person reads first, in the log, in the summary and as the job's failure.

import { usualCounterpart } from '../core/counterpart.ts';
import { formatDuration } from '../core/instant.ts';
import { countKinds, countNoun, countRequests } from '../core/target.ts';
import { sizeOf, type TaskCounts } from '../core/task.ts';
import { groupDigits } from '../core/text.ts';
import type { Report } from './report.ts';
import { renderSyncOutcome } from './sync-headline.ts';
import type { Verdict } from './verdict.ts';

/** `1,450 URLs`, in the words of what the run's targets are; of several kinds they are `targets`. */
export function countTargets(count: number, report: Report): string {
  const usual = report.sync === undefined ? 'url' : 'distribution';
  const kinds = new Set(report.tasks.map(({ batch }) => batch.targets[0]?.kind));
  kinds.delete(undefined);
  const [kind = usual, other] = kinds;
  return countNoun(count, other === undefined ? kind : undefined);
}

/** All of them, each kind by itself if that is known. */
function countAll(total: number, report: Report): string {
  const groups = Map.groupBy(report.tasks, ({ batch }) => batch.targets[0]?.kind);
  if (groups.size < 2 || groups.has(undefined)) return countTargets(total, report);
  return countKinds(
    [...groups].flatMap(([kind, tasks]) => {
      const count = tasks.reduce((sum, { batch }) => sum + sizeOf(batch), 0);
      return kind === undefined ? [] : [[kind, count] as const];
    }),
  );
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
  if (report.isSkipped === true)
    return `No credentials for \`${report.provider}\` are given, so nothing was done (\`without-credentials: skip\`).`;
  if (report.sync !== undefined) return renderSyncOutcome(report, { sync: report.sync, status });
  const all = countAll(counts.total, report);
  const { counterpart = usualCounterpart } = report;
  const where = report.domain === '' ? '' : ` on ${report.domain}`;
  const time = formatDuration(report.finishedAt - report.startedAt);
  switch (status) {
    case 'COMPLETED':
      return `${all}${where}: done and confirmed by ${counterpart} in ${time}.`;
    case 'ACCEPTED':
      return `${all}${where}: accepted by ${counterpart} in ${time}; ${acceptance(report)}`;
    case 'PLANNED':
      return `${all}${where} would be sent in ${countRequests(report.tasks.length)}; nothing was sent.`;
    case 'NOTHING_TO_DO':
      return 'The list is empty, so nothing was sent.';
    default:
      return counts.total === 0
        ? 'Nothing was sent.'
        : `${all}${where}: ${renderCounts(counts, report)} after ${time}.`;
  }
}

/** The outcome with what decided it. */
export function renderHeadline(report: Report, verdict: Verdict): string {
  const outcome = renderOutcome(report, verdict);
  return verdict.problem === undefined ? outcome : `${outcome} ${verdict.problem.message}`;
}

function renderCounts(
  { succeeded, failed, unknown, notSent, pending }: TaskCounts,
  { confirmable }: Report,
): string {
  const parts: readonly (readonly [number, string])[] = [
    [succeeded, confirmable ? 'succeeded' : 'accepted'],
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
  if (report.confirmable) return '`wait: false`, so it was not waited for.';
  return report.mode === 'prewarm' || report.mode === 'preheat'
    ? 'its answers are all that is known.'
    : 'this API does not report when a purge is done.';
}
