// `task-ids` while a run goes on, if they are too long to be written again with every change: one line
// with all tasks, then one line for each change. Whatever a kill cuts off was not sent yet.
import { parseJson } from '../core/json-value.ts';
import type { TaskRecord } from '../core/task.ts';
import type { Report } from './report.ts';
import { toTaskIds } from './task-ids.ts';

export function renderJournalStart(report: Pick<Report, 'provider' | 'tasks'>): string {
  return `${JSON.stringify(toTaskIds(report))}\n`;
}

export function renderJournalLine(index: number, { state, id }: TaskRecord): string {
  return `${JSON.stringify([index, state, id])}\n`;
}

/** The same as `task-ids` would say; undefined if the text is not a journal. */
export function readTaskJournal(text: string): unknown {
  const [start = '', ...lines] = text.split('\n');
  const document = parseJson(start);
  if (!isTaskIds(document)) return undefined;
  const tasks = [...document.tasks];
  for (const line of lines) {
    const change = parseJson(line);
    if (!Array.isArray(change)) continue;
    const [index, state, id] = change;
    if (typeof index === 'number' && index in tasks) tasks[index] = { ...tasks[index], state, id };
  }
  return { ...document, tasks };
}

function isTaskIds(document: unknown): document is { readonly tasks: readonly object[] } {
  if (typeof document !== 'object' || document === null || !('tasks' in document)) return false;
  return Array.isArray(document.tasks);
}
