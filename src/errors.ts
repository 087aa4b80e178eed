// One class for each stage at which a run can fail. An error carries no header, body or credential.
import { formatDuration } from './core/instant.ts';
import type { Problem, ProblemCode } from './core/problem.ts';

export type InputCode = Extract<
  ProblemCode,
  | 'input-missing'
  | 'input-invalid'
  | 'output-unwritable'
  | 'mode-unsupported'
  | 'empty-list'
  | 'too-many-urls'
  | 'list-changed'
  | 'plan-changed'
  | 'delete-not-allowed'
>;
export type SourceCode = Extract<
  ProblemCode,
  | 'history-shallow'
  | 'event-unsupported'
  | 'git-failed'
  | 'compare-truncated'
  | 'source-unreadable'
  | 'nothing-matches'
  | 'origin-not-ready'
>;
export type TimeoutCode = Extract<ProblemCode, `${string}-timeout`>;
export type VendorCode = Exclude<Extract<ProblemCode, `vendor-${string}`>, 'vendor-contract'>;

export interface InputProblem extends Problem {
  readonly code: InputCode;
}

abstract class RunError extends Error {
  /** At least one; the first decides `failure-reason`. */
  abstract readonly problems: readonly Problem[];
  /** Whether a request that ended with this may have been received all the same. */
  readonly mayHaveArrived: boolean = false;
}

/** The one answer to this question: what is not one of our errors may stand for anything. */
export function mayHaveArrived(error: unknown): boolean {
  return error instanceof RunError ? error.mayHaveArrived : true;
}

/** The workflow is wrong. Carries every problem found, not only the first. */
export class InputError extends RunError {
  override readonly name = 'InputError';
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    super(problems.map((problem) => problem.message).join(' '));
    this.problems = problems;
  }
}

/** It cannot be known what changed. */
export class SourceError extends RunError {
  override readonly name = 'SourceError';
  readonly problems: readonly Problem[];

  constructor(
    code: SourceCode,
    message: string,
    about: { readonly input?: string; readonly remedy?: string } = {},
  ) {
    super(message);
    this.problems = [{ code, message, ...about }];
  }
}

/** No answer came. `mayHaveArrived`: the request may have reached the other side. */
export class NetworkError extends RunError {
  override readonly name = 'NetworkError';
  readonly problems: readonly Problem[];
  override readonly mayHaveArrived: boolean;
  /** The next attempt will fail in the same way. */
  readonly isLasting: boolean;

  constructor(
    message: string,
    mayHaveArrived: boolean,
    { remedy, isLasting = false }: { readonly remedy?: string; readonly isLasting?: boolean } = {},
  ) {
    super(message);
    this.mayHaveArrived = mayHaveArrived;
    this.isLasting = isLasting;
    this.problems = [{ code: 'network', message, ...(remedy === undefined ? {} : { remedy }) }];
  }
}

/** A file or a redirect leads to an address that only machines inside a network can reach. */
export class PrivateAddressError extends NetworkError {
  constructor(host: string) {
    super(`${host} is a private address.`, false, { isLasting: true });
  }
}

/** A time budget of ours ended. The message says which one, how long it was, and the last state. */
export class TimeoutError extends RunError {
  override readonly name = 'TimeoutError';
  readonly problems: readonly Problem[];
  override readonly mayHaveArrived: boolean;
  readonly code: TimeoutCode;

  constructor(
    code: TimeoutCode,
    message: string,
    { remedy, mayHaveArrived = true }: { remedy?: string; mayHaveArrived?: boolean } = {},
  ) {
    super(message);
    this.code = code;
    this.mayHaveArrived = mayHaveArrived;
    this.problems = [{ code, message, ...(remedy === undefined ? {} : { remedy }) }];
  }
}

/** The reason with which a source's signal aborts at the deadline of the step. */
export class SourceTimeout extends TimeoutError {
  readonly #milliseconds: number;
  readonly #activity: string | undefined;

  constructor(milliseconds: number, activity?: string) {
    super(
      'run-timeout',
      `Timed out after ${formatDuration(milliseconds)} (\`timeout\`) while ${activity ?? 'making the list'}; nothing was sent.`,
      { remedy: 'Increase `timeout` if this usually takes so long.' },
    );
    this.#milliseconds = milliseconds;
    this.#activity = activity;
  }

  /** The same with what was going on; who was nearest to it knows best. */
  during(activity: string): SourceTimeout {
    return this.#activity === undefined ? new SourceTimeout(this.#milliseconds, activity) : this;
  }
}

export interface VendorRefusal {
  readonly code: VendorCode;
  readonly message: string;
  readonly vendorCode?: string;
  readonly requestId?: string;
  readonly remedy?: string;
  /** How long the vendor asks to wait, in milliseconds, from `Retry-After`. */
  readonly retryAfterMilliseconds?: number;
  /**
   * True if the request may have been processed in spite of the answer. If absent, that is so for
   * `vendor-unavailable` alone: after a gateway's 502 or an internal error nobody knows what was done.
   */
  readonly mayHaveArrived?: boolean;
  /** True if every other request would get the same answer: a wrong address, for example. */
  readonly concernsAll?: boolean;
}

/** The vendor said no. */
export class VendorError extends RunError {
  override readonly name = 'VendorError';
  readonly problems: readonly Problem[];
  readonly code: VendorCode;
  readonly retryAfterMilliseconds: number | undefined;
  override readonly mayHaveArrived: boolean;
  readonly concernsAll: boolean;

  constructor(refusal: VendorRefusal) {
    super(refusal.message);
    const { retryAfterMilliseconds, mayHaveArrived, concernsAll, ...problem } = refusal;
    this.code = refusal.code;
    this.retryAfterMilliseconds = retryAfterMilliseconds;
    this.mayHaveArrived = mayHaveArrived ?? refusal.code === 'vendor-unavailable';
    this.concernsAll = concernsAll ?? false;
    this.problems = [problem];
  }
}

/** What the vendor asks to wait before the next request, if it does. */
export function askedMilliseconds(error: unknown): number {
  return error instanceof VendorError ? (error.retryAfterMilliseconds ?? 0) : 0;
}

/** The answer says success, but is not what the documentation promises. Holds paths, never values. */
export class ContractError extends RunError {
  override readonly name = 'ContractError';
  readonly problems: readonly Problem[];
  override readonly mayHaveArrived: boolean;

  constructor(
    message: string,
    { requestId, mayHaveArrived = true }: { requestId?: string; mayHaveArrived?: boolean } = {},
  ) {
    super(message);
    this.mayHaveArrived = mayHaveArrived;
    this.problems = [
      { code: 'vendor-contract', message, ...(requestId === undefined ? {} : { requestId }) },
    ];
  }
}

/** SIGINT or SIGTERM: the reason with which the run's signal aborts. */
export class CancelledError extends RunError {
  override readonly name = 'CancelledError';
  readonly problems: readonly Problem[];
  override readonly mayHaveArrived: boolean;
  readonly #signalName: string;

  constructor(
    signalName: string,
    { mayHaveArrived = true }: { readonly mayHaveArrived?: boolean } = {},
  ) {
    const message = `The run was cancelled (${signalName}).`;
    super(message);
    this.#signalName = signalName;
    this.mayHaveArrived = mayHaveArrived;
    this.problems = [{ code: 'cancelled', message }];
  }

  /** The same for a request that had not left. */
  beforeSending(): CancelledError {
    return new CancelledError(this.#signalName, { mayHaveArrived: false });
  }
}

/** Every problem an error stands for; whatever is not ours is a bug, with where it happened. */
export function toProblems(error: unknown): readonly Problem[] {
  if (error instanceof RunError) return error.problems;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    {
      code: 'bug',
      message: `This is a bug in the action: ${text.split('\n').slice(0, 6).join(' | ')}`,
      remedy: 'Please report it with the report file of this run.',
    },
  ];
}
