// One attempt of one request: no redirect is followed, nothing is retried, every failure is classified.
import type { Dispatcher } from 'undici';
import { formatDuration } from '../core/instant.ts';
import { NetworkError, PrivateAddressError, TimeoutError } from '../errors.ts';
import type { Decoded } from './decode.ts';
import { toNetworkError } from './network-error.ts';
import { userAgent } from './user-agent.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Budget of this attempt, connection and body included. */
  readonly timeoutMilliseconds: number;
  /** A longer body is a NetworkError, also after decoding; 10 MiB if absent. */
  readonly limitBytes?: number;
  readonly signal: AbortSignal;
  /** The address was not typed but found: a private one is a PrivateAddressError. */
  readonly publicOnly?: boolean;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; several values joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded, as `content-encoding` says. */
  readonly body: Uint8Array;
}

/**
 * Sends one request. Rejects with NetworkError (no whole answer came), TimeoutError
 * (`request-timeout`) or the signal's reason; any HTTP status is an answer.
 */
export type SendRequest = (request: HttpRequest) => Promise<HttpResponse>;

const defaultLimitBytes = 10 * 1024 * 1024;

export interface HttpConnections {
  readonly load: (wanted: Pick<HttpRequest, 'publicOnly'>) => Promise<Dispatcher>;
  /** The environment variable that names the proxy for a URL, if one does. */
  readonly proxyVariableFor?: (url: URL) => string | undefined;
}

/** Makes a SendRequest; undici and the proxy agent are loaded with the first request. */
export function createHttp(connections: HttpConnections): SendRequest {
  return async (request) => {
    if (request.publicOnly === true) await refusePrivate(request.url);
    const dispatcher = await connections.load(request);
    // Only whole numbers are taken, and what is left of a budget is seldom one.
    const deadline = AbortSignal.timeout(Math.ceil(request.timeoutMilliseconds));
    const signal = AbortSignal.any([request.signal, deadline]);
    try {
      return await exchange(dispatcher, request, signal);
    } catch (error) {
      request.signal.throwIfAborted();
      if (deadline.aborted) throw toAttemptTimeout(request);
      throw toNetworkError(error, request.url, connections.proxyVariableFor?.(request.url));
    }
  };
}

/** A name is judged when it is looked up for the connection; an address is never looked up. */
async function refusePrivate({ hostname, host }: URL): Promise<void> {
  const { isPrivateHost } = await import('./private-address.ts');
  if (isPrivateHost(hostname)) throw new PrivateAddressError(host);
}

async function exchange(
  dispatcher: Dispatcher,
  { method, url, headers, body, limitBytes = defaultLimitBytes }: HttpRequest,
  signal: AbortSignal,
): Promise<HttpResponse> {
  const answer = await dispatcher.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method,
    headers: { 'user-agent': userAgent, ...headers },
    signal,
    // undici's own limits would end a longer budget early.
    headersTimeout: 0,
    bodyTimeout: 0,
    ...(body === undefined ? {} : { body }),
  });
  const answered = flattenHeaders(answer.headers);
  const encoded = await readBody(answer.body, { url, limitBytes });
  const decoded = await decode(encoded, { headers: answered, limitBytes });
  if ('problem' in decoded)
    throw new NetworkError(`The answer of ${url.host} ${decoded.problem}.`, true, {
      isLasting: true,
    });
  return { status: answer.statusCode, headers: answered, body: decoded.body };
}

async function readBody(
  body: AsyncIterable<unknown>,
  { url, limitBytes }: { readonly url: URL; readonly limitBytes: number },
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
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
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
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

function toAttemptTimeout({ url, timeoutMilliseconds }: HttpRequest): TimeoutError {
  return new TimeoutError(
    'request-timeout',
    `${url.host} gave no whole answer within request-timeout (${formatDuration(timeoutMilliseconds)}).`,
  );
}
