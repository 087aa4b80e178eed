// What a run will do, before anything is sent: the plan, and what an earlier run already did of it.

import { formatDuration } from '../core/instant.ts';
import { purgeTypeOf } from '../core/mode.ts';
import type { ExpectedList } from '../core/plan/list-difference.ts';
import { estimateMilliseconds, makePlan, type Plan, type PlanRequest } from '../core/plan/plan.ts';
import {
  chooseResumed,
  type EarlierTask,
  neverSent,
  resumeBatches,
  resumeWithoutList,
} from '../core/plan/resume.ts';
import type { Problem } from '../core/problem.ts';
import type { Refusal } from '../core/refusal.ts';
import { hasListSource, listListInputs } from '../core/selection.ts';
import { countNoun, countRequests } from '../core/target.ts';
import { sizeOf, type TaskRecord, toUnsent } from '../core/task.ts';
import { groupDigits } from '../core/text.ts';
import { hideSignature } from '../core/urls/hide-signature.ts';
import { isToSend } from '../engine/settlement.ts';
import { InputError } from '../errors.ts';
import type { FoundTargets } from '../sources/source.ts';
import type { Inputs } from './inputs.ts';

export interface Prepared {
  readonly plan: Plan;
  /** Every batch as it stands now. */
  readonly records: readonly TaskRecord[];
  /** What is wrong already and does not end the run. */
  readonly problems: readonly Problem[];
}

/** Whether the run makes a list of its own; a resumed one need not. */
export function hasList({ selection, mode, purgeType }: Inputs): boolean {
  const isEverything = purgeTypeOf({ mode, purgeType }) === 'all';
  return isEverything || hasListSource(selection) || selection.assetIds.length > 0;
}

export interface Preparing {
  readonly found: FoundTargets;
  readonly checksum: PlanRequest['checksum'];
  readonly earlier: readonly EarlierTask[] | undefined;
  readonly expected: ExpectedList | undefined;
}

/** Throws InputError if nothing may be sent. */
export function prepare(inputs: Inputs, preparing: Preparing): Prepared {
  const { found, earlier } = preparing;
  if (earlier !== undefined && !hasList(inputs)) return prepareWithoutList(inputs, earlier);
  const planned = makePlan(toPlanRequest(inputs, preparing));
  const { plan } = orRefuse(planned);
  if (earlier === undefined) return { plan, records: plan.batches.map(toUnsent), problems: [] };
  const resumed = resumeBatches(plan.batches, { earlier, polls: inputs.wait });
  const { records } = orRefuse(found.memory === undefined ? resumed : adviseReport(resumed));
  return { plan, records, problems: [] };
}

/** Compared with the memory, the list is another one as soon as a run has ended. */
function adviseReport<Value extends object>(
  resumed: Value | { readonly refusal: Refusal },
): Value | { readonly refusal: Refusal } {
  if (!('refusal' in resumed)) return resumed;
  const remedy = 'Set `resume-tasks` to the `report-file` output of the earlier run.';
  return { refusal: { ...resumed.refusal, remedy } };
}

function orRefuse<Value extends object>(value: Value | { readonly refusal: Refusal }): Value {
  if ('refusal' in value) throw new InputError([value.refusal]);
  return value;
}

function prepareWithoutList(inputs: Inputs, earlier: readonly EarlierTask[]): Prepared {
  const records = resumeWithoutList({ earlier, polls: inputs.wait });
  const { capabilities, mode, connection } = inputs;
  const capability = chooseResumed(capabilities, { mode, domain: connection.domain });
  const pace = inputs.pace ?? capability?.pace ?? { count: 1, perMilliseconds: 1_000 };
  const unsent = records.filter(({ state }) => state === 'unsent').length;
  return {
    plan: { capability, batches: [], listChecksum: '', pace, notices: [], remarks: [] },
    records,
    problems: unsent === 0 ? [] : [neverSent],
  };
}

/** As the provider calls it. */
function findAssetInput({ capabilities }: Inputs): string {
  return capabilities.find(({ accepts }) => accepts === 'asset')?.input ?? 'urls';
}

function toPlanRequest(
  inputs: Inputs,
  { found, checksum, earlier, expected }: Preparing,
): PlanRequest {
  const { selection, connection } = inputs;
  return {
    targets: found.targets,
    unchangedUrls: found.unchangedUrls,
    meansAll: found.meansAll ?? [],
    listsAll: found.listsAll === true,
    listInputs: [
      ...listListInputs(selection),
      ...(selection.assetIds.length > 0 ? [findAssetInput(inputs)] : []),
    ],
    mode: inputs.mode,
    purgeType: inputs.purgeType,
    domain: connection.domain,
    baseUrls: selection.baseUrls,
    capabilities: inputs.capabilities,
    pace: inputs.pace,
    maxUrls: inputs.maxUrls,
    onTooMany: inputs.onTooMany,
    failIfEmpty: inputs.failIfEmpty,
    shard: inputs.shard,
    expectedList: expected,
    sentBefore: new Set(earlier?.flatMap(({ batch, state }) => (state === 'unsent' ? [] : batch))),
    wait: inputs.wait,
    dryRun: inputs.dryRun,
    checksum,
  };
}

/** One line for the log. */
export function describePlan({ plan, records }: Prepared): string {
  const unsent = records.filter(isToSend);
  const known = records.length - unsent.length;
  const resumed = known === 0 ? '' : `${countTasks(known)} of an earlier run`;
  const [first] = unsent;
  if (first === undefined)
    return known === 0
      ? 'Plan: the list is empty, nothing to send.'
      : `Plan: ${resumed}; nothing to send.`;
  const total = unsent.reduce((sum, { batch }) => sum + sizeOf(batch), 0);
  const content = countNoun(total, first.batch.targets[0]?.kind ?? 'url');
  const { pace } = plan;
  const least = estimateMilliseconds(unsent.length, pace);
  const time = least === 0 ? '' : `, which takes at least ${formatDuration(least)}`;
  const before = resumed === '' ? '' : `${resumed}; `;
  const speed =
    unsent.length === 1
      ? ''
      : `, at a pace of ${pace.count}/${formatDuration(pace.perMilliseconds)}${time}`;
  return `Plan: ${before}${content} in ${countRequests(unsent.length)}${speed}.`;
}

const mostPlanned = 50;

/** What a dry run would send, for the log. */
export function listPlanned(records: readonly TaskRecord[]): readonly string[] {
  const lines: string[] = [];
  for (const { batch } of records.filter(isToSend)) {
    for (const { value } of batch.targets.slice(0, mostPlanned - lines.length))
      lines.push(hideSignature(value));
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
