// What came of a sync in one sentence: its plan if nothing was sent, else its outcome.
import { formatDuration } from '../core/instant.ts';
import { countNoun } from '../core/target.ts';
import type { TaskState } from '../core/task.ts';
import { groupDigits } from '../core/text.ts';
import { describeCounts } from './plan-lines.ts';
import type { Report, SyncReport } from './report.ts';
import type { Verdict } from './verdict.ts';

/** In the order in which they are counted. */
export const stateWords: Readonly<Record<TaskState, string>> = {
  done: 'succeeded',
  failed: 'failed',
  unconfirmed: 'unknown',
  unsent: 'not sent',
  pending: 'pending',
};

/** Whether the plan is all there is to say. */
export function isPlanOnly({ tasks }: Pick<Report, 'tasks'>): boolean {
  return tasks.every(({ state, attempts }) => state === 'unsent' && attempts === 0);
}

export function renderSyncOutcome(
  report: Report,
  { sync, status }: { readonly sync: SyncReport; readonly status: Verdict['status'] },
): string {
  const { tasks } = report;
  if (sync.kind === 'offline') return 'The file is valid; the vendor was not contacted.';
  if (sync.kind === 'export')
    return 'The current distributions were written to a file; nothing was changed.';
  if (status === 'NOTHING_TO_DO')
    return 'Every distribution already matches the file; nothing was sent.';
  if (isPlanOnly(report)) {
    const end = tasks.length === 0 && status === 'PLANNED' ? matches : 'nothing was sent';
    return `${describeCounts(sync.changes)}; ${end}.`;
  }
  const all = countNoun(tasks.length, 'distribution');
  const time = formatDuration(report.finishedAt - report.startedAt);
  if (status === 'COMPLETED') return `${all}: done and confirmed by the vendor in ${time}.`;
  if (status === 'ACCEPTED')
    return `${all}: accepted by the vendor in ${time}; \`wait: false\`, so it was not waited for.`;
  return `${all}: ${countStates(report)} after ${time}.`;
}

const matches = 'every distribution matches the file';

function countStates({ tasks }: Report): string {
  const states: readonly TaskState[] = ['done', 'failed', 'unconfirmed', 'unsent', 'pending'];
  return states
    .map((state) => ({ state, count: tasks.filter((task) => task.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${groupDigits(count)} ${stateWords[state]}`)
    .join(', ');
}
