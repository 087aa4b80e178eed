// From the list to requests: guards, everything instead of a list, shards, batches. Nothing is sent here.
import { type Capability, chooseCapability, findWildcardForm, type Pace } from '../capability.ts';
import { type Mode, modes, type PurgeType, purgeTypeOf } from '../mode.ts';
import type { Problem } from '../problem.ts';
import type { Refusal } from '../refusal.ts';
import type { OnTooMany } from '../selection.ts';
import { countNoun, type Target, type TargetKind } from '../target.ts';
import { type Batch, sizeOf } from '../task.ts';
import { groupDigits } from '../text.ts';
import { everything, everythingBecauseOf } from './everything.ts';
import { describeCover, foldWildcards } from './fold-wildcards.ts';
import { type ExpectedList, refuseOtherList } from './list-difference.ts';
import { planBatches } from './plan-batches.ts';
import { checkLimits } from './plan-limits.ts';
import { listText, shardTargets } from './shard.ts';

export interface PlanRequest {
  /** Sorted and without duplicates. */
  readonly targets: readonly Target[];
  /** What is served beside them, if that is known; for folding. */
  readonly unchangedUrls?: readonly string[] | undefined;
  /** Changed files that mean everything. */
  readonly meansAll: readonly string[];
  /** Whether every file is in the list, as in a first run. */
  readonly listsAll: boolean;
  /** Inputs that name targets. With any of them, an empty list is a condition that is not met. */
  readonly listInputs: readonly string[];
  readonly mode: Mode;
  readonly purgeType: PurgeType;
  readonly domain: string;
  /** Under which the site is served. */
  readonly baseUrls: readonly string[];
  readonly capabilities: readonly Capability[];
  readonly pace: Pace | undefined;
  readonly maxUrls: number;
  readonly onTooMany: OnTooMany;
  readonly failIfEmpty: boolean;
  readonly shard: { readonly index: number; readonly count: number } | undefined;
  readonly expectedList: ExpectedList | undefined;
  /** Batches that an earlier run sent: they count for nothing that this one may send. */
  readonly sentBefore: ReadonlySet<string>;
  readonly wait: boolean;
  readonly dryRun: boolean;
  readonly checksum: (text: string) => string;
}

/** What will be sent. */
export interface Plan {
  /** Undefined if the list is empty. */
  readonly capability: Capability | undefined;
  readonly batches: readonly Batch[];
  /** SHA-256 of the whole list, one value a line, before sharding. */
  readonly listChecksum: string;
  readonly pace: Pace;
  readonly notices: readonly string[];
  readonly remarks: readonly string[];
}

export type Planned = { readonly plan: Plan } | { readonly refusal: Refusal };

export function makePlan(request: PlanRequest): Planned {
  const { expectedList, failIfEmpty, checksum } = request;
  const listed = findListed(request);
  const text = listText(listed);
  const listChecksum = checksum(text);
  if (expectedList !== undefined && expectedList.checksum !== listChecksum) {
    return { refusal: refuseOtherList(listed, { expectedList, listChecksum }) };
  }
  const shaped = shapeList(request);
  if ('refusal' in shaped) return shaped;
  if (shaped.targets.length === 0 && failIfEmpty) return { refusal: emptyList };
  const mine = takeShard(shaped.targets, request);
  const kind = mine[0]?.kind;
  if (mine.some((target) => target.kind !== kind)) return { refusal: noCapability(request) };
  const { mode, domain, capabilities } = request;
  const capability =
    kind === undefined
      ? undefined
      : chooseCapability(capabilities, { mode, accepts: kind, domain });
  if (kind !== undefined && capability === undefined) return { refusal: noCapability(request) };
  // Where nothing divides the list, its text is at hand.
  const own = mine === listed ? text : listText(mine);
  const batches =
    capability === undefined ? [] : planBatches(mine, { capability, checksum, text: own });
  const before = batches.filter(({ checksum: own }) => request.sentBefore.has(own)).map(sizeOf);
  const total = shaped.targets.length - before.reduce((sum, size) => sum + size, 0);
  const limits = checkLimits(request, { capability, batches, total });
  if ('refusal' in limits) return limits;
  const warning = capability?.warning;
  return {
    plan: {
      capability,
      batches,
      listChecksum,
      pace: dividePace(request, capability),
      notices: [...shaped.notices, ...(warning === undefined ? [] : [warning])],
      remarks: [...shaped.remarks, ...limits.remarks],
    },
  };
}

/** The least time the pace allows between the first of these submissions and the last. */
export function estimateMilliseconds(batches: number, pace: Pace): number {
  return Math.floor(Math.max(batches - 1, 0) / pace.count) * pace.perMilliseconds;
}

/** What is approved by a checksum: who approved URLs did not approve that everything is purged. */
function findListed(request: PlanRequest): readonly Target[] {
  const { targets, meansAll } = request;
  return meansAll.length === 0 ? targets : everythingBecauseOf(meansAll, request).targets;
}

interface Shaped {
  readonly targets: readonly Target[];
  readonly notices: readonly string[];
  readonly remarks: readonly string[];
}

/** An empty list never means everything: `purge-type: all` with sources is a condition. */
function shapeList(request: PlanRequest): Shaped | { readonly refusal: Refusal } {
  const { targets, listInputs, maxUrls, meansAll } = request;
  if (meansAll.length > 0) return everythingBecauseOf(meansAll, request);
  if (purgeTypeOf(request) === 'all') {
    const isMet = listInputs.length === 0 || targets.length > 0;
    return {
      targets: isMet ? everything(request, 'purge-type') : [],
      notices: [],
      remarks: listInputs.length === 0 || !isMet ? [] : [describeCondition(request)],
    };
  }
  if (targets.length <= maxUrls) return { targets, notices: [], remarks: [] };
  return shapeTooMany(request);
}

function describeCondition({ targets, listInputs }: PlanRequest): string {
  const names = listInputs.map((name) => `\`${name}\``).join(', ');
  const verb = listInputs.length === 1 ? 'names' : 'name';
  return `${names} ${verb} ${countNoun(targets.length, targets[0]?.kind ?? 'url')}, and \`purge-type: all\` purges everything if the list is not empty.`;
}

function shapeTooMany(request: PlanRequest): Shaped | { readonly refusal: Refusal } {
  const { targets, maxUrls } = request;
  const count = `${countNoun(targets.length, 'url')} are more than \`max-urls\` (${groupDigits(maxUrls)})`;
  switch (whatThen(request)) {
    case 'fail':
      return { refusal: tooManyUrls(request, count) };
    case 'all':
      return {
        targets: everything(request, 'on-too-many'),
        notices: [`${count}, so one purge of everything is sent instead (\`on-too-many: all\`).`],
        remarks: [],
      };
    case 'wildcard':
      return foldToWildcards(request, count);
  }
}

/** `all` and `wildcard` are for purges; wildcards only if the vendor takes them without a warning. */
function whatThen({ mode, onTooMany, domain, capabilities }: PlanRequest): OnTooMany {
  if (!modes[mode].purges) return 'fail';
  if (onTooMany !== 'wildcard') return onTooMany;
  const row = chooseCapability(capabilities, { mode, accepts: 'wildcard', domain });
  return row === undefined || row.warning !== undefined ? 'fail' : 'wildcard';
}

function foldToWildcards(request: PlanRequest, count: string): Shaped {
  const { targets, maxUrls, unchangedUrls, capabilities, mode } = request;
  const known = unchangedUrls === undefined ? {} : { unchangedUrls };
  const form = findWildcardForm(capabilities, mode);
  const folded = foldWildcards(targets, { most: maxUrls, form, ...known });
  return {
    targets: folded,
    remarks: [],
    notices: [
      `${count}, so they are folded to ${countNoun(folded.length, 'wildcard')}; ${describeCover(folded)}.`,
    ],
  };
}

const oncePerRun: readonly TargetKind[] = ['everything', 'wildcard'];

/** What cannot be divided is sent by the first shard alone. */
function takeShard(targets: readonly Target[], { shard }: PlanRequest): readonly Target[] {
  const [first] = targets;
  if (shard === undefined || first === undefined) return targets;
  if (oncePerRun.includes(first.kind)) return shard.index === 1 ? targets : [];
  return shardTargets(targets, shard);
}

/** The pace belongs to the whole account, so every shard gets its part of it. */
function dividePace({ pace, shard }: PlanRequest, capability: Capability | undefined): Pace {
  const whole = pace ?? capability?.pace ?? { count: 1, perMilliseconds: 1_000 };
  return { ...whole, perMilliseconds: whole.perMilliseconds * (shard?.count ?? 1) };
}

function tooManyUrls(
  request: PlanRequest,
  count: string,
): Problem & { readonly code: 'too-many-urls' } {
  return {
    code: 'too-many-urls',
    input: 'max-urls',
    message: `${count}.`,
    remedy: adviseTooMany(request),
  };
}

function adviseTooMany({
  mode,
  onTooMany,
  listsAll,
  listInputs,
  capabilities,
}: PlanRequest): string {
  const { purges } = modes[mode];
  if (purges && onTooMany === 'wildcard') {
    return 'The vendor refuses wildcards for this domain, so nothing is folded: raise `max-urls`, or choose `on-too-many: all`.';
  }
  const hasAll = capabilities.some((row) => row.mode === mode && row.accepts === 'everything');
  if (purges && listsAll && hasAll) {
    return 'Every file is in the list, as in a first run: set `on-too-many: all` for one run, which purges everything once; later runs list only what changed. Or increase `max-urls`.';
  }
  const choice = purges ? ', or choose `on-too-many`' : '';
  const lists = listInputs.map((name) => `\`${name}\``).join(', ');
  return `Check whether ${lists} ${listInputs.length === 1 ? 'lists' : 'list'} what was meant; then raise \`max-urls\`${choice}.`;
}

const emptyList = {
  code: 'empty-list',
  input: 'fail-if-empty',
  message: 'The list of URLs is empty, and `fail-if-empty` is `true`.',
  remedy: 'Check the skipped files and their reasons in the report.',
} as const;

/** Inputs are checked before, so that this is a gap in a provider's table: never a silent success. */
function noCapability({ mode, domain }: PlanRequest): Refusal {
  return {
    code: 'mode-unsupported',
    input: 'mode',
    message: `This provider has no request for \`mode: ${mode}\` with these targets on ${domain}.`,
    remedy: 'Choose another `purge-type` or provider.',
  };
}
