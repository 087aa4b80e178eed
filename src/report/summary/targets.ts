// The URLs of a run: what went wrong first, then the rest, grouped if it is long. GitHub drops a summary
// above 1 MiB whole, so rows are cut, with a count, long before.
import { isNamed, lineOf } from '../../core/target.ts';
import { groupDigits } from '../../core/text.ts';
import { hideSignature } from '../../core/urls/hide-signature.ts';
import { escapeCode, escapeMarkdown, escapeSentence } from '../escape.ts';
import { countTargets } from '../headline.ts';
import { groupProblems } from '../problem-groups.ts';
import type { Report } from '../report.ts';
import {
  listOutcomes,
  type Outcome,
  outcomes,
  type TargetOutcome,
  troubles,
} from '../target-outcome.ts';
import type { Verdict } from '../verdict.ts';
import { type FolderGroup, groupByFolder } from './folders.ts';
import { type Columns, renderFold, renderTable, shareColumns } from './markdown.ts';
import { renderWhy } from './why.ts';

/** Of what went wrong: as many rows are open, and as many are there at all. */
const mostOpen = 30;
const mostTroubles = 300;
/** Of the rest; a longer list is grouped. */
const mostSingle = 50;
const mostRows = 200;
/** For each of the two tables. */
const mostTableBytes = 200_000;

/** What failed, is unknown or was not sent; `''` if nothing did. */
export function renderTroubles(report: Report, { counts }: Verdict): string {
  const total = counts.failed + counts.unknown + (report.dryRun ? 0 : counts.notSent);
  if (total === 0) return '';
  const rows = toRows(listOutcomes(report, troubles), { report, most: mostTroubles });
  if (rows.length === 0) return '';
  const columns = shareColumns(toHeader(report, columnsOfTroubles), rows);
  const cut =
    rows.length < total
      ? `\n\nShown: ${groupDigits(rows.length)} of ${countTargets(total, report)}; all are in the report file.`
      : '';
  const title = `### ${nameTroubles(counts)}: ${countTargets(total, report)}`;
  const first = renderColumns(columns, { to: mostOpen });
  // If everything failed of one thing, its rows add nothing.
  if (counts.succeeded + counts.pending === 0 && groupProblems(report).length === 1)
    return `${title}\n\n${renderFold('Which ones', `${first}${cut}`)}`;
  if (rows.length <= mostOpen) return `${title}\n\n${first}${cut}`;
  const rest = renderFold(
    `${groupDigits(rows.length - mostOpen)} more`,
    `${renderTable(columns.header, columns.rows.slice(mostOpen))}${cut}`,
  );
  return `${title}\n\n${first}\n\n${rest}`;
}

/** The one word for all of them, if there is one. */
function nameTroubles({ failed, unknown, notSent }: Verdict['counts']): string {
  if (unknown + notSent === 0) return 'Failed';
  if (failed + notSent === 0) return 'Unknown';
  return failed + unknown === 0 ? 'Not sent' : 'Not done';
}

/** Everything that is not in the table of what went wrong, or all of a long list by folder. */
export function renderTargets(report: Report, { counts: { total } }: Verdict): string {
  if (total === 0) return '';
  const rest = outcomes.filter((outcome) => report.dryRun || !troubles.includes(outcome));
  const rows = toRows(listOutcomes(report, rest), { report, most: mostRows });
  const all = countTargets(total, report);
  if (total <= mostSingle)
    return rows.length === 0
      ? ''
      : renderFold(
          `${countTargets(rows.length, report)}, and why`,
          renderColumns(shareColumns(toHeader(report, columnsOfRest), rows)),
          // Beside what went wrong, the others are closed.
          rows.length === total,
        );
  const grouped = `### ${all} by folder\n\n${renderGroups(groupByFolder(report))}`;
  if (rows.length === 0) return grouped;
  const cut = `\n\nShown: ${groupDigits(rows.length)} of ${all}; all are in the report file.`;
  const table = `${renderColumns(shareColumns(toHeader(report, columnsOfRest), rows))}${rows.length < total ? cut : ''}`;
  return `${grouped}\n\n${renderFold('One by one, and why', table)}`;
}

function renderColumns(
  { common, header: names, rows }: Columns,
  { to = rows.length }: { readonly to?: number } = {},
): string {
  const table = renderTable(names, rows.slice(0, to));
  return common === '' ? table : `${common}\n\n${table}`;
}

const columnsOfRest = ['Why', 'Request', 'Task', 'State', 'Seconds'];
const columnsOfTroubles = ['State', 'Reason', 'Why', 'Request', 'Task'];

/** A list with names has more than URLs. */
function toHeader({ tasks }: Report, columns: readonly string[]): readonly string[] {
  const hasNames = tasks.some(({ batch: { targets } }) => targets[0] && isNamed(targets[0]));
  return [hasNames ? 'Target' : 'URL', ...columns];
}

/** At most `most`, without a row for every one of a million targets; cut on a row. */
function toRows(
  found: Iterable<TargetOutcome>,
  { report, most }: { readonly report: Report; readonly most: number },
): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  let bytes = 0;
  for (const one of found) {
    const row =
      troubles.includes(one.outcome) && !report.dryRun
        ? toTroubleRow(one, report)
        : toRow(one, report);
    bytes += Buffer.byteLength(row.join(' | ')) + 8;
    if (bytes > mostTableBytes || rows.length >= most) break;
    rows.push(row);
  }
  return rows;
}

function toRow(one: TargetOutcome, report: Report): readonly string[] {
  const { target, task, outcome } = one;
  return [
    escapeCode(hideSignature(lineOf(target)), 300),
    renderWhy(target),
    ...toPlace(one, report),
    report.dryRun ? '' : outcome,
    renderSeconds(task),
  ];
}

/** `''` for what the vendor only accepted, which takes no time worth a column. */
function renderSeconds({ submittedAt, finishedAt }: TargetOutcome['task']): string {
  if (submittedAt === undefined || finishedAt === undefined) return '';
  const seconds = ((finishedAt - submittedAt) / 1_000).toFixed(1);
  return seconds === '0.0' ? '' : seconds;
}

function toTroubleRow(one: TargetOutcome, report: Report): readonly string[] {
  const { target, task, outcome } = one;
  return [
    escapeCode(hideSignature(lineOf(target)), 300),
    outcome,
    escapeMarkdown(task.problem?.code ?? ''),
    renderWhy(target),
    ...toPlace(one, report),
  ];
}

/** The request as the log counts it, if there is more than one, and the vendor's id of it. */
function toPlace({ task, request }: TargetOutcome, { tasks }: Report): readonly string[] {
  return [
    tasks.length === 1 ? '' : groupDigits(request),
    task.id === '' ? '' : escapeCode(task.id, 80),
  ];
}

function renderGroups(groups: readonly FolderGroup[]): string {
  const used = outcomes.filter((outcome) => groups.some(({ counts }) => counts[outcome] > 0));
  const rows = groups.map(({ folder, total, counts, why }) => [
    folder === '' ? 'other folders' : escapeCode(folder, 200),
    ...used.map((outcome) => digits(counts[outcome])),
    ...(used.length > 1 ? [digits(total)] : []),
    escapeSentence(why.join(', ')),
  ]);
  const sum = used.length > 1 ? ['In all'] : [];
  return renderTable(['Folder', ...used.map(capitalize), ...sum, 'Why'], rows);
}

function digits(count: number): string {
  return count === 0 ? '' : groupDigits(count);
}

function capitalize(outcome: Outcome): string {
  return outcome.charAt(0).toUpperCase() + outcome.slice(1);
}
