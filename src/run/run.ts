// One run: find the list, plan it, send it, report. Knows nothing about GitHub Actions.

import type { Capability } from '../core/capability.ts';
import { checkStars, noteStars } from '../core/plan/check-stars.ts';
import type { ExpectedList } from '../core/plan/list-difference.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { EarlierRun, EarlierTask } from '../core/plan/resume.ts';
import { shareCapability } from '../core/plan/shard.ts';
import type { TaskRecord } from '../core/task.ts';
import { type Board, createBoard } from '../engine/board.ts';
import { toLastProbe } from '../engine/budget.ts';
import type { EngineSettings } from '../engine/engine.ts';
import { execute } from '../engine/execute.ts';
import { isToSend } from '../engine/settlement.ts';
import { InputError, toProblems } from '../errors.ts';
import type { SendRequest } from '../http/http.ts';
import { checkTaskIds } from '../providers/checked-ids.ts';
import type { Report } from '../report/report.ts';
import type { Memory } from '../sources/memory/memory.ts';
import type { FoundTargets } from '../sources/source.ts';
import type { Clock } from '../system/clock.ts';
import type { GroupingLogger } from '../system/logger.ts';
import type { FileWriter } from '../system/write-file.ts';
import type { FindTargets } from './find-list.ts';
import type { Inputs } from './inputs.ts';
import { createJournal, type Journal } from './journal.ts';
import { keepManifest } from './keep-manifest.ts';
import { obtainList } from './obtain-list.ts';
import { describePlan, describeResumed, listPlanned, prepare } from './prepare.ts';
import { type Proving, proveAround } from './prove.ts';
import { remembering } from './remembering.ts';
import { listTypedOrigins } from './sample.ts';

export interface RunDeps {
  readonly clock: Clock;
  readonly logger: GroupingLogger;
  readonly random: () => number;
  readonly signal: AbortSignal;
  readonly send: SendRequest;
  readonly checksum: (text: string) => string;
  readonly findTargets: FindTargets;
  /** The run that is resumed, if one is. */
  readonly readResume: (inputs: Inputs) => Promise<EarlierRun | undefined>;
  /** The list that was planned, if one is expected. */
  readonly readExpected: (inputs: Inputs) => Promise<ExpectedList | undefined>;
  /** Hides a secret that came up during the run. */
  readonly keepSecret: (secret: string) => void;
  readonly writeFile: FileWriter['write'];
  readonly openMemory: () => Promise<Memory>;
  readonly hashFile: Proving['deps']['hashFile'];
  /** Called with every change of a task. */
  readonly onProgress: (board: Board, index: number) => void;
}

/** Never rejects: whatever happens is in the report. */
export async function run(inputs: Inputs, deps: RunDeps): Promise<Report> {
  const deadline = deps.clock.now() + inputs.timeoutMilliseconds;
  const journal = createJournal(inputs, deps.clock);
  let requests = 0;
  const send: SendRequest = (request) => {
    requests += 1;
    return deps.send(request);
  };
  try {
    const resumed = await deps.readResume(inputs);
    const expected = await deps.readExpected(inputs);
    const { found, remembered } = await deps.logger.group('Make the list', () =>
      obtainList(inputs, { resumed, deadline, deps }),
    );
    journal.addList(found);
    const earlier = resumed?.tasks;
    await remembering(remembered, {
      inputs,
      journal,
      openMemory: deps.openMemory,
      act: () =>
        actOn(found, {
          ...{ inputs, earlier, expected, deadline, journal, deps: { ...deps, send } },
          // Requests to the vendor are counted, and these go elsewhere.
          look: deps.send,
        }),
    });
    const report = journal.toReport(requests);
    journal.addProblems(await keepManifest(inputs, { found, report, writeFile: deps.writeFile }));
  } catch (error) {
    journal.addProblems(toProblems(error));
  }
  return journal.toReport(requests);
}

interface Acting {
  readonly inputs: Inputs;
  readonly earlier: readonly EarlierTask[] | undefined;
  readonly expected: ExpectedList | undefined;
  readonly deadline: number;
  readonly journal: Journal;
  readonly deps: RunDeps;
  readonly look: SendRequest;
}

async function actOn(found: FoundTargets, acting: Acting): Promise<void> {
  const { inputs, earlier, expected, deadline, journal, deps, look } = acting;
  deps.signal.throwIfAborted();
  const refused = inputs.connection.checkTargets?.(found.targets) ?? [];
  if (refused.length > 0) throw new InputError(refused);
  const { mode, connection, capabilities } = inputs;
  const star = checkStars(found.targets, { mode, domain: connection.domain, capabilities });
  if (star !== undefined) throw new InputError([star]);
  journal.addNotices(noteStars(found.targets, { mode }));
  const prepared = prepare(inputs, { found, earlier, expected, checksum: deps.checksum });
  const { plan, records, problems } = prepared;
  const board = createBoard(records, deps.onProgress);
  journal.addPlan(plan, board.tasks);
  journal.addRemarks([...describeResumed(records, earlier), ...describeList(inputs, records)]);
  journal.addProblems(problems);
  deps.logger.info(describePlan(prepared));
  if (inputs.dryRun) await showPlanned(records, deps.logger);
  const { capability } = plan;
  if (inputs.dryRun || capability === undefined) return;
  const proving = { inputs, found, board, deadline, journal, deps: { ...deps, send: look } };
  await proveAround(proving, async () => {
    const operations = checkTaskIds(
      await inputs.connection.connect({
        ...deps,
        now: deps.clock.now,
        typedOrigins: listTypedOrigins(inputs.selection),
      }),
    );
    const settings = toEngineSettings(inputs, { plan, capability, deadline });
    const remark = (text: string): void => {
      journal.addRemarks([text]);
      deps.logger.info(text);
    };
    const ended = await deps.logger.group('Send the requests', () =>
      execute(settings, { ...deps, operations, board, remark }),
    );
    journal.addProblems(ended);
  });
}

async function showPlanned(records: readonly TaskRecord[], logger: GroupingLogger): Promise<void> {
  await logger.group('The planned list', async () => {
    for (const line of listPlanned(records)) logger.info(line);
  });
}

function describeList({ connection }: Inputs, records: readonly TaskRecord[]): readonly string[] {
  if (connection.describe === undefined) return [];
  const targets = records.filter(isToSend).flatMap(({ batch }) => batch.targets);
  return targets.length === 0 ? [] : connection.describe(targets);
}

function toEngineSettings(
  inputs: Inputs,
  planned: { readonly plan: Plan; readonly capability: Capability; readonly deadline: number },
): EngineSettings {
  const { plan, deadline } = planned;
  const capability = shareCapability(planned.capability, inputs.shard?.count ?? 1);
  const { confirmation, isSequential } = capability;
  const polling = confirmation.by === 'polling' ? confirmation : noPolling;
  const wanted = isSequential ? undefined : inputs.concurrency;
  const pollFirstMilliseconds = inputs.pollIntervalMilliseconds ?? polling.firstMilliseconds;
  return {
    capability,
    domain: inputs.connection.domain,
    pace: plan.pace,
    concurrency: wanted ?? capability.concurrency,
    probesAtOnce: wanted ?? polling.probesAtOnce,
    retries: inputs.retries,
    wait: inputs.wait,
    requestTimeoutMilliseconds: inputs.requestTimeoutMilliseconds,
    timeoutMilliseconds: inputs.timeoutMilliseconds,
    pollFirstMilliseconds,
    pollCapMilliseconds: Math.max(polling.capMilliseconds, pollFirstMilliseconds),
    deadline,
    lastProbeMilliseconds: toLastProbe(inputs.requestTimeoutMilliseconds),
  };
}

const noPolling = { firstMilliseconds: 0, capMilliseconds: 0, probesAtOnce: 1 } as const;
