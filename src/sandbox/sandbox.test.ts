import { describe, expect, test } from 'vitest';
import { findNamedFault, namedFaults } from './faults.ts';
import { createNhnClient } from './nhn/nhn-client.ts';

const all = '/v2.0/appKeys/sandbox-app-key/purge/all';
const domain = 'sandbox.toastcdn.net';

describe('what it remembers', () => {
  test('every request whole, and its answer', () => {
    const { send, pass, sandbox, now } = createNhnClient();
    pass(7);
    const headers = { authorization: 'planted', 'user-agent': 'x' };
    send({ method: 'POST', target: `${all}?a=b%20c`, body: { domain }, headers });
    expect(sandbox.requests).toMatchObject([
      {
        at: now(),
        request: { method: 'POST', path: all, headers, body: JSON.stringify({ domain }) },
        response: { status: 200, body: expect.stringContaining('20002') },
      },
    ]);
    expect(sandbox.requests[0]?.request.query.get('a')).toBe('b c');
  });

  test('also an answer that was lost', () => {
    const { post, sandbox } = createNhnClient();
    sandbox.addFault({ match: {}, run: true, lost: true });
    post(all, { domain });
    expect(sandbox.requests).toMatchObject([{ response: { status: 200, lost: true } }]);
    expect(sandbox.state().nhn.purges).toHaveLength(1);
  });
});

test('GET / says what to use, and is not recorded as a request to a vendor', () => {
  const { send, sandbox } = createNhnClient();
  const { body } = send({
    method: 'GET',
    target: '/',
    headers: { host: '127.0.0.1:9000' },
  }).response;
  expect(JSON.parse(body)).toMatchObject({
    settings: { 'nhn-endpoint': 'http://127.0.0.1:9000', 'nhn-app-key': 'sandbox-app-key' },
  });
  expect(sandbox.requests).toEqual([]);
});

test.each(['/', '/v2/appKeys/k/purge/all', '/nhn/v2.0/appKeys/k/purge/all'])(
  'nobody has the address %s',
  (target) => {
    const { post, sandbox } = createNhnClient();
    expect(post(target, { domain }).response.status).toBe(404);
    expect(sandbox.requests).toHaveLength(1);
  },
);

describe('its own addresses', () => {
  test('GET /_sandbox/state: what was purged', () => {
    const { post, get, pass, now } = createNhnClient();
    const purgeTime = now();
    post(all, { domain });
    pass(1_500);
    const purge = { seq: 590, version: 'v2.0', domain, type: 'ALL', list: [], purgeTime };
    expect(get('/_sandbox/state').json).toMatchObject({
      nhn: {
        purges: [{ ...purge, progress: 50 }],
        distributions: [expect.anything(), expect.anything()],
      },
    });
  });

  test('GET /_sandbox/requests: what was asked and answered, not what was asked here', () => {
    const { post, get, now } = createNhnClient();
    post(`${all}?a=b`, { domain });
    get('/_sandbox/state');
    expect(get('/_sandbox/requests').json).toEqual([
      {
        at: now(),
        method: 'POST',
        path: all,
        query: 'a=b',
        headers: { authorization: 'sandbox-secret-key' },
        body: '{"domain":"sandbox.toastcdn.net"}',
        status: 200,
        answer: expect.stringContaining('"isSuccessful":true'),
        lost: false,
      },
    ]);
  });

  test('POST /_sandbox/faults: adds one', () => {
    const { post } = createNhnClient();
    const fault = { match: { path: '/purge/all' }, status: 503, body: { a: 1 } };
    expect(post('/_sandbox/faults', fault).json).toEqual({ added: true });
    expect(post(all, { domain })).toMatchObject({ response: { status: 503 }, json: { a: 1 } });
    expect(post(all, { domain }).response.status).toBe(200);
  });

  test.each([{ match: {}, tims: 2 }, 'no JSON', ''])(
    'POST /_sandbox/faults refuses %j and says why',
    (wrong) => {
      const { post } = createNhnClient();
      const { response, json } = post('/_sandbox/faults', wrong);
      expect(response.status).toBe(400);
      expect(json).toMatchObject({ error: [{ message: expect.any(String) }] });
      expect(post(all, { domain }).response.status).toBe(200);
    },
  );

  test('POST /_sandbox/reset: forgets purges, requests, faults and paces', () => {
    const { post, sandbox } = createNhnClient();
    post(all, { domain });
    sandbox.addFault({ match: {}, times: 2, status: 500 });
    expect(post('/_sandbox/reset', '').json).toEqual({ reset: true });
    expect([sandbox.requests, sandbox.state().nhn.purges]).toEqual([[], []]);
    expect(post(all, { domain }).json).toMatchObject({ header: { resultCode: 0 } });
  });

  test.each([
    ['GET', '/_sandbox/'],
    ['GET', '/_sandbox/faults'],
    ['POST', '/_sandbox/state'],
  ])('%s %s is not an API request, and no fault hits it', (method, target) => {
    const { send, sandbox } = createNhnClient();
    sandbox.addFault({ match: {}, status: 500 });
    expect(send({ method, target }).response.status).toBe(404);
    expect(sandbox.requests).toEqual([]);
  });
});

describe('ready-made faults', () => {
  const purge = { domain, purgeType: 'ALL' };
  const purges = '/v1.5/appKeys/sandbox-app-key/purges';

  test.each<[name: string, first: object, afterwards: number]>([
    ['rate-limited', { json: { header: { resultCode: 30001 } }, response: { status: 200 } }, 1],
    ['failing', { json: { header: { resultCode: 30000 } }, response: { status: 200 } }, 1],
    ['busy', { json: { header: { resultCode: 30003 } }, response: { status: 200 } }, 1],
    ['bad-secret', { json: { header: { resultCode: 20002 } }, response: { status: 200 } }, 0],
    ['unavailable', { json: { header: { resultCode: 5030001 } }, response: { status: 503 } }, 1],
    [
      'too-many-requests',
      {
        json: { header: { resultCode: 4291000 } },
        response: { status: 429, headers: { 'retry-after': '5' } },
      },
      1,
    ],
    ['quota-used-up', { json: { header: { resultCode: 4291001 } }, response: { status: 429 } }, 0],
    ['html', { json: undefined, response: { status: 502 } }, 1],
    ['not-json', { json: undefined, response: { status: 200 } }, 1],
    ['lost-request', { response: { lost: true } }, 1],
    // The first was processed, so the second comes too early.
    ['lost-answer', { json: { purgeSeq: 590 }, response: { lost: true } }, 1],
    ['slow', { json: { purgeSeq: 590 }, response: { delayMilliseconds: 5_000 } }, 1],
    ['never-done', { json: { purgeSeq: 590 } }, 1],
    ['unknown-state', { json: { purgeSeq: 590 } }, 1],
  ])('%s', (name, first, purgesAfterwards) => {
    const { post, sandbox } = createNhnClient();
    sandbox.addFault(findNamedFault(name) ?? { match: {} });
    expect(post(purges, purge)).toMatchObject(first);
    post(purges, purge);
    expect(sandbox.state().nhn.purges).toHaveLength(purgesAfterwards);
  });

  test.each([
    ['never-done', 0],
    ['unknown-state', null],
  ])('%s changes only the progress of the list', (name, progress) => {
    const { post, get, pass, sandbox } = createNhnClient();
    sandbox.addFault(findNamedFault(name) ?? { match: {} });
    post(purges, purge);
    pass(3_600_000);
    const list = get(`${purges}?domain=${domain}`).json;
    expect(list).toMatchObject({ totalItems: 1, purges: [{ seq: 590, type: 'ALL', progress }] });
  });

  test('an unknown name, such as one that every object inherits', () => {
    expect([findNamedFault('none'), findNamedFault('constructor')]).toEqual([undefined, undefined]);
    expect(findNamedFault('html')).toBe(namedFaults['html']);
  });
});

describe('latency', () => {
  test('every answer of a vendor is late, and its own are not', () => {
    const { sandbox } = createNhnClient();
    const post = (path: string, body: unknown) =>
      sandbox.handle({
        method: 'POST',
        path,
        query: new URLSearchParams(),
        headers: {},
        body: JSON.stringify(body),
      });
    const set = (body: unknown): number => post('/_sandbox/latency', body).status;
    const delay = () => post(all, { domain }).delayMilliseconds;
    expect(delay()).toBe(0);
    expect(set({ milliseconds: 200 })).toBe(200);
    expect(delay()).toBe(200);
    sandbox.addFault({ match: {}, run: true, delayMilliseconds: 50 });
    expect(delay()).toBe(250);
    for (const wrong of [{}, { milliseconds: -1 }, { milliseconds: 'x' }, 'x'])
      expect(set(wrong)).toBe(400);
    expect(delay()).toBe(200);
    expect(post('/_sandbox/reset', '').delayMilliseconds).toBeUndefined();
    expect(delay()).toBe(0);
  });
});
