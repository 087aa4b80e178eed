import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { SandboxResponse } from './exchange.ts';
import { namedFaults } from './faults.ts';
import type { NhnOptions } from './nhn/service.ts';
import { createSandbox } from './sandbox.ts';
import { startServer } from './server.ts';

function createWorld(nhn: Partial<NhnOptions> = {}) {
  const clock = { now: Date.UTC(2026, 10, 21) };
  const sandbox = createSandbox({ now: () => clock.now, nhn });
  const send = (
    method: string,
    target: string,
    body: unknown = undefined,
    secret = 'sandbox-secret-key',
  ): SandboxResponse => {
    const url = new URL(target, 'http://127.0.0.1');
    return sandbox.handle({
      method,
      path: url.pathname,
      query: url.searchParams,
      headers: { authorization: secret },
      body: typeof body === 'string' ? body : JSON.stringify(body ?? ''),
    });
  };
  return { clock, sandbox, send };
}

const v2 = '/v2.0/appKeys/sandbox-app-key';
const v15 = '/v1.5/appKeys/sandbox-app-key';
const domain = 'sandbox.toastcdn.net';
const legacy = 'sandbox.cdn.toastcloud.com';
const urls = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `http://${domain}/${index}`);
const codeOf = ({ body }: SandboxResponse): number => JSON.parse(body).header.resultCode;

describe('what the vendor refuses', () => {
  test.each<[string, string, string, unknown, string, number]>([
    ['a wrong secret', 'POST', `${v2}/purge/all`, { domain }, 'wrong', 20002],
    [
      'a wrong app key',
      'POST',
      '/v2.0/appKeys/wrong/purge/all',
      { domain },
      'sandbox-secret-key',
      20001,
    ],
    [
      'an unknown domain',
      'POST',
      `${v2}/purge/all`,
      { domain: 'x.toastcdn.net' },
      'sandbox-secret-key',
      10000,
    ],
    [
      'a legacy domain in v2.0',
      'POST',
      `${v2}/purge/all`,
      { domain: legacy },
      'sandbox-secret-key',
      10000,
    ],
    [
      'an empty list',
      'POST',
      `${v2}/purge/item`,
      { domain, purgeList: [] },
      'sandbox-secret-key',
      10001,
    ],
    [
      'paths in v2.0',
      'POST',
      `${v2}/purge/item`,
      { domain, purgeList: ['/a'] },
      'sandbox-secret-key',
      10001,
    ],
    [
      '201 URLs in v2.0',
      'POST',
      `${v2}/purge/item`,
      { domain, purgeList: urls(201) },
      'sandbox-secret-key',
      30001,
    ],
    [
      'a wildcard on toastcdn.net',
      'POST',
      `${v15}/purges`,
      { domain, purgeType: 'WILDCARD', purgeList: '/*' },
      'sandbox-secret-key',
      10017,
    ],
    [
      'a path in v1.5',
      'POST',
      `${v15}/purges`,
      { domain, purgeType: 'ITEM', purgeList: '/a' },
      'sandbox-secret-key',
      10001,
    ],
    [
      'a URL on a legacy domain',
      'POST',
      `${v15}/purges`,
      { domain: legacy, purgeType: 'ITEM', purgeList: 'http://a/b' },
      'sandbox-secret-key',
      10001,
    ],
    [
      'a time in another form',
      'GET',
      `${v15}/purges?domain=${domain}&startTime=yesterday`,
      '',
      'sandbox-secret-key',
      80500,
    ],
    ['an address that is none', 'GET', '/v2.0/none', '', 'sandbox-secret-key', 4041007],
    [
      'a body that is no JSON',
      'POST',
      `${v2}/purge/all`,
      'domain=x',
      'sandbox-secret-key',
      4000007,
    ],
  ])('%s', (_name, method, target, body, secret, code) => {
    const { send, sandbox } = createWorld();
    expect(codeOf(send(method, target, body, secret))).toBe(code);
    expect(sandbox.state().nhn.purges).toEqual([]);
  });

  test('more than one item purge a second for the app key, whatever the version', () => {
    const { send, clock } = createWorld();
    const item = { domain, purgeList: urls(1) };
    expect(codeOf(send('POST', `${v2}/purge/item`, item))).toBe(0);
    clock.now += 999;
    expect(
      codeOf(
        send('POST', `${v15}/purges`, { domain, purgeType: 'ITEM', purgeList: urls(1).join('\n') }),
      ),
    ).toBe(30001);
    clock.now += 1;
    expect(codeOf(send('POST', `${v2}/purge/item`, item))).toBe(0);
  });

  test('more than one purge of everything in five minutes', () => {
    const { send, clock } = createWorld();
    expect(codeOf(send('POST', `${v2}/purge/all`, { domain }))).toBe(0);
    clock.now += 299_999;
    expect(codeOf(send('POST', `${v2}/purge/all`, { domain }))).toBe(30001);
  });
});

describe('API v1.5', () => {
  test('a list above the limit is split, and only the first number comes back', () => {
    const { send, sandbox } = createWorld();
    const answer = send('POST', `${v15}/purges`, {
      domain,
      purgeType: 'ITEM',
      purgeList: urls(450).join('\n'),
    });
    expect(JSON.parse(answer.body).purgeSeq).toBe(590);
    expect(sandbox.state().nhn.purges.map(({ seq, list }) => [seq, list.length])).toEqual([
      [590, 200],
      [591, 200],
      [592, 50],
    ]);
  });

  test('progress grows with time, newest first, in pages', () => {
    const { send, clock } = createWorld({
      purgeMilliseconds: 1_000,
      pageSize: 2,
      itemPaceMilliseconds: 0,
    });
    for (let index = 0; index < 3; index += 1) {
      send('POST', `${v15}/purges`, { domain, purgeType: 'ITEM', purgeList: urls(1).join() });
    }
    clock.now += 500;
    const page = (number: string) =>
      JSON.parse(send('GET', `${v15}/purges?domain=${domain}${number}`).body);
    expect(page('')).toMatchObject({
      totalItems: 3,
      purges: [{ seq: 592, progress: 50 }, { seq: 591 }],
    });
    expect(page('&page=1')).toEqual(page(''));
    expect(page('&page=2').purges).toMatchObject([{ seq: 590 }]);
    expect(page('&page=3').purges).toEqual([]);
    clock.now += 500;
    expect(page('').purges[0].progress).toBe(100);
    expect(page('&startTime=2030-01-01T00:00:00.000Z').totalItems).toBe(0);
  });
});

describe('distributions', () => {
  test('v2.0 has lists and booleans, v1.5 has joined strings and Y or N', () => {
    const { send } = createWorld();
    const [two, oneFive] = [v2, v15].map(
      (base) =>
        JSON.parse(send('GET', `${base}/distributions?domain=${domain}`).body).distributions[0],
    );
    expect(two).toMatchObject({
      domain,
      domainAlias: ['cdn.example.com'],
      useOriginCacheControl: false,
    });
    expect(oneFive).toMatchObject({
      domain,
      domainAlias: 'cdn.example.com',
      useOrigin: 'N',
      maxAge: '86400',
    });
  });
  test("the shape of the documentation's sample on request", () => {
    const { send } = createWorld({ distributionShape: 'flat' });
    expect(JSON.parse(send('GET', `${v2}/distributions?domain=${domain}`).body)).toMatchObject({
      header: {},
      domain,
    });
  });
  test('an unknown domain is refused, an unmatched status is an empty list', () => {
    const { send } = createWorld();
    expect(codeOf(send('GET', `${v2}/distributions?domain=x`))).toBe(10000);
    expect(JSON.parse(send('GET', `${v2}/distributions?status=CLOSE`).body).distributions).toEqual(
      [],
    );
  });
});

/** They spoil what comes after a submission, or only its time. */
const laterFaults: readonly string[] = ['never-done', 'unknown-state', 'slow'];

describe('faults and the rest', () => {
  test('a fault hits as often as it says, after as many as it lets pass', () => {
    const { send } = createWorld({ allPaceMilliseconds: 0 });
    send('POST', '/_sandbox/faults', {
      match: { path: '/purge/all' },
      skip: 1,
      times: 2,
      status: 503,
      body: 'x',
    });
    const statuses = Array.from(
      { length: 4 },
      () => send('POST', `${v2}/purge/all`, { domain }).status,
    );
    expect(statuses).toEqual([200, 503, 503, 200]);
  });
  test('a fault that is none is refused', () => {
    const { send } = createWorld();
    expect(send('POST', '/_sandbox/faults', { match: {}, tims: 2 }).status).toBe(400);
  });
  test('reset forgets everything', () => {
    const { send, sandbox } = createWorld();
    send('POST', `${v2}/purge/all`, { domain });
    send('POST', '/_sandbox/reset');
    expect([sandbox.state().nhn.purges, sandbox.requests]).toEqual([[], []]);
    expect(codeOf(send('POST', `${v2}/purge/all`, { domain }))).toBe(0);
  });

  test.each(Object.keys(namedFaults).filter((name) => !laterFaults.includes(name)))(
    'the fault %s over a real socket',
    async (name) => {
      const { sandbox } = createWorld();
      await using server = await startServer(sandbox, { port: 0, sleep: async (ms) => sleep(ms) });
      sandbox.addFault(namedFaults[name] ?? { match: {} });
      const answer = await fetch(`${server.url}${v2}/purge/all`, {
        method: 'POST',
        headers: { authorization: 'sandbox-secret-key' },
        body: JSON.stringify({ domain }),
      }).then(
        async (response) => `${response.status} ${await response.text()}`,
        () => 'no answer',
      );
      expect(answer).not.toContain('"isSuccessful":true');
      expect(sandbox.state().nhn.purges).toHaveLength(name === 'lost-answer' ? 1 : 0);
    },
  );
});
