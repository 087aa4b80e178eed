import type { Problem } from '../core/problem.ts';
import { groupDigits } from '../core/text.ts';
import { displayPath } from '../core/urls/path-text.ts';
import { countTargets, renderHeadline, renderStatus } from './headline.ts';
import { groupProblems, type ProblemGroup } from './problem-groups.ts';
import { remedyOf } from './remedies.ts';
import type { Report } from './report.ts';
import { isExcused, type Verdict } from './verdict.ts';

/** One line on the run's page; GitHub shows ten of a kind for a step. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** The file that the mistake is in, or that a failed URL comes from. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** One less than GitHub's ten, for what the runner itself has to say. */
const mostOfAKind = 9;

/** GitHub cuts at 4,096. */
const longestMessage = 4_000;

/** One annotation for each different problem, however many targets it concerns. */
export function renderAnnotations(report: Report, verdict: Verdict): readonly Annotation[] {
  const level = verdict.passes ? 'warning' : 'error';
  const known = groupProblems(report).map((group) => toAnnotation(group, { level, report }));
  // Whatever fails the job has an annotation.
  const isSilent = known.length === 0 && !verdict.passes;
  const headline = `${renderStatus(verdict)}: ${renderHeadline(report, verdict)}`;
  const problems = isSilent ? [...known, toRemark(headline, level)] : known;
  const notices = report.notices.map((notice) => toRemark(notice, 'warning'));
  const excuse = isExcused(verdict)
    ? [toRemark(`The job passes because of \`fail-on: ${report.failOn}\`. ${headline}`, 'warning')]
    : [];
  const remarks = report.remarks.map((remark) => toRemark(remark, 'notice'));
  const all = [...excuse, ...problems, ...notices, ...remarks];
  return (['error', 'warning', 'notice'] as const).flatMap((kind) =>
    cut(all.filter((annotation) => annotation.level === kind)),
  );
}

/** The last one says how many are not shown, and which. */
function cut(annotations: readonly Annotation[]): readonly Annotation[] {
  const [last] = annotations.slice(mostOfAKind - 1);
  if (annotations.length <= mostOfAKind || last === undefined) return annotations;
  const others = annotations.slice(mostOfAKind).map(({ title }) => title);
  const more = ` … and ${groupDigits(others.length)} more, whole in the report file: ${others.slice(0, 20).join('; ')}.`;
  return [
    ...annotations.slice(0, mostOfAKind - 1),
    { ...last, message: shorten(`${last.message}${more}`) },
  ];
}

function toRemark(text: string, level: Annotation['level']): Annotation {
  return { level, title: 'CDN cache', message: shorten(text) };
}

function toAnnotation(
  { problem, count, file }: ProblemGroup,
  { level, report }: { readonly level: 'error' | 'warning'; readonly report: Report },
): Annotation {
  const title = problem.input === undefined ? problem.code : `${problem.code}: ${problem.input}`;
  const who = count === 0 ? '' : ` (${countTargets(count, report)})`;
  const message = shorten(describe(problem, who));
  return { level, title, message, ...toPlace(problem, file) };
}

function toPlace({ place }: Problem, file: string | undefined): Partial<Annotation> {
  if (place === undefined) return file === undefined ? {} : { file };
  const { path, line, column } = place;
  return { file: path, line, ...(column === undefined ? {} : { column }) };
}

function shorten(text: string): string {
  const shown = displayPath(text);
  return shown.length > longestMessage ? `${shown.slice(0, longestMessage - 1)}…` : shown;
}

/** The problem, whom it concerns, and its remedy, as one text. */
function describe(problem: Problem, who: string): string {
  const { message, requestId } = problem;
  const id = requestId === undefined ? '' : ` (request id ${requestId})`;
  return `${message}${id}${who} ${remedyOf(problem)}`;
}
