/** What the runner says about this run; read once from the environment by action/context.ts. */
export interface RunContext {
  /** Name of the event, `''` outside a workflow. */
  readonly eventName: string;
  readonly sha: string;
  readonly ref: string;
  /** `owner/name`. */
  readonly repository: string;
  /** For example `https://github.com`, without a final `/`. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** `owner/name/.github/workflows/file.yml@ref`. */
  readonly workflowRef: string;
  readonly runId: string;
  /** From 1; a re-run keeps the run's id. */
  readonly runAttempt: string;
  /** Absolute path of the workspace, which is usually the checkout; without one, an empty folder. */
  readonly workspace: string;
  /** Absolute path of a folder for this run's own files. */
  readonly temporaryFolder: string;
  /**
   * The event's payload. Read only when a source needs it; throws a SourceError that names
   * `base` and `head` if it cannot be read.
   */
  readonly readEvent: () => Promise<EventPayload>;
}

/** The few fields of the event file that sources use; each is checked only when it is read. */
export interface EventPayload {
  readonly before?: string;
  readonly deleted?: boolean;
  readonly defaultBranch?: string;
  readonly pullRequest?: { readonly baseSha: string; readonly headSha: string };
  /** The head of the pull request is in another repository. */
  readonly isOfFork?: true;
  readonly mergeGroup?: { readonly baseSha: string; readonly headSha: string };
  readonly release?: { readonly tagName: string };
  /** Of `deployment_status`. */
  readonly deployment?: {
    readonly sha: string;
    readonly state: string;
    readonly environment?: string;
  };
  readonly pageBuild?: { readonly sha: string; readonly status: string };
  readonly workflowRun?: {
    readonly headSha: string;
    readonly conclusion: string;
    readonly headBranch: string;
    readonly fromFork: boolean;
    /** Of the workflow that ran. */
    readonly workflowId?: number;
    /** The event that it ran for. */
    readonly event?: string;
  };
}
