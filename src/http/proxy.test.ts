import { createServer } from 'node:http';
import tls from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAuthority, type Identity } from '../../test/fakes/certificates.ts';
import {
  createProxy,
  createTlsFront,
  listenAnywhere,
  type ProxyPlan,
} from '../../test/fakes/company-network.ts';
import { failureOf } from '../../test/fakes/workspace.ts';
import { PrivateAddressError } from '../errors.ts';
import { createHttp, type HttpRequest, type HttpResponse } from './http.ts';
import { readNetwork } from './network.ts';
import type { Resolve } from './private-address.ts';
import { createConnections } from './proxy.ts';

function serveAnswer() {
  return listenAnywhere(createServer((_, response) => void response.end('from the origin')));
}

/** An origin, and a proxy that knows it as `origin.test`, at any port. */
async function serveBoth(plan: Omit<ProxyPlan, 'names'> = {}, identity?: Identity) {
  await using stack = new AsyncDisposableStack();
  const origin = stack.use(await serveAnswer());
  const front =
    identity === undefined ? origin : stack.use(await createTlsFront(identity, origin.origin));
  const names = { 'origin.test': front.origin };
  const proxy = stack.use(await createProxy({ names, ...plan }));
  const kept = stack.move();
  return { origin, front, proxy, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

interface Sending
  extends Partial<Pick<HttpRequest, 'publicOnly' | 'timeoutMilliseconds' | 'signal'>> {
  readonly resolve?: Resolve;
}

/** Sends one request the way a run does, under these variables. */
async function sendUnder(
  variables: Readonly<Record<string, string>>,
  url: string,
  { resolve, ...changes }: Sending = {},
): Promise<HttpResponse> {
  const connections = createConnections(await readNetwork(variables), resolve);
  try {
    return await createHttp(connections)({
      method: 'GET',
      url: new URL(url),
      headers: { authorization: 'planted-secret' },
      timeoutMilliseconds: 5_000,
      signal: new AbortController().signal,
      ...changes,
    });
  } finally {
    await connections.close();
  }
}

const textOf = async (sending: Promise<HttpResponse>): Promise<string> =>
  Buffer.from((await sending).body).toString();

describe('a proxy of the environment', () => {
  test.each([
    ['HTTP_PROXY', 'http://'],
    ['http_proxy', 'http://'],
    ['http_proxy', ''],
  ])('%s with the scheme "%s" forwards http', async (name, scheme) => {
    await using both = await serveBoth();
    const variables = { [name]: `${scheme}127.0.0.1:${both.proxy.port}` };
    expect(await textOf(sendUnder(variables, 'http://origin.test/path'))).toBe('from the origin');
    expect(both.proxy.asked).toEqual(['GET http://origin.test/path']);
  });

  test.each([
    ['user:pass', 'user:pass'],
    ['user:p%40ss%25', 'user:p@ss%'],
    ['user:p@ss', 'user:p@ss'],
    ['DOMAIN%5Cuser:p w', 'DOMAIN\\user:p w'],
    ['token', 'token:'],
  ])('gets the credentials %s decoded', async (typed, credentials) => {
    await using both = await serveBoth({ credentials });
    const variables = { HTTP_PROXY: `http://${typed}@127.0.0.1:${both.proxy.port}` };
    expect((await sendUnder(variables, 'http://origin.test/')).status).toBe(200);
  });

  test('is passed by what NO_PROXY names, and by this machine', async () => {
    await using both = await serveBoth();
    const variables = { HTTP_PROXY: both.proxy.origin, NO_PROXY: 'origin.test' };
    const failure = await failureOf(sendUnder(variables, 'http://origin.test/'));
    expect(failure).toMatchObject({ message: expect.stringContaining('cannot be resolved') });
    expect(JSON.stringify(failure)).not.toContain('HTTP_PROXY names');
    expect((await sendUnder(variables, both.origin.origin)).status).toBe(200);
    expect(both.proxy.asked).toEqual([]);
  });
});

describe('through TLS', () => {
  const authority = createAuthority();
  const identity = authority.issue(['origin.test', '127.0.0.1']);
  beforeAll(() =>
    tls.setDefaultCACertificates([...tls.getCACertificates('default'), authority.cert]),
  );
  afterAll(() => authority[Symbol.dispose]());

  test.each(['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY'])(
    '%s tunnels: the proxy sees host and port alone',
    async (name) => {
      await using both = await serveBoth({}, identity);
      const variables = { [name]: both.proxy.origin };
      const sending = sendUnder(variables, 'https://origin.test/secret-path');
      expect(await textOf(sending)).toBe('from the origin');
      expect(both.proxy.asked).toEqual(['CONNECT origin.test:443']);
    },
  );

  test('a proxy may speak TLS itself', async () => {
    await using both = await serveBoth({ identity, credentials: 'u:p' }, identity);
    const variables = { HTTPS_PROXY: `https://u:p@127.0.0.1:${both.proxy.port}` };
    expect((await sendUnder(variables, 'https://origin.test/')).status).toBe(200);
  });

  test.each([
    [
      'expired',
      () => authority.issue(['127.0.0.1'], { isExpired: true }),
      'CERT_HAS_EXPIRED',
      'clock',
    ],
    [
      'of another host',
      () => authority.issue(['other.test']),
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'name',
    ],
    ['of an unknown authority', issueUnknown, 'UNABLE_TO_VERIFY', 'NODE_EXTRA_CA_CERTS'],
  ])('a certificate that is %s', async (_kind, issue, code, remedy) => {
    await using origin = await serveAnswer();
    await using front = await createTlsFront(issue(), origin.origin);
    const failure = await failureOf(sendUnder({}, `https://127.0.0.1:${front.port}/`));
    expect(failure).toMatchObject({
      mayHaveArrived: false,
      isLasting: true,
      message: expect.stringMatching(`certificate of 127.0.0.1:${front.port} .*${code}`),
      problems: [{ code: 'network', remedy: expect.stringContaining(remedy) }],
    });
  });

  test('a certificate that is not trusted though NODE_EXTRA_CA_CERTS is set', async () => {
    await using origin = await serveAnswer();
    await using front = await createTlsFront(issueUnknown(), origin.origin);
    const variables = { NODE_EXTRA_CA_CERTS: '/ca.pem' };
    const failure = await failureOf(sendUnder(variables, `https://127.0.0.1:${front.port}/`));
    expect(failure).toMatchObject({
      problems: [{ remedy: expect.stringContaining('check that its file is readable') }],
    });
  });

  test('a certificate behind a proxy names the variable', async () => {
    await using both = await serveBoth({}, issueUnknown());
    const sending = sendUnder({ HTTPS_PROXY: both.proxy.origin }, 'https://origin.test/');
    expect(await failureOf(sending)).toMatchObject({
      message: expect.stringContaining('through the proxy of HTTPS_PROXY'),
    });
  });

  test.each([
    ['cut in the handshake', () => listenAnywhere(createCutter()), 'closed the connection before'],
    ['plain http', serveAnswer, 'does not accept TLS connections'],
  ])('%s: nothing was sent, and it may pass', async (_kind, serve, words) => {
    await using server = await serve();
    const failure = await failureOf(sendUnder({}, `https://127.0.0.1:${server.port}/`));
    expect(failure).toMatchObject({
      mayHaveArrived: false,
      isLasting: false,
      message: expect.stringContaining(words),
      problems: [{ remedy: expect.stringMatching(/^Check/) }],
    });
  });

  function issueUnknown(): Identity {
    using unknown = createAuthority();
    return unknown.issue(['127.0.0.1', 'origin.test']);
  }
});

/** Ends every connection with its first bytes, which are the client's greeting. */
function createCutter() {
  const server = createServer();
  server.on('connection', (socket) => socket.once('data', () => socket.resetAndDestroy()));
  server.on('clientError', () => undefined);
  return server;
}

describe('a proxy in the way', () => {
  test.each([
    [407, 'https', true, 'user and password'],
    [407, 'http', true, 'user and password'],
    [403, 'https', true, 'or add origin.test to NO_PROXY'],
    [503, 'https', false, 'Check the proxy that HTTPS_PROXY names'],
  ])(
    'answers %i to %s: named as such, and nothing has arrived',
    async (trouble, scheme, isLasting, remedy) => {
      await using both = await serveBoth({ trouble });
      const proxy = both.proxy.origin.replace('//', '//planted:planted@');
      const name = `${scheme.toUpperCase()}_PROXY`;
      const failure = await failureOf(sendUnder({ [name]: proxy }, `${scheme}://origin.test/`));
      expect(failure).toMatchObject({
        mayHaveArrived: false,
        isLasting,
        message: `No answer from origin.test: the proxy that ${name} names answered HTTP ${trouble}.`,
        problems: [{ code: 'network', remedy: expect.stringContaining(remedy) }],
      });
      expect(JSON.stringify(failure)).not.toContain('planted');
    },
  );

  test.each([
    ['closed', 'http://127.0.0.1:9', 'ECONNREFUSED'],
    // Its first part is longer than a name can be, so that no server is asked.
    ['unknown', `http://${'x'.repeat(64)}.test:3128`, 'ENOTFOUND'],
  ])('that is %s', async (_kind, proxy, code) => {
    expect(
      await failureOf(sendUnder({ https_proxy: proxy }, 'https://origin.test/')),
    ).toMatchObject({
      mayHaveArrived: false,
      message: `No connection to origin.test through the proxy that https_proxy names: ${code}.`,
      problems: [{ code: 'network', remedy: expect.stringContaining('https_proxy') }],
    });
  });

  test('that cuts the tunnel ends the attempt', async () => {
    await using both = await serveBoth({ trouble: 'cut' });
    const sending = sendUnder({ HTTPS_PROXY: both.proxy.origin }, 'https://origin.test/');
    expect(await failureOf(sending)).toMatchObject({
      name: 'NetworkError',
      mayHaveArrived: false,
      message: expect.stringContaining('HTTPS_PROXY'),
    });
  });

  test('that keeps silent ends with request-timeout, and nothing was sent', async () => {
    await using both = await serveBoth({ trouble: 'silence' });
    const variables = { HTTPS_PROXY: both.proxy.origin };
    const sending = sendUnder(variables, 'https://origin.test/', { timeoutMilliseconds: 200 });
    expect(await failureOf(sending)).toMatchObject({
      code: 'request-timeout',
      mayHaveArrived: false,
      problems: [{ remedy: expect.stringContaining('HTTPS_PROXY') }],
    });
  });

  test('that keeps silent holds up no cancellation', async () => {
    await using both = await serveBoth({ trouble: 'silence' });
    const controller = new AbortController();
    const variables = { HTTPS_PROXY: both.proxy.origin };
    const { signal } = controller;
    const sending = failureOf(sendUnder(variables, 'https://origin.test/', { signal }));
    await expect.poll(() => both.proxy.asked, { timeout: 30_000 }).toHaveLength(1);
    controller.abort(new Error('stop'));
    expect(await sending).toMatchObject({ message: 'stop' });
  });
});

test('connections are made once, and closing before the first request is nothing', async () => {
  const connections = createConnections(await readNetwork({}));
  await connections.close();
  const url = new URL('https://a.example/');
  const [one, other] = await Promise.all([connections.load({ url }), connections.load({ url })]);
  expect(one).toBe(other);
  await connections.close();
});

describe('an address that was found, not typed', () => {
  const publicOnly = true;

  test('is judged by what its name means when the connection is made', async () => {
    let asked = 0;
    await using server = await listenAnywhere(
      createServer((_, response) => {
        asked += 1;
        response.end('planted');
      }),
    );
    const resolve: Resolve = (_, __, callback) =>
      callback(null, [{ address: '127.0.0.1', family: 4 }]);
    const url = `http://rebound.example:${server.port}/`;
    const failure = await failureOf(sendUnder({}, url, { publicOnly, resolve }));
    expect(failure).toBeInstanceOf(PrivateAddressError);
    expect(failure).toMatchObject({ mayHaveArrived: false, isLasting: true });
    expect(asked).toBe(0);
    expect((await sendUnder({}, server.origin)).status).toBe(200);
  });

  test('is refused by its spelling if it is not a name', async () => {
    await using server = await serveAnswer();
    const failure = await failureOf(sendUnder({}, server.origin, { publicOnly }));
    expect(failure).toBeInstanceOf(PrivateAddressError);
  });

  test('may go through a proxy that is private, but to no private name', async () => {
    const names = { 'www.example.com': '', 'metadata.google.internal': '' };
    await using origin = await serveAnswer();
    for (const name of Object.keys(names)) Object.assign(names, { [name]: origin.origin });
    await using proxy = await createProxy({ names });
    const variables = { HTTP_PROXY: proxy.origin };
    const sending = sendUnder(variables, 'http://www.example.com/', { publicOnly });
    expect(await textOf(sending)).toBe('from the origin');
    for (const host of ['metadata.google.internal', 'metadata', '169.254.169.254', '[::1]'])
      expect(
        await failureOf(sendUnder(variables, `http://${host}/`, { publicOnly })),
      ).toBeInstanceOf(PrivateAddressError);
    expect(proxy.asked).toHaveLength(1);
  });
});
