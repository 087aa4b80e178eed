// What is known about every batch during the run; the only mutable state of the engine.
import type { TaskRecord } from '../core/task.ts';

export interface Board {
  readonly tasks: () => readonly TaskRecord[];
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
    change(index, change) {
      const task = tasks[index];
      if (task === undefined) return;
      const changed = {
        ...(change.state === undefined ? task : withoutJudgement(task)),
        ...change,
      };
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
