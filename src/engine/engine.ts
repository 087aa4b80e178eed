// What the parts of one execution share. The engine is the only folder that waits.

import type { Capability, Pace } from '../core/capability.ts';
import type { Problem } from '../core/problem.ts';
import type { Operations } from '../providers/provider.ts';
import type { Clock } from '../system/clock.ts';
import type { Logger } from '../system/logger.ts';
import type { Board } from './board.ts';
import type { Budget } from './budget.ts';
import type { Latch } from './latch.ts';

export interface EngineSettings
  extends Pick<Budget, 'deadline' | 'requestTimeoutMilliseconds' | 'lastProbeMilliseconds'> {
  readonly capability: Capability;
  /** The service domain, `''` if the vendor has none. */
  readonly domain: string;
  /** The vendor's pace or the user's; `capability.pace` stays what the vendor counts by. */
  readonly pace: Pace;
  readonly concurrency: number;
  readonly probesAtOnce: number;
  readonly retries: number;
  readonly wait: boolean;
  readonly pollFirstMilliseconds: number;
  readonly pollCapMilliseconds: number;
  /** The step's budget, for messages. */
  readonly timeoutMilliseconds: number;
}

export interface EngineDeps {
  readonly operations: Operations;
  readonly board: Board;
  readonly clock: Clock;
  /** A number from 0 to below 1, for jitter. */
  readonly random: () => number;
  /** Aborts on SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
  readonly logger: Logger;
  /** Shows a sentence with the plan, because it comes before anything is sent. */
  readonly remark: (text: string) => void;
}

export interface Engine extends EngineSettings, EngineDeps {
  readonly ending: Ending;
  /** Opens when fewer tasks are pending than before, and when no task will be over any more. */
  readonly finished: Latch;
}

/** Why the run ends before everything was sent or confirmed; filled as it happens. */
export interface Ending {
  /** Run-ending errors, in the order they came. */
  readonly problems: Problem[];
  /** Set if something keeps the rest from being sent. */
  stopSubmitting?: 'error' | 'deadline';
  /** Why a status request of the last round failed; absent if none did. */
  pollFailure?: Problem;
  /** Aborted if nothing more may be polled; it wakes whoever waits for the next poll. */
  readonly polling: AbortController;
  /** The last submission is over, whatever came of it. */
  allSubmitted: boolean;
  /** Nothing is polled any more: what is pending now stays so. */
  allConfirmed: boolean;
}
