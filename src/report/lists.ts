// The plain lists, one value a line, ready for other tools.
import { listText } from '../core/plan/shard.ts';
import { reasonsOf, type Target } from '../core/target.ts';
import type { TaskRecord } from '../core/task.ts';
import type { Report } from './report.ts';

export function* renderUrlList({ tasks }: Report): Generator<string> {
  for (const { batch } of tasks) {
    yield batch.text ?? listText(batch.targets);
  }
}

/** Without what stands only for deleted files. */
export function* renderExistingList({ tasks }: Report): Generator<string> {
  for (const { batch } of tasks) {
    const { targets, text } = batch;
    yield text !== undefined && targets.every(mayExist) ? text : listText(targets.filter(mayExist));
  }
}

function mayExist(target: Target): boolean {
  return target.deleted !== true || reasonsOf(target).some(({ deleted }) => deleted !== true);
}

/** What failed and what never left. Nothing that may have been accepted: sending that again may cost twice. */
export function* renderFailedList({ dryRun, tasks }: Report): Generator<string> {
  if (dryRun) return;
  for (const task of tasks) {
    for (const value of failedValues(task)) yield `${value}\n`;
  }
}

function failedValues(task: TaskRecord): readonly string[] {
  switch (task.state) {
    case 'failed':
      return task.failedTargets ?? allValues(task);
    case 'pending':
    case 'unconfirmed':
      return task.failedTargets ?? [];
    case 'unsent':
      return allValues(task);
    case 'done':
      return [];
  }
}

function allValues({ batch }: TaskRecord): readonly string[] {
  return batch.targets.map(({ value }) => value);
}
