// The job summary: what a person reads after the deploy. GitHub shows Markdown of at most 1 MiB and
// drops a longer one whole, so rows are cut, with a count, long before.
import { markdownTable } from 'markdown-table';
import { formatDuration } from '../core/instant.ts';
import type { Problem } from '../core/problem.ts';
import { countRequests } from '../core/target.ts';
import { escapeCode, escapeMarkdown, escapeSentence } from './escape.ts';
import { countTargets, renderHeadline } from './headline.ts';
import type { Report } from './report.ts';
import { renderTargetTable } from './target-table.ts';
import { computeVerdict, type Status, type Verdict } from './verdict.ts';

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
    renderTargetTable(report),
    renderSkipped(report),
    renderNotices(report),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function renderTop(report: Report, verdict: Verdict): string {
  const what = report.mode === '' ? 'CDN cache' : `CDN ${report.mode}`;
  const title = `## ${icons[verdict.status]} ${escapeMarkdown(what)}: ${verdict.status}`;
  return `${title}\n\n${escapeSentence(renderHeadline(report, verdict))}`;
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
  const parts = [`- **${escapeMarkdown(code)}** ${escapeSentence(message)}`];
  if (input !== undefined) parts.push(`Input: ${escapeCode(input)}.`);
  if (remedy !== undefined) parts.push(`**Remedy:** ${escapeSentence(remedy)}`);
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
  const lines = [`**Where the list comes from.** ${escapeSentence(report.source.decision)}`];
  if (report.dryRun && report.tasks.length > 0) {
    const least = report.paceMilliseconds;
    const time = least === 0 ? '' : `; the pace makes that at least ${formatDuration(least)}`;
    lines.push(`**Plan.** ${countRequests(report.tasks.length)}${time}.`);
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

function renderSkipped({ skipped }: Report): string {
  if (skipped.length === 0) return '';
  const rows = skipped
    .slice(0, mostSkippedRows)
    .map(({ path, reason }) => [escapeCode(path, 200), reason]);
  const rest = skipped.length - rows.length;
  const cut = rest > 0 ? `\n\n… and ${rest} more in the report file.` : '';
  const label = `<summary>Skipped files: ${skipped.length}, and why</summary>`;
  return `<details>${label}\n\n${table([['File', 'Reason'], ...rows])}${cut}\n\n</details>`;
}

function renderNotices({ notices }: Report): string {
  return notices.map((notice) => `> ${escapeSentence(notice)}`).join('\n>\n');
}

function table(rows: readonly (readonly string[])[]): string {
  return markdownTable(rows, { alignDelimiters: false });
}
