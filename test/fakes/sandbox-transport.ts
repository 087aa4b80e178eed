import { NetworkError } from '../../src/errors.ts';
import type { SendRequest } from '../../src/http/http.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

/** Sends straight to the sandbox's handlers: the same answers as over a socket, without one. */
export function createSandboxTransport(sandbox: Sandbox): SendRequest {
  return async ({ method, url, headers, body, signal, discards = false }) => {
    await Promise.resolve();
    signal.throwIfAborted();
    const response = sandbox.handle({
      method,
      path: url.pathname,
      query: url.searchParams,
      headers: { host: url.host, ...headers },
      body: body ?? '',
    });
    if (response.lost === true) throw new NetworkError(`No answer from ${url.host}: cut.`, true);
    const answered = Buffer.from(response.body, 'utf8');
    const { status, headers: own } = response;
    return discards
      ? { status, headers: own, body: new Uint8Array(), discardedBytes: answered.length }
      : { status, headers: own, body: answered };
  };
}
