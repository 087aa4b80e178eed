// The JSON report back as a Report: what another job wrote is told on by this one.
import { parseInstant } from '../core/instant.ts';
import type { TaskRecord } from '../core/task.ts';
import type { Report } from './report.ts';
import { ReportFile } from './schema.ts';

/** Throws a ZodError or a SyntaxError where it is no report of this version. */
export function readReport(text: string): Report {
  const {
    status: _,
    passes: _passes,
    counts: _counts,
    ...file
  } = ReportFile.parse(JSON.parse(text));
  return {
    ...file,
    startedAt: toMilliseconds(file.startedAt),
    finishedAt: toMilliseconds(file.finishedAt),
    tasks: file.tasks.map(toTask),
  };
}

type ReportedTask = ReportFile['tasks'][number];

function toTask({
  batch,
  urls,
  targets,
  submittedAt,
  finishedAt,
  ...task
}: ReportedTask): TaskRecord {
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
