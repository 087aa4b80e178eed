// The Markdown that the sections of the summary share. Every text in it is escaped already.
import { markdownTable } from 'markdown-table';
import { escapeMarkdown } from '../escape.ts';
import type { Link } from '../place.ts';

/** Columns that are empty in every row are left out. */
export function renderTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const used = header.map((_, column) => rows.some((row) => (row[column] ?? '') !== ''));
  const keep = (row: readonly string[]): readonly string[] =>
    row.filter((_, column) => used[column] === true);
  return markdownTable([header, ...rows].map(keep), { alignDelimiters: false });
}

export interface Columns {
  /** What every row has in common, as one line; `''` if there is nothing. */
  readonly common: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Takes out columns after the first that say the same in every row: they only make the table wide. */
export function shareColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Columns {
  const [first = []] = rows;
  const isShared = header.map(
    (_, column) =>
      column > 0 &&
      rows.length > 1 &&
      first[column] !== '' &&
      rows.every((row) => row[column] === first[column]),
  );
  const keep = (row: readonly string[]): readonly string[] =>
    row.filter((_, column) => isShared[column] === false);
  const facts = header
    .map((name, column) => describeCell(name, first[column] ?? ''))
    .filter((_, column) => isShared[column] === true);
  return {
    common: facts.length === 0 ? '' : `All of them: ${facts.join(' · ')}`,
    header: keep(header),
    rows: rows.map(keep),
  };
}

/** As part of a sentence: `state failed`. */
function describeCell(name: string, value: string): string {
  if (name === 'Why') return value;
  return name === 'Seconds' ? `${value} seconds` : `${name.toLowerCase()} ${value}`;
}

export function renderFold(label: string, content: string, isOpen = false): string {
  const open = isOpen ? ' open' : '';
  return `<details${open}><summary>${label}</summary>\n\n${content}\n\n</details>`;
}

/** What GitHub shows as a coloured block. */
export function renderAlert(
  kind: 'CAUTION' | 'WARNING' | 'NOTE',
  lines: readonly string[],
): string {
  return [`[!${kind}]`, ...lines].map((line) => `> ${line}`.trimEnd()).join('\n');
}

export function renderLink({ text, url }: Link): string {
  return `<a href="${escapeUrl(url)}">${escapeMarkdown(text, 100)}</a>`;
}

/** Inside an attribute: whatever could end it is percent-encoded. */
function escapeUrl(url: string): string {
  return url.replace(/[^\w\-./:?#=&%+@~,]/g, encodeURIComponent).slice(0, 1_000);
}
