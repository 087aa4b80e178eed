// Why no answer came: the network, a proxy, or a certificate.
import { NetworkError } from '../errors.ts';

/** Before a byte of the request was sent: nothing can have happened on the other side. */
const neverArrived =
  /^(ECONNREFUSED|ENOTFOUND|EAI_|UND_ERR_CONNECT_TIMEOUT|UND_ERR_INVALID_ARG|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_|ERR_SSL_|EPROTO)/;

const untrusted = /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT)/;

/** `proxyVariable` names the variable that sends such requests to a proxy. */
export function toNetworkError(
  error: unknown,
  { host }: URL,
  proxyVariable: string | undefined,
): NetworkError {
  for (const cause of causesOf(error)) if (cause instanceof NetworkError) return cause;
  const refused = findProxyRefusal(error);
  if (refused !== undefined) {
    const message = `No answer from ${host}: the proxy answered HTTP ${refused}.`;
    const remedy = toProxyRemedy(host, proxyVariable);
    return new NetworkError(message, false, { remedy, isLasting: true });
  }
  const errno = findErrno(error);
  if (untrusted.test(errno)) {
    const remedy =
      'If its certificate authority is your own, set NODE_EXTRA_CA_CERTS to a file with the certificate of that authority.';
    const message = `The certificate of ${host} is not trusted: ${errno}.`;
    return new NetworkError(message, false, { remedy, isLasting: true });
  }
  return new NetworkError(
    `No answer from ${host}: ${errno}.`,
    !neverArrived.test(errno) && !isOfConnecting(error),
    proxyVariable === undefined ? {} : { remedy: toProxyRemedy(host, proxyVariable) },
  );
}

function toProxyRemedy(host: string, proxyVariable = 'HTTPS_PROXY'): string {
  return `Check the proxy that ${proxyVariable} names, or add ${host} to NO_PROXY.`;
}

/** undici reports it in a sentence alone; only the status is taken from that. */
function findProxyRefusal(error: unknown): string | undefined {
  for (const { message } of causesOf(error)) {
    const status = /^Proxy response \((\d{3})\)/.exec(message)?.[1];
    if (status !== undefined) return status;
  }
  return undefined;
}

/** The code of an error or of what caused it; never its message, which may hold what was sent. */
function findErrno(error: unknown): string {
  for (const cause of causesOf(error)) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code;
  }
  return error instanceof Error ? error.name : 'unknown error';
}

/** A route may be lost later as well, while the request is on its way. */
function isOfConnecting(error: unknown): boolean {
  for (const cause of causesOf(error)) {
    if ('code' in cause) return 'syscall' in cause && cause.syscall === 'connect';
  }
  return false;
}

function* causesOf(error: unknown): Generator<Error> {
  for (let current = error, depth = 0; current instanceof Error && depth < 5; depth += 1) {
    yield current;
    current = current instanceof AggregateError ? current.errors[0] : current.cause;
  }
}
