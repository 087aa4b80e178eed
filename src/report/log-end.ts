// How the log of a run ends: what failed by name, why the run stopped, and the result.
import { lineOf } from '../core/target.ts';
import { groupDigits } from '../core/text.ts';
import { hideSignature } from '../core/urls/hide-signature.ts';
import { renderHeadline, renderStatus } from './headline.ts';
import { describeNextStep, type NextStep } from './next-step.ts';
import { linkCode } from './place.ts';
import { consequences } from './problem-groups.ts';
import type { Report } from './report.ts';
import { describeStop } from './stop.ts';
import { listOutcomes, troubles } from './target-outcome.ts';
import type { Verdict } from './verdict.ts';

const mostTargets = 10;

/** One line each. */
export function renderLogEnd(report: Report, verdict: Verdict): readonly string[] {
  const stop = describeStop(report);
  const next = describeNextStep(report, verdict);
  return [
    ...listTroubles(report, verdict),
    ...(stop === undefined ? [] : [stop]),
    ...(next === undefined ? [] : describeNext(next, report)),
    ...explain(report, verdict),
    `${renderStatus(verdict)}: ${renderHeadline(report, verdict)}`,
  ];
}

function explain({ place }: Report, { problem }: Verdict): readonly string[] {
  const link = problem === undefined ? undefined : linkCode(problem.code, place);
  return link === undefined ? [] : [`About ${link.text}: ${link.url}`];
}

function describeNext({ why, step }: NextStep, { inputs = [] }: Report): readonly string[] {
  if (step === undefined) return [why];
  const hasSummary = !inputs.some(({ name, value }) => name === 'summary' && value === 'false');
  return hasSummary
    ? ['The next step is in the job summary, ready to paste.']
    : [why, ...step.split('\n')];
}

function listTroubles(report: Report, { counts }: Verdict): readonly string[] {
  if (report.dryRun) return [];
  const lines: string[] = [];
  for (const { target, task, outcome } of listOutcomes(report, troubles)) {
    if (lines.length === mostTargets) break;
    // Why the rest was not sent is the same for all of it, and said once.
    const { problem } = task;
    const isOwn = problem !== undefined && !consequences.includes(problem.code);
    lines.push(
      `${outcome}: ${hideSignature(lineOf(target))}${isOwn ? `: ${problem.message}` : ''}`,
    );
  }
  const rest = counts.failed + counts.unknown + counts.notSent - lines.length;
  const isCut = lines.length > 0 && rest > 0;
  return isCut ? [...lines, `… and ${groupDigits(rest)} more, in the report file.`] : lines;
}
