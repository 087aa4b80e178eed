// What the parts of one sync share.

import type { DistributionChange } from '../core/distributions/plan.ts';
import type { Board } from '../engine/board.ts';
import type { CallLimits, DistributionOperations } from '../providers/provider.ts';
import type { Clock } from '../system/clock.ts';
import type { Logger } from '../system/logger.ts';

export interface SyncEngine {
  readonly operations: DistributionOperations;
  /** What is sent, in order, then what is only waited for; the board has a task for each. */
  readonly changes: readonly DistributionChange[];
  readonly board: Board;
  readonly clock: Clock;
  readonly random: () => number;
  readonly signal: AbortSignal;
  readonly logger: Logger;
  readonly retries: number;
  readonly wait: boolean;
  readonly pollFirstMilliseconds: number;
  readonly pollCapMilliseconds: number;
  readonly requestTimeoutMilliseconds: number;
  readonly timeoutMilliseconds: number;
  readonly deadline: number;
}

export function callLimits({
  clock,
  deadline,
  requestTimeoutMilliseconds,
  signal,
}: SyncEngine): CallLimits {
  const left = Math.max(deadline - clock.now(), 5_000);
  return { timeoutMilliseconds: Math.max(1, Math.min(requestTimeoutMilliseconds, left)), signal };
}

/** False where the time would end meanwhile. */
export async function sleepWithin(
  { clock, deadline, signal }: SyncEngine,
  milliseconds: number,
): Promise<boolean> {
  if (clock.now() + milliseconds >= deadline) return false;
  await clock.sleep(milliseconds, signal);
  return true;
}
