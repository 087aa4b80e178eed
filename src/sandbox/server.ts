// The sandbox behind a real socket, on this machine only.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { SandboxRequest, SandboxResponse } from './exchange.ts';

export interface ServerOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly onExchange?: (request: SandboxRequest, response: SandboxResponse) => void;
}

export interface SandboxServer extends AsyncDisposable {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  close(): Promise<void>;
}

const host = '127.0.0.1';
const longestBody = 16 * 1024 * 1024;

export async function startServer(
  sandbox: { readonly handle: (request: SandboxRequest) => SandboxResponse },
  { port, sleep, onExchange }: ServerOptions,
): Promise<SandboxServer> {
  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => outgoing.destroy());
  });
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = await readRequest(incoming);
    const response = sandbox.handle(request);
    onExchange?.(request, response);
    await sleep(response.delayMilliseconds ?? 0);
    if (response.lost === true) incoming.socket.destroy();
    else outgoing.writeHead(response.status, response.headers).end(response.body);
  };
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const address = server.address();
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const realPort = typeof address === 'object' && address !== null ? address.port : port;
  return { url: `http://${host}:${realPort}`, close, [Symbol.asyncDispose]: close };
}

async function readRequest(incoming: IncomingMessage): Promise<SandboxRequest> {
  const url = new URL(incoming.url ?? '/', `http://${host}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    const bytes: Uint8Array = chunk;
    size += bytes.length;
    if (size > longestBody) throw new Error('The body is too long.');
    chunks.push(bytes);
  }
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) headers[name] = String(value);
  const body = Buffer.concat(chunks).toString('utf8');
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers,
    body,
  };
}
