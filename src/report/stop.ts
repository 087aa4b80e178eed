// What a run did not send because it was stopped early, as one line for log and summary.
import { neverSent } from '../core/plan/resume.ts';
import { countRequests } from '../core/target.ts';
import { sizeOf } from '../core/task.ts';
import { groupDigits } from '../core/text.ts';
import { countTargets } from './headline.ts';
import type { Report } from './report.ts';

/**
 * `Stopped after request 4 of 12: 8 requests (80 URLs) were not sent, because …`; undefined if it was not.
 * The message of a problem is left out beside the problem itself.
 */
export function describeStop(
  report: Report,
  { withReason = true }: { readonly withReason?: boolean } = {},
): string | undefined {
  const { tasks, dryRun, sync, shards } = report;
  const unsent = tasks.filter(
    ({ state, problem }) => state === 'unsent' && problem?.message !== neverSent.message,
  );
  if (dryRun || sync !== undefined || unsent.length === 0) return undefined;
  const last = tasks.findLastIndex(({ state }) => state !== 'unsent') + 1;
  const where =
    last === 0
      ? 'before the first request'
      : `after request ${groupDigits(last)} of ${groupDigits(tasks.length)}`;
  const stopped = shards === undefined ? `Stopped ${where}` : 'Stopped early';
  const targets = countTargets(
    unsent.reduce((sum, { batch }) => sum + sizeOf(batch), 0),
    report,
  );
  const were = unsent.length === 1 ? 'was' : 'were';
  return `${stopped}: ${countRequests(unsent.length)} (${targets}) ${were} not sent${describeCause(report, withReason)}`;
}

function describeCause({ problems, tasks }: Report, withReason: boolean): string {
  const has = (code: string): boolean =>
    [...problems, ...tasks.flatMap(({ problem }) => problem ?? [])].some(
      (one) => one.code === code,
    );
  if (has('cancelled')) return ', because the run was cancelled.';
  const cause =
    problems[0] ??
    tasks.find(({ state }) => state === 'unconfirmed')?.problem ??
    tasks.find(({ state }) => state === 'failed')?.problem;
  if (cause?.code === 'run-timeout' || cause?.code === 'poll-timeout')
    return ', because the run timed out.';
  return cause === undefined || !withReason ? '.' : `. The reason: ${cause.message}`;
}
