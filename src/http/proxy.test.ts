import { createServer, request as forward, type Server } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../../test/fakes/workspace.ts';
import { PrivateAddressError } from '../errors.ts';
import { createHttp, type HttpResponse } from './http.ts';
import type { Resolve } from './private-address.ts';
import { createConnections } from './proxy.ts';

async function listen(server: Server) {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: new URL(`http://127.0.0.1:${port}/path`),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A proxy that tunnels and forwards, and notes for whom. */
async function serveProxy() {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    asked.push(incoming.url ?? '');
    const onward = forward(incoming.url ?? '', { method: incoming.method ?? 'GET' }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, client) => {
    asked.push(incoming.url ?? '');
    const [host = '', port = ''] = (incoming.url ?? '').split(':');
    const upstream = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [upstream, client]) {
      socket.on('error', () => undefined).on('close', () => upstream.destroy());
    }
    client.on('close', () => client.destroy());
  });
  return { ...(await listen(server)), asked };
}

function serveAnswer() {
  return listen(createServer((_, response) => void response.end('from the origin')));
}

/** Sends one request the way a run does, under these variables. */
async function sendUnder(
  variables: Readonly<Record<string, string>>,
  url: URL,
  {
    publicOnly = false,
    resolve,
  }: { readonly publicOnly?: boolean; readonly resolve?: Resolve } = {},
): Promise<HttpResponse> {
  const connections = createConnections(variables, resolve);
  try {
    return await createHttp(connections)({
      method: 'GET',
      url,
      headers: {},
      timeoutMilliseconds: 5_000,
      signal: new AbortController().signal,
      publicOnly,
    });
  } finally {
    await connections.close();
  }
}

describe('proxies of the environment', () => {
  test.each(['HTTP_PROXY', 'http_proxy'])('%s is honoured', async (name) => {
    await using origin = await serveAnswer();
    await using proxy = await serveProxy();
    const { status, body } = await sendUnder({ [name]: proxy.url.origin }, origin.url);
    expect([status, Buffer.from(body).toString()]).toEqual([200, 'from the origin']);
    expect(proxy.asked).toEqual([expect.stringContaining(origin.url.host)]);
  });

  test('NO_PROXY goes past it', async () => {
    await using origin = await serveAnswer();
    await using proxy = await serveProxy();
    const variables = { HTTP_PROXY: proxy.url.origin, NO_PROXY: '127.0.0.1' };
    expect((await sendUnder(variables, origin.url)).status).toBe(200);
    expect(proxy.asked).toEqual([]);
  });

  test('an https request is tunnelled: a proxy sees the host alone', async () => {
    await using origin = await serveAnswer();
    await using proxy = await serveProxy();
    const url = new URL(`https://${origin.url.host}/secret-path`);
    const sending = sendUnder({ HTTPS_PROXY: proxy.url.origin }, url);
    await expect(sending).rejects.toMatchObject({ name: 'NetworkError' });
    expect(proxy.asked).toEqual([origin.url.host]);
  });

  test('without one the way is direct', async () => {
    await using origin = await serveAnswer();
    expect((await sendUnder({}, origin.url)).status).toBe(200);
  });

  test('an address without a scheme is one of http, as curl and git read it', async () => {
    await using origin = await serveAnswer();
    await using proxy = await serveProxy();
    expect((await sendUnder({ http_proxy: proxy.url.host }, origin.url)).status).toBe(200);
    expect(proxy.asked).toHaveLength(1);
  });

  test.each(['http://', 'ftp://u:planted@proxy.example', '://planted', 'pro xy:planted'])(
    '%s is not a proxy: the variable is named, its value is not shown',
    async (value) => {
      const failure = await failureOf(
        sendUnder({ HTTPS_PROXY: value }, new URL('https://a.example/')),
      );
      expect(failure).toMatchObject({
        problems: [{ code: 'input-invalid', message: expect.stringContaining('HTTPS_PROXY') }],
      });
      expect(JSON.stringify(failure)).not.toContain('planted');
    },
  );

  test('a proxy that refuses is named as such, and nothing has arrived', async () => {
    const refusing = createServer();
    refusing.on('connect', (_, client) => void client.end('HTTP/1.1 407 No\r\n\r\n'));
    await using proxy = await listen(refusing);
    const url = new URL('https://127.0.0.1:9/');
    expect(await failureOf(sendUnder({ HTTPS_PROXY: proxy.url.origin }, url))).toMatchObject({
      mayHaveArrived: false,
      message: expect.stringContaining('the proxy answered HTTP 407'),
      problems: [{ code: 'network', remedy: expect.stringContaining('HTTPS_PROXY') }],
    });
  });

  test('a proxy that cannot be reached is in the remedy', async () => {
    const failure = await failureOf(
      sendUnder({ HTTP_PROXY: 'http://127.0.0.1:9' }, new URL('http://127.0.0.1:9/')),
    );
    expect(failure).toMatchObject({
      mayHaveArrived: false,
      problems: [{ code: 'network', remedy: expect.stringContaining('HTTP_PROXY') }],
    });
  });
});

test('connections are made once, and closing before the first request is nothing', async () => {
  const connections = createConnections({});
  await connections.close();
  const [one, other] = await Promise.all([connections.load({}), connections.load({})]);
  expect(one).toBe(other);
  await connections.close();
});

describe('an address that was found, not typed', () => {
  test('is judged by what its name means when the connection is made', async () => {
    let asked = 0;
    const hidden = createServer((_, response) => {
      asked += 1;
      response.end('planted');
    });
    await using server = await listen(hidden);
    const url = new URL(server.url);
    url.hostname = 'rebound.example';
    const resolve: Resolve = (_, __, callback) =>
      callback(null, [{ address: '127.0.0.1', family: 4 }]);
    const failure = await failureOf(sendUnder({}, url, { publicOnly: true, resolve }));
    expect(failure).toBeInstanceOf(PrivateAddressError);
    expect(failure).toMatchObject({ mayHaveArrived: false, isLasting: true });
    expect(asked).toBe(0);
    expect((await sendUnder({}, server.url)).status).toBe(200);
  });

  test('is refused by its spelling if it is not a name', async () => {
    await using server = await serveAnswer();
    const failure = await failureOf(sendUnder({}, server.url, { publicOnly: true }));
    expect(failure).toBeInstanceOf(PrivateAddressError);
  });

  test('may go through a proxy that is private', async () => {
    await using proxy = await listen(createServer((_, response) => void response.end('forwarded')));
    const { body } = await sendUnder(
      { HTTP_PROXY: proxy.url.origin },
      new URL('http://www.example.com/'),
      { publicOnly: true },
    );
    expect(Buffer.from(body).toString()).toBe('forwarded');
  });
});
