// What the parts of one sync share.

import type { DistributionFacts } from '../core/distributions/distribution.ts';
import type { DistributionChange } from '../core/distributions/plan.ts';
import type { Board } from '../engine/board.ts';
import type { Budget } from '../engine/budget.ts';
import type { DistributionOperations } from '../providers/distribution-operations.ts';
import type { Logger } from '../system/logger.ts';

export interface SyncEngine extends Budget {
  readonly operations: DistributionOperations;
  readonly facts: DistributionFacts;
  /** What is sent, in order, then what is only waited for; the board has a task for each. */
  readonly changes: readonly DistributionChange[];
  /** Somebody reviewed this very plan: what differs from it is not sent. */
  readonly isReviewed: boolean;
  readonly board: Board;
  readonly random: () => number;
  readonly logger: Logger;
  readonly retries: number;
  readonly wait: boolean;
  readonly pollFirstMilliseconds: number;
  readonly pollCapMilliseconds: number;
  readonly timeoutMilliseconds: number;
}
