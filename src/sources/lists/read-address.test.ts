import { describe, expect, test } from 'vitest';
import { createSourceDeps } from '../../../test/fakes/find-in-site.ts';
import {
  createSender,
  createWebServer,
  createWorkspace,
  failureOf,
} from '../../../test/fakes/workspace.ts';
import type { SendRequest } from '../../http/http.ts';
import {
  type Address,
  type ReadRules,
  readAddress,
  showAddress,
  toAddress,
} from './read-address.ts';

function toRules(send: SendRequest, changes: Partial<ReadRules> = {}): ReadRules {
  return {
    input: 'sitemap',
    limitBytes: 1_000,
    headers: { accept: 'text/xml' },
    typedOrigins: [],
    deps: { ...createSourceDeps({ workspace: '/' }), send },
    ...changes,
  };
}

const never: SendRequest = () => Promise.reject(new Error('nothing may be sent'));
const urlOf = (text: string): Address => ({ kind: 'url', url: new URL(text) });
const problem = (about: object) =>
  expect.objectContaining({ problems: [expect.objectContaining(about)] });
const unreadable = (message: string) =>
  problem({
    code: 'source-unreadable',
    input: 'sitemap',
    message: expect.stringContaining(message),
    remedy: expect.stringMatching(/./),
  });

describe('an address', () => {
  test('is a URL if it starts like one, else a path of the workspace', () => {
    expect(toAddress('HTTPS://a.example/x', { input: 'manifest' }, '/w')).toEqual(
      urlOf('https://a.example/x'),
    );
    expect(toAddress('out/x.xml', { input: 'manifest' }, '/w')).toEqual({
      kind: 'file',
      path: '/w/out/x.xml',
    });
    expect(toAddress('/tmp/x', { input: 'manifest' }, '/w')).toEqual({
      kind: 'file',
      path: '/tmp/x',
    });
  });

  test.each([
    ['https://', 'is not an http or https URL'],
    ['http://user:planted@a.example/', 'has user info'],
    ['https:/user:planted@a.example', 'does not begin with `https://`'],
  ])('%s %s, and is not shown', (text, what) => {
    const read = (): Address => toAddress(text, { input: 'sitemap' }, '/w');
    expect(read).toThrow(unreadable(what));
    expect(read).not.toThrow(/planted/);
  });

  test('is shown without its query', () => {
    expect(showAddress(urlOf('https://a.example/x?token=planted'))).toBe('https://a.example/x');
  });
});

describe('files', () => {
  test('are read whole; one that is not there is a result', async () => {
    using workspace = createWorkspace({ 'a.xml': 'text' });
    const read = (name: string) =>
      readAddress({ kind: 'file', path: `${workspace.folder}/${name}` }, toRules(never));
    expect(await read('a.xml')).toMatchObject({ isFound: true, body: Buffer.from('text') });
    expect(await read('b.xml')).toEqual({ isFound: false, why: 'does not exist' });
  });

  test.each([
    ['long.xml', '1,000 bytes'],
    ['.', 'is not a regular file'],
    ['long.xml/x', 'ENOTDIR'],
  ])('%s cannot be used: %s', async (name, why) => {
    using workspace = createWorkspace({ 'long.xml': 'x'.repeat(1_001) });
    const path = `${workspace.folder}/${name}`;
    const failure = await failureOf(readAddress({ kind: 'file', path }, toRules(never)));
    expect(failure).toEqual(unreadable(why));
    expect(failure).toMatchObject({
      problems: [{ remedy: expect.stringContaining('the path of a file') }],
    });
  });
});

describe('URLs', () => {
  const found = { isFound: true, body: Buffer.from('GET text/xml') };
  test.each<[string, object, string?]>([
    ['/found', found, '/found'],
    ['/404', { isFound: false, why: 'answers HTTP 404' }],
    ['/410', { isFound: false, why: 'answers HTTP 410' }],
    ['/redirect/3', found, '/found'],
  ])('%s', async (path, expected, end) => {
    await using web = await createWebServer(answer);
    await using sender = createSender();
    const rules = toRules(sender.send, { typedOrigins: [web.origin] });
    const from = end === undefined ? {} : { from: urlOf(web.origin + end) };
    expect(await readAddress(urlOf(web.origin + path), rules)).toEqual({ ...expected, ...from });
  });

  test.each([
    ['/500', 'answers HTTP 500'],
    ['/304', 'answers HTTP 304'],
    ['/long', 'longer than 1000 bytes'],
    ['/redirect/4', 'redirects more than 3 times'],
    ['/to-file', 'not http or https'],
    ['/to-nowhere', 'answers HTTP 302'],
  ])('%s cannot be used: %s', async (path, why) => {
    await using web = await createWebServer(answer);
    await using sender = createSender();
    const rules = toRules(sender.send, { typedOrigins: [web.origin] });
    expect(await failureOf(readAddress(urlOf(web.origin + path), rules))).toEqual(unreadable(why));
  });

  test('private ones may be typed, but not found', async () => {
    let asked = 0;
    await using hidden = await createWebServer((_, outgoing) => {
      asked += 1;
      outgoing.end('planted');
    });
    await using web = await createWebServer((_, outgoing) => {
      outgoing.writeHead(302, { location: `${hidden.origin}/x` }).end();
    });
    await using sender = createSender();
    const read = (typedOrigins: readonly string[]) =>
      failureOf(readAddress(urlOf(web.origin), toRules(sender.send, { typedOrigins })));
    expect(await read([web.origin])).toEqual(unreadable('private'));
    expect(await read([])).toEqual(unreadable('private'));
    expect(asked).toBe(0);
    expect(await read([web.origin, hidden.origin])).toBeUndefined();
  });

  test('nobody there', async () => {
    await using sender = createSender();
    const rules = toRules(sender.send, { typedOrigins: ['http://127.0.0.1:1'] });
    expect(await failureOf(readAddress(urlOf('http://127.0.0.1:1/'), rules))).toEqual(
      unreadable('ECONNREFUSED'),
    );
  });

  test('no answer in time', async () => {
    await using web = await createWebServer(() => undefined);
    await using sender = createSender();
    const { deps, ...rules } = toRules(sender.send, { typedOrigins: [web.origin] });
    const hasty = { ...rules, deps: { ...deps, requestTimeoutMilliseconds: 50 } };
    expect(await failureOf(readAddress(urlOf(web.origin), hasty))).toEqual(
      unreadable('request-timeout'),
    );
  });

  test('a cancelled run is not the fault of the address', async () => {
    const cancel = new AbortController();
    await using web = await createWebServer(() => cancel.abort(new Error('cancelled')));
    await using sender = createSender();
    const { deps, ...rules } = toRules(sender.send, { typedOrigins: [web.origin] });
    const failure = failureOf(
      readAddress(urlOf(web.origin), { ...rules, deps: { ...deps, signal: cancel.signal } }),
    );
    expect(await failure).toEqual(new Error('cancelled'));
  });
});

function answer(
  incoming: Parameters<Parameters<typeof createWebServer>[0]>[0],
  outgoing: Parameters<Parameters<typeof createWebServer>[0]>[1],
): void {
  const { url = '', method = '', headers } = incoming;
  const left = /^\/redirect\/(\d)$/.exec(url)?.[1];
  if (url === '/found') outgoing.end(`${method} ${headers.accept ?? ''}`);
  else if (left !== undefined)
    outgoing.writeHead(302, { location: left === '1' ? '/found' : `${Number(left) - 1}` }).end();
  else if (url === '/long') outgoing.end('x'.repeat(1_001));
  else if (url === '/to-file') outgoing.writeHead(302, { location: 'file:///etc/passwd' }).end();
  else if (url === '/to-nowhere') outgoing.writeHead(302).end();
  else if (url === '/304') outgoing.writeHead(304).end();
  else outgoing.writeHead(Number(url.slice(1))).end();
}
