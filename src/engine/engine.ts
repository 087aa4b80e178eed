// What the parts of one execution share. The engine is the only folder that waits.

import type { Lane, Recipients } from '../core/plan/lane.ts';
import type { Problem } from '../core/problem.ts';
import type { Operations } from '../providers/provider.ts';
import type { Clock } from '../system/clock.ts';
import type { Logger } from '../system/logger.ts';
import type { Board } from './board.ts';
import type { Budget } from './budget.ts';
import type { Latch } from './latch.ts';

export interface RunSettings
  extends Pick<Budget, 'deadline' | 'requestTimeoutMilliseconds' | 'lastProbeMilliseconds'> {
  /** The service domain, `''` if the vendor has none. */
  readonly domain: string;
  /** See `Connection`. */
  readonly recipients?: Recipients | undefined;
  /** Who answers, in texts. */
  readonly counterpart: string;
  readonly retries: number;
  readonly wait: boolean;
  /** The step's budget, for messages. */
  readonly timeoutMilliseconds: number;
}

/** How one row of the capability table is sent and confirmed. */
export interface LaneSettings extends Pick<Lane, 'capability' | 'pace' | 'targetPace'> {
  readonly concurrency: number;
  readonly probesAtOnce: number;
  readonly pollFirstMilliseconds: number;
  readonly pollCapMilliseconds: number;
}

export interface EngineSettings extends RunSettings {
  /** One for each kind of target; they run side by side. */
  readonly lanes: readonly LaneSettings[];
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

/** One lane at work. `board` has its tasks alone. */
export interface Engine extends RunSettings, LaneSettings, EngineDeps {
  readonly ending: Ending;
  /** Aborts if nothing more is sent, for whatever reason. */
  readonly stopped: AbortSignal;
  /** Opens when fewer tasks are pending than before, and when no task will be over any more. */
  readonly finished: Latch;
}

/** Why the run ends before everything was sent or confirmed; shared by its lanes, filled as it happens. */
export interface RunEnding {
  /** Run-ending errors, in the order they came. */
  readonly problems: Problem[];
  /** Aborted if an error keeps everything that is left from being sent; it wakes whoever waits to send. */
  readonly submitting: AbortController;
  /** Aborted if nothing more may be polled; it wakes whoever waits for the next poll. */
  readonly polling: AbortController;
}

/** The same for one lane. */
export interface Ending extends RunEnding {
  /** Set if something keeps the rest of the lane from being sent. */
  stopSubmitting?: 'error' | 'deadline';
  /** Why a status request of the last round failed; absent if none did. */
  pollFailure?: Problem;
  /** The last submission is over, whatever came of it. */
  allSubmitted: boolean;
  /** Nothing is polled any more: what is pending now stays so. */
  allConfirmed: boolean;
}
