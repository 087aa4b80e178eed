// The report file back as a Report, for another job's run.
import { parseInstant } from '../core/instant.ts';
import { parseJson } from '../core/json-value.ts';
import type { TaskRecord } from '../core/task.ts';
import { longestTextBytes, readText } from '../system/read-file.ts';
import type { Report } from './report.ts';
import { ReportFile } from './schema.ts';

/** Undefined if the file is missing, cannot be read, or is not a report of this version. */
export function readReport(path: string): Report | undefined {
  const file = readText(path, longestTextBytes);
  return 'text' in file ? parseReport(file.text) : undefined;
}

export function parseReport(text: string): Report | undefined {
  const parsed = ReportFile.safeParse(parseJson(text));
  return parsed.success ? toReport(parsed.data) : undefined;
}

/** Counts and verdict are computed again. */
function toReport({ status: _, passes: _passes, counts: _counts, ...file }: ReportFile): Report {
  return {
    ...file,
    startedAt: toMilliseconds(file.startedAt),
    finishedAt: toMilliseconds(file.finishedAt),
    tasks: file.tasks.map(toTask),
  };
}

function toTask({
  batch,
  urls,
  targets,
  submittedAt,
  finishedAt,
  ...task
}: ReportFile['tasks'][number]): TaskRecord {
  return {
    ...task,
    batch: { checksum: batch, targets, ...(targets.length === urls ? {} : { sent: urls }) },
    ...(submittedAt === undefined ? {} : { submittedAt: toMilliseconds(submittedAt) }),
    ...(finishedAt === undefined ? {} : { finishedAt: toMilliseconds(finishedAt) }),
  };
}

function toMilliseconds(instant: string): number {
  return parseInstant(instant) ?? 0;
}
