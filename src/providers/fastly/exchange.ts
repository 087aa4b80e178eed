// One exchange with Fastly's API.
import { parseRetryAfter } from '../../core/backoff.ts';
import { parseJson } from '../../core/json-value.ts';
import type { TargetKind } from '../../core/target.ts';
import { VendorError } from '../../errors.ts';
import type { HttpRequest, HttpResponse } from '../../http/http.ts';
import { createRedactor, vendorText } from '../../http/redact.ts';
import { leavesOpen } from '../../http/status.ts';
import type { CallLimits, OperationDeps } from '../provider.ts';
import { classify } from './classify.ts';
import type { FastlySettings } from './settings.ts';
import { Failure } from './wire.ts';

export interface Question extends Pick<HttpRequest, 'headers' | 'body'> {
  readonly path: string;
  readonly kind: TargetKind | undefined;
}

/** Resolves with the parsed body of an answer that is a success. Rejects as operations do. */
export type Exchange = (question: Question, limits: CallLimits) => Promise<unknown>;

export function createExchange(
  { apiToken, endpoint }: FastlySettings,
  { send, now }: OperationDeps,
): Exchange {
  const { redact } = createRedactor([apiToken]);
  return async ({ path, headers, body, kind }, limits) => {
    const answer = await send({
      method: 'POST',
      url: new URL(`${endpoint}${path}`),
      headers: { ...headers, 'fastly-key': apiToken, accept: 'application/json' },
      ...(body === undefined ? {} : { body }),
      ...limits,
    });
    if (answer.status >= 200 && answer.status < 300) return parseJson(answer.body);
    throw toRefusal(answer, { kind, redact, now: now() });
  };
}

interface Reading {
  readonly kind: TargetKind | undefined;
  readonly redact: (text: string) => string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

function toRefusal(
  { status, headers, body }: HttpResponse,
  { kind, redact, now }: Reading,
): VendorError {
  const { code, remedy, concernsAll } = classify(status, kind);
  const parsed = Failure.safeParse(parseJson(body));
  const words = parsed.success ? [parsed.data.msg, parsed.data.detail] : [];
  const said = words.filter((word) => word !== '').map((word) => vendorText(word, redact));
  const wait = parseRetryAfter(headers['retry-after'], now) ?? readReset(status, { headers, now });
  const requestId = headers['x-request-id'] ?? headers['x-served-by'];
  return new VendorError({
    code,
    message: `Fastly refused: ${said.length === 0 ? 'no message' : said.join(', ')} (HTTP ${status})`,
    vendorCode: String(status),
    ...(requestId === undefined ? {} : { requestId: vendorText(requestId, redact) }),
    ...(remedy === undefined ? {} : { remedy }),
    ...(concernsAll ? { concernsAll } : {}),
    ...(wait === undefined ? {} : { retryAfterMilliseconds: wait }),
    ...(leavesOpen(status) ? { mayHaveArrived: true } : {}),
  });
}

/** Of a request that came too fast: when the limit begins anew, in seconds since the epoch. */
function readReset(
  status: number,
  { headers, now }: { readonly headers: HttpResponse['headers']; readonly now: number },
): number | undefined {
  const reset = headers['fastly-ratelimit-reset'] ?? '';
  if (status !== 429 || !/^\d{1,12}$/.test(reset)) return undefined;
  return Math.max(0, Number(reset) * 1_000 - now);
}
