// Cuts a list into requests.
import type { Capability } from '../capability.ts';
import type { Target } from '../target.ts';
import type { Batch } from '../task.ts';

export interface BatchRules {
  readonly capability: Capability;
  readonly checksum: (text: string) => string;
  /** The list's text; see shard.ts. */
  readonly text: string;
}

/** The same list always gives the same batches, so that a later run recognises them. */
export function planBatches(
  targets: readonly Target[],
  { capability, checksum, text }: BatchRules,
): readonly Batch[] {
  const batches: Batch[] = [];
  let textStart = 0;
  for (let start = 0; start < targets.length; ) {
    const end = findEnd(targets, start, capability);
    const slice = targets.slice(start, end);
    // A part of the whole list's text: much faster than putting each batch's together.
    const textEnd = slice.reduce((sum, { value }) => sum + value.length + 1, textStart);
    const own = text.slice(textStart, textEnd);
    batches.push({ checksum: checksum(own), targets: slice, text: own });
    [start, textStart] = [end, textEnd];
  }
  return batches;
}

/** Two quotation marks and a comma. */
const bytesAround = 3;

/** Values are ASCII, because the URL parser prints nothing else: a character is a byte. */
function findEnd(
  targets: readonly Target[],
  start: number,
  { targetsPerRequest, bytesPerRequest = Number.POSITIVE_INFINITY }: Capability,
): number {
  const most = Math.min(targets.length, start + targetsPerRequest);
  if (bytesPerRequest === Number.POSITIVE_INFINITY) return most;
  let end = start;
  for (let bytes = 0; end < most; end += 1) {
    bytes += (targets[end]?.value.length ?? 0) + bytesAround;
    if (bytes > bytesPerRequest) break;
  }
  return Math.max(end, start + 1);
}
