// The vendor's own count of what is left today, read before the first submission: a list that is too long
// for it is refused as a whole.
import type { Capability } from '../core/capability.ts';
import { countNoun, type TargetKind } from '../core/target.ts';
import { sizeOf } from '../core/task.ts';
import { groupDigits } from '../core/text.ts';
import { ContractError, VendorError } from '../errors.ts';
import type { DayQuota, Operations } from '../providers/provider.ts';
import type { Board } from './board.ts';
import { type RetryDeps, retrySafely } from './retry-safely.ts';
import { isToSend } from './settlement.ts';

export interface QuotaDeps extends RetryDeps {
  readonly operations: Operations;
  readonly board: Board;
  readonly capability: Capability;
  readonly remark: (text: string) => void;
}

/** Rejects with `vendor-quota` if too little is left, and as the vendor's other refusals do. */
export async function checkQuota(deps: QuotaDeps): Promise<void> {
  const { board, capability, remark } = deps;
  const wanted = board
    .tasks()
    .filter(isToSend)
    .reduce((sum, { batch }) => sum + sizeOf(batch), 0);
  const quota = await readQuota(deps);
  if (quota === undefined) return;
  const described = describeQuota(quota, { wanted, accepts: capability.accepts });
  if (quota.used + wanted > quota.limit) {
    throw new VendorError({
      code: 'vendor-quota',
      message: `The vendor's quota of this day is too small, so nothing was sent. ${described}`,
      remedy:
        'Send fewer targets, wait for the next day, or have the vendor raise the quota. A purge of folders or of everything has a quota of its own, if the provider has one.',
    });
  }
  remark(described);
}

/** Undefined if it cannot be read: then the vendor's refusal is the first that is heard of it. */
async function readQuota(deps: QuotaDeps): Promise<DayQuota | undefined> {
  const { operations, capability, remark } = deps;
  try {
    return await retrySafely(deps, async (limits) =>
      operations.readQuota?.(capability.accepts, limits),
    );
  } catch (error) {
    if (!(error instanceof Error) || !isLeftOpen(error)) throw error;
    remark(`The vendor's quota of this day could not be read: ${error.message}`);
    return undefined;
  }
}

/** A key may be allowed to send and not to read, and an answer that is not understood stops nothing. */
function isLeftOpen(error: Error): boolean {
  if (error instanceof ContractError) return true;
  const codes: readonly string[] = ['vendor-forbidden', 'vendor-not-found', 'vendor-rejected'];
  return error instanceof VendorError && !error.concernsAll && codes.includes(error.code);
}

function describeQuota(
  { limit, used }: DayQuota,
  { wanted, accepts }: { readonly wanted: number; readonly accepts: TargetKind },
): string {
  const left = Math.max(0, limit - used);
  const rest = `${groupDigits(left)} ${left === 1 ? 'is' : 'are'} left`;
  return `This run sends ${countNoun(wanted, accepts)}. The account may send ${groupDigits(limit)} today, and ${rest}.`;
}
