// The apply part of one sync on a manual clock, against a vendor whose every call is scripted.
import type {
  Canonical,
  CurrentDistribution,
  DistributionFacts,
  DistributionState,
} from '../../src/core/distributions/distribution.ts';
import type { ChangeKind, DistributionChange } from '../../src/core/distributions/plan.ts';
import type { JsonObject } from '../../src/core/json-value.ts';
import type { Problem } from '../../src/core/problem.ts';
import { type TaskRecord, toUnsent } from '../../src/core/task.ts';
import { applyDistributions } from '../../src/distributions/apply.ts';
import type { SyncEngine } from '../../src/distributions/sync-engine.ts';
import { createBoard } from '../../src/engine/board.ts';
import type {
  DistributionOperations,
  ModifiedDistribution,
} from '../../src/providers/distribution-operations.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';
import { createScript, type ExpectedCall, type Reply, type Script } from './script.ts';

/** One distribution as the vendor has it: its domain is `a.example` unless a test changes it. */
export function createCurrent(
  state: DistributionState,
  changes: Partial<CurrentDistribution> = {},
): CurrentDistribution {
  const own = { domain: 'a.example', state, status: state.toUpperCase(), fields: {}, raw: {} };
  return { ...own, ...changes };
}

/** The change of an entry `docs` that wants `size: 2`. */
export function createChange(
  kind: ChangeKind,
  changes: Partial<DistributionChange> = {},
): DistributionChange {
  const domain = kind === 'create' ? '' : 'a.example';
  return {
    kind,
    name: 'docs',
    domain,
    marker: 'mark',
    fields: [{ field: 'size', before: 1, after: 2 }],
    desired: { name: 'docs', state: 'present', fields: { size: 2 } },
    ...(kind === 'create' ? {} : { current: createCurrent('ready', { fields: { size: 1 } }) }),
    ...changes,
  };
}

/** What a scripted call gives: what is found, a new domain, or nothing but success. */
export type SyncReply = readonly CurrentDistribution[] | { readonly created: string } | 'accepted';

/**
 * `list`, `get a.example`, `create docs …`, `modify a.example …` with the fields as JSON, `remove a.example`.
 */
export type SyncCall = ExpectedCall<SyncReply>;

export interface ScriptedSync {
  readonly changes: readonly DistributionChange[];
  readonly calls: readonly SyncCall[];
  readonly settings?: Partial<SyncEngine>;
  readonly isEcho?: DistributionOperations['isEcho'];
  readonly canonical?: Canonical;
  /** Sees every modify with what goes along with it. */
  readonly onModify?: (change: ModifiedDistribution) => void;
  readonly clock?: ManualClock;
  readonly cancel?: AbortController;
}

export interface Synced {
  readonly problems: readonly Problem[];
  readonly error: unknown;
  readonly tasks: readonly TaskRecord[];
  readonly log: readonly string[];
  readonly elapsedMilliseconds: number;
}

/** Of a vendor that is read three times before what is as before counts as rolled back. */
export const scriptedFacts: DistributionFacts = {
  pollFirstMilliseconds: 30_000,
  pollCapMilliseconds: 120_000,
  mostReadyLooks: 3,
  howLong: 'It takes a while',
  afterRollback: 'Ask the vendor.',
};

/** Runs to the end, and fails unless every scripted call came, in order, and no other one did. */
export async function applyScript(scripted: ScriptedSync): Promise<Synced> {
  const { clock = createManualClock(), cancel = new AbortController(), changes } = scripted;
  const script = createScript<SyncReply>(scripted.calls);
  const log: string[] = [];
  const board = createBoard(changes.map(toRecord), () => undefined);
  const startedAt = clock.now();
  const ended = await applyDistributions({
    operations: toOperations(script, scripted),
    facts: scriptedFacts,
    isReviewed: false,
    changes,
    board,
    clock,
    signal: cancel.signal,
    random: () => 0,
    logger: { info: (line) => void log.push(line), debug: () => undefined },
    retries: 2,
    wait: true,
    pollFirstMilliseconds: 10_000,
    pollCapMilliseconds: 60_000,
    requestTimeoutMilliseconds: 30_000,
    timeoutMilliseconds: 3_600_000,
    deadline: startedAt + 3_600_000,
    lastProbeMilliseconds: 5_000,
    ...scripted.settings,
  }).then(
    (problems) => ({ problems, error: undefined }),
    (error: unknown) => ({ problems: [], error }),
  );
  const elapsedMilliseconds = clock.now() - startedAt;
  script.expectPlayed();
  return { ...ended, tasks: board.tasks(), log, elapsedMilliseconds };
}

function toRecord({ name, domain }: DistributionChange): TaskRecord {
  const target = { kind: 'distribution', value: name, rule: 'config' } as const;
  return { ...toUnsent({ checksum: name, targets: [target] }), id: domain };
}

/** Operations that play the script call by call. */
export function toOperations(
  { play }: Script<SyncReply>,
  {
    isEcho = () => false,
    canonical = (_field, value) => value ?? null,
    onModify = () => undefined,
  }: Pick<ScriptedSync, 'isEcho' | 'canonical' | 'onModify'> = {},
): DistributionOperations {
  const wish = (fields: JsonObject, marker: string): string =>
    `${JSON.stringify(fields)} [${marker}]`;
  return {
    list: async (limits) => found(await play('list', limits)),
    get: async (domain, limits) => found(await play(`get ${domain}`, limits))[0],
    async create({ fields, marker }, limits) {
      const reply = await play(`create ${wish(fields, marker)}`, limits);
      if (typeof reply === 'object' && 'created' in reply) return { domain: reply.created };
      throw new Error('The script has no new domain here.');
    },
    async modify(change, limits) {
      const { current, fields, changed, marker } = change;
      onModify(change);
      const what = `${wish(fields, marker)} changes ${changed.join()}`;
      await play(`modify ${current.domain} ${what}`, limits);
    },
    remove: async (domain, limits) => void (await play(`remove ${domain}`, limits)),
    isEcho,
    canonical,
  };
}

function found(reply: SyncReply): readonly CurrentDistribution[] {
  if (typeof reply === 'object' && !('created' in reply)) return reply;
  throw new Error('The script has no distributions here.');
}

/** A reply that comes after a while, unless the request is aborted first. */
export function givesLater(
  clock: ManualClock,
  milliseconds: number,
  reply: SyncReply,
): Reply<SyncReply> {
  return async ({ signal }) => {
    await clock.sleep(milliseconds, signal);
    return reply;
  };
}
