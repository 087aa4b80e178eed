import { createServer, request as forward, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createHttp, type HttpResponse } from './http.ts';
import { createDispatcherLoader } from './proxy.ts';

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
): Promise<HttpResponse> {
  setVariables(variables);
  const dispatcher = createDispatcherLoader();
  try {
    return await createHttp(dispatcher.load)({
      method: 'GET',
      url,
      headers: {},
      timeoutMilliseconds: 5_000,
      signal: new AbortController().signal,
    });
  } finally {
    await dispatcher.close();
  }
}

const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'];
const before = Object.fromEntries(names.map((name) => [name, process.env[name]]));

/** A variable that is not named is not set, which is something else than empty. */
function setVariables(variables: Readonly<Record<string, string | undefined>>): void {
  for (const name of names) {
    const value = variables[name];
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

afterEach(() => {
  setVariables(before);
});

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
});

test('connections are made once, and closing before the first request is nothing', async () => {
  const dispatcher = createDispatcherLoader();
  await dispatcher.close();
  const [one, other] = await Promise.all([dispatcher.load(), dispatcher.load()]);
  expect(one).toBe(other);
  await dispatcher.close();
});
