// The plain lists, one value a line, ready for other tools and for `urls-file`.
import { listText } from '../core/plan/shard.ts';
import { isGone } from '../core/target.ts';
import type { TaskRecord } from '../core/task.ts';
import type { Report } from './report.ts';

export function* renderUrlList({ tasks }: Report): Generator<string> {
  for (const { batch } of tasks) {
    yield endLines(batch.text ?? listText(batch.targets));
  }
}

/** Without what stands only for deleted files. */
export function* renderExistingList({ tasks }: Report): Generator<string> {
  for (const { batch } of tasks) {
    const { targets, text } = batch;
    const isWhole = text !== undefined && !targets.some(isGone);
    yield endLines(isWhole ? text : listText(targets.filter((target) => !isGone(target))));
  }
}

/**
 * In a typed list a comma or a semicolon at the end of an address, or before another one, is a slip. Here
 * it is not, and a `#` at the end says so: a fragment is part of no request.
 */
function endLines(text: string): string {
  return text.replaceAll(/[,;]$|[,;|](?:https?:)?\/\/.*$/gim, '$&#');
}

/** What failed and what never left. Nothing that may have been accepted: sending that again may cost twice. */
export function* renderFailedList({ dryRun, tasks }: Report): Generator<string> {
  if (dryRun) return;
  for (const task of tasks) {
    for (const value of failedValues(task)) yield endLines(`${value}\n`);
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
