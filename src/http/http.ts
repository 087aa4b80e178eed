// One attempt of one request: no redirect is followed, nothing is retried, every failure is classified.
import type { Dispatcher } from 'undici';
import { formatDuration } from '../core/instant.ts';
import { CancelledError, NetworkError, PrivateAddressError, TimeoutError } from '../errors.ts';
import { openTimeLimit } from '../system/time-limit.ts';
import { type Answer, startExchange, type WantedBody } from './exchange.ts';
import type { Network } from './network.ts';
import { type Attempt, findProxyRemedy, toNetworkError } from './network-error.ts';
import { userAgent } from './user-agent.ts';

export interface HttpRequest {
  /** `GET`, `POST` …, or a word that only caches know, such as `PURGE`. */
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Budget of this attempt, connection and body included; not above 0: nothing is sent. */
  readonly timeoutMilliseconds: number;
  /** A longer body is a NetworkError, also after decoding; 10 MiB if absent. */
  readonly limitBytes?: number;
  readonly signal: AbortSignal;
  /** The address was not typed but found: a private one is a PrivateAddressError. */
  readonly publicOnly?: boolean;
  /** The body is only counted, as it comes, and not decoded. `limitBytes` then has no default. */
  readonly discards?: boolean;
  /** Ends the connection: the next request may reach another machine of the same name. */
  readonly closes?: boolean;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; several values joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded, as `content-encoding` says; empty if it was discarded. */
  readonly body: Uint8Array;
  /** Bytes of a body that was discarded. */
  readonly discardedBytes?: number;
}

/**
 * Sends one request. Rejects with NetworkError (no whole answer came), TimeoutError
 * (`request-timeout`) or the signal's reason, a CancelledError with whether it had left; any HTTP status
 * is an answer.
 */
export type SendRequest = (request: HttpRequest) => Promise<HttpResponse>;

const defaultLimitBytes = 10 * 1024 * 1024;

export interface HttpConnections {
  readonly load: (wanted: Pick<HttpRequest, 'url' | 'publicOnly'>) => Promise<Dispatcher>;
  /** For what errors say; without one, connections are direct. */
  readonly network?: Pick<Network, 'proxyFor' | 'hasExtraAuthorities'>;
}

/** Makes a SendRequest; undici and the proxy agent are loaded with the first request. */
export function createHttp(connections: HttpConnections): SendRequest {
  return async (request) => {
    if (request.timeoutMilliseconds <= 0) throw outOfTime(request);
    if (request.publicOnly === true) await refusePrivate(request.url);
    const dispatcher = await connections.load(request);
    if (request.signal.aborted) throw toReason(request.signal.reason, false);
    const wanted = toWanted(request);
    const exchange = startExchange(dispatcher, toOptions(request), wanted);
    // Only whole numbers are taken, and what is left of a budget is seldom one.
    const milliseconds = Math.ceil(request.timeoutMilliseconds);
    const limit = openTimeLimit(milliseconds, request.signal, exchange.abort);
    try {
      const answer = await exchange.answer;
      return wanted.discards ? toDiscarded(answer) : await toDecoded(answer, wanted);
    } catch (error) {
      const [wasSent, isOver] = [exchange.wasSent(), limit.isOver()];
      throw explain(error, { ...connections, request, wasSent, isOver });
    } finally {
      limit.close();
    }
  };
}

interface Failed extends Pick<HttpConnections, 'network'> {
  readonly request: HttpRequest;
  readonly wasSent: boolean;
  /** Its time was. */
  readonly isOver: boolean;
}

function explain(error: unknown, { request, wasSent, isOver, network }: Failed): unknown {
  const { url, signal } = request;
  if (signal.aborted) return toReason(signal.reason, wasSent);
  const attempt = { url, wasSent, proxy: network?.proxyFor(url), network };
  return isOver ? toAttemptTimeout(request, attempt) : toNetworkError(error, attempt);
}

/** A name is judged when it is looked up for the connection; an address is never looked up. */
async function refusePrivate({ hostname, host }: URL): Promise<void> {
  const { isPrivateHost } = await import('./private-address.ts');
  if (isPrivateHost(hostname)) throw new PrivateAddressError(host);
}

function toOptions({
  method,
  url,
  headers,
  body,
  closes = false,
}: HttpRequest): Dispatcher.DispatchOptions {
  return {
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method,
    headers: { 'user-agent': userAgent, ...headers },
    // undici's own limits would end a longer budget early.
    headersTimeout: 0,
    bodyTimeout: 0,
    reset: closes,
    ...(body === undefined ? {} : { body }),
  };
}

function toWanted({ url: { host }, limitBytes, discards = false }: HttpRequest): WantedBody {
  const longest = discards ? Number.POSITIVE_INFINITY : defaultLimitBytes;
  return { host, limitBytes: limitBytes ?? longest, discards };
}

function toDiscarded({ status, headers, body, size }: Answer): HttpResponse {
  return { status, headers: flattenHeaders(headers), body, discardedBytes: size };
}

async function toDecoded(answer: Answer, wanted: WantedBody): Promise<HttpResponse> {
  const headers = flattenHeaders(answer.headers);
  return { status: answer.status, headers, body: await decode(answer.body, headers, wanted) };
}

/** The answer to `HEAD` and some others have the header and no body. */
async function decode(
  body: Uint8Array,
  headers: HttpResponse['headers'],
  { host, limitBytes }: WantedBody,
): Promise<Uint8Array> {
  const header = headers['content-encoding'] ?? '';
  if (header === '' || body.length === 0) return body;
  const { decodeBody, readCodings } = await import('./decode.ts');
  const decoded = await decodeBody(body, { codings: readCodings(header), limitBytes });
  if (!('problem' in decoded)) return decoded.body;
  throw new NetworkError(`The answer of ${host} ${decoded.problem}.`, true, { isLasting: true });
}

function flattenHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined)
      flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}

function toReason(reason: unknown, wasSent: boolean): unknown {
  return reason instanceof CancelledError && !wasSent ? reason.beforeSending() : reason;
}

/** An earlier request of the same call took all of its time. */
function outOfTime({ url }: HttpRequest): TimeoutError {
  const message = `Nothing was sent to ${url.host}: request-timeout or \`timeout\` left no time for it.`;
  return new TimeoutError('request-timeout', message, { mayHaveArrived: false });
}

function toAttemptTimeout(
  { url, timeoutMilliseconds }: HttpRequest,
  attempt: Attempt,
): TimeoutError {
  const what = attempt.wasSent ? 'gave no whole answer' : 'could not be connected to';
  const remedy = findProxyRemedy(attempt);
  return new TimeoutError(
    'request-timeout',
    `${url.host} ${what} within request-timeout (${formatDuration(timeoutMilliseconds)}).`,
    { mayHaveArrived: attempt.wasSent, ...(remedy === undefined ? {} : { remedy }) },
  );
}
