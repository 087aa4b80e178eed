// One attempt of one request: no redirect is followed, nothing is retried, every failure is classified.
import type { Dispatcher } from 'undici';
import { formatDuration } from '../core/instant.ts';
import { CancelledError, NetworkError, PrivateAddressError, TimeoutError } from '../errors.ts';
import { openTimeLimit } from '../system/time-limit.ts';
import type { Decoded } from './decode.ts';
import type { Network } from './network.ts';
import { type Attempt, findProxyRemedy, toNetworkError } from './network-error.ts';
import { noteStart } from './note-start.ts';
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
    const { url } = request;
    if (request.timeoutMilliseconds <= 0) throw outOfTime(request);
    if (request.publicOnly === true) await refusePrivate(url);
    const dispatcher = await connections.load(request);
    let wasSent = false;
    const noting = dispatcher.compose(
      noteStart(() => {
        wasSent = true;
      }),
    );
    // Only whole numbers are taken, and what is left of a budget is seldom one.
    using limit = openTimeLimit(Math.ceil(request.timeoutMilliseconds), request.signal);
    try {
      return await orAbort(exchange(noting, request, limit.signal), limit.signal);
    } catch (error) {
      if (request.signal.aborted) throw toReason(request.signal.reason, wasSent);
      const { network } = connections;
      const attempt = { url, wasSent, proxy: network?.proxyFor(url), network };
      if (limit.isOver()) throw toAttemptTimeout(request, attempt);
      throw toNetworkError(error, attempt);
    }
  };
}

/** undici looks at the signal once there is a connection: a proxy may let that wait for minutes. */
async function orAbort<Answer>(answering: Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([answering, promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/** A name is judged when it is looked up for the connection; an address is never looked up. */
async function refusePrivate({ hostname, host }: URL): Promise<void> {
  const { isPrivateHost } = await import('./private-address.ts');
  if (isPrivateHost(hostname)) throw new PrivateAddressError(host);
}

async function exchange(
  dispatcher: Dispatcher,
  { method, url, headers, body, limitBytes: limit, discards = false, closes = false }: HttpRequest,
  signal: AbortSignal,
): Promise<HttpResponse> {
  const limitBytes = limit ?? (discards ? Number.POSITIVE_INFINITY : defaultLimitBytes);
  const answer = await dispatcher.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method,
    headers: { 'user-agent': userAgent, ...headers },
    signal,
    // undici's own limits would end a longer budget early.
    headersTimeout: 0,
    bodyTimeout: 0,
    reset: closes,
    ...(body === undefined ? {} : { body }),
  });
  const answered = flattenHeaders(answer.headers);
  if (discards) {
    const discardedBytes = await readBody(answer.body, { url, limitBytes, keep: () => undefined });
    return { status: answer.statusCode, headers: answered, body: new Uint8Array(), discardedBytes };
  }
  // A body of a known length is no longer than that, and read at once.
  const isBounded = Number(answered['content-length'] ?? Number.NaN) <= limitBytes;
  const chunks: Uint8Array[] = [];
  const keep = (chunk: Uint8Array): void => void chunks.push(chunk);
  if (!isBounded) await readBody(answer.body, { url, limitBytes, keep });
  const encoded = isBounded ? await answer.body.bytes() : Buffer.concat(chunks);
  const decoded = await decode(encoded, { headers: answered, limitBytes });
  if ('problem' in decoded)
    throw new NetworkError(`The answer of ${url.host} ${decoded.problem}.`, true, {
      isLasting: true,
    });
  return { status: answer.statusCode, headers: answered, body: decoded.body };
}

/** How many bytes there were. */
async function readBody(
  body: AsyncIterable<unknown>,
  {
    url,
    limitBytes,
    keep,
  }: {
    readonly url: URL;
    readonly limitBytes: number;
    readonly keep: (chunk: Uint8Array) => void;
  },
): Promise<number> {
  let size = 0;
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size > limitBytes)
      throw new NetworkError(
        `The answer of ${url.host} is longer than ${limitBytes} bytes.`,
        true,
        {
          isLasting: true,
        },
      );
    keep(chunk);
  }
  return size;
}

/** The answer to `HEAD` and some others have the header and no body. */
async function decode(
  body: Uint8Array,
  { headers, limitBytes }: Pick<HttpResponse, 'headers'> & { readonly limitBytes: number },
): Promise<Decoded> {
  const header = headers['content-encoding'] ?? '';
  if (header === '' || body.length === 0) return { body };
  const { decodeBody, readCodings } = await import('./decode.ts');
  return await decodeBody(body, { codings: readCodings(header), limitBytes });
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
