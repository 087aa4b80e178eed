// What a vendor allows of a whole run, beyond the limits of one request.

import type { Capability } from '../capability.ts';
import type { Refusal } from '../refusal.ts';
import { countNoun, countRequests } from '../target.ts';
import type { Batch } from '../task.ts';
import { countWord, groupDigits } from '../text.ts';

interface Limited {
  readonly capability: Capability;
  readonly batches: readonly Batch[];
  /** Targets of the whole list, before it is cut into shards: the account is one. */
  readonly total: number;
}

/** Why nothing is sent, or what the user should know before it is. */
export function checkLimits(
  { wait, dryRun }: { readonly wait: boolean; readonly dryRun: boolean },
  { capability, batches, total }: Limited,
): { readonly refusal: Refusal } | { readonly remarks: readonly string[] } {
  const { unfinishedTasks, targetsPerDay, readsQuota = false } = capability;
  if (targetsPerDay !== undefined && total > targetsPerDay && !readsQuota)
    return { refusal: moreThanADay(total, { targetsPerDay, capability }) };
  if (unfinishedTasks !== undefined && !wait && batches.length > unfinishedTasks)
    return { refusal: cannotLeave(batches.length, unfinishedTasks) };
  // What the vendor reports is shown instead, as soon as it is read.
  const isReadLater = readsQuota && !dryRun;
  if (targetsPerDay === undefined || total === 0 || isReadLater) return { remarks: [] };
  const share = Math.max(1, Math.round((total / targetsPerDay) * 100));
  const [usual, rest] = readsQuota
    ? ['usually ', 'A run that is not a dry run reads what is left before it sends anything.']
    : ['', 'What others took today is unknown.'];
  return {
    remarks: [
      `This run takes up to ${groupDigits(total)} of the ${groupDigits(targetsPerDay)} that the vendor ${usual}allows the account in one day (${share} %). ${rest}`,
    ],
  };
}

function moreThanADay(
  total: number,
  {
    targetsPerDay,
    capability,
  }: { readonly targetsPerDay: number; readonly capability: Capability },
): Refusal {
  return {
    code: 'too-many-urls',
    input: capability.input ?? 'urls',
    message: `${countNoun(total, capability.accepts)} are more than the vendor takes in one day (${groupDigits(targetsPerDay)}).`,
    remedy: 'Remove URLs that do not need warming, or divide the list over several days.',
  };
}

/** Whoever does not wait cannot send the next one when an earlier one is done. */
function cannotLeave(requests: number, unfinishedTasks: number): Refusal {
  return {
    code: 'input-invalid',
    input: 'wait',
    message: `\`wait: false\` cannot be combined with ${countRequests(requests)}: the vendor takes ${countWord(unfinishedTasks, 'unfinished one')} at a time, so the run has to wait for the first.`,
    remedy: 'Leave `wait` at `true`, or set fewer URLs.',
  };
}
