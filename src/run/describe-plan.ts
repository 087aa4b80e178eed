// The plan in words, for the log and the summary.
import { formatDuration } from '../core/instant.ts';
import { describeCosts } from '../core/plan/describe-costs.ts';
import { estimateLanes, type Lane, laneOf } from '../core/plan/lane.ts';
import type { EarlierTask } from '../core/plan/resume.ts';
import { countNoun, countRequests, lineOf } from '../core/target.ts';
import { itemsOf, sizeOf, type TaskRecord } from '../core/task.ts';
import { groupDigits } from '../core/text.ts';
import { hideSignature } from '../core/urls/hide-signature.ts';
import { isToSend } from '../engine/settlement.ts';
import type { Inputs } from './inputs.ts';
import type { Prepared } from './prepare.ts';

/** What is left to send, lane by lane. */
function listOpen({ plan, records }: Pick<Prepared, 'plan' | 'records'>): readonly Lane[] {
  const unsent = records.filter(isToSend);
  return plan.lanes
    .map((lane) => ({
      ...lane,
      batches: unsent.filter((task) => laneOf(task, plan.lanes) === lane).map(({ batch }) => batch),
    }))
    .filter(({ batches }) => batches.length > 0);
}

/** One line for the log. */
export function describePlan(prepared: Prepared): string {
  const open = listOpen(prepared);
  const known = prepared.records.filter((task) => !isToSend(task)).length;
  const resumed = known === 0 ? '' : `${countTasks(known)} of an earlier run`;
  if (open.length === 0)
    return known === 0
      ? 'Plan: the list is empty, nothing to send.'
      : `Plan: ${resumed}; nothing to send.`;
  const parts = [...(resumed === '' ? [] : [resumed]), ...open.map(describeLane)];
  const least = estimateLanes(open);
  const time = least === 0 ? '' : `, which takes at least ${formatDuration(least)}`;
  return `Plan: ${parts.join('; ')}${time}.`;
}

/** `40 URLs as 20 paths in 3 requests, at a pace of 1/7s`. */
function describeLane({ capability, batches, pace }: Lane): string {
  const total = batches.reduce((sum, batch) => sum + sizeOf(batch), 0);
  const items = batches.reduce((sum, batch) => sum + itemsOf(batch).length, 0);
  const noun = capability.noun?.[items === 1 ? 0 : 1];
  const sentAs = items !== total && noun !== undefined ? ` as ${groupDigits(items)} ${noun}` : '';
  const speed =
    batches.length === 1
      ? ''
      : `, at a pace of ${pace.count}/${formatDuration(pace.perMilliseconds)}`;
  return `${countNoun(total, capability.accepts)}${sentAs} in ${countRequests(batches.length)}${speed}`;
}

/** What people should know before it is sent: what a resumed run does, what the vendor does, what it costs. */
export function listRemarks(
  { connection, capabilities }: Pick<Inputs, 'connection' | 'capabilities'>,
  { earlier, ...prepared }: Prepared & { readonly earlier: readonly EarlierTask[] | undefined },
): readonly string[] {
  const open = listOpen(prepared);
  const noun = connection.recipients;
  const targets = open.flatMap(({ batches }) => batches.flatMap((batch) => batch.targets));
  return [
    ...describeResumed(prepared.records, earlier),
    ...(targets.length === 0 ? [] : (connection.describe?.(targets) ?? [])),
    ...describeCosts(open, { capabilities, recipients: noun && { noun } }),
  ];
}

const mostPlanned = 50;

/** What a dry run would send, for the log. */
export function listPlanned(records: readonly TaskRecord[]): readonly string[] {
  const lines: string[] = [];
  for (const { batch } of records.filter(isToSend)) {
    for (const target of batch.targets.slice(0, mostPlanned - lines.length))
      lines.push(hideSignature(lineOf(target)));
  }
  const total = records.filter(isToSend).reduce((sum, { batch }) => sum + sizeOf(batch), 0);
  const rest = total - lines.length;
  return rest > 0 ? [...lines, `… and ${groupDigits(rest)} more, in the report file.`] : lines;
}

function countTasks(count: number): string {
  return count === 1 ? '1 task' : `${groupDigits(count)} tasks`;
}

/** What a run resumes, for the summary; nothing if it resumes none. */
export function describeResumed(
  records: readonly TaskRecord[],
  earlier: readonly EarlierTask[] | undefined,
): readonly string[] {
  if (earlier === undefined) return [];
  const parts: readonly (readonly [TaskRecord['state'], string])[] = [
    ['done', 'done before'],
    ['failed', 'failed before'],
    ['pending', 'polled now'],
    ['unconfirmed', 'unknown, and not sent again'],
    ['unsent', 'sent now'],
  ];
  const counts = parts.flatMap(([state, words]) => {
    const count = records.filter(
      (record) => record.state === state && (state !== 'unsent' || isToSend(record)),
    ).length;
    return count === 0 ? [] : `${groupDigits(count)} ${words}`;
  });
  return [
    `This run resumes an earlier one with ${countRequests(records.length)}: ${counts.join(', ')}.`,
  ];
}
