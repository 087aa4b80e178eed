// What a plan is made of.
import type { Capability, Pace } from '../capability.ts';
import type { Mode, PurgeType } from '../mode.ts';
import type { OnTooMany } from '../selection.ts';
import type { Target } from '../target.ts';
import type { ExpectedList } from './list-difference.ts';

export interface PlanRequest {
  /** Sorted and without duplicates. */
  readonly targets: readonly Target[];
  /** URLs that are left out of them, because one of their wildcards covers them. */
  readonly covered: readonly Target[];
  /** What is served beside them, if that is known; for folding. */
  readonly unchangedUrls?: readonly string[] | undefined;
  /** Changed files that mean everything. */
  readonly meansAll: readonly string[];
  /** Whether every file is in the list, as in a first run. */
  readonly listsAll: boolean;
  /** Inputs that name targets. With any of them, an empty list is a condition that is not met. */
  readonly listInputs: readonly string[];
  readonly mode: Mode;
  readonly purgeType: PurgeType;
  readonly domain: string;
  /** Under which the site is served. */
  readonly baseUrls: readonly string[];
  readonly capabilities: readonly Capability[];
  /** What is sent for a target, if that is not its value. */
  readonly toSent?: ((target: Target) => string) | undefined;
  readonly pace: Pace | undefined;
  readonly maxUrls: number;
  readonly onTooMany: OnTooMany;
  readonly failIfEmpty: boolean;
  readonly shard: { readonly index: number; readonly count: number } | undefined;
  readonly expectedList: ExpectedList | undefined;
  /** Batches that an earlier run sent: they count for nothing that this one may send. */
  readonly sentBefore: ReadonlySet<string>;
  readonly wait: boolean;
  readonly dryRun: boolean;
  readonly checksum: (text: string) => string;
}
