import { displayPath } from '../core/path-text.ts';
import type { Problem } from '../core/problem.ts';
import type { TaskRecord } from '../core/task.ts';
import type { Report } from './report.ts';
import { computeVerdict } from './verdict.ts';

/** One line on the run's page; GitHub shows ten of a kind for a step. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** A file of the repository, where the first failed URL comes from one. */
  readonly file?: string;
}

const mostOfAKind = 9;

/** One annotation for each different problem, however many targets it concerns. */
export function renderAnnotations(report: Report): readonly Annotation[] {
  const level = computeVerdict(report).passes ? 'warning' : 'error';
  const ofRun = report.problems.map((problem) => toAnnotation(problem, level));
  const ofTasks = [...groupByProblem(report.tasks).values()].map(({ problem, count, file }) => ({
    ...toAnnotation(problem, level),
    message: `${describe(problem)} (${count} of the run's targets)`,
    ...(file === undefined ? {} : { file }),
  }));
  const notices = report.notices.map((message) => ({
    level: 'warning' as const,
    title: 'CDN cache',
    message,
  }));
  return [...[...ofRun, ...ofTasks].slice(0, mostOfAKind), ...notices.slice(0, mostOfAKind)];
}

interface ProblemGroup {
  readonly problem: Problem;
  readonly count: number;
  readonly file: string | undefined;
}

/** Problems that merely follow from one of the run's own are left out. */
const consequences: readonly string[] = ['not-submitted', 'cancelled', 'run-timeout'];

function groupByProblem(tasks: readonly TaskRecord[]): ReadonlyMap<string, ProblemGroup> {
  const groups = new Map<string, ProblemGroup>();
  for (const { problem, batch, failedTargets } of tasks) {
    if (problem === undefined || consequences.includes(problem.code)) continue;
    const key = `${problem.code} ${problem.message}`;
    const failed = batch.targets.find(({ value }) => failedTargets?.includes(value) ?? true);
    const file = failed?.reasons.find(({ path }) => path !== undefined)?.path;
    const before = groups.get(key);
    const count = (before?.count ?? 0) + (failedTargets?.length ?? batch.targets.length);
    groups.set(key, { problem, count, file: before?.file ?? file });
  }
  return groups;
}

function toAnnotation(problem: Problem, level: 'error' | 'warning'): Annotation {
  const title = problem.input === undefined ? problem.code : `${problem.code}: ${problem.input}`;
  return { level, title, message: displayPath(describe(problem)) };
}

/** The problem with its remedy, as one text. */
export function describe({ message, remedy, requestId }: Problem): string {
  const id = requestId === undefined ? '' : ` (request id ${requestId})`;
  return `${message}${id}${remedy === undefined ? '' : ` ${remedy}`}`;
}
