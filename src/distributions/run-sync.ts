// The story of `mode: sync-distribution`: read the file, read what the vendor has, plan, apply, confirm.
import { type CurrentDistribution, isClosed } from '../core/distributions/distribution.ts';
import {
  type DistributionChange,
  describeForChecksum,
  isUnderWay,
  isWrite,
  planDistributions,
} from '../core/distributions/plan.ts';
import type { Problem } from '../core/problem.ts';
import { countNoun } from '../core/target.ts';
import { type TaskRecord, toUnsent } from '../core/task.ts';
import { createBoard } from '../engine/board.ts';
import { InputError, toProblems } from '../errors.ts';
import type { SendRequest } from '../http/http.ts';
import { checkDomains } from '../providers/checked-ids.ts';
import type { ReadConfig } from '../providers/nhn/distributions/read-file.ts';
import type { DistributionOperations } from '../providers/provider.ts';
import { renderPlanLines } from '../report/plan-lines.ts';
import type { Report } from '../report/report.ts';
import type { Inputs, SyncInputs } from '../run/inputs.ts';
import { createJournal, type Journal } from '../run/journal.ts';
import type { RunDeps } from '../run/run.ts';
import { applyDistributions } from './apply.ts';
import { callLimits } from './sync-engine.ts';

export interface SyncDeps
  extends Omit<RunDeps, 'findTargets' | 'readResume' | 'writeFile' | 'openMemory'> {
  readonly readConfig: (sync: SyncInputs) => Promise<ReadConfig>;
  /** Sixteen hexadecimal digits that belong to an entry of this file in this repository. */
  readonly markerOf: (name: string) => string;
  readonly writeConfig: (
    path: string,
    distributions: readonly CurrentDistribution[],
  ) => Promise<number>;
}

/** Never rejects: whatever happens is in the report. */
export async function runSync(inputs: Inputs, sync: SyncInputs, deps: SyncDeps): Promise<Report> {
  const journal = createJournal(inputs, deps.clock);
  let requests = 0;
  const send: SendRequest = (request) => {
    requests += 1;
    return deps.send(request);
  };
  try {
    await story({ inputs, sync, journal, deps: { ...deps, send } });
  } catch (error) {
    journal.addProblems(toProblems(error));
  }
  return journal.toReport(requests);
}

interface Story {
  readonly inputs: Inputs;
  readonly sync: SyncInputs;
  readonly journal: Journal;
  readonly deps: SyncDeps;
}

async function story(about: Story): Promise<void> {
  const { inputs, sync, journal, deps } = about;
  const config = sync.config === undefined ? undefined : await deps.readConfig(sync);
  journal.addNotices(config?.warnings ?? []);
  const { connection } = inputs;
  if (connection.isOffline === true || connection.connectDistributions === undefined) {
    journal.addSync({ changes: [], planChecksum: '', kind: 'offline' });
    journal.addRemarks([offline]);
    deps.logger.info(offline);
    return;
  }
  const operations = checkDomains(
    await connection.connectDistributions({ ...deps, now: deps.clock.now }),
  );
  if (sync.exportConfig !== undefined) {
    const deadline = deps.clock.now() + inputs.timeoutMilliseconds;
    const engine = toEngine(inputs, { deps, deadline, operations });
    const all = await operations.list(callLimits({ ...engine, changes: [], board: noBoard }));
    const live = all.filter((one) => !isClosed(one));
    const count = await deps.writeConfig(sync.exportConfig, live);
    journal.addSync({ changes: [], planChecksum: '', kind: 'export' });
    journal.addRemarks([`${countNoun(count, 'distribution')} written to ${sync.exportConfig}.`]);
    return;
  }
  await apply(about, { operations, config: config ?? { desired: [], warnings: [] } });
}

const offline =
  'Without credentials the file was checked, and not compared with what the vendor has.';

async function apply(
  { inputs, sync, journal, deps }: Story,
  about: { readonly operations: DistributionOperations; readonly config: ReadConfig },
): Promise<void> {
  const { operations, config } = about;
  const deadline = deps.clock.now() + inputs.timeoutMilliseconds;
  const engine = toEngine(inputs, { deps, deadline, operations });
  const current = await operations.list(callLimits({ ...engine, changes: [], board: noBoard }));
  const plan = planDistributions({ desired: config.desired, current, markerOf: deps.markerOf });
  const planChecksum = deps.checksum(describeForChecksum(plan.changes));
  const writes = plan.changes.filter(isWrite);
  const isWaiting = inputs.wait && !inputs.dryRun;
  const changes = [...writes, ...(isWaiting ? plan.changes.filter(isUnderWay) : [])];
  const board = createBoard(changes.map(toRecord(deps.checksum)), deps.onProgress);
  journal.addSync({ changes: plan.changes.map(toReported), planChecksum, kind: 'plan' });
  journal.addTasks(board.tasks);
  for (const line of renderPlanLines(plan.changes)) deps.logger.info(line);
  journal.addProblems(plan.problems);
  if (plan.problems.length > 0) return;
  if (sync.expectedPlan !== undefined && sync.expectedPlan !== planChecksum)
    throw new InputError([planChanged(sync.expectedPlan, planChecksum)]);
  if (inputs.dryRun) {
    if (sync.failOnDrift && writes.length > 0) journal.addProblems([drift(writes.length)]);
    return;
  }
  try {
    journal.addProblems(await applyDistributions({ ...engine, changes, board }));
  } finally {
    journal.addRemarks(tellCreated(changes, board.tasks()));
  }
}

const noBoard = createBoard([], () => undefined);

function toEngine(
  inputs: Inputs,
  about: {
    readonly deps: SyncDeps;
    readonly deadline: number;
    readonly operations: DistributionOperations;
  },
) {
  const pollFirstMilliseconds = inputs.pollIntervalMilliseconds ?? 30_000;
  return {
    ...inputs,
    ...about.deps,
    operations: about.operations,
    deadline: about.deadline,
    pollFirstMilliseconds,
    // Modifying takes dozens of minutes, creating hours.
    pollCapMilliseconds: Math.max(120_000, pollFirstMilliseconds),
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

function toReported({ kind, name, domain, fields, current }: DistributionChange) {
  return {
    kind,
    name,
    domain,
    fields: fields.map(({ field, before, after }) => ({
      field,
      before: before ?? null,
      after: after ?? null,
    })),
    ...(current === undefined ? {} : { status: current.status }),
  };
}

/** The file does not know the domain of what was just made: whoever keeps it has to add it. */
function tellCreated(
  changes: readonly DistributionChange[],
  tasks: readonly TaskRecord[],
): readonly string[] {
  return changes.flatMap(({ kind, name }, index) => {
    const { id = '', state } = tasks[index] ?? {};
    const isThere = state === 'done' || state === 'pending';
    return kind === 'create' && id !== '' && isThere
      ? [`Add to the entry \`${name}\` of the file: \`domain: ${id}\``]
      : [];
  });
}

function drift(count: number): Problem {
  return {
    code: 'drift',
    message: `${count} ${count === 1 ? 'distribution is' : 'distributions are'} not as the file has ${count === 1 ? 'it' : 'them'}.`,
    remedy: 'Apply the file, or change it to what is wanted.',
  };
}

function planChanged(expected: string, found: string) {
  return {
    code: 'plan-changed',
    input: 'expected-plan',
    message: `The plan is not the expected one (${expected.slice(0, 12)}… was expected, ${found.slice(0, 12)}… was found); nothing was changed.`,
    remedy: 'Look at the new plan, and apply that one.',
  } as const;
}
