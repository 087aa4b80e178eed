import type { Problem } from './problem.ts';
import type { Target } from './target.ts';

/** One request's worth of targets. */
export interface Batch {
  /** SHA-256 of its sorted values, one a line: recognises the batch in a later run. */
  readonly checksum: string;
  readonly targets: readonly Target[];
  /** What is sent for each target, in the same order, if that is not its value. */
  readonly sentAs?: readonly string[];
  /** Its values, one a line, if planning made them: a part of the whole list's text. */
  readonly text?: string;
  /** How many an earlier run sent, if only that run knows which. */
  readonly sent?: number;
}

/** What is sent to the vendor, each once. */
export function itemsOf({ targets, sentAs }: Batch): readonly string[] {
  return sentAs === undefined ? targets.map(({ value }) => value) : [...new Set(sentAs)];
}

/** How many targets a batch stands for. */
export function sizeOf({ targets, sent }: Batch): number {
  return sent ?? targets.length;
}

/**
 * - `unsent`: nothing was sent; `problem` says why if the run is over;
 * - `pending`: the vendor accepted it and has not said that it is done;
 * - `done`: accepted for good, or confirmed;
 * - `failed`: the vendor refused it or its task failed;
 * - `unconfirmed`: it may have been accepted, or was, and nobody can say what came of it.
 */
export const taskStates = ['unsent', 'pending', 'done', 'failed', 'unconfirmed'] as const;
export type TaskState = (typeof taskStates)[number];

/** What happened to one batch. */
export interface TaskRecord {
  readonly batch: Batch;
  readonly state: TaskState;
  /** The vendor's id, `''` if it gave none. */
  readonly id: string;
  /** Requests sent to submit it. */
  readonly attempts: number;
  /** Milliseconds since the epoch. */
  readonly submittedAt?: number;
  readonly finishedAt?: number;
  /** The vendor's last word on it, for people. */
  readonly vendorState?: string;
  /** Values of the targets that failed or are unfinished, if the vendor judges each by itself. */
  readonly failedTargets?: readonly string[];
  readonly pendingTargets?: readonly string[];
  readonly problem?: Problem;
  /** What else the vendor reports, such as its own times. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

export interface Judgement {
  readonly state: TaskState;
  readonly failedTargets?: readonly string[] | undefined;
  readonly pendingTargets?: readonly string[] | undefined;
}

/**
 * Of what somebody says about single targets, what concerns this batch: each target in one state. A
 * list names values, or what was sent for them; one that names none says nothing, so that the whole
 * batch is in the state of the task. If only an earlier run knows the targets, the names are taken
 * as they are, if there are not too many.
 */
export function pickOwn(
  batch: Batch,
  { state, failedTargets, pendingTargets }: Judgement,
): Pick<TaskRecord, 'failedTargets' | 'pendingTargets'> {
  if ((failedTargets ?? pendingTargets) === undefined) return {};
  const [failedNames, pendingNames] = [new Set(failedTargets), new Set(pendingTargets)];
  const named = [...new Set([...failedNames, ...pendingNames])];
  const { targets, sentAs } = batch;
  const known = targets.map(({ value }) => value);
  const values = known.length === 0 && named.length <= sizeOf(batch) ? named : known;
  const isIn = (names: ReadonlySet<string>, value: string, index: number): boolean =>
    names.has(value) || names.has(sentAs?.[index] ?? value);
  const failed = values.filter((value, index) => isIn(failedNames, value, index));
  const isFailed = new Set(failed);
  const pending = values.filter(
    (value, index) => isIn(pendingNames, value, index) && !isFailed.has(value),
  );
  const isOpen = state === 'pending' || state === 'unconfirmed';
  return {
    ...(failedTargets === undefined || (state === 'failed' && failed.length === 0)
      ? {}
      : { failedTargets: failed }),
    ...(pendingTargets === undefined || (isOpen && pending.length === 0)
      ? {}
      : { pendingTargets: pending }),
  };
}

/** A batch before anything happens to it. */
export function toUnsent(batch: Batch): TaskRecord {
  return { batch, state: 'unsent', id: '', attempts: 0 };
}

/** Targets by outcome; `total` is the sum of the others. */
export interface TaskCounts {
  readonly total: number;
  /** Confirmed, or accepted if that is the vendor's last word. */
  readonly succeeded: number;
  readonly failed: number;
  /** Sent, and the result cannot be determined. */
  readonly unknown: number;
  /** In a dry run every target. */
  readonly notSent: number;
  /** Accepted and not finished. */
  readonly pending: number;
}

const nothing: TaskCounts = {
  total: 0,
  succeeded: 0,
  failed: 0,
  unknown: 0,
  notSent: 0,
  pending: 0,
};

/** Targets of one task. */
export function countTask(task: TaskRecord): TaskCounts {
  const total = sizeOf(task.batch);
  const failedOnes = task.failedTargets?.length ?? 0;
  const pendingOnes = task.pendingTargets?.length ?? 0;
  const none = { ...nothing, total };
  switch (task.state) {
    case 'done':
      return { ...none, succeeded: total };
    case 'failed': {
      const failed = task.failedTargets === undefined ? total : failedOnes;
      return { ...none, succeeded: total - failed, failed };
    }
    case 'pending':
    case 'unconfirmed': {
      const open = task.pendingTargets === undefined ? total - failedOnes : pendingOnes;
      const outcome = task.state === 'pending' ? { pending: open } : { unknown: open };
      return { ...none, succeeded: total - failedOnes - open, failed: failedOnes, ...outcome };
    }
    case 'unsent':
      return { ...none, notSent: total };
  }
}

export function countTasks(tasks: readonly TaskRecord[]): TaskCounts {
  return tasks.map(countTask).reduce(addCounts, nothing);
}

function addCounts(one: TaskCounts, other: TaskCounts): TaskCounts {
  return {
    total: one.total + other.total,
    succeeded: one.succeeded + other.succeeded,
    failed: one.failed + other.failed,
    unknown: one.unknown + other.unknown,
    notSent: one.notSent + other.notSent,
    pending: one.pending + other.pending,
  };
}
