// One signed request to CloudFront, and its answer or why it refuses.
import { parseRetryAfter } from '../../core/backoff.ts';
import { formatDuration, parseHttpDate } from '../../core/instant.ts';
import { ContractError, type VendorCode, VendorError } from '../../errors.ts';
import type { HttpResponse } from '../../http/http.ts';
import { createRedactor, vendorText } from '../../http/redact.ts';
import { leavesOpen } from '../../http/status.ts';
import type { CallLimits, OperationDeps } from '../provider.ts';
import { classifyError } from './classify.ts';
import type { CloudFrontSettings } from './settings.ts';
import { signRequest } from './sign.ts';
import { readRefusal } from './wire.ts';

export interface ApiRequest {
  readonly method: 'GET' | 'POST';
  /** Below the version of the API, such as `/distribution/E1A2B3C4D5E6F7/invalidation`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface ApiAnswer {
  readonly body: string;
  /** By the vendor's clock if it says so, else by ours; milliseconds since the epoch. */
  readonly time: number;
}

/** Resolves with the answer of a success. Rejects as operations do. */
export type Exchange = (request: ApiRequest, limits: CallLimits) => Promise<ApiAnswer>;

/** Nothing says how long to wait; tries in between are refused as well and may count. */
const leastWaitMilliseconds = 10_000;

export function createExchange(
  { endpoint, region, key }: Pick<CloudFrontSettings, 'endpoint' | 'region' | 'key'>,
  deps: OperationDeps,
): Exchange {
  if (key === undefined)
    return () => Promise.reject(new Error('A run without credentials sends nothing.'));
  const secrets = [key.accessKeyId, key.secretAccessKey, key.sessionToken];
  const { redact } = createRedactor(secrets.filter((secret) => secret !== undefined));
  return async ({ method, path, query = {}, body = '' }, limits) => {
    const url = new URL(`${endpoint}/2020-05-31${path}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const signable = {
      ...{ method, path: url.pathname, query: [...url.searchParams], body },
      headers: { host: url.host },
    };
    // Signed for every attempt: the signature holds the time.
    const signed = signRequest(signable, { key, region, service: 'cloudfront', now: deps.now() });
    const answer = await deps.send({
      ...{ method, url, ...limits },
      // Unsigned, because what stands between may change it.
      headers: body === '' ? signed : { ...signed, 'content-type': 'application/xml' },
      ...(body === '' ? {} : { body }),
    });
    const text = Buffer.from(answer.body).toString('utf8');
    const theirs = parseHttpDate(answer.headers['date'] ?? '');
    if (answer.status >= 200 && answer.status < 300)
      return { body: text, time: theirs ?? deps.now() };
    throw await toError(answer, text, { redact, now: deps.now(), theirs });
  };
}

interface Reading {
  readonly redact: (text: string) => string;
  /** Milliseconds since the epoch, by our clock. */
  readonly now: number;
  /** By the vendor's. */
  readonly theirs: number | undefined;
}

async function toError(
  { status, headers }: HttpResponse,
  body: string,
  reading: Reading,
): Promise<Error> {
  const refusal = await readRefusal(body);
  const { code, concernsAll, remedy: usual } = classifyError(refusal?.code ?? '', status);
  const shown = (text: string): string => vendorText(text, reading.redact);
  const vendorCode = refusal === undefined ? String(status) : shown(refusal.code);
  const said = refusal === undefined ? 'no message' : shownText(refusal.message, shown);
  const name = refusal === undefined ? `HTTP ${status}` : vendorCode;
  const message = `CloudFront refused: ${said} (${name})`;
  const id = refusal?.requestId ?? headers['x-amzn-requestid'];
  const requestId = id === undefined || id === '' ? {} : { requestId: shown(id) };
  if (code === 'vendor-contract')
    return new ContractError(message, { ...requestId, mayHaveArrived: false });
  const remedy = findClockSkew(refusal?.message ?? '', reading) ?? usual;
  const wait = findWait(headers, { code, now: reading.now });
  return new VendorError({
    ...{ code, message, vendorCode, ...requestId, ...wait },
    ...(leavesOpen(status) ? { mayHaveArrived: true } : {}),
    ...(remedy === undefined ? {} : { remedy }),
    ...(concernsAll === undefined ? {} : { concernsAll }),
  });
}

function findWait(
  headers: HttpResponse['headers'],
  { code, now }: { readonly code: VendorCode; readonly now: number },
): { readonly retryAfterMilliseconds?: number } {
  const asked = parseRetryAfter(headers['retry-after'], now);
  if (code === 'vendor-rate-limited')
    return { retryAfterMilliseconds: Math.max(leastWaitMilliseconds, asked ?? 0) };
  return asked === undefined ? {} : { retryAfterMilliseconds: asked };
}

/** A refused signature comes with an echo of what was signed; ARNs name the account. */
function shownText(text: string, shown: (text: string) => string): string {
  const [before = ''] = text.split(/The (?:Canonical String|String-to-Sign)/i);
  const hidden = before.replace(/(arn:[\w-]+:[\w-]*:[\w-]*:)\d{12}\b/g, '$1***');
  return shown(hidden) || 'no message';
}

const skewThatMatters = 60_000;

/** The code is that of a wrong secret; only the text says that it is the time. */
function findClockSkew(text: string, { now, theirs }: Reading): string | undefined {
  if (!/signature (?:expired|not yet current)/i.test(text)) return undefined;
  if (theirs === undefined || Math.abs(theirs - now) < skewThatMatters)
    return "Check this machine's clock: the signature's time is not the vendor's.";
  const direction = now < theirs ? 'behind' : 'ahead of';
  return `This machine's clock is ${formatDuration(Math.abs(theirs - now))} ${direction} the vendor's: set it (NTP); 5 minutes are allowed.`;
}
