// Over a real socket: what only a socket can get wrong.
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from './sandbox.ts';
import { type SandboxServer, startServer } from './server.ts';

const all = '/v2.0/appKeys/sandbox-app-key/purge/all';
const body = '{"domain":"sandbox.toastcdn.net"}';

interface Running extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly server: SandboxServer;
  /** Every wait that was asked for; none is waited. */
  readonly waits: readonly number[];
  /** `no answer` if the connection was cut. */
  purge(): Promise<string>;
}

async function start(): Promise<Running> {
  const sandbox = createSandbox({ now: Date.now });
  const waits: number[] = [];
  const sleep = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
  const server = await startServer(sandbox, { port: 0, sleep });
  const purge = (): Promise<string> =>
    fetch(`${server.url}${all}`, {
      method: 'POST',
      headers: { Authorization: 'sandbox-secret-key' },
      body,
    }).then(
      async (response) => `${response.status} ${await response.text()}`,
      () => 'no answer',
    );
  return { sandbox, server, waits, purge, [Symbol.asyncDispose]: server.close };
}

test('a request arrives whole, and its answer comes back whole', async () => {
  await using running = await start();
  const response = await fetch(`${running.server.url}/tc-cdn${all}?a=b%20c&a=d?e`, {
    method: 'POST',
    headers: { Authorization: 'sandbox-secret-key' },
    body: `{"domain":"sandbox.toastcdn.net","note":"뉴스"}`,
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json;charset=UTF-8');
  expect(await response.json()).toMatchObject({ header: { isSuccessful: true } });
  const request = running.sandbox.requests[0]?.request;
  expect(request).toMatchObject({
    method: 'POST',
    path: `/tc-cdn${all}`,
    headers: { authorization: 'sandbox-secret-key' },
    body: `{"domain":"sandbox.toastcdn.net","note":"뉴스"}`,
  });
  expect(request?.query.getAll('a')).toEqual(['b c', 'd?e']);
  expect(running.waits).toEqual([]);
});

test('a path is taken as it is sent', async () => {
  await using running = await start();
  const { port } = new URL(running.server.url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write('GET //v2.0/../x%2Fy HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  const chunks: unknown[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  expect(chunks.join('')).toMatch(/^HTTP\/1\.1 404 /);
  expect(running.sandbox.requests.map(({ request }) => request.path)).toEqual(['//v2.0/../x%2Fy']);
});

describe('faults', () => {
  test('an answer lost before the work: nothing is purged', async () => {
    await using running = await start();
    running.sandbox.addFault({ match: {}, lost: true });
    expect(await running.purge()).toBe('no answer');
    expect(running.sandbox.state().nhn.purges).toEqual([]);
    expect(await running.purge()).toMatch(/^200 /);
  });

  test('an answer lost after the work: it is purged all the same', async () => {
    await using running = await start();
    running.sandbox.addFault({ match: {}, run: true, lost: true });
    expect(await running.purge()).toBe('no answer');
    expect(running.sandbox.state().nhn.purges).toHaveLength(1);
    expect(await running.purge()).toContain('30001');
  });

  test('an answer that is late', async () => {
    await using running = await start();
    running.sandbox.addFault({ match: {}, run: true, delayMilliseconds: 1_234 });
    expect(await running.purge()).toMatch(/^200 /);
    expect(running.waits).toEqual([1_234]);
  });

  test('another status, body and header', async () => {
    await using running = await start();
    const headers = { 'Retry-After': '5' };
    running.sandbox.addFault({ match: {}, status: 502, headers, body: '<html>' });
    const response = await fetch(`${running.server.url}${all}`, { method: 'POST', body });
    expect([response.status, response.headers.get('retry-after'), await response.text()]).toEqual([
      502,
      '5',
      '<html>',
    ]);
  });
});

test.each([
  ["the vendor's own refusal above 10 MB", 11, '4131000', 1],
  ['none for what no vendor takes', 17, '', 0],
])('too long a body: %s', async (_name, megabytes, text, recorded) => {
  await using running = await start();
  const response = await fetch(`${running.server.url}${all}`, {
    method: 'POST',
    body: 'x'.repeat(megabytes * 1024 * 1024),
  });
  expect(response.status).toBe(413);
  expect(await response.text()).toContain(text);
  expect(running.sandbox.requests).toHaveLength(recorded);
});

test('everyone who wants to know hears of each exchange', async () => {
  const heard: string[] = [];
  await using server = await startServer(createSandbox({ now: Date.now }), {
    port: 0,
    sleep: async () => undefined,
    onExchange: ({ method, path }, { status }) => void heard.push(`${method} ${path} ${status}`),
  });
  await fetch(`${server.url}/nothing`);
  expect(heard).toEqual(['GET /nothing 404']);
});

test('a port that is taken is an error, a closed one is free again', async () => {
  await using running = await start();
  const port = Number(new URL(running.server.url).port);
  const sleep = async (): Promise<void> => undefined;
  await expect(startServer(running.sandbox, { port, sleep })).rejects.toThrow('EADDRINUSE');
  await running.server.close();
  await using again = await startServer(running.sandbox, { port, sleep });
  expect(again.url).toBe(running.server.url);
});

test('closing cuts what is open', async () => {
  const sandbox = createSandbox({ now: Date.now });
  const never = Promise.withResolvers<void>();
  const waiting = Promise.withResolvers<void>();
  await using slow = await startServer(sandbox, {
    port: 0,
    sleep: () => {
      waiting.resolve();
      return never.promise;
    },
  });
  sandbox.addFault({ match: {}, run: true, delayMilliseconds: 1 });
  const answer = fetch(`${slow.url}${all}`, { method: 'POST', body }).then(
    () => 'an answer',
    () => 'no answer',
  );
  await waiting.promise;
  await slow.close();
  expect(await answer).toBe('no answer');
});
