// What one failed submission means for its batch and for the run. Pure; nothing is sent or waited for.
import { backoffMilliseconds } from '../core/backoff.ts';
import { type Capability, costsAgain } from '../core/capability.ts';
import { describeConsole } from '../core/counterpart.ts';
import type { Problem } from '../core/problem.ts';
import {
  askedMilliseconds,
  ContractError,
  mayHaveArrived,
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
  readonly counterpart: string;
  /** Whether an earlier attempt of this batch may have been received. */
  readonly mayHaveArrived: boolean;
  /** After what was accepted of it, as the end of a sentence; undefined if nothing was. */
  readonly part?: string | undefined;
  /** This one included. */
  readonly attempts: number;
  /** Those that use up `retries`. */
  readonly failures: number;
  readonly retries: number;
  readonly random: number;
}

/**
 * What may have been accepted is unknown, whatever the answer to its last attempt was, and is not sent
 * again if that may cost twice. What is not one of our errors is a bug, which may stand for anything.
 */
export function judgeFailure(error: unknown, attempted: Attempted): Judgement {
  const judgement = judgeError(error, attempted);
  const isDoubtful = attempted.mayHaveArrived || mayHaveArrived(error);
  return isDoubtful ? toUnknown(judgement, error, attempted) : judgement;
}

/** As if the request had not arrived. */
function judgeError(error: unknown, attempted: Attempted): Judgement {
  const problem = firstProblem(error);
  if (error instanceof VendorError) return judgeRefusal(error, attempted);
  if (error instanceof NetworkError || error instanceof TimeoutError)
    return againOr({ verdict: 'failed', problem }, error, attempted);
  const last: Judgement = { verdict: 'end-run', problem, polling: true, accepted: false };
  const isNotSent = error instanceof ContractError && !error.mayHaveArrived;
  return isNotSent ? againOr(last, error, attempted) : last;
}

function judgeRefusal(error: VendorError, attempted: Attempted): Judgement {
  const problem = firstProblem(error);
  const ending = findEnding(error.code);
  if (ending !== undefined) return { verdict: 'end-run', problem, ...ending, accepted: false };
  if (error.concernsAll) return { verdict: 'end-run', problem, polling: true, accepted: false };
  if (error.code === 'vendor-rate-limited') return judgeTooFast(error, attempted);
  if (error.code !== 'vendor-unavailable') return { verdict: 'failed', problem };
  return againOr({ verdict: 'failed', problem }, error, attempted);
}

/**
 * Too fast means not done, so it is sent again, and that uses up none of the retries. Whoever is refused
 * again and again waits longer, whatever the vendor asks for.
 */
function judgeTooFast(error: VendorError, { capability, attempts, random }: Attempted): Judgement {
  const asked = error.retryAfterMilliseconds ?? capability.pace.perMilliseconds;
  const waitMilliseconds = Math.max(asked, backoffMilliseconds(attempts, random));
  return { verdict: 'again', waitMilliseconds, counts: false };
}

function toUnknown(judgement: Judgement, error: unknown, attempted: Attempted): Judgement {
  const { repetition } = attempted.capability;
  const unknown = (stop: boolean): Judgement => ({
    verdict: 'unconfirmed',
    problem: toUnconfirmed(firstProblem(error), attempted),
    stop,
  });
  switch (judgement.verdict) {
    case 'unconfirmed':
      return judgement;
    case 'failed':
      return unknown(repetition === 'never');
    case 'end-run':
      return { ...judgement, accepted: true };
    case 'again':
      if (repetition === 'never') return unknown(true);
      // Refused as too fast: the echo of a lost success.
      return repetition === 'safe-but-limited' && !judgement.counts ? unknown(false) : judgement;
  }
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

/** The same problem of a request that may have been received. */
export function toUnconfirmed(
  cause: Problem,
  { capability, counterpart, part }: Pick<Attempted, 'capability' | 'counterpart' | 'part'>,
): Problem {
  const known =
    part === undefined
      ? 'The request may have been received, and its status cannot be checked.'
      : `That came ${part}.`;
  const next = costsAgain(capability)
    ? `Check ${describeConsole(counterpart)} whether the request arrived. It was not sent again, or a retry gave no clear answer.`
    : 'Run this step once more: the same request twice does no harm.';
  return {
    ...cause,
    code: 'unconfirmed',
    message: `${cause.message.replace(/(?<![.!?])$/, '.')} ${known}`,
    // The vendor's own remedy comes first, because it knows more.
    remedy: [cause.remedy, capability.whenLeft, next]
      .filter((text) => text !== undefined)
      .join(' '),
  };
}

function firstProblem(error: unknown): Problem {
  const [problem] = toProblems(error);
  return problem ?? { code: 'bug', message: 'An error without a problem.' };
}
