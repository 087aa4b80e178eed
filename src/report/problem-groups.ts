import type { Problem } from '../core/problem.ts';
import { reasonsOf, type Target } from '../core/target.ts';
import { sizeOf, type TaskRecord } from '../core/task.ts';
import type { Report } from './report.ts';

/** One problem, however many batches have it. */
export interface ProblemGroup {
  readonly problem: Problem;
  /** How many targets have it; 0 if it is the run's alone. */
  readonly count: number;
  /** The file that a target comes from which failed by itself; a problem of the whole run has none. */
  readonly file: string | undefined;
}

/** Problems of batches that were never sent; they follow from another problem, which is shown. */
const consequences: readonly string[] = ['not-submitted', 'cancelled', 'run-timeout'];

/** The run's own first; a batch that failed of the same is counted there. */
export function groupProblems({ problems, tasks }: Report): readonly ProblemGroup[] {
  const own = problems.map((problem) => ({ problem, count: 0, file: undefined }));
  const isCause = ({ problem }: ProblemGroup): boolean => !consequences.includes(problem.code);
  const ofTasks = tasks.flatMap(toGroup);
  const causes = [...own, ...ofTasks.filter(isCause)];
  return merge(causes.length > 0 ? causes : ofTasks);
}

function toGroup(task: TaskRecord): readonly ProblemGroup[] {
  const { problem, batch } = task;
  if (problem === undefined) return [];
  const affected = task.state === 'unconfirmed' ? task.pendingTargets : task.failedTargets;
  const own = batch.targets.length === 1 ? batch.targets : undefined;
  const named = affected === undefined ? own : batch.targets.filter(isIn(affected));
  const reasons = named?.flatMap(reasonsOf) ?? [];
  const file = reasons.find(({ path }) => path !== undefined)?.path;
  return [{ problem, count: affected?.length ?? sizeOf(batch), file }];
}

function isIn(values: readonly string[]): (target: Target) => boolean {
  return ({ value }) => values.includes(value);
}

function merge(groups: readonly ProblemGroup[]): readonly ProblemGroup[] {
  const merged = new Map<string, ProblemGroup>();
  for (const { problem, count, file } of groups) {
    const key = `${problem.code} ${problem.message}`;
    const before = merged.get(key);
    merged.set(key, {
      problem: before?.problem ?? problem,
      count: (before?.count ?? 0) + count,
      file: before === undefined ? file : before.count === 0 ? undefined : (before.file ?? file),
    });
  }
  return [...merged.values()];
}
