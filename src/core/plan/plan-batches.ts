// Cuts a list into requests.
import type { Capability } from '../capability.ts';
import { lineOf, type Target } from '../target.ts';
import type { Batch } from '../task.ts';
import { mergeTargets } from './merge-targets.ts';
import { listText } from './shard.ts';

export interface BatchRules {
  readonly capability: Capability;
  readonly checksum: (text: string) => string;
  /** What is sent for a target, if that is not its value. */
  readonly toSent?: ((target: Target) => string) | undefined;
  /** The list's text; see shard.ts. */
  readonly text: string;
}

/** The same list always gives the same batches, so that a later run recognises them. */
export function planBatches(
  targets: readonly Target[],
  { capability, checksum, toSent, text }: BatchRules,
): readonly Batch[] {
  if (toSent !== undefined) return planItems(targets, { capability, checksum, toSent });
  const batches: Batch[] = [];
  let textStart = 0;
  for (let start = 0; start < targets.length; ) {
    const end = findEnd(targets, start, capability, lengthOf);
    const slice = targets.slice(start, end);
    // A part of the whole list's text: much faster than putting each batch's together.
    const textEnd = slice.reduce((sum, target) => sum + lineOf(target).length + 1, textStart);
    const own = text.slice(textStart, textEnd);
    batches.push({ checksum: checksum(own), targets: slice, text: own });
    [start, textStart] = [end, textEnd];
  }
  return batches;
}

/** Targets for which the same is sent go together, in one request. */
function planItems(
  targets: readonly Target[],
  {
    capability,
    checksum,
    toSent,
  }: Omit<BatchRules, 'text' | 'toSent'> & { toSent: (target: Target) => string },
): readonly Batch[] {
  const groups = [...Map.groupBy(targets, toSent)].sort(([one], [other]) => (one < other ? -1 : 1));
  const batches: Batch[] = [];
  for (let start = 0; start < groups.length; ) {
    const end = findEnd(groups, start, capability, ([item]) => item.length);
    const own = mergeTargets(groups.slice(start, end).map(([, group]) => group));
    const text = listText(own);
    batches.push({ checksum: checksum(text), targets: own, sentAs: own.map(toSent), text });
    start = end;
  }
  return batches;
}

function lengthOf({ value }: Target): number {
  return value.length;
}

/** Two quotation marks and a comma. */
const bytesAround = 3;

/** Values are ASCII, because the URL parser prints nothing else: a character is a byte. */
function findEnd<Item>(
  items: readonly Item[],
  start: number,
  { targetsPerRequest, bytesPerRequest = Number.POSITIVE_INFINITY }: Capability,
  lengthOfItem: (item: Item) => number,
): number {
  const most = Math.min(items.length, start + targetsPerRequest);
  if (bytesPerRequest === Number.POSITIVE_INFINITY) return most;
  let end = start;
  let bytes = 0;
  for (const item of items.slice(start, most)) {
    bytes += lengthOfItem(item) + bytesAround;
    if (bytes > bytesPerRequest) break;
    end += 1;
  }
  return Math.max(end, start + 1);
}
