// Where the report keeps what was seen of a target: at the target itself.
import type { Target } from '../core/target.ts';
import type { TaskRecord } from '../core/task.ts';
import type { ProvenTarget } from '../report/proofs.ts';
import type { Report } from '../report/report.ts';

/** A URL that the vendor was not sent itself is listed beside the tasks. */
export function attachProofs(
  tasks: readonly TaskRecord[],
  proven: readonly ProvenTarget[],
): Pick<Report, 'tasks' | 'sampled'> {
  if (proven.length === 0) return { tasks };
  const left = new Map(proven.map((target) => [target.value, target]));
  const attach = (target: Target): Target => {
    const known = target.kind === 'url' ? left.get(target.value) : undefined;
    if (known === undefined) return target;
    left.delete(target.value);
    return known;
  };
  const attached = tasks.map((task) => ({
    ...task,
    batch: { ...task.batch, targets: task.batch.targets.map(attach) },
  }));
  return { tasks: attached, ...(left.size === 0 ? {} : { sampled: [...left.values()] }) };
}
