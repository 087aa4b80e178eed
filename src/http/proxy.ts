import type { Dispatcher } from 'undici';
import type { HttpConnections } from './http.ts';
import type { Network, ProxyServer } from './network.ts';
import type { Resolve } from './private-address.ts';

export interface Connections extends Required<HttpConnections> {
  readonly close: () => Promise<void>;
}

interface Way {
  readonly proxy: ProxyServer | undefined;
  readonly publicOnly: boolean;
}

/**
 * Connections for a run, through the proxies that the network has. undici is loaded with the first
 * request, so that a run with nothing to send does not pay for it.
 */
export function createConnections(
  network: Pick<Network, 'proxyFor' | 'hasExtraAuthorities'>,
  resolve?: Resolve,
): Connections {
  const opened = new Map<string, Promise<Dispatcher>>();
  return {
    network,
    load({ url, publicOnly = false }) {
      const proxy = network.proxyFor(url);
      const key = proxy?.url.href ?? (publicOnly ? 'public' : 'any');
      const dispatcher = opened.get(key) ?? open({ proxy, publicOnly }, resolve);
      opened.set(key, dispatcher);
      return dispatcher;
    },
    async close() {
      for (const dispatcher of opened.values())
        await (await dispatcher.catch(() => undefined))?.destroy();
    },
  };
}

/** A proxy may be private: only what is connected to directly is judged. */
async function open({ proxy, publicOnly }: Way, resolve: Resolve | undefined): Promise<Dispatcher> {
  const { Agent, ProxyAgent } = await import('undici');
  if (proxy !== undefined) return new ProxyAgent({ uri: proxy.url.href });
  if (!publicOnly) return new Agent();
  const { createPublicLookup } = await import('./private-address.ts');
  return new Agent({ connect: { lookup: createPublicLookup(resolve) } });
}
