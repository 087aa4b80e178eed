// Where the list came from, and what shaped it.
import { formatDuration } from '../../core/instant.ts';
import { describeLearned } from '../../core/urls/site/learned.ts';
import { escapeCode, escapeMarkdown, escapeSentence } from '../escape.ts';
import { linkRun, linkSource } from '../place.ts';
import type { Report } from '../report.ts';
import type { Verdict } from '../verdict.ts';
import { renderFold, renderLink, renderTable } from './markdown.ts';

const mostInputs = 40;

export function renderOrigin(report: Report, { counts, passes }: Verdict): string {
  const { source, sync, place } = report;
  const isUnknown = !passes && counts.total === 0 && source.kind === 'none';
  const links = [...linkSource(source, place), ...linkRun(place)].map(renderLink).join(' · ');
  if (sync !== undefined || isUnknown) return links;
  const lines = [`**Source:** ${escapeSentence(source.decision)}`];
  if (report.learned !== undefined) lines.push(escapeSentence(describeLearned(report.learned)));
  if (report.dryRun && report.paceMilliseconds > 0)
    lines.push(`The pace makes that at least ${formatDuration(report.paceMilliseconds)}.`);
  lines.push(links, renderInputs(report));
  return lines.filter((line) => line !== '').join('\n\n');
}

/** As typed; what is secret is only named. */
function renderInputs({ inputs = [] }: Report): string {
  const shown = inputs.filter(({ secret }) => secret !== true).slice(0, mostInputs);
  if (shown.length === 0) return '';
  const rows = shown.map(({ name, value }) => [
    escapeCode(name),
    value
      .split('\n', 20)
      .map((line) => escapeCode(line, 200))
      .join('<br>'),
  ]);
  return renderFold(`Inputs: ${listNames(shown)}`, renderTable(['Input', 'Value'], rows));
}

function listNames(inputs: NonNullable<Report['inputs']>): string {
  return inputs.map(({ name }) => escapeMarkdown(name)).join(', ');
}
