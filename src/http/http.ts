// One attempt of one request: no redirect is followed, nothing is retried, every failure is classified.
import type { Dispatcher } from 'undici';
import { formatDuration } from '../core/instant.ts';
import { NetworkError, TimeoutError } from '../errors.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Budget of this attempt, connection and body included. */
  readonly timeoutMilliseconds: number;
  /** A longer body is a NetworkError; 10 MiB where absent. */
  readonly limitBytes?: number;
  readonly signal: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; several values joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/**
 * Sends one request. Rejects with NetworkError (no whole answer came), TimeoutError
 * (`request-timeout`) or the signal's reason; any HTTP status is an answer.
 */
export type SendRequest = (request: HttpRequest) => Promise<HttpResponse>;

const defaultLimitBytes = 10 * 1024 * 1024;

/** Failures before a byte of the request was sent: nothing can have happened on the other side. */
const neverArrived =
  /^(ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|UND_ERR_INVALID_ARG|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_|ERR_SSL_|EPROTO)/;

/** Makes a SendRequest; undici and the proxy agent are loaded with the first request. */
export function createHttp(loadDispatcher: () => Promise<Dispatcher>): SendRequest {
  return async (request) => {
    const dispatcher = await loadDispatcher();
    // Only whole numbers are taken, and what is left of a budget is seldom one.
    const deadline = AbortSignal.timeout(Math.ceil(request.timeoutMilliseconds));
    const signal = AbortSignal.any([request.signal, deadline]);
    try {
      return await exchange(dispatcher, request, signal);
    } catch (error) {
      request.signal.throwIfAborted();
      throw toNetworkFailure(error, request, deadline.aborted);
    }
  };
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
    headers: { ...headers },
    signal,
    // undici's own limits would end a longer budget early.
    headersTimeout: 0,
    bodyTimeout: 0,
    ...(body === undefined ? {} : { body }),
  });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body) {
    const bytes: Uint8Array = chunk;
    size += bytes.length;
    if (size > limitBytes)
      throw new NetworkError(`The answer of ${url.host} is longer than ${limitBytes} bytes.`, true);
    chunks.push(bytes);
  }
  return {
    status: answer.statusCode,
    headers: flattenHeaders(answer.headers),
    body: Buffer.concat(chunks),
  };
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

function toNetworkFailure(error: unknown, request: HttpRequest, timedOut: boolean): Error {
  if (error instanceof NetworkError) return error;
  const { host } = request.url;
  if (timedOut) {
    return new TimeoutError(
      'request-timeout',
      `${host} gave no whole answer within request-timeout (${formatDuration(request.timeoutMilliseconds)}).`,
    );
  }
  const errno = findErrno(error);
  return new NetworkError(`No answer from ${host}: ${errno}.`, !neverArrived.test(errno));
}

/** The code of an error or of what caused it; never its message, which may hold what was sent. */
function findErrno(error: unknown): string {
  for (let current = error, depth = 0; current instanceof Error && depth < 5; depth += 1) {
    if ('code' in current && typeof current.code === 'string') return current.code;
    current = current instanceof AggregateError ? current.errors[0] : current.cause;
  }
  return error instanceof Error ? error.name : 'unknown error';
}
