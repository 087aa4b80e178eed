// What a vendor must tell (data) and do (one call each). Vendors never wait, loop, retry or log.
import type { Capability } from '../core/capability.ts';
import type { Mode, PurgeType } from '../core/mode.ts';
import type { Problem } from '../core/problem.ts';
import type { Batch } from '../core/task.ts';
import type { InputProblem } from '../errors.ts';
import type { SendRequest } from '../http/http.ts';

/** An input of `action.yml` that this provider reads. */
export interface ProviderInput {
  readonly name: string;
  readonly secret: boolean;
  /** The environment variable that fills it where no input does. */
  readonly environment?: string;
}

/** What `configure` may look at: its own inputs and the few common ones that decide what it needs. */
export interface ProviderValues {
  /** The trimmed value, or undefined where it is empty. */
  readonly get: (name: string) => string | undefined;
  readonly endpoint: URL | undefined;
  readonly mode: Mode;
  readonly purgeType: PurgeType;
  /** False where nothing will be sent, so that credentials may be absent. */
  readonly needsCredentials: boolean;
}

export interface Configured {
  readonly problems: readonly InputProblem[];
  readonly warnings: readonly string[];
  readonly connection: Connection;
}

/** A vendor with its settings: everything about them stays inside. */
export interface Connection {
  /** The service domain, `''` where the vendor has none. */
  readonly domain: string;
  connect(deps: OperationDeps): Promise<Operations>;
}

export interface OperationDeps {
  readonly send: SendRequest;
  /** Milliseconds since the epoch, for signatures and dates. */
  readonly now: () => number;
}

/** How one call may spend time. */
export interface CallLimits {
  readonly timeoutMilliseconds: number;
  readonly signal: AbortSignal;
}

export interface Accepted {
  /** The vendor's id, `''` where it gives none. */
  readonly id: string;
  readonly vendorState?: string;
}

export interface ProbeQuery {
  /** At most `tasksPerProbe` of the capability. */
  readonly ids: readonly string[];
  /** When the first of these was submitted, milliseconds since the epoch. */
  readonly since: number;
  /** `next` of the answer before, for the following page. */
  readonly cursor?: string;
}

/** What the vendor says of one task; anything it says that we do not know is `pending`. */
export interface TaskNews {
  readonly id: string;
  readonly state: 'pending' | 'done' | 'failed';
  /** The vendor's own word, shown to people. */
  readonly vendorState: string;
  readonly failedTargets?: readonly string[];
  readonly pendingTargets?: readonly string[];
  readonly problem?: Problem;
  readonly facts?: Readonly<Record<string, string | number>>;
}

export interface ProbeAnswer {
  readonly news: readonly TaskNews[];
  /** Present where another page may hold what this one did not. */
  readonly next?: string;
}

/**
 * One request each. Rejects with VendorError, ContractError, NetworkError, TimeoutError or the
 * signal's reason.
 */
export interface Operations {
  submit(batch: Batch, limits: CallLimits): Promise<Accepted>;
  /** Absent where acceptance is all the vendor offers. */
  readonly probe?: (query: ProbeQuery, limits: CallLimits) => Promise<ProbeAnswer>;
}

/** One row of the registry. */
export interface Provider {
  readonly id: string;
  readonly title: string;
  readonly documentation: string;
  /** Rows are tried in order; see chooseCapability. */
  readonly capabilities: readonly Capability[];
  readonly inputs: readonly ProviderInput[];
  configure(values: ProviderValues): Configured;
}
