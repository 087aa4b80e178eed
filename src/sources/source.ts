import type { Changes, SkippedFile } from '../core/change.ts';
import type { RunContext } from '../core/run-context.ts';
import type { SourceRecord } from '../core/selection.ts';
import type { SendRequest } from '../http/http.ts';
import type { Exec } from '../system/exec.ts';
import type { Logger } from '../system/logger.ts';

/** The effects a source may use; main.ts builds them, tests hand in their own. */
export interface SourceDeps {
  readonly context: RunContext;
  /** The environment, for git's children; never logged. */
  readonly env: Readonly<Record<string, string>>;
  /** `''` where the run has none. */
  readonly githubToken: string;
  readonly exec: Exec;
  readonly send: SendRequest;
  readonly requestTimeoutMilliseconds: number;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/** What a comparison, or a walk over the disk, found. */
export interface FoundChanges {
  readonly changes: Changes;
  /** Files no URL can be made of: symlinks and submodules. */
  readonly skipped: readonly SkippedFile[];
  /** Paths of all regular files of the newer side, where `findsUnchanged` asks for them. */
  readonly allPaths?: readonly string[];
  readonly record: SourceRecord;
  /** Sentences for the log and the summary. */
  readonly notices: readonly string[];
}
