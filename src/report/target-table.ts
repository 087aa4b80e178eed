// The table file → rule → URL → task → state → seconds. GitHub drops a summary above 1 MiB whole, so
// rows are cut, with a count, long before.
import { markdownTable } from 'markdown-table';
import type { Target } from '../core/target.ts';
import type { TaskRecord } from '../core/task.ts';
import { groupDigits } from '../core/text.ts';
import { escapeCode } from './escape.ts';
import { countTargets } from './headline.ts';
import type { Report } from './report.ts';
import type { Verdict } from './verdict.ts';

const mostRows = 500;
const mostTableBytes = 400_000;

type State = 'failed' | 'unknown' | 'not sent' | 'pending' | 'planned' | 'accepted' | 'succeeded';

/** The worst first. */
const stateOrder: readonly State[] = [
  'failed',
  'unknown',
  'not sent',
  'pending',
  'planned',
  'accepted',
  'succeeded',
];

interface TargetRow {
  readonly target: Target;
  readonly task: TaskRecord;
  readonly state: State;
}

/** Failed ones first; cut on a row, with a count. */
export function renderTargetTable(report: Report, { counts: { total } }: Verdict): string {
  const rows = collectRows(report);
  if (rows.length === 0) return '';
  const header = ['File', 'Rule', 'URL', 'Task', 'State', 'Seconds'];
  const cells: string[][] = [];
  let bytes = 0;
  for (const row of rows) {
    const next = renderRow(row);
    bytes += Buffer.byteLength(next.join(' | ')) + 8;
    if (bytes > mostTableBytes) break;
    cells.push(next);
  }
  const cut =
    cells.length < total
      ? `\n\nShown: ${groupDigits(cells.length)} of ${countTargets(total, report)}; all are in the report file.`
      : '';
  const open = total <= 50 ? ' open' : '';
  const label = `<summary>${countTargets(total, report)}: why each is there, and what became of it</summary>`;
  return `<details${open}>${label}\n\n${markdownTable([header, ...cells], { alignDelimiters: false })}${cut}\n\n</details>`;
}

/** At most `mostRows`, without building a row for every one of a million targets. */
function collectRows(report: Report): readonly TargetRow[] {
  const rows: TargetRow[] = [];
  for (const wanted of stateOrder) {
    for (const row of listRows(report, wanted)) {
      if (rows.length >= mostRows) return rows;
      rows.push(row);
    }
  }
  return rows;
}

function* listRows(report: Report, wanted: State): Generator<TargetRow> {
  for (const task of report.tasks) {
    if (!mayHold(task, { wanted, report })) continue;
    for (const target of task.batch.targets) {
      const state = stateOf(task, { value: target.value, report });
      if (state === wanted) yield { target, task, state };
    }
  }
}

/** Spares most batches the look at each of their targets. */
function mayHold(
  task: TaskRecord,
  { wanted, report }: { readonly wanted: State; readonly report: Report },
): boolean {
  const isJudgedSingly = task.failedTargets !== undefined || task.pendingTargets !== undefined;
  return isJudgedSingly || stateOf(task, { value: '', report }) === wanted;
}

function stateOf(
  task: TaskRecord,
  { value, report }: { readonly value: string; readonly report: Report },
): State {
  const good = report.confirmable ? 'succeeded' : 'accepted';
  switch (task.state) {
    case 'done':
      return good;
    case 'unsent':
      return report.dryRun ? 'planned' : 'not sent';
    case 'failed':
      return (task.failedTargets?.includes(value) ?? true) ? 'failed' : good;
    case 'pending':
    case 'unconfirmed':
      if (task.failedTargets?.includes(value)) return 'failed';
      if (!(task.pendingTargets?.includes(value) ?? true)) return good;
      return task.state === 'pending' ? 'pending' : 'unknown';
  }
}

function renderRow({ target, task, state }: TargetRow): string[] {
  const others = target.also?.length ?? 0;
  const { submittedAt, finishedAt } = task;
  const isTimed = submittedAt !== undefined && finishedAt !== undefined;
  return [
    target.path === undefined ? '' : escapeCode(target.path, 200),
    `${target.rule}${others > 0 ? ` (+${others})` : ''}`,
    escapeCode(target.value, 300),
    task.id === '' ? '' : escapeCode(task.id, 80),
    state,
    isTimed ? ((finishedAt - submittedAt) / 1_000).toFixed(1) : '',
  ];
}
