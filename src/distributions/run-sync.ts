// `mode: sync-distribution`: read the file, read what the vendor has, plan, apply, confirm. Knows
// no vendor.
import type { CurrentDistribution } from '../core/distributions/distribution.ts';
import type { ReadConfig } from '../core/distributions/distribution-files.ts';
import {
  type DistributionChange,
  describeForChecksum,
  describeUnknownStates,
  isUnderWay,
  isWrite,
  planDistributions,
} from '../core/distributions/plan.ts';
import type { Problem } from '../core/problem.ts';
import { type TaskRecord, toUnsent } from '../core/task.ts';
import { createBoard } from '../engine/board.ts';
import { toLastProbe } from '../engine/budget.ts';
import { retrySafely } from '../engine/retry-safely.ts';
import { InputError, toProblems } from '../errors.ts';
import type { SendRequest } from '../http/http.ts';
import { checkDomains } from '../providers/checked-ids.ts';
import type { DistributionConnection } from '../providers/distribution-operations.ts';
import { describeCounts, renderPlanLines } from '../report/plan-lines.ts';
import type { Report } from '../report/report.ts';
import { type ReviewedPlan, readReviewedPlan } from '../report/reviewed-plan.ts';
import type { Inputs, SyncInputs } from '../run/inputs.ts';
import { createJournal, type Journal } from '../run/journal.ts';
import type { RunDeps } from '../run/run.ts';
import { applyDistributions } from './apply.ts';
import { askForCreated, askForFound } from './ask-for-domain.ts';
import { exportConfig } from './export-config.ts';
import { noteNewHosts } from './note-new-hosts.ts';
import { refuseOther } from './refuse-other-plan.ts';
import type { SyncEngine } from './sync-engine.ts';
import { toReported } from './to-reported.ts';

export interface SyncDeps
  extends Omit<
    RunDeps,
    'findTargets' | 'readResume' | 'readExpected' | 'writeFile' | 'openMemory' | 'hashFile'
  > {
  /** Sixteen hexadecimal digits that belong to an entry of this file in this repository. */
  readonly markerOf: (name: string) => string;
  /** The folder that the paths of inputs are relative to. */
  readonly workspace: string;
  /** Hides every secret of this run. */
  readonly redact: (text: string) => string;
  /** A reader sees the whole file or none of it. */
  readonly writeFile: (path: string, text: string) => void;
}

/** Never rejects: whatever happens is in the report. */
export async function runSync(inputs: Inputs, sync: SyncInputs, deps: SyncDeps): Promise<Report> {
  const deadline = deps.clock.now() + inputs.timeoutMilliseconds;
  const journal = createJournal(inputs, deps.clock);
  let requests = 0;
  const send: SendRequest = (request) => {
    requests += 1;
    return deps.send(request);
  };
  try {
    await readAndApply({ inputs, sync, journal, deadline, deps: { ...deps, send } });
  } catch (error) {
    journal.addProblems(toProblems(error));
  }
  return journal.toReport(requests);
}

interface Syncing {
  readonly inputs: Inputs;
  readonly sync: SyncInputs;
  readonly journal: Journal;
  /** Of the whole step, which reading the file and the vendor is a part of. */
  readonly deadline: number;
  readonly deps: SyncDeps;
}

async function readAndApply(syncing: Syncing): Promise<void> {
  const { inputs, sync, journal, deps } = syncing;
  const { isOffline, distributions } = inputs.connection;
  if (distributions === undefined) throw new Error('The provider has no distributions.');
  const { expectedPlan } = sync;
  const reviewed =
    expectedPlan === undefined ? undefined : await readReviewedPlan(expectedPlan, deps);
  const config = await readConfig(syncing, distributions);
  journal.addNotices(config.warnings);
  if (isOffline === true) {
    journal.addSync({ changes: [], planChecksum: '', kind: 'offline' });
    journal.addRemarks([offline]);
    deps.logger.info(offline);
    return;
  }
  const operations = checkDomains(await distributions.connect({ ...deps, now: deps.clock.now }));
  const settings = toSettings(syncing, { operations, facts: distributions.facts });
  const current = await retrySafely(settings, (limits) => operations.list(limits));
  if (sync.exportConfig === undefined)
    return await apply(syncing, { settings, config, current, reviewed });
  const { files } = distributions;
  journal.addRemarks([await exportConfig(sync.exportConfig, { ...deps, files, current })]);
  journal.addSync({ changes: [], planChecksum: '', kind: 'export' });
}

async function readConfig(
  { sync, deps }: Syncing,
  { files }: DistributionConnection,
): Promise<ReadConfig> {
  const { config, allowDelete } = sync;
  if (config === undefined) return { desired: [], warnings: [] };
  return await files.read({ path: config, workspace: deps.workspace, allowDelete });
}

type Found = readonly CurrentDistribution[];

const offline =
  'Without credentials, the file was checked but not compared with what the vendor has.';

async function apply(
  { inputs, sync, journal, deps }: Syncing,
  found: {
    readonly settings: SyncSettings;
    readonly config: ReadConfig;
    readonly current: Found;
    readonly reviewed: ReviewedPlan | undefined;
  },
): Promise<void> {
  const { settings, config, current, reviewed } = found;
  const { canonical, hostCheck } = settings.operations;
  const { markerOf } = deps;
  const plan = planDistributions({ desired: config.desired, current, markerOf, canonical });
  const planChecksum = deps.checksum(describeForChecksum(plan.changes));
  const writes = plan.changes.filter(isWrite);
  const isWaiting = inputs.wait && !inputs.dryRun;
  const changes = [...writes, ...(isWaiting ? plan.changes.filter(isUnderWay) : [])];
  const board = createBoard(changes.map(toRecord(deps.checksum)), deps.onProgress);
  const isOther = reviewed !== undefined && reviewed.checksum !== planChecksum;
  const isPlanned = plan.problems.length === 0;
  const { notesOf, remarks } = await noteNewHosts(isPlanned ? plan.changes : [], {
    hostCheck,
    retry: settings,
  });
  const reported = plan.changes.map((change) => toReported(change, notesOf(change)));
  journal.addSync({
    ...{ changes: reported, planChecksum, kind: 'plan' },
    ...(isOther && reviewed.changes !== undefined ? { reviewed: reviewed.changes } : {}),
  });
  journal.addRemarks(remarks);
  journal.addTasks(board.tasks);
  deps.logger.info(`${describeCounts(plan.changes)}.`);
  for (const line of renderPlanLines(reported)) deps.logger.info(line);
  journal.addNotices(describeUnknownStates(plan.changes));
  journal.addRemarks(askForFound(plan.changes));
  journal.addProblems(plan.problems);
  if (plan.problems.length > 0) return;
  if (isOther)
    throw new InputError([refuseOther(reviewed, { changes: reported, planChecksum, ...deps })]);
  if (inputs.dryRun) {
    if (sync.failOnDrift && writes.length > 0) journal.addProblems([drift(writes.length)]);
    return;
  }
  const isReviewed = reviewed !== undefined;
  try {
    const ended = await deps.logger.group('Apply the plan', () =>
      applyDistributions({ ...settings, isReviewed, changes, board }),
    );
    journal.addProblems(ended);
  } finally {
    journal.addRemarks(askForCreated(changes, board.tasks()));
  }
}

type SyncSettings = Omit<SyncEngine, 'changes' | 'board' | 'isReviewed'>;

function toSettings(
  { inputs, deadline, deps }: Syncing,
  { operations, facts }: Pick<SyncEngine, 'operations' | 'facts'>,
): SyncSettings {
  const pollFirstMilliseconds = inputs.pollIntervalMilliseconds ?? facts.pollFirstMilliseconds;
  const { retries, wait, requestTimeoutMilliseconds, timeoutMilliseconds } = inputs;
  const { clock, random, signal, logger } = deps;
  return {
    ...{ operations, facts },
    ...{ clock, random, signal, logger },
    ...{ retries, wait, requestTimeoutMilliseconds, timeoutMilliseconds },
    deadline,
    lastProbeMilliseconds: toLastProbe(requestTimeoutMilliseconds),
    pollFirstMilliseconds,
    pollCapMilliseconds: Math.max(facts.pollCapMilliseconds, pollFirstMilliseconds),
  };
}

function toRecord(checksum: (text: string) => string): (change: DistributionChange) => TaskRecord {
  return ({ kind, name, domain }) => ({
    ...toUnsent({
      checksum: checksum(`${kind} ${name}\n`),
      targets: [{ kind: 'distribution', value: name, rule: 'config' }],
    }),
    id: domain,
  });
}

function drift(count: number): Problem {
  return {
    code: 'drift',
    message: `${count} ${count === 1 ? 'distribution differs' : 'distributions differ'} from the file.`,
    remedy:
      'Run without `dry-run` to apply the file, or change the file to match; `export-config` writes what the vendor has.',
  };
}
