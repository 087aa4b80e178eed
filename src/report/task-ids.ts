import { sizeOf, type TaskRecord } from '../core/task.ts';
import type { Report } from './report.ts';
import type { TaskIds } from './schema.ts';

/** Above this the output is the report file's path: GitHub drops what is too long. */
const longestOutputBytes = 100_000;

/** The `task-ids` output, from which a later run can resume. */
export function renderTaskIds(
  report: Pick<Report, 'provider' | 'tasks'>,
  reportFile: string,
): string {
  const value = JSON.stringify(toTaskIds(report));
  return Buffer.byteLength(value) > longestOutputBytes ? reportFile : value;
}

export function toTaskIds({ provider, tasks }: Pick<Report, 'provider' | 'tasks'>): TaskIds {
  return { v: 1, provider, tasks: tasks.map(toTaskId) };
}

/** One task as `task-ids` and the report file spell it. */
export function toTaskId({ id, batch, state }: TaskRecord): TaskIds['tasks'][number] {
  return { id, batch: batch.checksum, urls: sizeOf(batch), state };
}
