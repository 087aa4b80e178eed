// What every operation of a vendor is given: the ways out, and how one call may spend time.
import type { SendRequest } from '../http/http.ts';

export interface OperationDeps {
  readonly send: SendRequest;
  /** Milliseconds since the epoch, for signatures and dates. */
  readonly now: () => number;
  /** Origins that the user typed: they may be private, any other may not. None if absent. */
  readonly typedOrigins?: ReadonlySet<string>;
  /** Hides a secret that came up during the run, such as a token, wherever it might be shown. */
  readonly keepSecret: (secret: string) => void;
}

/** How one call may spend time, however many requests it makes. */
export interface CallLimits {
  /** What is left now: less with every look. Not above 0: nothing more is sent. */
  readonly timeoutMilliseconds: number;
  /** Ends a request on its way. After a cancellation a submission has a little longer, for its answer. */
  readonly signal: AbortSignal;
  /** Aborts as soon as the run is cancelled: what only comes before a submission ends then. */
  readonly cancelled: AbortSignal;
}
