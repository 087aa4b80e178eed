// The plain lists, one value a line, ready for other tools and for `urls-file`.
import { listText } from '../core/plan/shard.ts';
import { canBeWarmed, isNamed, lineOf } from '../core/target.ts';
import type { TaskRecord } from '../core/task.ts';
import { findUnexpanded } from '../core/unexpanded.ts';
import type { Report } from './report.ts';

export function* renderUrlList({ tasks }: Report): Generator<string> {
  for (const { batch } of tasks) {
    yield endLines(batch.text ?? listText(batch.targets));
  }
}

/** What can be warmed of the whole list, whether it was sent one by one or not. */
export function* renderExistingList({ tasks, covered = [] }: Report): Generator<string> {
  for (const { batch } of tasks) {
    const { targets, text } = batch;
    const isWhole = text !== undefined && targets.every(canBeWarmed);
    yield endLines(isWhole ? text : listText(targets.filter(canBeWarmed)));
  }
  yield endLines(listText(covered.filter(canBeWarmed)));
}

/**
 * In a typed list a comma or a semicolon at the end of an address, or before another one, is a
 * slip, and so are entities and what looks like a placeholder. Here they are not, and a `#` at the
 * end says so: a fragment is part of no request.
 */
function endLines(text: string): string {
  const ended = text.replaceAll(
    /[,;]$|(?:[,;|](?:https?:)?\/\/|&(?:amp|[lg]t|quot|apos);).*$/gim,
    '$&#',
  );
  if (findUnexpanded(ended) === undefined) return ended;
  return ended.replaceAll(/^.*[^#\n]$/gm, (line) =>
    findUnexpanded(line) === undefined ? line : `${line}#`,
  );
}

/** What failed and what never left. Nothing that may have been accepted: sending that again may cost twice. */
export function* renderFailedList({ dryRun, tasks }: Report): Generator<string> {
  if (dryRun) return;
  for (const task of tasks) {
    for (const line of failedLines(task)) yield endLines(`${line}\n`);
  }
}

function failedLines(task: TaskRecord): readonly string[] {
  switch (task.state) {
    case 'failed':
      return linesOf(task, task.failedTargets);
    case 'pending':
    case 'unconfirmed':
      return linesOf(task, task.failedTargets ?? []);
    case 'unsent':
      return linesOf(task);
    case 'done':
      return [];
  }
}

/** Of all its targets or of those with these values; what only an earlier run knows has no other name. */
function linesOf(
  { batch: { targets } }: TaskRecord,
  values?: readonly string[],
): readonly string[] {
  const [first] = targets;
  if (first === undefined) return values ?? [];
  if (values === undefined) return targets.map(lineOf);
  return isNamed(first) ? values.map((value) => lineOf({ kind: first.kind, value })) : values;
}
