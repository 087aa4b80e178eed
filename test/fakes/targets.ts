import type { Target } from '../../src/core/target.ts';
import type { Batch } from '../../src/core/task.ts';

/** A batch of targets of one kind, as an operation gets it. */
export function createBatch(kind: Target['kind'], ...values: readonly string[]): Batch {
  return { checksum: '', targets: values.map((value) => ({ kind, value, rule: 'urls' })) };
}
