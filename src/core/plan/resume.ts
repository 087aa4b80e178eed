// What an earlier run left: its tasks, matched with the batches of the same list made again.
import { type Capability, chooseCapability } from '../capability.ts';
import type { Mode } from '../mode.ts';
import type { Problem } from '../problem.ts';
import type { Refusal } from '../refusal.ts';
import { commonKind, lineOf, type Target } from '../target.ts';
import { type Batch, pickOwn, type TaskRecord, type TaskState } from '../task.ts';
import { groupDigits } from '../text.ts';
import { describeListDifference } from './list-difference.ts';

/** One task of an earlier run, as far as that run wrote it down. */
export interface EarlierTask {
  /** The vendor's id, `''` if it gave none. */
  readonly id: string;
  /** Checksum of its batch, `''` if only its id is known. */
  readonly batch: string;
  /** How many targets it had. */
  readonly sent: number;
  readonly state: TaskState;
  /** Milliseconds since the epoch. */
  readonly submittedAt?: number;
  readonly failedTargets?: readonly string[];
  /** Known from a report file alone. */
  readonly targets?: readonly Target[];
}

/** An earlier run, as far as it wrote itself down. */
export interface EarlierRun {
  readonly tasks: readonly EarlierTask[];
  /** If its list came from the memory, which is another one by now: the list is this one again. */
  readonly remembered?: {
    /** Of the entry that it left, or `''`. */
    readonly key: string;
    readonly targets: readonly Target[];
    /** What was left out of it, because something that was sent covers it. */
    readonly covered: readonly Target[];
  };
}

export interface Resuming {
  readonly earlier: readonly EarlierTask[];
  /** False if this run polls nothing: then nothing is known better than by the earlier one. */
  readonly polls: boolean;
}

/** Every batch as it stands after the earlier run: what has an id is polled and never sent. */
export function resumeBatches(
  batches: readonly Batch[],
  { earlier, polls }: Resuming,
): { readonly records: readonly TaskRecord[] } | { readonly refusal: Refusal } {
  const byBatch = new Map(earlier.map((task) => [task.batch, task]));
  const own = new Set(batches.map(({ checksum }) => checksum));
  const strangers = earlier.filter(({ batch }) => !own.has(batch)).length;
  const records = batches.flatMap((batch) => {
    const task = byBatch.get(batch.checksum);
    return task === undefined ? [] : [toRecord(batch, task, polls)];
  });
  if (strangers === 0 && records.length === batches.length) return { records };
  const difference = describeDifference(batches, earlier);
  const counts = { batches: batches.length, matched: records.length, strangers };
  return { refusal: refuseOther(difference, counts) };
}

/** Without the list only what was sent can be polled; the rest stays unsent, with the reason. */
export function resumeWithoutList({ earlier, polls }: Resuming): readonly TaskRecord[] {
  return earlier.map((task) => {
    const batch = { checksum: task.batch, targets: task.targets ?? [], sent: task.sent };
    const record = toRecord(batch, task, polls);
    return record.state === 'unsent' ? { ...record, problem: neverSent } : record;
  });
}

/** The rows that say how the earlier run's tasks are polled, each once; the first for what it does not name. */
export function chooseResumed(
  capabilities: readonly Capability[],
  {
    mode,
    domain,
    earlier,
  }: { readonly mode: Mode; readonly domain: string; readonly earlier: readonly EarlierTask[] },
): readonly Capability[] {
  const usual = capabilities.find((one) => one.mode === mode)?.accepts;
  const kinds = earlier.map(({ targets }) => targets?.[0]?.kind ?? usual);
  const isUnnamed = earlier.some(({ targets = [] }) => targets.length === 0);
  return [...new Set(isUnnamed ? [usual, ...kinds] : kinds)].flatMap((accepts) =>
    accepts === undefined ? [] : (chooseCapability(capabilities, { mode, accepts, domain }) ?? []),
  );
}

export const neverSent = {
  code: 'not-submitted',
  message: 'The earlier run did not send it, and this run has no list of its URLs.',
  remedy: 'To send it, run again with the same URL sources and this `resume-tasks`.',
} as const satisfies Problem;

function toRecord(batch: Batch, task: EarlierTask, polls: boolean): TaskRecord {
  const state = polls && isToPoll(task) ? 'pending' : task.state;
  const record: TaskRecord = {
    batch,
    id: task.id,
    attempts: 0,
    state: state === 'pending' && task.id === '' ? 'unconfirmed' : state,
    ...(task.submittedAt === undefined ? {} : { submittedAt: task.submittedAt }),
    ...(state === 'unsent' ? {} : pickOwn(batch, task)),
  };
  const problem = problemOf(record.state);
  return problem === undefined ? record : { ...record, problem };
}

/**
 * An accepted task whose result is unknown, or of which it is not known what failed: `task-ids` names
 * no targets, and not all of them have to.
 */
function isToPoll({ id, state, failedTargets }: EarlierTask): boolean {
  if (id === '') return false;
  return state === 'unconfirmed' || (state === 'failed' && failedTargets === undefined);
}

function problemOf(state: TaskState): Problem | undefined {
  if (state === 'failed') {
    return {
      code: 'vendor-failed',
      message: 'It failed in the earlier run and is not sent again.',
      remedy:
        'Correct the cause, and send the URLs of the `failed-urls-file` output with a run that has no `resume-tasks`.',
    };
  }
  if (state !== 'unconfirmed') return undefined;
  return {
    code: 'unconfirmed',
    message:
      'It is unknown whether the vendor accepted it in the earlier run, so it is never sent again.',
    remedy: "Check the vendor's console. To send it anyway, run without `resume-tasks`.",
  };
}

interface Matching {
  readonly batches: number;
  readonly matched: number;
  /** Tasks of the earlier run that belong to no batch of this list. */
  readonly strangers: number;
}

/** Sending a batch of another list might send again what the earlier run has sent. */
function refuseOther(difference: string, { batches, matched, strangers }: Matching): Refusal {
  const counts = `${groupDigits(matched)} of ${groupDigits(batches)} requests match, and ${groupDigits(strangers)} of its tasks match none`;
  const remedy =
    'Use the commits and inputs of the earlier run, or remove every URL source to poll only what was sent.';
  return {
    code: 'list-changed',
    input: 'resume-tasks',
    message: `The list differs from the list of the earlier run: ${difference === '' ? counts : difference}.`,
    remedy:
      difference === ''
        ? `${remedy} With its report file as \`resume-tasks\`, the run says which URLs came and went.`
        : remedy,
  };
}

/** `''` if the earlier run did not write down what it sent. */
function describeDifference(batches: readonly Batch[], earlier: readonly EarlierTask[]): string {
  if (earlier.some(({ targets }) => targets === undefined)) return '';
  const valuesOf = (targets: readonly Target[]): readonly string[] => targets.map(lineOf);
  return describeListDifference({
    before: earlier.flatMap(({ targets = [] }) => valuesOf(targets)),
    now: batches.flatMap(({ targets }) => valuesOf(targets)),
    kind: commonKind(batches.flatMap(({ targets }) => targets.slice(0, 1))),
  });
}
