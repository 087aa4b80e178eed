import type { Changes, SkippedFile } from '../core/change.ts';
import type { RunContext } from '../core/run-context.ts';
import type { Selection, SourceRecord } from '../core/selection.ts';
import type { Target } from '../core/target.ts';
import type { SendRequest } from '../http/http.ts';
import type { Clock } from '../system/clock.ts';
import type { Exec } from '../system/exec.ts';
import type { Logger } from '../system/logger.ts';
import type { Manifest } from './disk/manifest-file.ts';

/** The effects a source may use; main.ts builds them, tests hand in their own. */
export interface SourceDeps {
  readonly context: RunContext;
  /** The environment, for git's children; never logged. */
  readonly env: Readonly<Record<string, string>>;
  /** `''` if the run has none. */
  readonly githubToken: string;
  readonly exec: Exec;
  readonly send: SendRequest;
  readonly requestTimeoutMilliseconds: number;
  /** Extra attempts of requests that only read. */
  readonly retries: number;
  readonly clock: Clock;
  /** A number from 0 to below 1, for jitter. */
  readonly random: () => number;
  readonly logger: Logger;
  /** Aborts when the run is cancelled, and at the deadline of the step. */
  readonly signal: AbortSignal;
}

/** What a run wants to have in its list. */
export interface ListRequest {
  readonly selection: Selection;
  /** What is warmed must exist, so deleted files are left out. */
  readonly forWarming: boolean;
  /** Whether typed items are wildcards. */
  readonly wildcards: boolean;
}

/** This build's manifest, to be written if the run completes. */
export interface ManifestOutput {
  /** Absolute. */
  readonly path: string;
  readonly content: string;
}

/** The list of a run, and what is known about it. */
export interface FoundTargets {
  /** Sorted, each once. */
  readonly targets: readonly Target[];
  readonly skipped: readonly SkippedFile[];
  readonly record: SourceRecord;
  readonly notices: readonly string[];
  /** URLs of the files that are not in the list, if `findsUnchanged` asks and the source knows. */
  readonly unchangedUrls?: readonly string[];
  /** If `manifest-output` asks for it. */
  readonly manifest?: ManifestOutput;
}

/** What a comparison, or a walk over the disk, found. */
export interface FoundChanges {
  readonly changes: Changes;
  /** Files no URL can be made of: symlinks and submodules. */
  readonly skipped: readonly SkippedFile[];
  /** Paths of all regular files of the newer side, if `findsUnchanged` asks for them. */
  readonly allPaths?: readonly string[];
  /** Of this build, if the source hashed it. */
  readonly manifest?: Manifest;
  readonly record: SourceRecord;
  /** Sentences for the log and the summary. */
  readonly notices: readonly string[];
}
