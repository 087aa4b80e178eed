import type { Problem, ProblemCode } from '../core/problem.ts';
import type { SourceKind } from '../core/selection.ts';
import { reasonsOf } from '../core/target.ts';
import { sizeOf, type TaskRecord } from '../core/task.ts';
import type { Report } from './report.ts';

/** One problem, however many batches have it. */
export interface ProblemGroup {
  readonly problem: Problem;
  /** How many targets have it; 0 if it is the run's alone. */
  readonly count: number;
  /** The file of the repository that a target comes from which failed by itself. */
  readonly file: string | undefined;
}

/** Problems of batches that were never sent; they follow from another problem, which is shown. */
export const consequences: readonly string[] = ['not-submitted', 'cancelled', 'run-timeout'];

/** The run's own first; a batch that failed of the same is counted there. */
export function groupProblems(report: Report): readonly ProblemGroup[] {
  const { problems, tasks } = report;
  const own = problems.map((problem) => ({ problem, count: 0, file: undefined }));
  const isCause = ({ problem }: ProblemGroup): boolean => !consequences.includes(problem.code);
  const ofTasks = tasks.flatMap((task) => toGroup(task, report));
  const causes = [...own, ...ofTasks.filter(isCause)];
  return merge(causes.length > 0 ? causes : ofTasks);
}

function toGroup(task: TaskRecord, { source }: Report): readonly ProblemGroup[] {
  const { problem, batch } = task;
  if (problem === undefined) return [];
  const affected = task.state === 'unconfirmed' ? task.pendingTargets : task.failedTargets;
  const isAlone = batch.targets.length === 1 && ofTargets.includes(problem.code);
  const named = batch.targets.filter(({ value }) => affected?.includes(value) ?? isAlone);
  const reasons = ofRepository.includes(source.kind) ? named.flatMap(reasonsOf) : [];
  const file = reasons.find(({ path }) => path !== undefined)?.path;
  return [{ problem, count: affected?.length ?? sizeOf(batch), file }];
}

/** What these list are files of commits; others may be built, and not in the repository. */
const ofRepository: readonly SourceKind[] = ['git', 'api'];

/** Of a request with one target, these are about the target; anything else, such as a wrong key, is not. */
const ofTargets: readonly ProblemCode[] = ['vendor-failed', 'vendor-rejected'];

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
