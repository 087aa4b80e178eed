// The report file: everything, whole. Text comes in pieces, so that a million URLs need no second copy.
import { formatInstant } from '../core/instant.ts';
import { displayPath } from '../core/path-text.ts';
import type { TargetReason } from '../core/target.ts';
import type { TaskRecord } from '../core/task.ts';
import type { Report } from './report.ts';
import { toTaskId } from './task-ids.ts';
import { computeVerdict } from './verdict.ts';

export function* renderJson(report: Report): Generator<string> {
  const { tasks, skipped, startedAt, finishedAt, ...rest } = report;
  const { status, counts, passes } = computeVerdict(report);
  const head = {
    ...rest,
    startedAt: formatInstant(startedAt),
    finishedAt: formatInstant(finishedAt),
    status,
    counts,
    passes,
  };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "skipped": [`;
  yield* renderItems(skipped, ({ path, reason }) => ({ path: displayPath(path), reason }));
  yield '],\n  "tasks": [';
  yield* renderItems(tasks, toJsonTask);
  yield ']\n}\n';
}

function* renderItems<T>(items: readonly T[], toJson: (item: T) => unknown): Generator<string> {
  for (const [index, item] of items.entries()) {
    yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(toJson(item))}`;
  }
  if (items.length > 0) yield '\n  ';
}

function toJsonTask(task: TaskRecord): unknown {
  const { batch, submittedAt, finishedAt, ...rest } = task;
  return {
    ...rest,
    ...toTaskId(task),
    ...(submittedAt === undefined ? {} : { submittedAt: formatInstant(submittedAt) }),
    ...(finishedAt === undefined ? {} : { finishedAt: formatInstant(finishedAt) }),
    targets: batch.targets.map(({ kind, value, reasons }) => ({
      kind,
      value,
      reasons: reasons.map(toJsonReason),
    })),
  };
}

function toJsonReason(reason: TargetReason): TargetReason {
  return reason.path === undefined ? reason : { ...reason, path: displayPath(reason.path) };
}
