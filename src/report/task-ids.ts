import { sizeOf, type TaskRecord } from '../core/task.ts';
import type { Report } from './report.ts';

/** Above this the output is the report file's path: GitHub drops what is too long. */
const longestOutputBytes = 100_000;

/** The `task-ids` output: what a later run needs to go on with `resume-tasks`. */
export function renderTaskIds(
  { provider, tasks }: Pick<Report, 'provider' | 'tasks'>,
  reportFile: string,
): string {
  const value = JSON.stringify({ v: 1, provider, tasks: tasks.map(toTaskId) });
  return Buffer.byteLength(value) > longestOutputBytes ? reportFile : value;
}

/** One task as `task-ids` and the report file spell it. */
export function toTaskId({ id, batch, state }: TaskRecord): Readonly<Record<string, unknown>> {
  return { id, batch: batch.checksum, urls: sizeOf(batch), state };
}
