// The sandbox behind a real socket, on this machine only.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { SandboxRequest, SandboxResponse } from './exchange.ts';

export interface ServerOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Called before the answer is sent. */
  readonly onExchange?: (request: SandboxRequest, response: SandboxResponse) => void;
}

export interface SandboxServer extends AsyncDisposable {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  /** Cuts the connections that are still open. */
  close(): Promise<void>;
}

interface HasHandler {
  readonly handle: (request: SandboxRequest) => SandboxResponse;
}

const host = '127.0.0.1';
/** Well above every vendor's own limit, so that the vendor's own answer is what a client sees. */
const longestBodyBytes = 16 * 1024 * 1024;

/** Rejects with the system's error if the port is taken. */
export async function startServer(
  sandbox: HasHandler,
  options: ServerOptions,
): Promise<SandboxServer> {
  const server = createServer((incoming, outgoing) => {
    answer({ sandbox, options, incoming, outgoing }).catch(() => outgoing.destroy());
  });
  const url = `http://${host}:${await listen(server, options.port)}`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, close, [Symbol.asyncDispose]: close };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

async function answer(exchange: {
  readonly sandbox: HasHandler;
  readonly options: ServerOptions;
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}): Promise<void> {
  const { sandbox, options, incoming, outgoing } = exchange;
  const body = await readBody(incoming);
  if (body === undefined) {
    outgoing.writeHead(413, { connection: 'close' }).end();
    return;
  }
  const request = toRequest(incoming, body);
  const response = sandbox.handle(request);
  options.onExchange?.(request, response);
  const delayMilliseconds = response.delayMilliseconds ?? 0;
  if (delayMilliseconds > 0) await options.sleep(delayMilliseconds);
  if (response.lost === true) incoming.socket.destroy();
  else outgoing.writeHead(response.status, response.headers).end(response.body);
}

/** Undefined if it is too long; the rest is then read and dropped, so that the answer can arrive. */
async function readBody(incoming: IncomingMessage): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of incoming) {
    const part: Uint8Array = chunk;
    bytes += part.length;
    if (bytes <= longestBodyBytes) chunks.push(part);
  }
  return bytes <= longestBodyBytes ? Buffer.concat(chunks).toString('utf8') : undefined;
}

function toRequest(
  { method = 'GET', url = '/', headers }: IncomingMessage,
  body: string,
): SandboxRequest {
  const [path = '/', ...query] = url.split('?');
  return {
    method,
    path,
    query: new URLSearchParams(query.join('?')),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, String(value)]),
    ),
    body,
  };
}
