/** Every value of the `failure-reason` output. */
export const problemCodes = [
  'input-missing',
  'input-invalid',
  'output-unwritable',
  'mode-unsupported',
  'empty-list',
  'too-many-urls',
  'list-changed',
  'plan-changed',
  'delete-not-allowed',
  'history-shallow',
  'event-unsupported',
  'git-failed',
  'compare-truncated',
  'source-unreadable',
  'nothing-matches',
  'origin-not-ready',
  'network',
  'request-timeout',
  'poll-timeout',
  'run-timeout',
  'vendor-auth',
  'vendor-forbidden',
  'vendor-not-found',
  'vendor-rejected',
  'vendor-quota',
  'vendor-rate-limited',
  'vendor-conflict',
  'vendor-unavailable',
  'vendor-failed',
  'vendor-timeout',
  'vendor-contract',
  'unconfirmed',
  'not-submitted',
  'not-started',
  'cancelled',
  'drift',
  'rolled-back',
  'distribution-error',
  'stale',
  'bug',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** A place in a file; the path is relative to the workspace. */
export interface FilePlace {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly column?: number;
}

/** What went wrong, as every face of the report shows it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  /** The input at fault, as spelt in `action.yml`. */
  readonly input?: string;
  /** What the reader can do about it. */
  readonly remedy?: string;
  /** The vendor's own code and request id, for its support. */
  readonly vendorCode?: string;
  readonly requestId?: string;
  /** If the mistake is in a file. */
  readonly place?: FilePlace;
}
