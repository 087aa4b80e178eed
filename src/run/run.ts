// The story of a run: find the list, plan it, carry it out, report. Knows nothing of GitHub Actions.

import type { Capability } from '../core/capability.ts';
import { joinLists } from '../core/join-lists.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { EarlierTask } from '../core/plan/resume.ts';
import { shareCapability } from '../core/plan/shard.ts';
import type { TaskRecord } from '../core/task.ts';
import { type Board, createBoard } from '../engine/board.ts';
import type { EngineSettings } from '../engine/engine.ts';
import { execute } from '../engine/execute.ts';
import { toProblems } from '../errors.ts';
import type { SendRequest } from '../http/http.ts';
import type { Report } from '../report/report.ts';
import type { Clock } from '../system/clock.ts';
import type { Logger } from '../system/logger.ts';
import type { Inputs } from './inputs.ts';
import { createJournal } from './journal.ts';
import { describePlan, type FoundList, prepare } from './prepare.ts';

export interface RunDeps {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly random: () => number;
  readonly signal: AbortSignal;
  readonly send: SendRequest;
  readonly checksum: (text: string) => string;
  readonly findTargets: (inputs: Inputs) => Promise<FoundList>;
  /** The tasks of the run that is resumed; undefined where none is. */
  readonly readResume: (inputs: Inputs) => Promise<readonly EarlierTask[] | undefined>;
  /** Hides a secret that came up during the run. */
  readonly keepSecret: (secret: string) => void;
  /** Called with every change of a task. */
  readonly onProgress: (board: Board) => void;
}

/** Never rejects: whatever happens is in the report. */
export async function run(inputs: Inputs, deps: RunDeps): Promise<Report> {
  const { clock, logger } = deps;
  const deadline = clock.now() + inputs.timeoutMilliseconds;
  const journal = createJournal(inputs, clock);
  let requests = 0;
  try {
    const earlier = await deps.readResume(inputs);
    const found = await deps.findTargets(inputs);
    journal.addSource(found.record, found.skipped);
    journal.addNotices(found.notices);
    const prepared = prepare(inputs, { found, earlier, checksum: deps.checksum });
    const { plan, records, problems } = prepared;
    const board = createBoard(records, deps.onProgress);
    journal.addPlan(plan, board.tasks);
    journal.addRemarks(describeList(inputs, records));
    journal.addProblems(problems);
    logger.info(describePlan(prepared));
    if (inputs.dryRun || plan.capability === undefined) return journal.toReport(requests);
    const send: SendRequest = (request) => {
      requests += 1;
      return deps.send(request);
    };
    const { now } = clock;
    const operations = await inputs.connection.connect({ ...deps, send, now });
    const settings = toEngineSettings(inputs, { plan, capability: plan.capability, deadline });
    journal.addProblems(await execute(settings, { ...deps, operations, board }));
  } catch (error) {
    journal.addProblems(toProblems(error));
  }
  return journal.toReport(requests);
}

function describeList({ connection }: Inputs, records: readonly TaskRecord[]): readonly string[] {
  if (connection.describe === undefined) return [];
  const toSend = records.filter(
    ({ state, problem }) => state === 'unsent' && problem === undefined,
  );
  const targets = joinLists(toSend.map(({ batch }) => batch.targets));
  return targets.length === 0 ? [] : connection.describe(targets);
}

function toEngineSettings(
  inputs: Inputs,
  about: { readonly plan: Plan; readonly capability: Capability; readonly deadline: number },
): EngineSettings {
  const { plan, deadline } = about;
  const capability = shareCapability(about.capability, inputs.shard?.count ?? 1);
  const { confirmation, isSequential } = capability;
  const polling = confirmation.by === 'polling' ? confirmation : noPolling;
  const wanted = isSequential ? undefined : inputs.concurrency;
  const pollFirstMilliseconds = inputs.pollIntervalMilliseconds ?? polling.firstMilliseconds;
  return {
    ...inputs,
    capability,
    pace: plan.pace,
    concurrency: wanted ?? capability.concurrency,
    probesAtOnce: wanted ?? polling.probesAtOnce,
    pollFirstMilliseconds,
    pollCapMilliseconds: Math.max(polling.capMilliseconds, pollFirstMilliseconds),
    deadline,
  };
}

const noPolling = { firstMilliseconds: 0, capMilliseconds: 0, probesAtOnce: 1 } as const;
