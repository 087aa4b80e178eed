// What a vendor's folder says about runs against the sandbox. Tests read it; the action does not.
import type { Repetition } from '../core/capability.ts';
import type { Mode } from '../core/mode.ts';
import type { Target, TargetKind } from '../core/target.ts';
import type { VendorOptions } from '../sandbox/vendors.ts';

/** Keys that a run must not show anywhere. */
export const planted = { key: 'planted-app-key-77', secret: 'planted+Secret/42==' } as const;

export interface Rehearsal {
  /** For runs in real time: the planted keys, and little to wait for. */
  readonly sandbox: VendorOptions;
  /** Secrets of the workflows, and the settings of the sandbox that fill them. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Variables of the workflows, and the settings of the sandbox that fill them. */
  readonly variables: Readonly<Record<string, string>>;
  /** By the ids of the registry. */
  readonly providers: Readonly<Record<string, ProviderRehearsal>>;
}

export interface ProviderRehearsal {
  /** Inputs, and the settings of the sandbox that fill them. */
  readonly settings: Readonly<Record<string, string>>;
  /** What an input is set to that holds a key, if not to the key alone. */
  readonly holdKey?: (key: string) => string;
  /** More inputs for runs in real time. */
  readonly hurry: Readonly<Record<string, string>>;
  /** One for each mode, kind of target and variant; the first is the usual one. */
  readonly runs: readonly [RehearsedRun, ...RehearsedRun[]];
  /** Other credentials that the first run works with, each with the requests that they cause. */
  readonly logins?: readonly RehearsedLogin[];
  /** Present if the provider has distributions: one for each kind of change. */
  readonly changes?: readonly RehearsedChange[];
}

export interface RehearsedLogin {
  readonly title: string;
  /** They replace those that `settings` fills. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Inputs, and the settings of the sandbox that fill them. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A sync that sends exactly one change to a sandbox that was just started. */
export interface RehearsedChange {
  readonly title: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The text of the file that `config` names. */
  readonly config: string;
  /** What sending the change again would mean. */
  readonly repetition: Repetition;
  /** Where it is sent to, by whatever method but GET. */
  readonly path: string;
  /** Fields that an answer leaves out if they are not set. */
  readonly optional: readonly string[];
}

export interface RehearsedRun {
  readonly mode: Mode;
  readonly accepts: TargetKind;
  readonly variant?: string;
  /** Inputs of this run. They replace those that `settings` fills. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Inputs of this run, and the settings of the sandbox that fill them. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Which requests submit targets. */
  readonly submission: { readonly method: string; readonly path: string };
  /** HTTP 200 or 204 without a body is the vendor's own success, so that nobody can doubt it. */
  readonly isBareSuccess?: true;
  /** Present if tasks are polled. */
  readonly polling?: {
    /** The field of the answer to a submission that holds the id of the task; absent if it is ours. */
    readonly idField?: string;
    /** The same for an answer in XML: the name of the first element that holds it. */
    readonly idElement?: string;
    /** A poll is the same request as the submission. */
    readonly isSubmission?: true;
    /** The prepared fault that shows a state which the vendor does not document. */
    readonly unknownState: string;
  };
  /** What the sandbox is made with if its usual limits are too small for several requests. */
  readonly sandbox?: VendorOptions;
  /** Absent for URLs: any URLs will do. */
  readonly targets?: (count: number) => readonly Target[];
}
