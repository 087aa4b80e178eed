// Reads an answer of Huawei Cloud: what it gives, or why it refuses.

import { z } from 'zod';
import { parseRetryAfter } from '../../core/backoff.ts';
import { formatDuration, parseBasicInstant, parseHttpDate } from '../../core/instant.ts';
import { parseJson } from '../../core/json-value.ts';
import { VendorError } from '../../errors.ts';
import type { HttpResponse } from '../../http/http.ts';
import { vendorText } from '../../http/redact.ts';
import { leavesOpen } from '../../http/status.ts';
import type { Classify } from './classify.ts';

export interface Reading {
  readonly redact: (text: string) => string;
  readonly classify: Classify;
  /** Milliseconds since the epoch, by our clock. */
  readonly now: number;
}

const Named = z
  .looseObject({ error_code: z.string().min(1), error_msg: z.string().nullish() })
  .transform((one) => ({ errorCode: one.error_code, text: one.error_msg ?? '' }));

/** VOD's and the gateway's form, CDN's, and IAM's. */
const Refusal = z.union([
  Named,
  z.looseObject({ error: Named }).transform(({ error }) => error),
  z
    .looseObject({
      error: z.looseObject({
        code: z.union([z.string(), z.number()]).transform(String),
        message: z.string().nullish(),
      }),
    })
    .transform(({ error }) => ({ errorCode: error.code, text: error.message ?? '' })),
]);

/**
 * The parsed body of a 2xx that does not name an error; throws VendorError for anything else. Some
 * services answer business errors with 200.
 */
export function readAnswer(answer: HttpResponse, reading: Reading): unknown {
  const json = parseJson(answer.body);
  const parsed = Refusal.safeParse(json);
  if (!parsed.success && answer.status >= 200 && answer.status < 300) return json;
  const { errorCode, text } = parsed.success ? parsed.data : { errorCode: '', text: '' };
  const { code, concernsAll, remedy, isOfTask } = reading.classify(errorCode, answer.status);
  const skew = code === 'vendor-auth' ? findClockSkew(text, answer, reading.now) : undefined;
  const wait = parseRetryAfter(answer.headers['retry-after'], reading.now);
  const requestId = answer.headers['x-request-id'];
  const shownRemedy = skew ?? remedy;
  throw new VendorError({
    code,
    message: `Huawei Cloud refused: ${shownText(text, reading)} (${errorCode === '' ? `HTTP ${answer.status}` : vendorText(errorCode, reading.redact)})`,
    vendorCode: errorCode === '' ? String(answer.status) : vendorText(errorCode, reading.redact),
    concernsAll,
    ...(isOfTask || leavesOpen(answer.status) ? { mayHaveArrived: true } : {}),
    ...(shownRemedy === undefined ? {} : { remedy: shownRemedy }),
    ...(requestId === undefined ? {} : { requestId: vendorText(requestId, reading.redact) }),
    ...(wait === undefined ? {} : { retryAfterMilliseconds: wait }),
  });
}

/** A refused signature comes with an echo of what was signed, ids and tokens included: it is cut off. */
function shownText(text: string, { redact }: Reading): string {
  const [before = ''] = text.split(/canonical_?request\s*:/i);
  const shown = vendorText(before.replace(/[,;\s]+$/, ''), redact);
  return shown === '' ? 'no message' : shown;
}

/** A signature is good for a quarter of an hour around the vendor's own time. */
const skewThatMatters = 60_000;

function findClockSkew(text: string, answer: HttpResponse, now: number): string | undefined {
  if (!/expired/i.test(text) || !/signature/i.test(text)) return undefined;
  const told = /server time:\s*(\d{8}T\d{6}Z)/i.exec(text)?.[1];
  const date = answer.headers['date'];
  const theirs =
    (told === undefined ? undefined : parseBasicInstant(told)) ??
    (date === undefined ? undefined : parseHttpDate(date));
  if (theirs === undefined || Math.abs(theirs - now) < skewThatMatters)
    return "Check this machine's clock: the signature's time is not the vendor's.";
  const direction = now < theirs ? 'behind' : 'ahead of';
  return `This machine's clock is ${formatDuration(Math.abs(theirs - now))} ${direction} the vendor's: set it (NTP); 15 minutes are allowed.`;
}
