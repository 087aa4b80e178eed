// Why no answer came: the network, a proxy, or a certificate. Codes of undici, Node and OpenSSL:
// https://nodejs.org/api/errors.html, https://nodejs.org/api/tls.html#x509-certificate-error-codes
import { NetworkError } from '../errors.ts';
import type { Network, ProxyServer } from './network.ts';

/** One attempt of a request, for what is said about its failure. */
export interface Attempt {
  readonly url: URL;
  /** Whether it was written to a connection: the other side may have received it. */
  readonly wasSent: boolean;
  readonly proxy: ProxyServer | undefined;
  readonly network: Pick<Network, 'hasExtraAuthorities'> | undefined;
}

export function toNetworkError(error: unknown, attempt: Attempt): NetworkError {
  const causes = [...causesOf(error)];
  for (const cause of causes) if (cause instanceof NetworkError) return cause;
  const refusal = toRefusal(causes, attempt);
  const { message, remedy, isLasting } = refusal ?? explain(findCode(causes, error), attempt);
  // What a proxy refuses, it does not pass on.
  return new NetworkError(message, refusal === undefined && attempt.wasSent, {
    ...(remedy === undefined ? {} : { remedy }),
    isLasting: isLasting ?? false,
  });
}

/** What to check about the proxy of an attempt that did not get through it. */
export function findProxyRemedy({ url, wasSent, proxy }: Attempt): string | undefined {
  if (proxy === undefined || wasSent) return undefined;
  return `Check the proxy that ${proxy.variable} names, or add ${url.hostname} to NO_PROXY.`;
}

interface Explanation {
  readonly message: string;
  readonly remedy?: string | undefined;
  /** The next attempt will fail in the same way. */
  readonly isLasting?: boolean;
}

function explain(code: string, attempt: Attempt): Explanation {
  const explanation = explainCertificate(code, attempt) ?? explainConnection(code, attempt);
  return explanation ?? explainAnswer(code, attempt);
}

/** Whose certificate it is cannot be said if the proxy has one as well. */
function explainCertificate(code: string, attempt: Attempt): Explanation | undefined {
  const { url, proxy, network } = attempt;
  const isEither = proxy?.url.protocol === 'https:';
  const whose = isEither ? `${url.host}, or of the proxy that ${proxy.variable} names,` : url.host;
  const through =
    proxy === undefined || isEither ? '' : ` (through the proxy of ${proxy.variable})`;
  if (/^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/.test(code))
    return {
      message: `The certificate of ${whose} is not valid today${through}: ${code}.`,
      remedy: 'Renew the certificate, or correct the clock of this runner.',
      isLasting: true,
    };
  if (/^(?:ERR_TLS_CERT_ALTNAME_INVALID|UND_ERR_PRX_TLS)$/.test(code))
    return {
      message: `The certificate of ${whose} is for another name${through}: ${code}.`,
      remedy: 'Use a name that the certificate contains, or correct the certificate.',
      isLasting: true,
    };
  if (!/^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|INVALID_CA|PATH_LENGTH)/.test(code))
    return undefined;
  const own = proxy === undefined ? 'your own' : 'your own or that of the proxy';
  const remedy =
    network?.hasExtraAuthorities === true
      ? 'NODE_EXTRA_CA_CERTS is set: check that its file is readable and contains the certificate of the authority.'
      : `If its certificate authority is ${own}, set NODE_EXTRA_CA_CERTS to a file with the certificate of that authority.`;
  const message = `The certificate of ${whose} is not trusted${through}: ${code}.`;
  return { message, remedy, isLasting: true };
}

/** Before the request was written; afterwards, the same codes say nothing about the connection. */
function explainConnection(code: string, attempt: Attempt): Explanation | undefined {
  const { url, wasSent, proxy } = attempt;
  if (wasSent) return undefined;
  const remedy = findProxyRemedy(attempt);
  if (proxy !== undefined) {
    const message = `No connection to ${url.host} through the proxy that ${proxy.variable} names: ${code}.`;
    return { message, remedy };
  }
  const found = connectionFaults.find(({ codes }) => codes.test(code));
  if (found === undefined) return undefined;
  return { message: `${found.say(url)}: ${code}.`, remedy: found.remedy };
}

/** Of a request that was on its way, or for a reason that is not known. */
function explainAnswer(code: string, { url, wasSent }: Attempt): Explanation {
  const isCut = wasSent && /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/.test(code);
  return {
    message: isCut
      ? `The connection to ${url.host} was cut before the whole answer had come: ${code}.`
      : `No answer from ${url.host}: ${code}.`,
    remedy: `If this happens again, check ${url.host} and what is between it and this runner, such as a firewall.`,
  };
}

const connectionFaults: readonly {
  readonly codes: RegExp;
  readonly say: (url: URL) => string;
  readonly remedy: string;
}[] = [
  {
    codes: /^(?:ENOTFOUND|EAI_.*)$/,
    say: ({ hostname }) => `The name ${hostname} cannot be resolved`,
    remedy:
      'Check its spelling, and the DNS of this runner. If this network has a proxy, set HTTPS_PROXY.',
  },
  {
    codes: /^ECONNREFUSED$/,
    say: ({ host }) => `${host} refused the connection`,
    remedy: 'Check host and port of the address, and that the service is running.',
  },
  {
    codes: /^(?:EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/,
    say: ({ host }) => `${host} cannot be reached`,
    remedy:
      'Check that a firewall lets this runner connect to it. If this network has a proxy, set HTTPS_PROXY.',
  },
  {
    codes: /^(?:EPROTO|ERR_SSL_.*|ERR_TLS_.*)$/,
    say: ({ host }) => `${host} does not accept TLS connections of this client`,
    remedy: 'Check the port, and that the address needs `https://`.',
  },
  {
    codes: /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/,
    say: ({ host }) => `${host} closed the connection before the request was sent`,
    remedy:
      'Check that the service is running, and that a firewall lets this runner connect to it.',
  },
];

/** undici reports it in a sentence alone; only the status is taken from that. */
const refusalText = /^Proxy (?:response \((\d{3})\)|Authentication Required \((407)\))/;

function toRefusal(causes: readonly Error[], attempt: Attempt): Explanation | undefined {
  const { url, proxy } = attempt;
  const match = causes
    .map(({ message }) => refusalText.exec(message))
    .find((found) => found !== null);
  if (match == null || proxy === undefined) return undefined;
  const status = match[1] ?? match[2] ?? '';
  return {
    message: `No answer from ${url.host}: the proxy that ${proxy.variable} names answered HTTP ${status}.`,
    remedy: toRefusalRemedy(status, attempt),
    isLasting: status.startsWith('4'),
  };
}

function toRefusalRemedy(status: string, { url, proxy }: Attempt): string {
  const variable = proxy?.variable ?? '';
  if (status === '407')
    return `Add user and password to ${variable}, such as http://USER:PASSWORD@proxy.example.com:3128, or check them.`;
  if (status === '403')
    return `Let the proxy of ${variable} connect to ${url.host}, or add ${url.hostname} to NO_PROXY.`;
  return `Check the proxy that ${variable} names, or add ${url.hostname} to NO_PROXY.`;
}

/** The code of an error or of what caused it; never its message, which may hold what was sent. */
function findCode(causes: readonly Error[], error: unknown): string {
  for (const cause of causes) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code;
  }
  return error instanceof Error ? error.name : 'unknown error';
}

function* causesOf(error: unknown): Generator<Error> {
  for (let current = error, depth = 0; current instanceof Error && depth < 5; depth += 1) {
    yield current;
    current = current instanceof AggregateError ? current.errors[0] : current.cause;
  }
}
