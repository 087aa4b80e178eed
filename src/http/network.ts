// What the environment says about the way out of a company's network.
import { InputError, type InputProblem } from '../errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface ProxyServer {
  /** The environment variable that names it, as it is spelt there. */
  readonly variable: string;
  /** May hold credentials: never shown. */
  readonly url: URL;
}

export interface Network {
  /** The proxy for a URL; undefined if the way is direct. */
  readonly proxyFor: (url: URL) => ProxyServer | undefined;
  /** Whether `NODE_EXTRA_CA_CERTS` is set. Node itself reads the file when it starts. */
  readonly hasExtraAuthorities: boolean;
  /** The same rules in the spelling that every client understands, for other processes. */
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` in either case. The lower-case name wins, an empty value
 * counts as absent, and `HTTP_PROXY` also stands in for an absent `HTTPS_PROXY`. Throws an
 * InputError that names every variable that cannot be used, and shows no value. What reads exceptions
 * is loaded only if a proxy has some.
 */
export async function readNetwork(environment: Environment): Promise<Network> {
  const problems: InputProblem[] = [];
  const exceptions = splitExceptions(findVariable(environment, 'no_proxy')?.value ?? '');
  const isDirect = exceptions.includes('*');
  const readProxy = (name: string): ProxyServer | undefined => {
    const variable = isDirect ? undefined : findVariable(environment, name);
    if (variable === undefined) return undefined;
    const url = parseProxy(variable.value);
    if (url === undefined) problems.push(toProblem(variable.name));
    return url && { variable: variable.name, url };
  };
  const http = readProxy('http_proxy');
  const https = readProxy('https_proxy') ?? http;
  if (problems.length > 0) throw new InputError(problems);
  return {
    proxyFor: await chooseProxy({ http, https, exceptions }),
    hasExtraAuthorities: (environment['NODE_EXTRA_CA_CERTS'] ?? '') !== '',
    variables: toVariables({ http, https, exceptions }),
  };
}

async function chooseProxy({ http, https, exceptions }: Rules): Promise<Network['proxyFor']> {
  if (http === undefined && https === undefined) return () => undefined;
  const { createExceptions } = await import('./proxy-exceptions.ts');
  const isException = createExceptions(exceptions);
  return (url) => {
    const proxy = url.protocol === 'https:' ? https : http;
    return proxy === undefined || isException(url) ? undefined : proxy;
  };
}

function splitExceptions(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((entry) => entry !== '');
}

const proxyVariables = /^(?:https?|no)_proxy$/i;

/** The environment with the variables of proxies in one spelling. */
export function withNetwork(
  environment: Environment,
  { variables }: Pick<Network, 'variables'>,
): Environment {
  const others = Object.entries(environment).filter(([name]) => !proxyVariables.test(name));
  return { ...Object.fromEntries(others), ...variables };
}

/** Passwords of proxies, in the spellings in which they may show up; also of values that are wrong. */
export function listProxySecrets(environment: Environment): readonly string[] {
  return Object.entries(environment)
    .filter(([name]) => /^(?:https?|all)_proxy$/i.test(name))
    .flatMap(([, value = '']) => findCredentials(value));
}

interface Variable {
  readonly name: string;
  readonly value: string;
}

function findVariable(environment: Environment, name: string): Variable | undefined {
  const found = [name, name.toUpperCase()].find((spelt) => environment[spelt] !== undefined);
  const value = found === undefined ? '' : (environment[found] ?? '').trim();
  return found === undefined || value === '' ? undefined : { name: found, value };
}

const scheme = /^[a-z][a-z0-9+.-]*:\/\//i;

/** `proxy.example.com:3128` means http, as it does for curl and git. */
function parseProxy(value: string): URL | undefined {
  const url = URL.parse(scheme.test(value) ? value : `http://${value}`);
  if (url === null || !/^(?:https?|socks5?):$/.test(url.protocol) || url.hostname === '')
    return undefined;
  // A `/`, `?`, `#` or `\` in a password ends the host before its time.
  if (/[^/]/.test(url.pathname) || url.search !== '' || url.hash !== '') return undefined;
  return decode(url.username) === undefined || decode(url.password) === undefined ? undefined : url;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function toProblem(name: string): InputProblem {
  return {
    code: 'input-invalid',
    message: `The environment variable ${name} is not the URL of a proxy.`,
    remedy: `Set ${name} to a URL such as http://proxy.example.com:3128, or unset it. Percent-encode special characters in user and password: \`@\` is \`%40\`, \`%\` is \`%25\`.`,
  };
}

function findCredentials(value: string): readonly string[] {
  const [, typed = ''] = /^(?:[^/@]*\/\/)?(.+)@/s.exec(value.trim()) ?? [];
  if (typed === '') return [];
  const [, password = typed] = /^[^:]*:(.+)$/s.exec(typed) ?? [];
  const encoded = parseProxy(value.trim());
  const pair = decode(typed) ?? typed;
  return [
    ...[password, decode(password) ?? password, pair, typed],
    ...(encoded === undefined ? [] : [encoded.password || encoded.username]),
  ].filter((secret) => secret !== '');
}

interface Rules {
  readonly http: ProxyServer | undefined;
  readonly https: ProxyServer | undefined;
  readonly exceptions: readonly string[];
}

/** Lower case, with a scheme, and each host with those below it: every client reads that alike. */
function toVariables({ http, https, exceptions }: Rules): Readonly<Record<string, string>> {
  const names = exceptions.flatMap((entry) => {
    if (entry.startsWith('*.')) return [entry.slice(1)];
    return /^[a-z][\w.-]*$/i.test(entry) ? [entry, `.${entry}`] : [entry];
  });
  return {
    ...(http === undefined ? {} : { http_proxy: toHref(http.url) }),
    ...(https === undefined ? {} : { https_proxy: toHref(https.url) }),
    ...(http === undefined && https === undefined
      ? {}
      : { no_proxy: [...loopback, ...names].join(',') }),
  };
}

const loopback = ['localhost', '127.0.0.1', '::1'] as const;

/** curl takes `socks:` for version 4. */
function toHref({ href }: URL): string {
  return href.replace(/^socks:/, 'socks5:').replace(/\/$/, '');
}
