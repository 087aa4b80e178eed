import type { Dispatcher } from 'undici';

/**
 * Connections for a run: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` are honoured. undici is loaded
 * with the first request, so that a run with nothing to send does not pay for it.
 */
export function createDispatcherLoader(): {
  readonly load: () => Promise<Dispatcher>;
  readonly close: () => Promise<void>;
} {
  let loaded: Promise<Dispatcher> | undefined;
  return {
    load() {
      loaded ??= import('undici').then(({ EnvHttpProxyAgent }) => new EnvHttpProxyAgent());
      return loaded;
    },
    async close() {
      await (await loaded)?.destroy();
    },
  };
}
