// The job summary: what a person reads after the deploy. GitHub shows Markdown of at most 1 MiB and
// drops a longer one whole, so rows are cut, with a count, long before.
import { markdownTable } from 'markdown-table';
import { formatDuration } from '../core/instant.ts';
import type { Problem } from '../core/problem.ts';
import type { Target } from '../core/target.ts';
import type { TaskRecord } from '../core/task.ts';
import { escapeCode, escapeMarkdown } from './escape.ts';
import { countTargets, renderHeadline } from './headline.ts';
import type { Report } from './report.ts';
import { computeVerdict, type Status, type Verdict } from './verdict.ts';

const mostRows = 500;
const mostTableBytes = 400_000;
const mostSkippedRows = 50;
const mostProblems = 20;

const icons: Readonly<Record<Status, string>> = {
  CANCELLED: '🛑',
  UNCONFIRMED: '❓',
  TIMEOUT: '⏰',
  FAILED: '❌',
  PARTIAL: '⚠️',
  ACCEPTED: '✅',
  COMPLETED: '✅',
  PLANNED: '📝',
  NOTHING_TO_DO: '💤',
};

export function renderSummary(report: Report): string {
  const verdict = computeVerdict(report);
  const sections = [
    renderTop(report, verdict),
    renderProblems(report),
    renderCounts(report, verdict),
    renderSource(report),
    renderChart(verdict),
    renderTargets(report),
    renderSkipped(report),
    renderNotices(report),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function renderTop(report: Report, verdict: Verdict): string {
  const what = report.mode === '' ? 'CDN cache' : `CDN ${report.mode}`;
  const title = `## ${icons[verdict.status]} ${escapeMarkdown(what)}: ${verdict.status}`;
  return `${title}\n\n${escapeMarkdown(renderHeadline(report, verdict), 1_000)}`;
}

/** Every different problem once, with what to do about it. */
function renderProblems({ problems, tasks }: Report): string {
  const all = [...problems, ...tasks.flatMap(({ problem }) => problem ?? [])];
  const different = [...new Map(all.map((one) => [`${one.code} ${one.message}`, one])).values()];
  if (different.length === 0) return '';
  const shown = different.slice(0, mostProblems).map(renderProblem);
  const rest = different.length - shown.length;
  const more = rest > 0 ? [`- … and ${rest} more in the report file.`] : [];
  return ['### What went wrong, and what to do', '', ...shown, ...more].join('\n');
}

function renderProblem({ code, message, remedy, input, requestId }: Problem): string {
  const parts = [`- **${escapeMarkdown(code)}** ${escapeMarkdown(message, 1_000)}`];
  if (input !== undefined) parts.push(`Input: ${escapeCode(input)}.`);
  if (remedy !== undefined) parts.push(`**Remedy:** ${escapeMarkdown(remedy, 600)}`);
  if (requestId !== undefined) parts.push(`Request id: ${escapeCode(requestId)}.`);
  return parts.join(' ');
}

function renderCounts(report: Report, { counts }: Verdict): string {
  const header = ['Targets', 'Succeeded', 'Failed', 'Pending', 'Files skipped', 'Requests', 'Time'];
  const row = [
    countTargets(counts.total, report),
    String(counts.succeeded),
    String(counts.failed),
    String(counts.pending),
    String(report.skipped.length),
    String(report.requests),
    formatDuration(report.finishedAt - report.startedAt),
  ];
  return table([header, row]);
}

function renderSource(report: Report): string {
  const lines = [`**Where the list comes from.** ${escapeMarkdown(report.source.decision, 1_000)}`];
  if (report.dryRun && report.tasks.length > 0) {
    const pace = formatDuration(report.paceMilliseconds);
    lines.push(`**Plan.** ${report.tasks.length} requests; the pace makes that at least ${pace}.`);
  }
  return lines.join('\n\n');
}

/** Only where there is something to see: more than one outcome. */
function renderChart({ counts }: Verdict): string {
  const slices = [
    ['Succeeded', counts.succeeded],
    ['Failed', counts.failed],
    ['Pending', counts.pending],
  ] as const;
  const present = slices.filter(([, count]) => count > 0);
  if (present.length < 2) return '';
  const rows = present.map(([name, count]) => `  "${name} (${count})" : ${count}`);
  return ['```mermaid', 'pie title Targets', ...rows, '```'].join('\n');
}

type State = 'failed' | 'unconfirmed' | 'pending' | 'not sent' | 'planned' | 'done';

const stateOrder: readonly State[] = [
  'failed',
  'unconfirmed',
  'pending',
  'not sent',
  'planned',
  'done',
];

interface TargetRow {
  readonly target: Target;
  readonly task: TaskRecord;
  readonly state: State;
}

/** Failed ones first; cut on a row, with a count. */
function renderTargets(report: Report): string {
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
  const { total } = computeVerdict(report).counts;
  const cut =
    cells.length < total
      ? `\n\nShown: ${cells.length} of ${countTargets(total, report)}; all are in the report file.`
      : '';
  const open = total <= 50 ? ' open' : '';
  const label = `<summary>${countTargets(total, report)}: why each is there, and what became of it</summary>`;
  return `<details${open}>${label}\n\n${table([header, ...cells])}${cut}\n\n</details>`;
}

/** At most `mostRows`, without building a row for every one of a million targets. */
function collectRows(report: Report): readonly TargetRow[] {
  const rows: TargetRow[] = [];
  for (const wanted of stateOrder) {
    for (const task of report.tasks) {
      for (const target of task.batch.targets) {
        if (rows.length >= mostRows) return rows;
        const state = stateOf(task, { value: target.value, dryRun: report.dryRun });
        if (state === wanted) rows.push({ target, task, state });
      }
    }
  }
  return rows;
}

function stateOf(
  task: TaskRecord,
  { value, dryRun }: { readonly value: string; readonly dryRun: boolean },
): State {
  switch (task.state) {
    case 'done':
    case 'unconfirmed':
      return task.state;
    case 'unsent':
      return dryRun ? 'planned' : 'not sent';
    case 'failed':
      return (task.failedTargets?.includes(value) ?? true) ? 'failed' : 'done';
    case 'pending':
      if (task.failedTargets?.includes(value)) return 'failed';
      return (task.pendingTargets?.includes(value) ?? true) ? 'pending' : 'done';
  }
}

function renderRow({ target, task, state }: TargetRow): string[] {
  const [reason] = target.reasons;
  const others = target.reasons.length - 1;
  const { submittedAt, finishedAt } = task;
  const isTimed = submittedAt !== undefined && finishedAt !== undefined;
  return [
    reason?.path === undefined ? '' : escapeCode(reason.path, 200),
    `${reason?.rule ?? ''}${others > 0 ? ` (+${others})` : ''}`,
    escapeCode(target.value, 300),
    task.id === '' ? '' : escapeCode(task.id, 80),
    state,
    isTimed ? ((finishedAt - submittedAt) / 1_000).toFixed(1) : '',
  ];
}

function renderSkipped({ skipped }: Report): string {
  if (skipped.length === 0) return '';
  const rows = skipped
    .slice(0, mostSkippedRows)
    .map(({ path, reason }) => [escapeCode(path, 200), reason]);
  const rest = skipped.length - rows.length;
  const cut = rest > 0 ? `\n\n… and ${rest} more in the report file.` : '';
  const label = `<summary>${skipped.length} files skipped, and why</summary>`;
  return `<details>${label}\n\n${table([['File', 'Reason'], ...rows])}${cut}\n\n</details>`;
}

function renderNotices({ notices }: Report): string {
  return notices.map((notice) => `> ${escapeMarkdown(notice, 1_000)}`).join('\n>\n');
}

function table(rows: readonly (readonly string[])[]): string {
  return markdownTable(rows, { alignDelimiters: false });
}
