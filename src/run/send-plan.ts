// The part of a run that sends: loaded when something is to be sent, which a dry run never does.
import { usualCounterpart } from '../core/counterpart.ts';
import type { Lane } from '../core/plan/lane.ts';
import type { Plan } from '../core/plan/plan.ts';
import { shareCapability } from '../core/plan/shard.ts';
import type { Board } from '../engine/board.ts';
import { toLastProbe } from '../engine/budget.ts';
import type { EngineSettings, LaneSettings } from '../engine/engine.ts';
import { execute } from '../engine/execute.ts';
import type { SendRequest } from '../http/http.ts';
import { checkTaskIds } from '../providers/checked-ids.ts';
import type { FoundTargets } from '../sources/source.ts';
import type { Clock } from '../system/clock.ts';
import type { GroupingLogger } from '../system/logger.ts';
import type { Inputs } from './inputs.ts';
import type { Journal } from './journal.ts';
import { type Proving, proveAround } from './prove.ts';
import { listTypedOrigins } from './sample.ts';

export interface SendDeps {
  readonly clock: Clock;
  readonly logger: GroupingLogger;
  readonly random: () => number;
  readonly signal: AbortSignal;
  readonly send: SendRequest;
  /** Hides a secret that came up during the run. */
  readonly keepSecret: (secret: string) => void;
  readonly hashFile: Proving['deps']['hashFile'];
}

export interface Sending {
  readonly inputs: Inputs;
  readonly found: FoundTargets;
  readonly plan: Plan;
  readonly board: Board;
  readonly deadline: number;
  readonly journal: Journal;
  readonly deps: SendDeps;
  /** For looks at caches and origins: requests to the vendor are counted, and these go elsewhere. */
  readonly look: SendRequest;
}

/** Rejects as `proveAround` and `connect` do; a request that failed is a problem in the journal. */
export async function sendPlan(sending: Sending): Promise<void> {
  const { inputs, found, plan, board, deadline, journal, deps, look } = sending;
  const proving = { inputs, found, board, deadline, journal, deps: { ...deps, send: look } };
  await proveAround(proving, async () => {
    const operations = checkTaskIds(
      await inputs.connection.connect({
        ...deps,
        now: deps.clock.now,
        typedOrigins: listTypedOrigins(inputs.selection),
      }),
      inputs.connection.pollOrigin,
    );
    const settings = toEngineSettings(inputs, { plan, deadline });
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

function toEngineSettings(
  inputs: Inputs,
  { plan, deadline }: { readonly plan: Plan; readonly deadline: number },
): EngineSettings {
  return {
    lanes: plan.lanes.map((lane) => toLaneSettings(inputs, lane)),
    domain: inputs.connection.domain,
    counterpart: inputs.counterpart ?? usualCounterpart,
    recipients: inputs.connection.recipients,
    retries: inputs.retries,
    wait: inputs.wait,
    requestTimeoutMilliseconds: inputs.requestTimeoutMilliseconds,
    timeoutMilliseconds: inputs.timeoutMilliseconds,
    deadline,
    lastProbeMilliseconds: toLastProbe(inputs.requestTimeoutMilliseconds),
  };
}

function toLaneSettings(inputs: Inputs, { capability: row, pace, targetPace }: Lane): LaneSettings {
  const capability = shareCapability(row, inputs.shard?.count ?? 1);
  const { confirmation, isSequential } = capability;
  const polling = confirmation.by === 'polling' ? confirmation : noPolling;
  const wanted = isSequential ? undefined : inputs.concurrency;
  const pollFirstMilliseconds = inputs.pollIntervalMilliseconds ?? polling.firstMilliseconds;
  return {
    capability,
    pace,
    ...(targetPace === undefined ? {} : { targetPace }),
    concurrency: wanted ?? capability.concurrency,
    probesAtOnce: wanted ?? polling.probesAtOnce,
    pollFirstMilliseconds,
    pollCapMilliseconds: Math.max(polling.capMilliseconds, pollFirstMilliseconds),
  };
}

const noPolling = { firstMilliseconds: 0, capMilliseconds: 0, probesAtOnce: 1 } as const;
