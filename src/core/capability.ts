import type { Mode } from './mode.ts';
import type { TargetKind } from './target.ts';

/** At most `count` submissions in any window of `perMilliseconds`. */
export interface Pace {
  readonly count: number;
  readonly perMilliseconds: number;
}

/**
 * What sending a submission again means, by the vendors' documentation:
 * - `safe`: harmless, so it is retried after a lost answer;
 * - `safe-but-limited`: harmless, but the retry itself is refused as too fast, so that answer
 *   after a lost one means the first may have got through;
 * - `never`: costs or acts twice, so a lost answer ends as unconfirmed.
 */
export type Repetition = 'safe' | 'safe-but-limited' | 'never';

/** How a vendor reports that it is done. */
export type Confirmation =
  | {
      readonly by: 'acceptance';
      /** How long a purge takes, by the vendor's own word; absent if it says nothing. */
      readonly effectMilliseconds?: number;
    }
  | {
      readonly by: 'polling';
      readonly firstMilliseconds: number;
      readonly capMilliseconds: number;
      /** How many task ids one probe answers for. */
      readonly tasksPerProbe: number;
      /** How many probes may be on their way at once. */
      readonly probesAtOnce: number;
      /** The vendor's own limit for probes, if it has one. */
      readonly probePace?: Pace;
    };

/**
 * What a wildcard is: `pattern` for a URL or path with `*`, `folder` for a URL that ends in `/` and stands
 * for everything below it.
 */
export type WildcardForm = 'pattern' | 'folder';

/** What a vendor charges for what is sent to it; every account has some of it free. */
export interface Price {
  readonly freePerMonth: number;
  /** For each one after those, in `currency`. */
  readonly each: number;
  /** `USD`. */
  readonly currency: string;
}

/** One row of a provider's table: what one kind of request takes, how fast, and how it ends. */
export interface Capability {
  readonly mode: Mode;
  readonly accepts: TargetKind;
  /** The input that lists these targets, if it is one of the provider's own. */
  readonly input?: string;
  /** Only for connections of this variant, such as one generation of an API. */
  readonly variant?: string;
  /** Only for a service domain that ends in this; rows are tried in order, the first match wins. */
  readonly domainSuffix?: string;
  /** Of a row for wildcards; `pattern` if absent. */
  readonly wildcardForm?: WildcardForm;
  /** Of a row for everything: one target for each origin, because there is no service domain. */
  readonly perOrigin?: true;
  readonly targetsPerRequest: number;
  /** Of all values of one request together, as JSON in UTF-8. */
  readonly bytesPerRequest?: number;
  /** Tasks that may be unfinished at a time; the next one is sent when one of them is done. */
  readonly unfinishedTasks?: number;
  /** Targets the vendor takes in one day from one account. */
  readonly targetsPerDay?: number;
  /**
   * The vendor reports what it takes today, which is read before the first submission: accounts differ,
   * so `targetsPerDay` is only the usual number.
   */
  readonly readsQuota?: true;
  /** The vendor reports which hosts it serves: those are read before the first submission. */
  readonly readsHosts?: true;
  readonly pace: Pace;
  /**
   * The vendor counts targets as well: at most so many of them in a window, whatever `pace` allows. Rows of
   * one `paceGroup` with the same one are counted together.
   */
  readonly targetPace?: Pace;
  /** Rows with the same word take turns of one pace, because the vendor counts them together. */
  readonly paceGroup?: string;
  /** The pace is that of each host of the URLs, not of all of them together. */
  readonly pacedBy?: 'host';
  /** Who shares the pace, in words for the documentation. */
  readonly paceScope: string;
  readonly concurrency: number;
  /** The next submission waits for the answer to the last one, whatever the user wants. */
  readonly isSequential?: true;
  readonly repetition: Repetition;
  readonly confirmation: Confirmation;
  /** Polls a task that does not exist before the first submission: a wrong address costs nothing then. */
  readonly checkFirst?: true;
  /** `soft: true` is possible: caches keep the copy, marked as old. */
  readonly soft?: true;
  /** What the vendor calls one of those that are sent, if a target is sent in another form or costs. */
  readonly noun?: readonly [one: string, many: string];
  /** Of one `noun`; rows with the same price count together. */
  readonly price?: Price;
  /** The remedy if tasks are unfinished at the deadline; without it a longer `timeout` is suggested. */
  readonly whenTimedOut?: string;
  /** The remedy if the run is cancelled or an answer is lost while the vendor's task goes on and costs. */
  readonly whenLeft?: string;
  readonly documentation: string;
  /** The day the row was last checked against the documentation, YYYY-MM-DD. */
  readonly checked: string;
  /** A warning that goes with every plan made by this row, which is used only if it is asked for. */
  readonly warning?: string;
}

/** The row for a kind of target, or undefined if the provider has none. */
export function chooseCapability(
  table: readonly Capability[],
  wanted: { readonly mode: Mode; readonly accepts: TargetKind; readonly domain: string },
): Capability | undefined {
  return table.find(
    (row) =>
      row.mode === wanted.mode &&
      row.accepts === wanted.accepts &&
      wanted.domain.toLowerCase().endsWith(row.domainSuffix ?? ''),
  );
}

/** What the wildcards of a list are that is purged by wildcards. */
export function findWildcardForm(table: readonly Capability[], mode: Mode): WildcardForm {
  const row = table.find(({ accepts, ...one }) => one.mode === mode && accepts === 'wildcard');
  return row?.wildcardForm ?? 'pattern';
}

/**
 * Whether it may cost or act twice if a later run sends it again. Within a run, a vendor may know a request
 * that it gets a second time.
 */
export function costsAgain({ repetition, price }: Capability): boolean {
  return repetition === 'never' || price !== undefined;
}
