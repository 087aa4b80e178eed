// Everything that happened in a run. Counts and verdict are computed from it, never stored beside it.

import type { SkippedFile } from '../core/change.ts';
import type { FailOn } from '../core/inputs/run-inputs.ts';
import type { Json } from '../core/json-value.ts';
import type { Problem } from '../core/problem.ts';
import type { SourceRecord } from '../core/selection.ts';
import type { Target } from '../core/target.ts';
import type { TaskCounts, TaskRecord } from '../core/task.ts';
import type { Learned } from '../core/urls/site/learned.ts';
import type { RunPlace } from './place.ts';
import type { PlannedChange } from './plan-lines.ts';
import type { Status } from './status.ts';

/**
 * - `plan`: the file was compared with what the vendor has;
 * - `offline`: the file was checked, and the vendor was not asked;
 * - `export`: what the vendor has was written to a file.
 */
export const syncKinds = ['plan', 'offline', 'export'] as const;

export interface SyncReport {
  readonly changes: readonly ReportedChange[];
  /** SHA-256, `''` if no plan was made. */
  readonly planChecksum: string;
  readonly kind: (typeof syncKinds)[number];
  /** What was reviewed, if the plan is another one and that is known. */
  readonly reviewed?: readonly ReportedChange[];
}

export interface ReportedChange extends PlannedChange {
  /** null if there is no such value. */
  readonly fields: readonly {
    readonly field: string;
    readonly before: Json;
    readonly after: Json;
  }[];
  /** What the vendor said before, if it has the distribution. */
  readonly status?: string;
}

/** An input of the step that was given and is not its default. */
export interface ReportedInput {
  readonly name: string;
  /** As typed; `''` if it is secret. */
  readonly value: string;
  readonly secret?: true;
  /** As the documentation names the secret, if that is not the input's name in upper case. */
  readonly storedAs?: string;
}

/** One job of a list that was divided. */
export interface ReportedShard {
  /** Absent if the job left no report. */
  readonly status?: Status;
  readonly counts: TaskCounts;
  readonly place?: RunPlace;
}

export interface Report {
  readonly schemaVersion: 1;
  /** As typed, so `''` or unknown if the inputs were wrong. */
  readonly provider: string;
  readonly mode: string;
  readonly domain: string;
  /** Who answers, if texts do not call it `the vendor`. */
  readonly counterpart?: string;
  readonly dryRun: boolean;
  /** Nothing was begun, because there are no credentials: `without-credentials: skip`. */
  readonly isSkipped?: true;
  readonly wait: boolean;
  readonly failOn: FailOn;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly finishedAt: number;
  readonly source: SourceRecord;
  readonly skipped: readonly SkippedFile[];
  readonly tasks: readonly TaskRecord[];
  /** With their proof: URLs of the list for which the vendor was sent something else, such as `everything`. */
  readonly sampled?: readonly Target[];
  /** URLs of the list that were not sent one by one, because something that was sent covers them. */
  readonly covered?: readonly Target[];
  /** Whether acceptance is all that the vendor offers for these tasks. */
  readonly confirmable: boolean;
  /** The least time the pace allows for the submissions. */
  readonly paceMilliseconds: number;
  /** SHA-256 of the whole list before sharding, `''` if none was made. */
  readonly listChecksum: string;
  /** HTTP requests sent to the vendor, retries and polls included. */
  readonly requests: number;
  /** What may be a slip of the user's, or a surprise. */
  readonly notices: readonly string[];
  /** What is good to know and no reason to worry, such as what a run costs. */
  readonly remarks: readonly string[];
  /** What the links of the site in `root` say about its URLs, if they were read. */
  readonly learned?: Learned;
  /** If the list was compared with the memory: the key of the entry this run left, or `''`. */
  readonly memory?: { readonly key: string };
  /** Of a dry run: the entry of the memory that a run would write before it sends anything. */
  readonly toRemember?: { readonly key: string; readonly entry: string };
  /** Of `mode: sync-distribution`. */
  readonly sync?: SyncReport;
  readonly place?: RunPlace;
  readonly inputs?: readonly ReportedInput[];
  /** In order, if the report is that of several jobs. */
  readonly shards?: readonly ReportedShard[];
  /** What stopped the run early; empty if nothing did. */
  readonly problems: readonly Problem[];
}

/** The report of a run that stopped early, without inputs. */
export function emptyReport(known: Pick<Report, 'startedAt' | 'finishedAt' | 'problems'>): Report {
  return {
    schemaVersion: 1,
    provider: '',
    mode: '',
    domain: '',
    dryRun: false,
    wait: true,
    failOn: 'any',
    source: { kind: 'none', decision: 'No list was made.' },
    skipped: [],
    tasks: [],
    confirmable: false,
    paceMilliseconds: 0,
    listChecksum: '',
    requests: 0,
    notices: [],
    remarks: [],
    ...known,
  };
}
