// One exchange with bunny.net's API. A success is 200 or 204 without a body: the documentation has none, and
// an answer with one comes from somebody else.
import { parseRetryAfter } from '../../core/backoff.ts';
import { parseJson } from '../../core/json-value.ts';
import type { TargetKind } from '../../core/target.ts';
import { ContractError, VendorError } from '../../errors.ts';
import type { HttpRequest, HttpResponse } from '../../http/http.ts';
import { createRedactor, vendorText } from '../../http/redact.ts';
import { leavesOpen } from '../../http/status.ts';
import type { CallLimits, OperationDeps } from '../provider.ts';
import { classify } from './classify.ts';
import type { BunnySettings } from './settings.ts';
import { Failure } from './wire.ts';

export interface Question extends Partial<Pick<HttpRequest, 'headers' | 'body'>> {
  /** With its query. */
  readonly path: string;
  readonly kind: TargetKind | undefined;
}

/** Resolves if the answer is a success. Rejects as operations do. */
export type Exchange = (question: Question, limits: CallLimits) => Promise<void>;

export function createExchange(
  { apiKey, endpoint }: BunnySettings,
  { send, now }: OperationDeps,
): Exchange {
  const { redact } = createRedactor([apiKey]);
  return async ({ path, headers = {}, body, kind }, limits) => {
    const answer = await send({
      method: 'POST',
      url: new URL(`${endpoint}${path}`),
      headers: { ...headers, accesskey: apiKey, accept: 'application/json' },
      ...(body === undefined ? {} : { body }),
      ...limits,
    });
    const isOk = answer.status >= 200 && answer.status < 300;
    if (!isOk) throw toRefusal(answer, { kind, redact, now: now() });
    if (![200, 204].includes(answer.status) || answer.body.length > 0)
      throw new ContractError(
        `bunny.net answered HTTP ${answer.status} with ${answer.body.length} bytes; a purge is answered with 200 or 204 and none.`,
      );
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
  const { ErrorKey: key, Message: words } = parsed.success
    ? parsed.data
    : { ErrorKey: '', Message: '' };
  const said = vendorText(words, redact) || 'no message';
  const wait = parseRetryAfter(headers['retry-after'], now);
  const requestId = headers['cdn-requestid'];
  return new VendorError({
    code,
    message: `bunny.net refused: ${said} (${key === '' ? `HTTP ${status}` : vendorText(key, redact)})`,
    vendorCode: key === '' ? String(status) : vendorText(key, redact),
    ...(requestId === undefined ? {} : { requestId: vendorText(requestId, redact) }),
    ...(remedy === undefined ? {} : { remedy }),
    ...(concernsAll ? { concernsAll } : {}),
    ...(wait === undefined ? {} : { retryAfterMilliseconds: wait }),
    ...(leavesOpen(status) ? { mayHaveArrived: true } : {}),
  });
}
