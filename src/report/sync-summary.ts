// The job summary of a sync: what will be closed for good, what went wrong, the plan, what became of it.
import { markdownTable } from 'markdown-table';
import { type ChangeKind, isWrite } from '../core/distributions/plan.ts';
import { formatDuration } from '../core/instant.ts';
import { countNoun, countRequests } from '../core/target.ts';
import type { TaskRecord, TaskState } from '../core/task.ts';
import { escapeCode, escapeMarkdown, escapeSentence } from './escape.ts';
import { renderOutcome } from './headline.ts';
import { comparePlans } from './plan-difference.ts';
import { describeCounts } from './plan-lines.ts';
import { renderCounts, renderDeletes, renderDiff, renderDiffBlock } from './plan-markdown.ts';
import type { Report, ReportedChange, SyncReport } from './report.ts';
import { isPlanOnly, stateWords } from './sync-headline.ts';
import type { Verdict } from './verdict.ts';

const mostRows = 500;

/** What every summary has, rendered. */
export interface SummaryParts {
  readonly title: string;
  readonly problems: string;
  readonly notices: string;
}

export function renderSyncSummary(
  report: Report,
  {
    sync,
    verdict,
    parts,
  }: { readonly sync: SyncReport; readonly verdict: Verdict; readonly parts: SummaryParts },
): string {
  const hasPlan = sync.kind === 'plan';
  const sections = [
    parts.title,
    renderSentence(report, { sync, verdict }),
    hasPlan ? renderDeletes(sync.changes, toFate(report)) : '',
    parts.problems,
    renderDifference(sync),
    hasPlan ? `### Plan\n\n${renderSigns(sync)}${renderDiff(sync.changes)}` : '',
    renderChanges(report, sync),
    renderFacts(report, sync),
    parts.notices,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** Bold, or with nothing bold but what the plan closes. */
function renderSentence(
  report: Report,
  { sync, verdict }: { readonly sync: SyncReport; readonly verdict: Verdict },
): string {
  const outcome = renderOutcome(report, verdict);
  const counts = describeCounts(sync.changes);
  if (!outcome.startsWith(counts)) return `**${escapeSentence(outcome)}**`;
  return `${renderCounts(sync.changes)}${escapeSentence(outcome.slice(counts.length))}`;
}

function renderSigns({ changes }: SyncReport): string {
  const hasBoth = changes.some(({ kind }) => kind === 'modify');
  return hasBoth ? '`-` is what the vendor has, `+` is what the file has.\n\n' : '';
}

function renderDifference({ changes, reviewed }: SyncReport): string {
  if (reviewed === undefined) return '';
  const lines = comparePlans(reviewed, changes)
    .flatMap((entry) => ['', ...entry.lines])
    .slice(1);
  return [
    '### What differs from the reviewed plan',
    '`-` was reviewed, `+` is planned now.',
    renderDiffBlock(lines),
  ].join('\n\n');
}

const fates: Readonly<Record<TaskState, string>> = {
  done: 'was closed for good',
  failed: 'was not closed',
  unconfirmed: 'may have been closed for good',
  unsent: 'was not closed: the request was not sent',
  pending: 'is being closed for good',
};

/** Completes the sentence about a delete. */
function toFate(report: Report): (change: ReportedChange) => string {
  const tasks = byEntry(report);
  return ({ name }) => {
    const state = tasks.get(name)?.state;
    return report.dryRun || isPlanOnly(report) || state === undefined
      ? 'will be closed for good'
      : fates[state];
  };
}

function byEntry({ tasks }: Report): ReadonlyMap<string, TaskRecord> {
  return new Map(tasks.map((task) => [task.batch.targets[0]?.value ?? '', task]));
}

const order: readonly ChangeKind[] = ['delete', 'create', 'modify', 'adopt', 'unchanged'];

/** What is sent or waited for, as the plan orders it; columns without a value are left out. */
function renderChanges(report: Report, { changes }: SyncReport): string {
  const tasks = byEntry(report);
  const rows = changes
    .toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
    .flatMap((change) => {
      const task = tasks.get(change.name);
      return task === undefined ? [] : [toRow(change, { task, report })];
    });
  if (rows.length === 0) return '';
  const header = ['Action', 'Entry', 'Domain', 'State', 'The vendor says'];
  const shown = rows.slice(0, mostRows);
  const used = header.map((_, column) => shown.some((row) => row[column] !== ''));
  const table = [header, ...shown].map((row) => row.filter((_, column) => used[column]));
  const rest = rows.length - shown.length;
  const cut =
    rest > 0 ? `\n\n… and ${countNoun(rest, 'distribution')} more in the report file.` : '';
  return `${markdownTable(table, { alignDelimiters: false })}${cut}`;
}

function toRow(
  change: ReportedChange,
  { task, report }: { readonly task: TaskRecord; readonly report: Report },
): readonly string[] {
  const { kind, name, domain, status = '' } = change;
  const { id, problem, state, vendorState = status } = task;
  const place = id === '' ? domain : id;
  const why = problem === undefined ? '' : ` (${escapeMarkdown(problem.code)})`;
  return [
    isWrite(change) ? kind : 'wait',
    escapeCode(name, 80),
    place === '' ? '' : escapeCode(place, 80),
    report.dryRun ? '' : `${stateWords[state]}${why}`,
    escapeMarkdown(vendorState, 80),
  ];
}

function renderFacts(report: Report, { planChecksum }: SyncReport): string {
  const time = formatDuration(report.finishedAt - report.startedAt);
  const spent = `${countRequests(report.requests)} in ${time}.`;
  const isToApply = report.dryRun && report.tasks.length > 0 && planChecksum !== '';
  if (!isToApply) return spent;
  return `${spent} To apply exactly this plan, set ${escapeCode(`expected-plan: ${planChecksum}`)}.`;
}
