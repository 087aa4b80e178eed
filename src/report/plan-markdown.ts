// The plan of a sync as Markdown, for the summary and for `plan-file`.
import { countWord, groupDigits } from '../core/text.ts';
import { escapeCode } from './escape.ts';
import { countChanges, type PlannedChange, renderPlanLines } from './plan-lines.ts';

/** GitHub drops a summary of more than 1 MiB whole. */
const mostBytes = 400_000;
const mostDeletes = 20;

/** `Plan: 0 to create, 2 to modify, **1 to delete**`: the last is the one that cannot be undone. */
export function renderCounts(changes: readonly PlannedChange[]): string {
  const counts = countChanges(changes);
  const deletes = `${groupDigits(counts.delete)} to delete`;
  const marked = counts.delete === 0 ? deletes : `**${deletes}**`;
  return `Plan: ${groupDigits(counts.create)} to create, ${groupDigits(counts.modify)} to modify, ${marked}`;
}

/** `''` if nothing is deleted; `toFate` completes the sentence about one. */
export function renderDeletes<Change extends PlannedChange>(
  changes: readonly Change[],
  toFate: (change: Change) => string = () => 'will be closed for good',
): string {
  const deletes = changes.filter(({ kind }) => kind === 'delete');
  if (deletes.length === 0) return '';
  const lines = deletes.slice(0, mostDeletes).map((change) => {
    const { name, domain } = change;
    return `${escapeCode(name, 80)} (${escapeCode(domain, 80)}) ${toFate(change)}.`;
  });
  const rest = deletes.length - lines.length;
  const more = rest > 0 ? [`… and ${groupDigits(rest)} more, which the plan below lists.`] : [];
  const start = deletes.length === 1 ? '>' : '> -';
  return ['> [!CAUTION]', ...[...lines, ...more].map((line) => `${start} ${line}`)].join('\n');
}

/** Every change with what differs in it; cut on a line, with a count. */
export function renderDiff(changes: readonly PlannedChange[]): string {
  if (changes.length === 0) return 'The file names no distribution, and the vendor has none.';
  return renderDiffBlock(renderPlanLines(changes));
}

export function renderDiffBlock(lines: readonly string[]): string {
  const shown: string[] = [];
  let bytes = 0;
  for (const line of lines) {
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > mostBytes) break;
    shown.push(line);
  }
  const rest = lines.length - shown.length;
  const more = rest > 0 ? [`# … and ${countWord(rest, 'line')} more in the report file`] : [];
  return ['```diff', ...shown, ...more, '```'].join('\n');
}

/** All of it, for a comment. */
export function renderPlan(changes: readonly PlannedChange[]): string {
  const parts = [`${renderCounts(changes)}.`, renderDeletes(changes), renderDiff(changes)];
  return parts.filter((part) => part !== '').join('\n\n');
}
