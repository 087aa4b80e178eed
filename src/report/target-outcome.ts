// What became of each target, in the words that people see.
import type { Target } from '../core/target.ts';
import type { TaskRecord } from '../core/task.ts';
import type { Report } from './report.ts';

/** The worst first. */
export const outcomes = [
  'failed',
  'unknown',
  'not sent',
  'pending',
  'planned',
  'accepted',
  'succeeded',
] as const;
export type Outcome = (typeof outcomes)[number];

/** What somebody has to look at. */
export const troubles: readonly Outcome[] = ['failed', 'unknown', 'not sent'];

export interface TargetOutcome {
  readonly target: Target;
  readonly task: TaskRecord;
  /** From 1, as the log counts. */
  readonly request: number;
  readonly outcome: Outcome;
}

/** Every target with one of these outcomes, the worst first, each made only when it is asked for. */
export function* listOutcomes(
  report: Report,
  wanted: readonly Outcome[],
): Generator<TargetOutcome> {
  for (const outcome of wanted) {
    for (const [index, task] of report.tasks.entries()) {
      const known = outcomeOfAll(task, report);
      if (known !== undefined && known !== outcome) continue;
      for (const target of task.batch.targets) {
        if ((known ?? outcomeOf(task, { value: target.value, report })) === outcome)
          yield { target, task, request: index + 1, outcome };
      }
    }
  }
}

/** Of a task whose targets share one; undefined if the vendor judged each by itself. */
export function outcomeOfAll(task: TaskRecord, report: Report): Outcome | undefined {
  const isJudgedSingly = task.failedTargets !== undefined || task.pendingTargets !== undefined;
  return isJudgedSingly ? undefined : outcomeOf(task, { value: '', report });
}

export function outcomeOf(
  task: TaskRecord,
  { value, report }: { readonly value: string; readonly report: Report },
): Outcome {
  const good = report.confirmable ? 'succeeded' : 'accepted';
  switch (task.state) {
    case 'done':
      return good;
    case 'unsent':
      return report.dryRun ? 'planned' : 'not sent';
    case 'failed':
      return (task.failedTargets?.includes(value) ?? true) ? 'failed' : good;
    case 'pending':
    case 'unconfirmed':
      if (task.failedTargets?.includes(value)) return 'failed';
      if (!(task.pendingTargets?.includes(value) ?? true)) return good;
      return task.state === 'pending' ? 'pending' : 'unknown';
  }
}
