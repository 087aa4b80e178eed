// What one failed submission means for its batch and for the run. Pure; nothing is sent or waited for.
import { backoffMilliseconds } from '../core/backoff.ts';
import type { Capability } from '../core/capability.ts';
import type { Problem } from '../core/problem.ts';
import {
  askedMilliseconds,
  ContractError,
  NetworkError,
  TimeoutError,
  toProblems,
  VendorError,
} from '../errors.ts';
import { findEnding } from './settlement.ts';

export type Judgement =
  /**
   * Send it again after a while. `counts`: that uses up one of the `retries`; otherwise the vendor
   * refused it as too fast, and counted it.
   */
  | { readonly verdict: 'again'; readonly waitMilliseconds: number; readonly counts: boolean }
  | { readonly verdict: 'failed'; readonly problem: Problem }
  | { readonly verdict: 'unconfirmed'; readonly problem: Problem; readonly stop: boolean }
  /** No further submission; `polling`: what was accepted is still polled. */
  | {
      readonly verdict: 'end-run';
      readonly problem: Problem;
      readonly polling: boolean;
      readonly accepted: boolean;
    };

export interface Attempted {
  readonly capability: Capability;
  /** Whether an earlier attempt of this batch may have been received. */
  readonly mayHaveArrived: boolean;
  readonly failures: number;
  readonly retries: number;
  readonly random: number;
}

export function judgeFailure(error: unknown, attempted: Attempted): Judgement {
  if (error instanceof VendorError) return judgeRefusal(error, attempted);
  if (error instanceof NetworkError || error instanceof TimeoutError) {
    return judgeSilence(error, attempted);
  }
  if (error instanceof ContractError) {
    const accepted = error.mayHaveArrived;
    const last: Judgement = {
      verdict: 'end-run',
      problem: firstProblem(error),
      polling: true,
      accepted,
    };
    return accepted ? last : againOr(last, error, attempted);
  }
  throw error;
}

function judgeRefusal(error: VendorError, attempted: Attempted): Judgement {
  const problem = firstProblem(error);
  const ending = findEnding(error.code);
  if (ending !== undefined) return { verdict: 'end-run', problem, ...ending, accepted: false };
  if (error.concernsAll) return { verdict: 'end-run', problem, polling: true, accepted: false };
  if (error.code === 'vendor-rate-limited') return judgeTooFast(error, attempted);
  if (error.code !== 'vendor-unavailable') return { verdict: 'failed', problem };
  if (error.mayHaveArrived && attempted.capability.repetition === 'never') {
    return { verdict: 'unconfirmed', problem: unconfirmed(problem), stop: true };
  }
  return againOr({ verdict: 'failed', problem }, error, attempted);
}

/** Too fast means not done, so it is sent again, unless it is the echo of a lost success. */
function judgeTooFast(error: VendorError, attempted: Attempted): Judgement {
  const { capability, mayHaveArrived, failures, random } = attempted;
  if (mayHaveArrived && capability.repetition === 'safe-but-limited') {
    return { verdict: 'unconfirmed', problem: unconfirmed(firstProblem(error)), stop: false };
  }
  const asked = error.retryAfterMilliseconds ?? capability.pace.perMilliseconds;
  const waitMilliseconds = Math.max(asked, backoffMilliseconds(failures, random));
  return { verdict: 'again', waitMilliseconds, counts: false };
}

function judgeSilence(error: NetworkError | TimeoutError, attempted: Attempted): Judgement {
  const arrived = error.mayHaveArrived;
  const problem = firstProblem(error);
  if (arrived && attempted.capability.repetition === 'never') {
    return { verdict: 'unconfirmed', problem: unconfirmed(problem), stop: true };
  }
  const last: Judgement =
    arrived || attempted.mayHaveArrived
      ? { verdict: 'unconfirmed', problem: unconfirmed(problem), stop: false }
      : { verdict: 'failed', problem };
  return againOr(last, error, attempted);
}

/** What the vendor asks to wait is a floor: a time in the past must not lead to a flood. */
function againOr(
  last: Judgement,
  error: unknown,
  { failures, retries, random }: Attempted,
): Judgement {
  if (failures > retries) return last;
  const backoff = backoffMilliseconds(failures, random);
  const waitMilliseconds = Math.max(askedMilliseconds(error), backoff);
  return { verdict: 'again', waitMilliseconds, counts: true };
}

function unconfirmed(cause: Problem): Problem {
  return {
    ...cause,
    code: 'unconfirmed',
    message: `${cause.message} The request may have been received, and its status cannot be checked.`,
    remedy: [cause.remedy, lookInConsole].filter((text) => text !== undefined).join(' '),
  };
}

/** Comes after the vendor's own remedy, which knows more. */
const lookInConsole =
  "Check in the vendor's console whether the request arrived. It was not sent again, or a retry gave no clear answer.";

function firstProblem(error: unknown): Problem {
  const [problem] = toProblems(error);
  return problem ?? { code: 'bug', message: 'An error without a problem.' };
}
