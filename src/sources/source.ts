import type { WildcardForm } from '../core/capability.ts';
import type { Changes, SkippedFile } from '../core/change.ts';
import type { RunContext } from '../core/run-context.ts';
import type { Selection, SourceRecord } from '../core/selection.ts';
import type { Target } from '../core/target.ts';
import type { Learned } from '../core/urls/site/learned.ts';
import type { UsedForms } from '../core/urls/site/site-rules.ts';
import type { SendRequest } from '../http/http.ts';
import type { Clock } from '../system/clock.ts';
import type { Exec } from '../system/exec.ts';
import type { Logger } from '../system/logger.ts';
import type { Manifest } from './disk/manifest-file.ts';
import type { ParseReport } from './lists/reported.ts';
import type { Build, Memory, MemoryDraft } from './memory/memory.ts';

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
  /** The one of this run; loaded when it is first needed. */
  readonly openMemory: () => Promise<Memory>;
  readonly parseReport: ParseReport;
}

/** What a run wants to have in its list. */
export interface ListRequest {
  readonly selection: Selection;
  /** What is warmed must exist, so deleted files are left out. */
  readonly forWarming: boolean;
  /** What typed items are if they are wildcards. */
  readonly wildcards: WildcardForm | undefined;
  /** See `Provider`. */
  readonly takesPaths?: boolean;
  readonly toSent?: ((target: Target) => string) | undefined;
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
  /** URLs that are left out of it, because a wildcard of it covers them. */
  readonly covered: readonly Target[];
  readonly skipped: readonly SkippedFile[];
  readonly record: SourceRecord;
  /** Warnings. */
  readonly notices: readonly string[];
  readonly remarks: readonly string[];
  /** Whether the list has every file, as a first run's does. */
  readonly listsAll?: true;
  /** Paths that did not change and are listed because no run confirmed them. */
  readonly inDoubt?: ReadonlySet<string>;
  /** Changed files that mean everything, if there are any. */
  readonly meansAll?: readonly string[];
  /** URLs of the files that are not in the list, if `findsUnchanged` asks and the source knows. */
  readonly unchangedUrls?: readonly string[];
  /** What the links of the build say about its URLs, if they were read. */
  readonly learned?: Learned;
  /** If `manifest-output` asks for it. */
  readonly manifest?: ManifestOutput;
  /** If the list was compared with the memory, or everything is purged for a site that has one. */
  readonly memory?: MemoryDraft;
}

/** What a comparison, or a walk over the disk, found. */
export interface FoundChanges {
  readonly changes: Changes;
  /** Files no URL can be made of: symlinks and submodules. */
  readonly skipped: readonly SkippedFile[];
  /** Paths of all regular files of the newer side, if `findsUnchanged` asks for them. */
  readonly allPaths?: readonly string[];
  /** Every file that there is, if no change is one that `files` and `root` ask for. */
  readonly files?: readonly string[];
  /** Of this build, if the source hashed it. */
  readonly manifest?: Manifest;
  /** In which forms the build before linked its pages, if that is remembered. */
  readonly formsBefore?: UsedForms;
  readonly record: SourceRecord;
  /** Warnings. */
  readonly notices: readonly string[];
  readonly remarks?: readonly string[];
  /** Whether every file is in it, as in a first run. */
  readonly listsAll?: true;
  /** What to remember of this run, if the memory was asked. */
  readonly build?: Build;
}
