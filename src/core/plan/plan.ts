// From the list to requests: guards, shards, a lane for each kind, batches. Nothing is sent here.
import { type Capability, chooseCapability } from '../capability.ts';
import type { Refusal } from '../refusal.ts';
import { countNoun, lineOf, type Target } from '../target.ts';
import { itemsOf, sizeOf } from '../task.ts';
import { oneLine } from '../text.ts';
import { everythingBecauseOf } from './everything.ts';
import { type Lane, paceLane } from './lane.ts';
import { refuseOtherList } from './list-difference.ts';
import { planBatches } from './plan-batches.ts';
import { checkLimits } from './plan-limits.ts';
import type { PlanRequest } from './plan-request.ts';
import { shapeList } from './shape-list.ts';
import { listText, takeShard } from './shard.ts';

/** What will be sent. */
export interface Plan {
  /** One for each kind of target, in the order in which they are listed; none if the list is empty. */
  readonly lanes: readonly Lane[];
  /** SHA-256 of the whole list, one target a line, before sharding. */
  readonly listChecksum: string;
  /**
   * URLs of the list that are not sent one by one, because something that is sent covers them; undefined if
   * nothing of the list was left out.
   */
  readonly covered: readonly Target[] | undefined;
  readonly notices: readonly string[];
  readonly remarks: readonly string[];
}

export type Planned = { readonly plan: Plan } | { readonly refusal: Refusal };

export function makePlan(request: PlanRequest): Planned {
  const { expectedList, failIfEmpty, checksum, shard, toSent } = request;
  const listed = findListed(request);
  const text = listText(listed);
  const listChecksum = checksum(text);
  if (expectedList !== undefined && expectedList.checksum !== listChecksum) {
    return { refusal: refuseOtherList(listed, { expectedList, listChecksum }) };
  }
  const shaped = shapeList(request);
  if ('refusal' in shaped) return shaped;
  if (shaped.targets.length === 0 && failIfEmpty) return { refusal: emptyList };
  const mine = takeShard(shaped.targets, { shard, toSent });
  // Where nothing divides the list, its text is at hand.
  const lanes = toLanes(mine, request, mine === listed ? text : undefined);
  if ('refusal' in lanes) return lanes;
  const remarks: string[] = [...shaped.remarks];
  for (const lane of lanes) {
    const limits = checkLimits(request, {
      ...lane,
      total: countTotal(lane, shaped.targets, request),
    });
    if ('refusal' in limits) return limits;
    remarks.push(...limits.remarks);
  }
  const warnings = lanes.flatMap(({ capability }) => capability.warning ?? []);
  const notices = [...shaped.notices, ...new Set(warnings)];
  // What covers them is sent by the first shard alone.
  const covered = shard === undefined || shard.index === 1 ? shaped.covered : undefined;
  return { plan: { lanes, listChecksum, covered, notices, remarks } };
}

/** What is approved by a checksum: who approved URLs did not approve that everything is purged. */
function findListed(request: PlanRequest): readonly Target[] {
  const { targets, meansAll } = request;
  return meansAll.length === 0 ? targets : everythingBecauseOf(meansAll, request).targets;
}

/** `text` is that of all these targets, if it is known. */
function toLanes(
  targets: readonly Target[],
  request: PlanRequest,
  text: string | undefined,
): readonly Lane[] | { readonly refusal: Refusal } {
  const { mode, domain, capabilities, checksum, toSent } = request;
  const lanes: Lane[] = [];
  for (const own of divideByKind(targets)) {
    const accepts = own[0]?.kind ?? 'url';
    const capability = chooseCapability(capabilities, { mode, accepts, domain });
    if (capability === undefined) return { refusal: noCapability(own, request) };
    const ownText = own === targets ? text : undefined;
    const batches = planBatches(own, {
      capability,
      checksum,
      toSent,
      text: ownText ?? listText(own),
    });
    lanes.push(paceLane({ capability, batches }, request));
  }
  return lanes;
}

/** Most lists have one kind, and may be long. */
function divideByKind(targets: readonly Target[]): Iterable<readonly Target[]> {
  const [first] = targets;
  if (first === undefined) return [];
  if (targets.every(({ kind }) => kind === first.kind)) return [targets];
  return Map.groupBy(targets, ({ kind }) => kind).values();
}

/**
 * Of the whole list, before it is cut into shards, without what an earlier run sent: what the
 * vendor counts.
 */
function countTotal(
  { capability, batches }: { readonly capability: Capability } & Pick<Lane, 'batches'>,
  shaped: readonly Target[],
  { sentBefore, toSent }: PlanRequest,
): number {
  const own = shaped.filter(({ kind }) => kind === capability.accepts);
  const total = toSent === undefined ? own.length : new Set(own.map(toSent)).size;
  const before = batches.filter((batch) => sentBefore.has(batch.checksum));
  const sizes = before.map((batch) =>
    toSent === undefined ? sizeOf(batch) : itemsOf(batch).length,
  );
  return total - sizes.reduce((sum, size) => sum + size, 0);
}

const emptyList = {
  code: 'empty-list',
  input: 'fail-if-empty',
  message: 'The list of URLs is empty, and `fail-if-empty` is `true`.',
  remedy: 'Check the skipped files and their reasons in the report.',
} as const;

/** A list of another provider, in a file; or a gap in a provider's table: never a silent success. */
function noCapability(own: readonly Target[], { mode, domain }: PlanRequest): Refusal {
  const [first] = own;
  const example = first === undefined ? '' : `, such as \`${oneLine(lineOf(first), 200)}\``;
  const on = domain === '' ? '' : ` on ${domain}`;
  return {
    code: 'mode-unsupported',
    input: 'mode',
    message: `This provider has no request for \`mode: ${mode}\` with ${countNoun(own.length, first?.kind)}${on}${example}.`,
    remedy: 'Remove them from the list, or choose another `purge-type` or provider.',
  };
}
