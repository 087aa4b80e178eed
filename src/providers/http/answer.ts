// What one answer says: a refusal, or what is reported of it.
import { parseRetryAfter } from '../../core/backoff.ts';
import { groupDigits } from '../../core/text.ts';
import { hideSignature } from '../../core/urls/hide-signature.ts';
import { VendorError } from '../../errors.ts';
import type { HttpResponse } from '../../http/http.ts';
import { vendorText } from '../../http/redact.ts';
import { leavesOpen } from '../../http/status.ts';
import { readCacheFacts } from '../../proof/cache-status.ts';
import { classify, whenOtherBody } from './classify.ts';
import type { HttpSettings } from './settings.ts';

/** Of one successful answer. */
export interface Answered {
  readonly status: number;
  /** `hit`: from the store of a cache; `miss`: from the origin; `unknown`: the headers say neither. */
  readonly cache: 'hit' | 'miss' | 'unknown';
  /** Of the body, as it was sent. */
  readonly bytes: number;
}

export interface Reading {
  readonly url: URL;
  readonly settings: HttpSettings;
  readonly redact: (text: string) => string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Throws VendorError unless status and body are those of a success. */
export async function readAnswer(answer: HttpResponse, reading: Reading): Promise<Answered> {
  const { status, body } = answer;
  const { success, successBody } = reading.settings;
  if (!success.has(status)) throw toRefusal(answer, reading);
  if (successBody !== undefined && !Buffer.from(body).toString('utf8').includes(successBody))
    throw new VendorError({
      code: 'vendor-failed',
      message: `HTTP ${status}, but the body does not hold the text of \`http-success-body\`.`,
      remedy: whenOtherBody,
      ...doubtOf(status, reading.settings),
    });
  const { ageSeconds = 0, from } = await readCacheFacts(answer.headers);
  return {
    status,
    cache: from === 'cache' || (from === undefined && ageSeconds > 0) ? 'hit' : toWord(from),
    bytes: answer.discardedBytes ?? body.length,
  };
}

function toWord(from: 'origin' | undefined): 'miss' | 'unknown' {
  return from === 'origin' ? 'miss' : 'unknown';
}

function toRefusal({ status, headers }: HttpResponse, reading: Reading): VendorError {
  const { settings, redact, now, url } = reading;
  const { purges, secrets, method } = settings;
  const { code, remedy, concernsAll } = classify(status, {
    purges,
    hasCredentials: secrets.length > 0,
  });
  const wait = parseRetryAfter(headers['retry-after'], now);
  const { location } = headers;
  const leads = status >= 300 && status < 400 && location !== undefined;
  const to = leads ? `, which leads to ${showLocation(location, url, redact)}` : '';
  return new VendorError({
    code,
    message: `${url.host} answered ${method} with HTTP ${status}${to}.`,
    vendorCode: String(status),
    ...doubtOf(status, settings),
    ...(remedy === undefined ? {} : { remedy }),
    ...(concernsAll === undefined ? {} : { concernsAll }),
    ...(wait === undefined ? {} : { retryAfterMilliseconds: wait }),
  });
}

/**
 * Whether the work may be done although the answer is not a success. A page that was answered otherwise
 * is not warm, whatever happened behind it; a purge with a friendly status may have happened.
 */
function doubtOf(status: number, { purges }: HttpSettings): { readonly mayHaveArrived: boolean } {
  return { mayHaveArrived: purges && (status < 300 || leavesOpen(status)) };
}

function showLocation(location: string, url: URL, redact: (text: string) => string): string {
  return vendorText(hideSignature(URL.parse(location, url.href)?.href ?? location), redact);
}

const worstFirst = ['miss', 'unknown', 'hit'] as const;

/** Of all requests of one URL together, one at least: the worst word about the cache, the sum of the bytes. */
export function sumUp(answers: readonly Answered[]): Answered {
  return answers.reduce((all, { status, cache, bytes }) => ({
    status,
    cache: worstFirst.find((word) => word === all.cache || word === cache) ?? cache,
    bytes: all.bytes + bytes,
  }));
}

const cacheWords = {
  hit: 'from the cache',
  miss: 'from the origin',
  unknown: 'no header says from where',
} as const;

/** `HTTP 200 from the cache, 12,345 bytes`. */
export function describeAnswer({ status, cache, bytes }: Answered): string {
  return `HTTP ${status}, ${cacheWords[cache]}, ${groupDigits(bytes)} bytes`;
}
