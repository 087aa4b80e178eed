// What stands between a runner and the internet in a company: a proxy that tunnels and forwards, and
// servers that only speak TLS. Names mean ports of this machine, so that nothing leaves it.
import { createServer, request as forward, type IncomingMessage } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect, type Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { createServer as createTlsServer } from 'node:tls';
import type { Identity } from './certificates.ts';

export interface ProxyPlan {
  /** Origins (`http://127.0.0.1:port`) by the host and port or the host that clients ask for. */
  readonly names: Readonly<Record<string, string>>;
  /** `user:password`; anybody if absent. */
  readonly credentials?: string;
  /** The proxy itself speaks TLS. */
  readonly identity?: Identity;
  /** Every request gets this status, or none at all. */
  readonly trouble?: number | 'silence' | 'cut';
}

/** curl sends a password only if it is asked for one, over a new connection if this one ends. */
const challenge = 'Proxy-Authenticate: Basic realm="proxy"\r\nConnection: close\r\n';

export interface TestProxy extends AsyncDisposable {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  readonly port: number;
  /** `CONNECT host:port` and `GET http://…`, in order. */
  readonly asked: readonly string[];
}

export async function createProxy(plan: ProxyPlan): Promise<TestProxy> {
  const asked: string[] = [];
  const portOf = (authority: string): number | undefined => {
    const origin = plan.names[authority] ?? plan.names[authority.replace(/:\d+$/, '')];
    return origin === undefined ? undefined : Number(new URL(origin).port);
  };
  const judge = ({ method, url, headers }: IncomingMessage): number | 'silence' | 'cut' => {
    asked.push(`${method} ${url}`);
    if (plan.trouble !== undefined) return plan.trouble;
    const { credentials } = plan;
    const wanted = `Basic ${Buffer.from(credentials ?? '').toString('base64')}`;
    return credentials === undefined || headers['proxy-authorization'] === wanted ? 200 : 407;
  };
  const server = plan.identity === undefined ? createServer() : createHttpsServer(plan.identity);
  server.on('request', (incoming, outgoing) => {
    const status = judge(incoming);
    if (status === 'silence') return;
    const url = new URL(incoming.url ?? '');
    const port = portOf(url.host);
    if (status === 'cut') incoming.socket.destroy();
    else if (status !== 200 || port === undefined)
      outgoing.writeHead(status === 200 ? 502 : status).end();
    else {
      const { method, headers } = incoming;
      const target = { host: '127.0.0.1', port, method, headers };
      const onward = forward({ ...target, path: `${url.pathname}${url.search}` }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      onward.on('error', () => outgoing.destroy());
      incoming.pipe(onward);
    }
  });
  server.on('connect', (incoming: IncomingMessage, client: Duplex) => {
    client.on('error', () => undefined);
    const status = judge(incoming);
    const port = portOf(incoming.url ?? '');
    if (status === 'silence') return;
    if (status === 'cut') client.destroy();
    else if (status !== 200 || port === undefined)
      client.end(
        `HTTP/1.1 ${status === 200 ? 502 : status} No\r\n${challenge}Content-Length: 0\r\n\r\n`,
      );
    else {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      pipeBoth(client, connect(port, '127.0.0.1'));
    }
  });
  return { ...(await listenAnywhere(server)), asked };
}

/** TLS before a server that has none. */
export async function createTlsFront(
  identity: Identity,
  target: string,
): Promise<Omit<TestProxy, 'asked'>> {
  const server = createTlsServer(identity, (socket) =>
    pipeBoth(socket, connect(Number(new URL(target).port), '127.0.0.1')),
  );
  server.on('tlsClientError', () => undefined);
  return await listenAnywhere(server);
}

function pipeBoth(one: Duplex, other: Duplex): void {
  one.pipe(other).pipe(one);
  for (const socket of [one, other])
    socket.on('error', () => undefined).on('close', () => [one, other].map((end) => end.destroy()));
}

/** On a free port of this machine until disposed of, when every connection is cut. */
export async function listenAnywhere(server: Server): Promise<Omit<TestProxy, 'asked'>> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
