// The one typed value that everything after the reading of inputs works with.
import type { Capability, Pace } from '../core/capability.ts';
import type { Mode, PurgeType } from '../core/mode.ts';
import type { OnTooMany, Selection } from '../core/selection.ts';
import type { Connection } from '../providers/provider.ts';
import type { FailOn } from '../report/report.ts';

export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** Of `mode: sync-distribution`. */
export interface SyncInputs {
  /** Path of the file; absent where only an export is wanted. */
  readonly config: string | undefined;
  readonly allowDelete: boolean;
  readonly failOnDrift: boolean;
  readonly expectedPlan: string | undefined;
  readonly exportConfig: string | undefined;
  readonly planFile: string | undefined;
  readonly version: 'v2.0' | 'v1.5';
}

export interface Inputs {
  readonly provider: string;
  readonly mode: Mode;
  readonly purgeType: PurgeType;
  readonly dryRun: boolean;
  readonly wait: boolean;
  /** Budget of the whole step. */
  readonly timeoutMilliseconds: number;
  /** The user's first delay between polls, where one is given. */
  readonly pollIntervalMilliseconds: number | undefined;
  /** Budget of one HTTP attempt. */
  readonly requestTimeoutMilliseconds: number;
  /** The user's pace, where one is given. */
  readonly pace: Pace | undefined;
  readonly concurrency: number | undefined;
  readonly retries: number;
  /** `task-ids` of an earlier run, or a path, as typed. */
  readonly resumeTasks: string | undefined;
  readonly shard: Shard | undefined;
  readonly expectedList: string | undefined;
  readonly failOn: FailOn;
  readonly failIfEmpty: boolean;
  readonly githubToken: string;
  readonly summary: boolean;
  readonly reportFile: string | undefined;
  /** Present in `mode: sync-distribution` alone. */
  readonly sync?: SyncInputs;
  readonly selection: Selection;
  readonly maxUrls: number;
  readonly onTooMany: OnTooMany;
  /** The provider's table, and the provider with its settings. */
  readonly capabilities: readonly Capability[];
  readonly connection: Connection;
  /** What the user should know about the inputs though they are not wrong. */
  readonly warnings: readonly string[];
}
