// The report file: everything, whole. Text comes in pieces, so that a million URLs need no second copy.
import { createInstantFormat, formatInstant } from '../core/instant.ts';
import type { Target, TargetReason } from '../core/target.ts';
import type { TaskRecord } from '../core/task.ts';
import { displayPath } from '../core/urls/path-text.ts';
import type { Report } from './report.ts';
import type { ReportFile } from './schema.ts';
import { toTaskId } from './task-ids.ts';
import type { Verdict } from './verdict.ts';

export function* renderJson(report: Report, verdict: Verdict): Generator<string> {
  const { tasks, skipped, covered, startedAt, finishedAt, ...rest } = report;
  const { status, counts, passes } = verdict;
  const head: Omit<ReportFile, 'skipped' | 'tasks' | 'covered'> = {
    ...rest,
    startedAt: formatInstant(startedAt),
    finishedAt: formatInstant(finishedAt),
    status,
    counts,
    passes,
  };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "skipped": [`;
  yield* renderItems(skipped, ({ path, reason }) =>
    JSON.stringify({ path: displayPath(path), reason }),
  );
  yield '],\n  "tasks": [';
  const toInstant = createInstantFormat();
  yield* renderItems(tasks, (task) => renderTask(task, toInstant));
  yield ']';
  if (covered !== undefined)
    yield `,\n  "covered": ${render(covered, () => covered.map(showPaths))}`;
  yield '\n}\n';
}

function* renderItems<T>(items: readonly T[], toJson: (item: T) => string): Generator<string> {
  for (const [index, item] of items.entries()) {
    yield `${index === 0 ? '' : ','}\n    `;
    yield toJson(item);
  }
  if (items.length > 0) yield '\n  ';
}

function renderTask(task: TaskRecord, toInstant: (milliseconds: number) => string): string {
  const { batch, submittedAt, finishedAt, ...rest } = task;
  const shown: ReportFile['tasks'][number] = {
    ...rest,
    ...toTaskId(task),
    ...(submittedAt === undefined ? {} : { submittedAt: toInstant(submittedAt) }),
    ...(finishedAt === undefined ? {} : { finishedAt: toInstant(finishedAt) }),
    targets: batch.targets,
  };
  return render(shown, () => ({ ...shown, targets: batch.targets.map(showPaths) }));
}

/** Most have no path that must be shown escaped, and are written as they are in memory. */
function render<Value>(value: Value, showEscaped: () => Value): string {
  const json = JSON.stringify(value);
  return isPlain(json) ? json : JSON.stringify(showEscaped());
}

/**
 * Whether no path in it can be one that is shown escaped: JSON writes control characters and lone
 * surrogates with a backslash, and what is left of them is DEL and not ASCII. Looking at the whole
 * text is many times faster than at each path.
 */
function isPlain(json: string): boolean {
  return (
    !json.includes('\\') && !json.includes('\u007f') && Buffer.byteLength(json) === json.length
  );
}

function showPaths({ also, ...target }: Target): Target {
  const shown = showPath(target);
  return also === undefined ? shown : { ...shown, also: also.map(showPath) };
}

function showPath<Reason extends TargetReason>(reason: Reason): Reason {
  return reason.path === undefined ? reason : { ...reason, path: displayPath(reason.path) };
}
