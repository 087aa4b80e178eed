// The job summary: what a person reads after the deploy. GitHub shows Markdown of at most 1 MiB and
// drops a longer one whole, so rows are cut, with a count, long before.
import { markdownTable } from 'markdown-table';
import { formatDuration } from '../core/instant.ts';
import { countRequests } from '../core/target.ts';
import { groupDigits } from '../core/text.ts';
import { describeLearned } from '../core/urls/site/learned.ts';
import { escapeCode, escapeMarkdown, escapeSentence } from './escape.ts';
import { countTargets, renderOutcome, renderStatus } from './headline.ts';
import { groupProblems, type ProblemGroup } from './problem-groups.ts';
import type { Report } from './report.ts';
import { renderSyncSummary } from './sync-summary.ts';
import { renderTargetTable } from './target-table.ts';
import type { Status, Verdict } from './verdict.ts';

const mostSkippedRows = 50;
const mostProblems = 10;
const mostNotices = 20;

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

export function renderSummary(report: Report, verdict: Verdict): string {
  const { sync } = report;
  if (sync !== undefined) {
    const parts = {
      title: renderTitle(report, verdict),
      problems: renderProblems(report),
      notices: renderNotices(report),
    };
    return renderSyncSummary(report, { sync, verdict, parts });
  }
  const sections = [
    renderTop(report, verdict),
    renderProblems(report),
    renderCounts(report, verdict),
    renderSource(report, verdict),
    renderChart(verdict),
    renderTargetTable(report, verdict),
    renderSkipped(report),
    renderNotices(report),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function renderTitle({ mode }: Report, verdict: Verdict): string {
  const what = mode === '' ? 'CDN cache' : `CDN ${mode}`;
  const icon = verdict.passes || verdict.status !== 'PLANNED' ? icons[verdict.status] : '⚠️';
  return `## ${icon} ${escapeMarkdown(what)}: ${renderStatus(verdict)}`;
}

function renderTop(report: Report, verdict: Verdict): string {
  return `${renderTitle(report, verdict)}\n\n**${escapeSentence(renderOutcome(report, verdict))}**`;
}

/** Every different problem once, with what to do about it. */
function renderProblems(report: Report): string {
  const groups = groupProblems(report);
  if (groups.length === 0) return '';
  const shown = groups.slice(0, mostProblems).map((group) => renderProblem(group, report));
  const rest = groups.length - shown.length;
  const more = rest > 0 ? [`- … and ${groupDigits(rest)} more in the report file.`] : [];
  return ['### What went wrong, and what to do', '', ...shown, ...more].join('\n');
}

function renderProblem({ problem, count }: ProblemGroup, report: Report): string {
  const { code, message, remedy, input, requestId } = problem;
  const who = count === 0 ? '' : ` (${countTargets(count, report)})`;
  const parts = [`- **${escapeMarkdown(code)}**${who}: ${escapeSentence(message, 600)}`];
  if (input !== undefined && !message.includes(`\`${input}\``)) {
    parts.push(`Input: ${escapeCode(input)}.`);
  }
  if (requestId !== undefined) parts.push(`Request id: ${escapeCode(requestId, 100)}.`);
  if (remedy !== undefined) parts.push(`<br>**Remedy:** ${escapeSentence(remedy, 400)}`);
  return parts.join(' ');
}

/** Left out if the run stopped early, with nothing to count. */
function renderCounts(report: Report, { counts, passes }: Verdict): string {
  if (!passes && counts.total === 0) return '';
  const header = [
    'Targets',
    'Succeeded',
    'Failed',
    'Unknown',
    'Not sent',
    'Pending',
    'Files skipped',
    'Requests',
    'Time',
  ];
  const row = [
    countTargets(counts.total, report),
    groupDigits(counts.succeeded),
    groupDigits(counts.failed),
    groupDigits(counts.unknown),
    groupDigits(counts.notSent),
    groupDigits(counts.pending),
    groupDigits(report.skipped.length),
    groupDigits(report.requests),
    formatDuration(report.finishedAt - report.startedAt),
  ];
  return table([header, row]);
}

function renderSource(report: Report, { counts, passes }: Verdict): string {
  if (!passes && counts.total === 0 && report.source.kind === 'none') return '';
  const lines = [`**Where the list comes from.** ${escapeSentence(report.source.decision)}`];
  if (report.learned !== undefined) lines.push(escapeSentence(describeLearned(report.learned)));
  if (report.dryRun && report.tasks.length > 0) {
    const least = report.paceMilliseconds;
    const time = least === 0 ? '' : `; the pace makes that at least ${formatDuration(least)}`;
    lines.push(`**Plan.** ${countRequests(report.tasks.length)}${time}.`);
  }
  return lines.join('\n\n');
}

/** Only if there is something to see: more than one outcome. */
function renderChart({ counts }: Verdict): string {
  const slices = [
    ['Succeeded', counts.succeeded],
    ['Failed', counts.failed],
    ['Unknown', counts.unknown],
    ['Not sent', counts.notSent],
    ['Pending', counts.pending],
  ] as const;
  const present = slices.filter(([, count]) => count > 0);
  if (present.length < 2) return '';
  const rows = present.map(([name, count]) => `  "${name} (${groupDigits(count)})" : ${count}`);
  return ['```mermaid', 'pie title Targets', ...rows, '```'].join('\n');
}

function renderSkipped({ skipped }: Report): string {
  if (skipped.length === 0) return '';
  const rows = skipped
    .slice(0, mostSkippedRows)
    .map(({ path, reason }) => [escapeCode(path, 200), reason]);
  const rest = skipped.length - rows.length;
  const cut = rest > 0 ? `\n\n… and ${groupDigits(rest)} more in the report file.` : '';
  const label = `<summary>Skipped files: ${groupDigits(skipped.length)}, and why</summary>`;
  return `<details>${label}\n\n${table([['File', 'Reason'], ...rows])}${cut}\n\n</details>`;
}

function renderNotices({ notices, remarks }: Report): string {
  const all = [...notices, ...remarks];
  const shown = all.slice(0, mostNotices).map((notice) => escapeSentence(notice, 500));
  const rest = all.length - shown.length;
  const more = rest > 0 ? [`… and ${groupDigits(rest)} more in the report file.`] : [];
  return [...shown, ...more].map((line) => `> ${line}`).join('\n>\n');
}

function table(rows: readonly (readonly string[])[]): string {
  return markdownTable(rows, { alignDelimiters: false });
}
