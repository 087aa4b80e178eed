import type { LookupFunction } from 'node:net';
import type { Dispatcher } from 'undici';
import { InputError } from '../errors.ts';
import type { HttpConnections } from './http.ts';
import type { Resolve } from './private-address.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Connections {
  /** Throws InputError if a variable that names a proxy holds something else. */
  readonly load: HttpConnections['load'];
  /** The variable that names the proxy for such a URL, if one does. */
  readonly proxyVariableFor: (url: URL) => string | undefined;
  readonly close: () => Promise<void>;
}

/**
 * Connections for a run: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` are honoured. undici is loaded
 * with the first request, so that a run with nothing to send does not pay for it.
 */
export function createConnections(environment: Environment, resolve?: Resolve): Connections {
  const loaded = new Map<boolean, Promise<Dispatcher>>();
  const proxies = readProxies(environment);
  return {
    load({ publicOnly = false }) {
      const dispatcher = loaded.get(publicOnly) ?? openProxies(proxies, { publicOnly, resolve });
      loaded.set(publicOnly, dispatcher);
      return dispatcher;
    },
    proxyVariableFor: ({ protocol }) =>
      (protocol === 'https:' ? proxies.https : proxies.http)?.name,
    async close() {
      for (const dispatcher of loaded.values())
        await (await dispatcher.catch(() => undefined))?.destroy();
    },
  };
}

interface Variable {
  readonly name: string;
  readonly value: string;
}

interface Proxies {
  readonly http: Variable | undefined;
  readonly https: Variable | undefined;
  readonly exceptions: string;
}

/** Like curl and undici: the lower-case name wins, and `HTTP_PROXY` stands in for `HTTPS_PROXY`. */
function readProxies(environment: Environment): Proxies {
  const http = readVariable(environment, ['http_proxy', 'HTTP_PROXY']);
  return {
    http,
    https: readVariable(environment, ['https_proxy', 'HTTPS_PROXY']) ?? http,
    exceptions: readVariable(environment, ['no_proxy', 'NO_PROXY'])?.value ?? '',
  };
}

function readVariable(environment: Environment, names: readonly string[]): Variable | undefined {
  const name = names.find((candidate) => environment[candidate] !== undefined);
  const value = name === undefined ? '' : (environment[name] ?? '').trim();
  return name === undefined || value === '' ? undefined : { name, value };
}

interface Resolving {
  readonly publicOnly: boolean;
  readonly resolve: Resolve | undefined;
}

/** A proxy may be private: only what is connected to directly is judged. */
async function openProxies(
  { http, https, exceptions }: Proxies,
  { publicOnly, resolve }: Resolving,
): Promise<Dispatcher> {
  const { EnvHttpProxyAgent } = await import('undici');
  return new EnvHttpProxyAgent({
    httpProxy: http === undefined ? '' : toProxyUrl(http),
    httpsProxy: https === undefined ? '' : toProxyUrl(https),
    noProxy: exceptions,
    ...(publicOnly ? { connect: { lookup: await loadPublicLookup(resolve) } } : {}),
  });
}

async function loadPublicLookup(resolve: Resolve | undefined): Promise<LookupFunction> {
  const { createPublicLookup } = await import('./private-address.ts');
  return createPublicLookup(resolve);
}

/** `proxy.example.com:3128` means http, as it does for curl and git. */
function toProxyUrl({ name, value }: Variable): string {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`);
  if (url !== null && /^(?:https?|socks5?):$/.test(url.protocol) && url.hostname !== '')
    return url.href;
  // Its value may hold a password.
  throw new InputError([
    {
      code: 'input-invalid',
      message: `The environment variable ${name} is not the URL of a proxy.`,
      remedy: `Set ${name} to a URL such as http://proxy.example.com:3128, or unset it.`,
    },
  ]);
}
