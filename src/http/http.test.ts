import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib';
import { Agent } from 'undici';
import { describe, expect, test } from 'vitest';
import { CancelledError, NetworkError, TimeoutError } from '../errors.ts';
import { createHttp, type HttpRequest, type HttpResponse } from './http.ts';
import { createRedactor, secretForms, vendorText } from './redact.ts';

async function serve(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: new URL(`http://127.0.0.1:${port}/path?query=1`),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function serveTls() {
  const folder = mkdtempSync(join(tmpdir(), 'tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-days', '1'];
  const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert];
  execFileSync('openssl', [...args, ...subject], { stdio: 'ignore' });
  const server = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: new URL(`https://127.0.0.1:${port}/`),
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
}

const plain = {
  method: 'GET',
  headers: { authorization: 'planted-secret' },
  timeoutMilliseconds: 5_000,
  signal: new AbortController().signal,
} as const;

async function sendTo(url: URL, changes: Partial<HttpRequest> = {}): Promise<HttpResponse> {
  const agent = new Agent();
  try {
    return await createHttp({ load: async () => agent })({ ...plain, url, ...changes });
  } finally {
    await agent.destroy();
  }
}

const failureOf = (sending: Promise<unknown>): Promise<unknown> =>
  sending.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('one attempt of one request', () => {
  test('a method that only caches know, and a body that is counted, not kept and not decoded', async () => {
    await using server = await serve((request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'x-method': request.method });
      response.end('x'.repeat(100_000));
    });
    const counted = { method: 'PURGE', discards: true } as const;
    const { headers, body, discardedBytes } = await sendTo(server.url, counted);
    expect([headers['x-method'], body.length, discardedBytes]).toEqual(['PURGE', 0, 100_000]);
    const bounded = sendTo(server.url, { ...counted, limitBytes: 99_999 });
    expect(await failureOf(bounded)).toMatchObject({ isLasting: true });
  });

  test('any status is an answer; headers are flat and in lower case', async () => {
    await using server = await serve((_, response) => {
      response.writeHead(503, { 'Retry-After': '7', 'X-Two': ['a', 'b'] }).end('busy');
    });
    const { status, headers, body } = await sendTo(server.url);
    expect([status, headers['retry-after'], headers['x-two']]).toEqual([503, '7', 'a, b']);
    expect(Buffer.from(body).toString()).toBe('busy');
  });

  test('method, path, query and body arrive as they are', async () => {
    const seen: string[] = [];
    await using server = await serve(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      seen.push(`${request.method} ${request.url} ${body}`);
      response.end();
    });
    await sendTo(server.url, { method: 'POST', body: '{"a":1}' });
    expect(seen).toEqual(['POST /path?query=1 {"a":1}']);
  });

  test('every request says who asks', async () => {
    await using server = await serve(({ headers }, response) => {
      response.end(headers['user-agent']);
    });
    const { body } = await sendTo(server.url);
    expect(Buffer.from(body).toString()).toMatch(/^cdn-cache-action\/\d/);
  });

  test('a certificate of an authority nobody knows is reported as such, with what to set', async () => {
    await using server = await serveTls();
    expect(await failureOf(sendTo(server.url))).toMatchObject({
      mayHaveArrived: false,
      message: expect.stringMatching(/certificate of 127.*is not trusted: DEPTH_ZERO/),
      problems: [{ code: 'network', remedy: expect.stringContaining('NODE_EXTRA_CA_CERTS') }],
    });
  });

  test('a redirect is an answer, not followed: no credential reaches another host', async () => {
    await using elsewhere = await serve((_, response) => response.end('stolen'));
    await using server = await serve((_, response) => {
      response.writeHead(302, { location: elsewhere.url.href }).end();
    });
    expect((await sendTo(server.url)).status).toBe(302);
  });

  test('a refused connection never arrived', async () => {
    const closed = await serve(() => undefined);
    await closed[Symbol.asyncDispose]();
    const error = await failureOf(sendTo(closed.url));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({
      mayHaveArrived: false,
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });

  test('a connection cut after the request may have arrived', async () => {
    await using server = await serve((request) => request.socket.destroy());
    expect(await failureOf(sendTo(server.url, { method: 'POST', body: 'x' }))).toMatchObject({
      name: 'NetworkError',
      mayHaveArrived: true,
    });
  });

  test('a request may have been received if the answer is not HTTP', async () => {
    const server = createTcpServer((socket) => socket.end('hello\r\n'));
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const error = await failureOf(sendTo(new URL(`http://127.0.0.1:${port}/`)));
    expect(error).toMatchObject({ name: 'NetworkError', mayHaveArrived: true });
    server.close();
  });

  test('an attempt that takes too long is a request-timeout', async () => {
    await using server = await serve(() => undefined);
    const error = await failureOf(sendTo(server.url, { timeoutMilliseconds: 50 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: 'request-timeout' });
  });

  test.each([0, -3])('with %i ms nothing is sent', async (timeoutMilliseconds) => {
    let received = 0;
    await using server = await serve((_, response) => {
      received += 1;
      response.end();
    });
    expect(await failureOf(sendTo(server.url, { timeoutMilliseconds }))).toMatchObject({
      code: 'request-timeout',
      mayHaveArrived: false,
    });
    expect(received).toBe(0);
  });

  test('what is left of a budget is seldom a whole number', async () => {
    await using server = await serve((_, response) => response.end('here'));
    expect((await sendTo(server.url, { timeoutMilliseconds: 4_999.87 })).status).toBe(200);
  });

  test('the budget is the only limit: those of the client are switched off', async () => {
    await using server = await serve((_, response) => response.end('whole'));
    const limits: unknown[] = [];
    const agent = new Agent({ headersTimeout: 1, bodyTimeout: 1 }).compose(
      (dispatch) => (options, handler) => {
        limits.push([options.headersTimeout, options.bodyTimeout]);
        return dispatch(options, handler);
      },
    );
    const sending = createHttp({ load: async () => agent })({ ...plain, url: server.url });
    expect((await sending.finally(() => agent.destroy())).status).toBe(200);
    expect(limits).toEqual([[0, 0]]);
  });

  test('a request-timeout covers the body, and says how long it was', async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200).write('the first half');
    });
    const error = await failureOf(sendTo(server.url, { timeoutMilliseconds: 300 }));
    expect(error).toMatchObject({
      code: 'request-timeout',
      message: expect.stringContaining('request-timeout (300ms)'),
    });
  });

  test('a body as long as allowed is whole', async () => {
    await using server = await serve((_, response) => response.end('x'.repeat(1_000)));
    expect((await sendTo(server.url, { limitBytes: 1_000 })).body).toHaveLength(1_000);
  });

  test('an answer that is cut off may have arrived', async () => {
    await using server = await serve((request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half');
      setTimeout(() => request.socket.destroy(), 20);
    });
    expect(await failureOf(sendTo(server.url))).toMatchObject({
      name: 'NetworkError',
      mayHaveArrived: true,
    });
  });

  test.each([
    // Its first part is longer than a name can be, so that no server is asked.
    ['a name that does not exist', `http://${'x'.repeat(64)}.test/`],
    ['a certificate that is none', undefined],
  ])('%s: it never arrived', async (_name, address) => {
    await using server = await serve((_, response) => response.end());
    const url = new URL(address ?? server.url.href.replace('http:', 'https:'));
    expect(await failureOf(sendTo(url))).toMatchObject({
      name: 'NetworkError',
      mayHaveArrived: false,
    });
  });

  test('after an abort nothing is sent', async () => {
    const seen: unknown[] = [];
    await using server = await serve((request, response) => {
      seen.push(request.url);
      response.end();
    });
    const signal = AbortSignal.abort(new Error('stop'));
    expect(await failureOf(sendTo(server.url, { signal }))).toMatchObject({ message: 'stop' });
    expect(seen).toEqual([]);
  });

  test('an answer that never ends is cut', async () => {
    await using server = await serve((_, response) => {
      response.write('x'.repeat(2_000));
    });
    const error = await failureOf(sendTo(server.url, { limitBytes: 1_000 }));
    expect(error).toMatchObject({
      name: 'NetworkError',
      message: expect.stringContaining('longer'),
    });
  });

  test('an abort rejects with its own reason', async () => {
    await using server = await serve(() => undefined);
    const controller = new AbortController();
    const sending = failureOf(sendTo(server.url, { signal: controller.signal }));
    controller.abort(new Error('stop'));
    expect(await sending).toMatchObject({ message: 'stop' });
  });

  test('a cancelled request that had left may have arrived', async () => {
    const cancel = new AbortController();
    await using server = await serve(() => cancel.abort(new CancelledError('SIGINT')));
    expect(await failureOf(sendTo(server.url, { signal: cancel.signal }))).toMatchObject({
      name: 'CancelledError',
      mayHaveArrived: true,
    });
  });

  test('a cancelled request that had not left has not arrived', async () => {
    await using server = await serve(() => undefined);
    const signal = AbortSignal.abort(new CancelledError('SIGINT'));
    expect(await failureOf(sendTo(server.url, { signal }))).toMatchObject({
      name: 'CancelledError',
      message: 'The run was cancelled (SIGINT).',
      mayHaveArrived: false,
    });
  });

  test('no error holds what was sent', async () => {
    await using server = await serve((request) => request.socket.destroy());
    const error = await failureOf(sendTo(server.url));
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('planted-secret');
  });
});

describe('an encoded answer', () => {
  const text = 'plain text '.repeat(50);
  const encoders = {
    gzip: gzipSync,
    'x-gzip': gzipSync,
    deflate: deflateSync,
    br: brotliCompressSync,
    zstd: zstdCompressSync,
  };

  async function receive(coding: string, body: Uint8Array, limitBytes = 10_000) {
    await using server = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': coding }).end(body);
    });
    const answer = await sendTo(server.url, { limitBytes });
    return Buffer.from(answer.body).toString();
  }

  test.each(Object.entries(encoders))('%s', async (coding, encode) => {
    expect(await receive(coding, encode(text))).toBe(text);
  });

  test('deflate without its envelope, as some servers send it', async () => {
    expect(await receive('deflate', deflateRawSync(text))).toBe(text);
  });

  test('several over one another, in any case, and identity', async () => {
    const body = brotliCompressSync(gzipSync(text));
    expect(await receive('GZIP, identity, Br', body)).toBe(text);
  });

  test('undefined without a body', async () => {
    expect(await receive('gzip', Buffer.alloc(0))).toBe('');
  });

  test.each<[string, string, Uint8Array, string]>([
    ['an unknown one', 'compress', Buffer.from('x'), 'not supported'],
    ['one that is not what it says', 'gzip', Buffer.from('{}'), 'damaged gzip'],
    ['one that is cut off', 'gzip', gzipSync(text).subarray(0, -12), 'damaged gzip'],
    [
      'one that grows beyond the limit',
      'gzip',
      gzipSync('x'.repeat(1_000_000)),
      'longer than 10000',
    ],
    [
      'one that grows in its second step',
      'gzip, gzip',
      gzipSync(gzipSync('x'.repeat(1e6))),
      'longer',
    ],
    ['too many', 'gzip,gzip,gzip,gzip,gzip', Buffer.from('x'), 'too many'],
  ])('%s is an error, and the request may have arrived', async (_name, coding, body, why) => {
    expect(await failureOf(receive(coding, body))).toMatchObject({
      name: 'NetworkError',
      mayHaveArrived: true,
      message: expect.stringContaining(why),
    });
  });
});

describe('redaction', () => {
  const secret = 'pa ss/w+rd="1"\nsecond-line';

  test.each([
    secret,
    'second-line',
    Buffer.from(secret).toString('base64'),
    Buffer.from(secret).toString('base64url'),
    encodeURIComponent(secret),
    new URLSearchParams({ s: secret }).toString().slice(2),
    JSON.stringify(secret).slice(1, -1),
    secret.toUpperCase(),
    encodeURIComponent(secret).toLowerCase(),
    encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
    Buffer.from(secret).toString('hex'),
    Buffer.from(secret).toString('hex').toUpperCase(),
  ])('hides %j', (form) => {
    expect(createRedactor([secret]).redact(`before ${form} after`)).toBe('before *** after');
  });

  test.each([
    "a&lt;b&gt;&amp;&quot;c'd",
    'a&lt;b&gt;&amp;&quot;c&#39;d',
    'a&lt;b&gt;&amp;&quot;c&apos;d',
    'a&#60;b&#62;&#38;&#34;c&#39;d',
    'a&#x3c;b&#x3e;&#x26;&#x22;c&#x27;d',
    'a&#x3C;b&#x3E;&#x26;&#x22;c&#x27;d'.toUpperCase(),
  ])('hides what HTML makes of it: %s', (form) => {
    expect(createRedactor(['a<b>&"c\'d']).redact(form)).toBe('***');
  });

  test('leaves nothing of a secret that holds another', () => {
    expect(createRedactor(['abcd', 'abcdefgh']).redact('abcdefgh abcd')).toBe('*** ***');
  });

  test('very short values are left alone', () => {
    expect(secretForms('ab')).not.toContain('ab');
  });

  test('a vendor text is one short line', () => {
    const text = vendorText(`no\r\n::error::forged ${'x'.repeat(500)}`, (value) => value);
    expect(text).not.toMatch(/[\r\n]/);
    expect(text.length).toBeLessThanOrEqual(200);
  });
});
