// Requests that only read: sent again after failures that pass, like a vendor's.
import { backoffMilliseconds, parseRetryAfter } from '../core/backoff.ts';
import { NetworkError, TimeoutError } from '../errors.ts';
import type { HttpRequest, HttpResponse } from '../http/http.ts';
import { during } from './during.ts';
import type { SourceDeps } from './source.ts';

export type SafeRequest = Pick<HttpRequest, 'url' | 'headers' | 'limitBytes' | 'publicOnly'>;

export type SafeDeps = Pick<
  SourceDeps,
  'send' | 'clock' | 'random' | 'retries' | 'requestTimeoutMilliseconds' | 'logger' | 'signal'
>;

/**
 * The answer, whatever its status, once there is one that will not pass or `retries` are used up.
 * Rejects like SendRequest. Waiting for a rate limit uses up no retry.
 */
export async function sendSafely(request: SafeRequest, deps: SafeDeps): Promise<HttpResponse> {
  let failures = 0;
  for (;;) {
    const outcome = await attempt(request, deps);
    const isLimited = 'answer' in outcome && isRateLimited(outcome.answer);
    if (!isLimited) failures += 1;
    if (!mayPass(outcome) || failures > deps.retries) {
      if ('answer' in outcome) return outcome.answer;
      throw outcome.error;
    }
    await waitToRetry(outcome, { request, deps, failures });
  }
}

type Outcome = { readonly answer: HttpResponse } | { readonly error: unknown };

async function attempt(request: SafeRequest, deps: SafeDeps): Promise<Outcome> {
  const { requestTimeoutMilliseconds: timeoutMilliseconds, signal } = deps;
  try {
    return { answer: await deps.send({ ...request, method: 'GET', timeoutMilliseconds, signal }) };
  } catch (error) {
    signal.throwIfAborted();
    return { error };
  }
}

function mayPass(outcome: Outcome): boolean {
  if ('answer' in outcome) {
    const { answer } = outcome;
    return isRateLimited(answer) || isPassingStatus(answer.status);
  }
  const { error } = outcome;
  return error instanceof TimeoutError || (error instanceof NetworkError && !error.isLasting);
}

/** A server that fails or is overloaded; 501 says that it never will do it. */
function isPassingStatus(status: number): boolean {
  return status === 408 || status === 425 || (status >= 500 && status !== 501);
}

/**
 * GitHub answers 403 when its limit is reached.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function isRateLimited({ status, headers }: HttpResponse): boolean {
  if (status === 429) return true;
  return status === 403 && ('retry-after' in headers || headers['x-ratelimit-remaining'] === '0');
}

interface Waiting {
  readonly request: SafeRequest;
  readonly deps: SafeDeps;
  readonly failures: number;
}

async function waitToRetry(outcome: Outcome, { request, deps, failures }: Waiting): Promise<void> {
  const { clock, random, logger, signal } = deps;
  const asked = 'answer' in outcome ? askedWait(outcome.answer, clock.now()) : 0;
  const wait = Math.max(asked, backoffMilliseconds(Math.max(failures, 1), random()));
  const { host } = request.url;
  const what = describe(outcome, host);
  logger.info(`${what} Retrying in ${(wait / 1_000).toFixed(1)} s.`);
  await during(`waiting for ${host} to answer`, () => clock.sleep(wait, signal));
}

function describe(outcome: Outcome, host: string): string {
  if ('answer' in outcome) return `${host} answered HTTP ${outcome.answer.status}.`;
  return outcome.error instanceof Error ? outcome.error.message : `No answer from ${host}.`;
}

/** Milliseconds, from `Retry-After` or GitHub's own header, which holds seconds since the epoch. */
function askedWait({ headers }: HttpResponse, now: number): number {
  const reset = Number(headers['x-ratelimit-reset'] ?? '');
  const untilReset = headers['x-ratelimit-remaining'] === '0' ? reset * 1_000 - now : 0;
  return parseRetryAfter(headers['retry-after'], now) ?? Math.max(untilReset || 0, 0);
}
