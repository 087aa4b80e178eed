// One exchange with Cloudflare's API. `success` decides: failures may come with HTTP 200.
import { parseRetryAfter } from '../../core/backoff.ts';
import { parseJson } from '../../core/json-value.ts';
import { ContractError, VendorError } from '../../errors.ts';
import type { HttpRequest, HttpResponse } from '../../http/http.ts';
import { createRedactor, vendorText } from '../../http/redact.ts';
import { leavesOpen } from '../../http/status.ts';
import type { CallLimits, OperationDeps } from '../provider.ts';
import { type ApiFailure, classify } from './classify.ts';
import type { CloudflareSettings } from './settings.ts';
import { Envelope } from './wire.ts';

/** Resolves with the parsed body of an answer that says success. Rejects as operations do. */
export type Exchange = (request: ApiRequest, limits: CallLimits) => Promise<unknown>;

export interface ApiRequest extends Pick<HttpRequest, 'method' | 'body'> {
  /** Below the base URL. */
  readonly path: string;
  /** What to do if the token may not send this request, if that is not what a purge needs. */
  readonly needs?: string;
}

export function createExchange(
  { apiToken, endpoint, plan }: CloudflareSettings,
  { send, now }: OperationDeps,
): Exchange {
  const leastWait = plan === 'free' ? freeWaitMilliseconds : usualWaitMilliseconds;
  const { redact } = createRedactor([apiToken]);
  const authorization = `Bearer ${apiToken}`;
  return async ({ path, needs, ...request }, limits) => {
    const answer = await send({
      ...request,
      url: new URL(`${endpoint}${path}`),
      headers: {
        authorization,
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...limits,
    });
    return readAnswer(answer, { redact, now: now(), needs, leastWait });
  };
}

/** If an answer that came too fast does not say how long: the limits are counted by the minute or second. */
const freeWaitMilliseconds = 60_000;
const usualWaitMilliseconds = 1_000;

interface Reading {
  readonly redact: (text: string) => string;
  /** Milliseconds. */
  readonly leastWait: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly needs: string | undefined;
}

function readAnswer(answer: HttpResponse, reading: Reading): unknown {
  const json = parseJson(answer.body);
  const parsed = Envelope.safeParse(json);
  const isOk = answer.status >= 200 && answer.status < 300;
  if (!parsed.success && isOk) throw new ContractError(unreadable(answer.status));
  const { success, errors } = parsed.success ? parsed.data : { success: false, errors: [] };
  if (!success) throw toRefusal(answer, errors.flatMap(withChain), reading);
  if (isOk && errors.length === 0) return json;
  throw new ContractError(
    'Cloudflare answered with a `success`, an HTTP status and `errors` that contradict each other: success is true, 2xx and an empty list.',
  );
}

function unreadable(status: number): string {
  return `Cloudflare answered HTTP ${status} without the documented fields (success, errors).`;
}

type ParsedError = ReturnType<typeof Envelope.parse>['errors'][number];

function withChain({ code, message, error_chain: chain }: ParsedError): readonly ApiFailure[] {
  return [{ code, message }, ...(chain ?? [])];
}

/** So many errors are shown. */
const mostShown = 3;

function toRefusal(
  { status, headers }: HttpResponse,
  failures: readonly ApiFailure[],
  { redact, now, needs, leastWait }: Reading,
): Error {
  const { code, remedy: usual, concernsAll, failure } = classify(status, failures);
  const remedy = isAboutRights(code, failure) ? (needs ?? usual) : usual;
  const words = failures
    .slice(0, mostShown)
    .map(
      ({ code: own, message }) =>
        `${vendorText(message, redact) || 'no message'} (${own || `HTTP ${status}`})`,
    );
  const said = words.length === 0 ? `HTTP ${status} without a code` : words.join('; ');
  const message = `Cloudflare refused: ${said}`;
  const ray = headers['cf-ray'];
  const requestId = ray === undefined ? {} : { requestId: vendorText(ray, redact) };
  if (code === 'vendor-contract')
    return new ContractError(message, { ...requestId, mayHaveArrived: false });
  const least = code === 'vendor-rate-limited' ? leastWait : undefined;
  const wait = parseRetryAfter(headers['retry-after'], now) ?? least;
  return new VendorError({
    code,
    message,
    vendorCode: failure?.code || String(status),
    ...requestId,
    ...(remedy === undefined ? {} : { remedy }),
    ...(concernsAll === undefined ? {} : { concernsAll }),
    ...(wait === undefined ? {} : { retryAfterMilliseconds: wait }),
    ...(leavesOpen(status) ? { mayHaveArrived: true } : {}),
  });
}

/** The code 9109 stands for a token that is not valid as well. */
function isAboutRights(code: string, failure: ApiFailure | undefined): boolean {
  return code === 'vendor-forbidden' || failure?.code === '9109';
}
