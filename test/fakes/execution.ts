// One execution of the engine on a manual clock, against a vendor whose every call is scripted.
import type { Problem } from '../../src/core/problem.ts';
import { type TaskRecord, toUnsent } from '../../src/core/task.ts';
import { type Board, createBoard } from '../../src/engine/board.ts';
import type { EngineSettings, LaneSettings, RunSettings } from '../../src/engine/engine.ts';
import { execute } from '../../src/engine/execute.ts';
import type { Accepted, Operations, ProbeAnswer } from '../../src/providers/provider.ts';
import { capability } from './capability.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';
import { createScript, type ExpectedCall } from './script.ts';

/** One second between submissions, a minute for everything, one URL a batch. */
export function createSettings(clock: ManualClock, changes: Changes = {}): EngineSettings {
  const { lanes = [{}], ...common } = changes;
  return {
    domain: 'a.example',
    counterpart: 'the vendor',
    retries: 3,
    wait: true,
    requestTimeoutMilliseconds: 30_000,
    timeoutMilliseconds: 60_000,
    deadline: clock.now() + 60_000,
    lastProbeMilliseconds: 5_000,
    ...common,
    lanes: lanes.map((lane) => ({
      capability,
      pace: capability.pace,
      concurrency: 1,
      probesAtOnce: 1,
      pollFirstMilliseconds: 1_000,
      pollCapMilliseconds: 10_000,
      ...common,
      ...lane,
    })),
  };
}

/** Of all lanes, and of each. */
export type Changes = Partial<RunSettings & LaneSettings> & {
  readonly lanes?: readonly Partial<LaneSettings>[];
};

/** `count` tasks of one URL each; the checksum of each is its number. */
export function createTasks(count: number): readonly TaskRecord[] {
  return Array.from({ length: count }, (_, index) =>
    toUnsent({
      checksum: String(index),
      targets: [{ kind: 'url', value: String(index), rule: 'urls' }],
    }),
  );
}

export interface Scripted {
  /** `submit 0`: the task's number. */
  readonly submits?: readonly ExpectedCall<Accepted>[];
  /** `probe 7,8`: the ids, and `@cursor` for a further page; without it nothing can be polled. */
  readonly probes?: readonly ExpectedCall<ProbeAnswer>[];
  /** `prepare`; without it nothing is looked up before. */
  readonly prepares?: readonly ExpectedCall<readonly string[]>[];
  readonly tasks?: readonly TaskRecord[];
  readonly settings?: Changes;
  readonly clock?: ManualClock;
  readonly cancel?: AbortController;
  /** Called with every change of a task; may throw, as whoever writes it down. */
  readonly onChange?: (task: TaskRecord) => void;
}

export interface Executed {
  /** What ended the run early. */
  readonly problems: readonly Problem[];
  /** What the execution rejected with. */
  readonly error: unknown;
  readonly tasks: readonly TaskRecord[];
  readonly log: readonly string[];
  /** What was shown with the plan. */
  readonly remarks: readonly string[];
  readonly elapsedMilliseconds: number;
  /** Every state of every task in the order in which it was shown, such as `0 pending`. */
  readonly shown: readonly string[];
}

/** Runs to the end, and fails unless every scripted call came and no other one did. */
export async function executeScript(scripted: Scripted): Promise<Executed> {
  const { clock = createManualClock(), cancel = new AbortController() } = scripted;
  const log: string[] = [];
  const shown: string[] = [];
  const remarks: string[] = [];
  const submits = createScript(scripted.submits ?? []);
  const probes = createScript(scripted.probes ?? []);
  const prepares = createScript(scripted.prepares ?? []);
  const operations: Operations = {
    ...(scripted.prepares === undefined
      ? {}
      : { prepare: (limits) => prepares.play('prepare', limits) }),
    submit: ({ checksum }, limits) => submits.play(`submit ${checksum}`, limits),
    probe: ({ tasks, cursor }, limits) => {
      const page = cursor === undefined ? '' : `@${cursor}`;
      return probes.play(`probe ${tasks.map(({ id }) => id).join()}${page}`, limits);
    },
  };
  const show = (board: Board, index: number): void => {
    const task = board.tasks()[index];
    shown.push(`${index} ${task?.state}`);
    if (task !== undefined) scripted.onChange?.(task);
  };
  const board = createBoard(scripted.tasks ?? createTasks(1), show);
  const startedAt = clock.now();
  const ended = await execute(createSettings(clock, scripted.settings), {
    operations,
    board,
    clock,
    random: () => 0,
    signal: cancel.signal,
    logger: { info: (line) => void log.push(line), debug: () => undefined },
    remark: (line) => void remarks.push(line),
  }).then(
    (problems) => ({ problems, error: undefined }),
    (error: unknown) => ({ problems: [], error }),
  );
  const elapsedMilliseconds = clock.now() - startedAt;
  submits.expectPlayed();
  probes.expectPlayed();
  prepares.expectPlayed();
  return { ...ended, tasks: board.tasks(), log, remarks, elapsedMilliseconds, shown };
}
