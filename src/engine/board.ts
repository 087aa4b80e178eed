// What is known about every batch during the run; the only mutable state of the engine.
import type { TaskRecord } from '../core/task.ts';

export interface Board {
  readonly tasks: () => readonly TaskRecord[];
  readonly task: (index: number) => TaskRecord | undefined;
  /** How people count a task: from 1, among all of the run. */
  readonly place: (index: number) => { readonly number: number; readonly of: number };
  /**
   * Replaces fields of one task. A state comes with everything that is said about it: what belongs to
   * the state before it goes.
   */
  change(index: number, change: Partial<Omit<TaskRecord, 'batch'>>): void;
  /** How many targets a task has whose list only an earlier run knows. */
  resize(index: number, sent: number): void;
  /** Indices of what the vendor has accepted and not finished. */
  readonly pending: () => readonly number[];
  readonly hasPending: () => boolean;
}

/** `onChange` is called with every change, so that task ids are written as soon as they are known. */
export function createBoard(
  records: readonly TaskRecord[],
  onChange: (board: Board, index: number) => void,
): Board {
  const tasks = [...records];
  const pending = new Set(
    tasks.flatMap(({ state }, index) => (state === 'pending' ? [index] : [])),
  );
  const board: Board = {
    tasks: () => tasks,
    task: (index) => tasks[index],
    place: (index) => ({ number: index + 1, of: tasks.length }),
    change(index, change) {
      const task = tasks[index];
      if (task === undefined) return;
      const isJudged = (task.failedTargets ?? task.pendingTargets ?? task.problem) !== undefined;
      const kept = isJudged && change.state !== undefined ? withoutJudgement(task) : task;
      const changed = { ...kept, ...change };
      tasks[index] = changed;
      if (changed.state === 'pending') pending.add(index);
      else pending.delete(index);
      onChange(board, index);
    },
    resize(index, sent) {
      const task = tasks[index];
      if (task !== undefined) tasks[index] = { ...task, batch: { ...task.batch, sent } };
    },
    pending: () => [...pending],
    hasPending: () => pending.size > 0,
  };
  return board;
}

function withoutJudgement(task: TaskRecord): TaskRecord {
  const { failedTargets: _failed, pendingTargets: _pending, problem: _problem, ...rest } = task;
  return rest;
}

/** The part of a board with these tasks; its own indices begin with 0. */
export function partOf(board: Board, indices: readonly number[]): Board {
  const at = (index: number): number => indices[index] ?? -1;
  const own = new Map(indices.map((index, place) => [index, place]));
  return {
    tasks: () => indices.flatMap((index) => board.task(index) ?? []),
    task: (index) => board.task(at(index)),
    place: (index) => board.place(at(index)),
    change: (index, change) => board.change(at(index), change),
    resize: (index, sent) => board.resize(at(index), sent),
    pending: () => board.pending().flatMap((index) => own.get(index) ?? []),
    hasPending: () => board.pending().some((index) => own.has(index)),
  };
}
