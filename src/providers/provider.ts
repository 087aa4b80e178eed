// What a vendor declares (data) and does (one request a call). Vendors never wait, loop, retry or log.
import type { Capability } from '../core/capability.ts';
import type { ListField } from '../core/inputs/fields.ts';
import type { Mode, PurgeType } from '../core/mode.ts';
import type { Problem } from '../core/problem.ts';
import type { Target, TargetKind } from '../core/target.ts';
import type { Batch } from '../core/task.ts';
import type { InputProblem } from '../errors.ts';
import type { CallLimits, OperationDeps } from './calls.ts';
import type { DistributionConnection } from './distribution-operations.ts';

/** An input of `action.yml` that this provider reads. */
export interface ProviderInput {
  readonly name: string;
  /** One or two sentences for `action.yml` and the documentation; Markdown. */
  readonly description: string;
  readonly secret: boolean;
  /** What of a value must not be shown, if not all of it. */
  readonly findSecrets?: (value: string) => readonly string[];
  /** Names that other actions and scripts use for it. */
  readonly aliases?: readonly string[];
  /** The environment variable that is read if the input is empty. */
  readonly environment?: string;
  /** Its secret in the reusable workflows, if that is not the input's name in upper case. */
  readonly workflowSecret?: string;
  /** Present if the input lists targets to act on instead of URLs. */
  readonly targets?: { readonly kind: TargetKind; readonly field: ListField<string> };
}

/** What `Configure` may look at: its own inputs and the few common ones that decide what it needs. */
export interface ProviderValues {
  /** The trimmed value, or undefined if it is empty: the input's, else its environment variable's. */
  readonly get: (name: string) => string | undefined;
  /** The input's own value alone. */
  readonly getTyped: (name: string) => string | undefined;
  /** Any environment variable, undefined if it is empty: for defaults and remedies. */
  readonly getVariable: (name: string) => string | undefined;
  readonly endpoint: URL | undefined;
  /** All that are typed; more than one only if the provider `takesEndpoints`. */
  readonly endpoints: readonly URL[];
  readonly mode: Mode;
  readonly purgeType: PurgeType;
  /** Only if a row of the capability table has it for everything that may be purged. */
  readonly soft: boolean;
  /** False if nothing will be sent, so that credentials may be absent. */
  readonly needsCredentials: boolean;
  /** Budget of the whole step. */
  readonly timeoutMilliseconds: number;
}

export interface Configured {
  readonly problems: readonly InputProblem[];
  readonly warnings: readonly string[];
  readonly connection: Connection;
}

/** A vendor with its settings: everything about them stays inside. */
export interface Connection {
  /** The service domain, `''` if the vendor has none. */
  readonly domain: string;
  /** What else decides which copies are meant, such as addresses of caches; nothing secret. */
  readonly copies?: readonly string[];
  /** True if there are no credentials and none are needed. */
  readonly isOffline?: boolean;
  /** Which rows of the capability table apply: those of this variant and those without one. */
  readonly variant?: string;
  /** What this vendor cannot take, or would do harm with; found before anything is sent. */
  readonly checkTargets?: (targets: readonly Target[]) => readonly InputProblem[];
  /** What each request is sent and billed for by itself; `prepare` finds how many there are. */
  readonly recipients?: readonly [one: string, many: string];
  /** What people should know about this list before it is sent; what it costs is said from its rows. */
  readonly describe?: (targets: readonly Target[]) => readonly string[];
  connect(deps: OperationDeps): Promise<Operations>;
  /** If ids of tasks are addresses: the origin that they must have, because credentials are sent there. */
  readonly pollOrigin?: string;
  /** Present if the vendor's distributions can be read and changed. */
  readonly distributions?: DistributionConnection;
}

export type { CallLimits, OperationDeps } from './calls.ts';

export interface Accepted {
  /** The vendor's id, `''` if it gives none. */
  readonly id: string;
  readonly vendorState?: string;
  /** True if the answer itself says that the work is done, so that there is nothing to poll. */
  readonly isDone?: boolean;
  /**
   * Accepted for one of several `recipients`, and not for the last: it is submitted once more, for
   * the next.
   */
  readonly isPartial?: true;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/**
 * One task that is polled, with what was sent in it: no targets if only an earlier run knows them, and at
 * least `sent` of them; of an id alone nobody knows more than one.
 */
export interface ProbedTask {
  readonly id: string;
  readonly targets: readonly Target[];
  readonly sent: number;
}

export interface ProbeQuery {
  /** At most `tasksPerProbe` of the capability. */
  readonly tasks: readonly ProbedTask[];
  /** When the first of these was submitted, milliseconds since the epoch. */
  readonly since: number;
  /** `next` of the answer before, for the following page. */
  readonly cursor?: string;
}

/**
 * What the vendor says of one task; an undocumented word means `pending`, over without a result
 * `unconfirmed`.
 */
export interface TaskNews {
  readonly id: string;
  readonly state: 'pending' | 'done' | 'failed' | 'unconfirmed';
  /** The vendor's own word, shown to people. */
  readonly vendorState: string;
  /** How many targets the task has, if that is the vendor's word: read if the run does not know its list. */
  readonly sent?: number;
  /** Of a task whose list the run does not know, they are the vendor's own names. */
  readonly failedTargets?: readonly string[];
  /** Of an `unconfirmed` task: those whose result is unknown. */
  readonly pendingTargets?: readonly string[];
  readonly problem?: Problem;
  readonly facts?: Readonly<Record<string, string | number>>;
}

export interface ProbeAnswer {
  readonly news: readonly TaskNews[];
  /** Present if another page may have what this one did not. */
  readonly next?: string;
}

/** What the vendor takes of one kind of target in one day, and how much of it is used. */
export interface DayQuota {
  readonly limit: number;
  readonly used: number;
}

/**
 * Names without a port; one that begins with `*.` stands for every name below it. `next` is the
 * cursor of the next page, if there may be one.
 */
export interface HostsPage {
  readonly hosts: readonly string[];
  readonly next?: string;
}

/**
 * One request each; over plain HTTP, one for each variant and node of a URL. Rejects with VendorError,
 * ContractError, NetworkError, TimeoutError or the signal's reason.
 */
export interface Operations {
  /**
   * Finds what the other operations need, such as the ids of names that the user gave. Called once, before
   * all of them, and again only after it failed; never in a dry run. Its lines go with the plan. A refusal
   * names the least right that is needed.
   */
  readonly prepare?: (limits: CallLimits) => Promise<readonly string[]>;
  /** How many of the connection's `recipients` there are, once `prepare` has found them. */
  readonly countRecipients?: () => number;
  /** The batch has one kind of target; `itemsOf` says what to send. */
  submit(batch: Batch, limits: CallLimits): Promise<Accepted>;
  /** Absent if acceptance is all that the vendor offers. */
  readonly probe?: (query: ProbeQuery, limits: CallLimits) => Promise<ProbeAnswer>;
  /** Present if a row of the capability table has `readsQuota`. */
  readonly readQuota?: (accepts: TargetKind, limits: CallLimits) => Promise<DayQuota>;
  /** One page of hosts; present if a row has `readsHosts`. Undefined if there is no such service. */
  readonly readHosts?: (limits: CallLimits, cursor?: string) => Promise<HostsPage | undefined>;
}

/** One row of the registry. */
export interface Provider {
  readonly id: string;
  readonly title: string;
  readonly documentation: string;
  /** Who answers, in texts for people: `the vendor` if absent. */
  readonly counterpart?: string;
  /** Page of the vendor's console, for people who check what became of a request. */
  readonly console: string;
  /** Hosts of this vendor's API: given as `endpoint` of another one they are a mistake. */
  readonly hosts: RegExp;
  /** Rows are tried in order; see chooseCapability. */
  readonly capabilities: readonly Capability[];
  readonly inputs: readonly ProviderInput[];
  /** `endpoint` lists addresses of the user's own caches, of any number and also plain `http`. */
  readonly takesEndpoints?: true;
  /** A line of `urls` that begins with `/` needs no `base-url`: it is the path on every host. */
  readonly takesPaths?: true;
  /**
   * What the vendor is sent for a target, if that is not its value. Targets with the same one are sent
   * once, count once, and share what came of it.
   */
  readonly toSent?: (target: Target) => string;
  /** Present if `mode: sync-distribution` exists. */
  readonly hasDistributions?: true;
  /** Loads what reads the inputs: a run needs that of one provider. */
  readonly load: () => Promise<Configure>;
}

/**
 * Reads a provider's inputs, without sending anything: every problem, and the values as far as they
 * are usable.
 */
export type Configure = (values: ProviderValues) => Configured;
