// The two plain lists, one value a line, ready for other tools.
import { listText } from '../core/plan/shard.ts';
import type { TaskRecord } from '../core/task.ts';
import type { Report } from './report.ts';

export function* renderUrlList({ tasks }: Report): Generator<string> {
  for (const { batch } of tasks) {
    yield batch.text ?? listText(batch.targets);
  }
}

/** Everything that did not succeed: failed, unfinished, unconfirmed and never sent. */
export function* renderFailedList(report: Report): Generator<string> {
  if (report.dryRun) return;
  for (const task of report.tasks) {
    for (const value of failedValues(task, report)) yield `${value}\n`;
  }
}

function failedValues(task: TaskRecord, { wait }: Report): readonly string[] {
  switch (task.state) {
    case 'done':
      return [];
    case 'failed':
      return task.failedTargets ?? allValues(task);
    case 'pending': {
      const failed = task.failedTargets ?? [];
      const rest = (): readonly string[] =>
        allValues(task).filter((value) => !failed.includes(value));
      return wait ? [...failed, ...(task.pendingTargets ?? rest())] : failed;
    }
    case 'unsent':
    case 'unconfirmed':
      return allValues(task);
  }
}

function allValues({ batch }: TaskRecord): readonly string[] {
  return batch.targets.map(({ value }) => value);
}
