// What went wrong and what to do, as a block that cannot be missed.
import { groupDigits } from '../../core/text.ts';
import { escapeCode, escapeMarkdown, escapeSentence } from '../escape.ts';
import { countTargets } from '../headline.ts';
import { linkCode, linkConsole } from '../place.ts';
import { groupProblems, type ProblemGroup } from '../problem-groups.ts';
import { remedyOf } from '../remedies.ts';
import type { Report } from '../report.ts';
import { describeStop } from '../stop.ts';
import { isExcused, type Verdict } from '../verdict.ts';
import { renderAlert, renderLink } from './markdown.ts';

const mostProblems = 10;

/** Every different problem once, with what to do about it; `''` if nothing went wrong. */
export function renderProblems(report: Report, verdict: Verdict): string {
  const groups = groupProblems(report);
  const stop = describeStop(report, { withReason: false });
  const excuse = isExcused(verdict)
    ? `The job passes because of <code>fail-on&#58; ${escapeMarkdown(report.failOn)}</code>.`
    : undefined;
  if (groups.length === 0 && stop === undefined && excuse === undefined)
    return renderPlanned(report);
  const rest = groups.length - mostProblems;
  const paragraphs = [
    ...groups.slice(0, mostProblems).map((group) => renderProblem(group, report)),
    ...(rest > 0 ? [`… and ${groupDigits(rest)} more in the report file.`] : []),
    ...(stop === undefined ? [] : [escapeSentence(stop, 600)]),
    ...(verdict.counts.unknown === 0 ? [] : linkConsole(report.place).map(renderLink)),
    ...(excuse === undefined ? [] : [excuse]),
  ];
  return renderAlert(verdict.passes ? 'WARNING' : 'CAUTION', paragraphs.join('\n\n').split('\n'));
}

/** How to do what was only planned. */
function renderPlanned({ dryRun, tasks, sync }: Report): string {
  if (!dryRun || sync !== undefined || tasks.length === 0) return '';
  return renderAlert('NOTE', ['Run it without <code>dry-run</code> to send this list.']);
}

function renderProblem({ problem, count }: ProblemGroup, report: Report): string {
  const { code, message, input, requestId } = problem;
  const link = linkCode(code, report.place);
  const name = link === undefined ? escapeMarkdown(code) : renderLink(link);
  const who = count === 0 ? '' : ` (${countTargets(count, report)})`;
  const parts = [`**${name}**${who}: ${escapeSentence(message, 600)}`];
  if (input !== undefined && !message.includes(`\`${input}\``)) {
    parts.push(`Input: ${escapeCode(input)}.`);
  }
  if (requestId !== undefined) parts.push(`Request id: ${escapeCode(requestId, 100)}.`);
  parts.push(`<br>**What to do:** ${escapeSentence(remedyOf(problem), 400)}`);
  return parts.join(' ');
}
