// What a run will do, before anything is sent: the plan, and what an earlier run already did of it.

import { purgeTypeOf } from '../core/mode.ts';
import { paceLane } from '../core/plan/lane.ts';
import type { ExpectedList } from '../core/plan/list-difference.ts';
import { makePlan, type Plan } from '../core/plan/plan.ts';
import type { PlanRequest } from '../core/plan/plan-request.ts';
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
import { type TaskRecord, toUnsent } from '../core/task.ts';
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
  const batches = plan.lanes.flatMap((lane) => lane.batches);
  if (earlier === undefined) return { plan, records: batches.map(toUnsent), problems: [] };
  const resumed = resumeBatches(batches, { earlier, polls: inputs.wait });
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
  const rows = chooseResumed(capabilities, { mode, domain: connection.domain, earlier });
  const lanes = rows.map((capability) =>
    paceLane({ capability, batches: [] }, { pace: inputs.pace, shard: inputs.shard }),
  );
  const unsent = records.filter(({ state }) => state === 'unsent').length;
  return {
    plan: { lanes, listChecksum: '', covered: undefined, notices: [], remarks: [] },
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
    covered: found.covered,
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
    toSent: inputs.toSent,
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
