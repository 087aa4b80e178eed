// Whole runs of API v3.0 against the sandbox's handlers, on a manual clock: what is special are tokens.
import { describe, expect, test } from 'vitest';
import { namedFault } from '../../../../test/fakes/named-fault.ts';
import { judged } from '../../../../test/fakes/report.ts';
import {
  createRehearsal,
  createUrls,
  type Rehearsal,
} from '../../../../test/fakes/run-on-sandbox.ts';
import { CancelledError } from '../../../errors.ts';
import { renderJson } from '../../../report/json.ts';
import { renderSummary } from '../../../report/summary.ts';
import { computeVerdict } from '../../../report/verdict.ts';
import { manyTimes } from '../../../sandbox/fault.ts';

const v3 = { provider: 'nhn-v3' };
const all = { ...v3, 'purge-type': 'all', urls: '' };
const token = { method: 'POST', path: '/oauth2/token/create$' };
const purge = { method: 'POST', path: '/purge/' };
const refused = (resultCode: number) => ({
  header: { isSuccessful: false, resultCode, resultMessage: 'no' },
});

function pathsOf({ sandbox }: Rehearsal): readonly string[] {
  return sandbox.requests.map(({ request }) => request.path.replace(/^\/v3.*\/appKeys\/[^/]+/, ''));
}

test('450 URLs are one token and three requests, at least a second apart', async () => {
  const rehearsal = createRehearsal();
  const report = await rehearsal.start(createUrls(450), v3);
  expect(computeVerdict(report)).toMatchObject({
    status: 'ACCEPTED',
    passes: true,
    counts: { total: 450, succeeded: 450 },
  });
  const item = '/purge/item';
  expect(pathsOf(rehearsal)).toEqual(['/oauth2/token/create', item, item, item]);
  expect(
    rehearsal.sandbox.state().nhn.purges.map(({ version, list }) => [version, list.length]),
  ).toEqual([
    ['v3.0', 200],
    ['v3.0', 200],
    ['v3.0', 50],
  ]);
  const times = rehearsal.sandbox.requests.slice(1).map(({ at }) => at);
  for (const [index, at] of times.slice(1).entries())
    expect(at - (times[index] ?? 0)).toBeGreaterThanOrEqual(1_000);
});

test('a purge of everything is one request', async () => {
  const { sandbox, start } = createRehearsal();
  expect(computeVerdict(await start([], all)).status).toBe('ACCEPTED');
  expect(sandbox.state().nhn).toMatchObject({ tokens: 1, purges: [{ type: 'ALL' }] });
});

describe('a token of a minute', () => {
  test('is renewed ahead, and no purge is refused', async () => {
    const { sandbox, start } = createRehearsal({ nhn: { tokenSeconds: 60 } });
    const report = await start(createUrls(200 * 100), v3);
    expect(computeVerdict(report)).toMatchObject({ status: 'ACCEPTED' });
    // A hundred seconds, of which a token covers 45.
    expect(sandbox.state().nhn.tokens).toBe(3);
    expect(sandbox.requests.map(({ response }) => response.status)).toEqual(Array(103).fill(200));
  });

  test('that ends while a purge of everything waits for its turn', async () => {
    const { sandbox, start } = createRehearsal({ nhn: { tokenSeconds: 60 } });
    sandbox.addFault({ match: purge, body: refused(30001) });
    expect(computeVerdict(await start([], all)).status).toBe('ACCEPTED');
    expect(sandbox.state().nhn).toMatchObject({ tokens: 2, purges: [{ type: 'ALL' }] });
  });
});

test('a token that is refused before its end is replaced, and nothing is sent twice', async () => {
  const rehearsal = createRehearsal();
  const { sandbox, start } = rehearsal;
  sandbox.addFault(namedFault('token-refused'));
  expect(computeVerdict(await start(createUrls(1), v3)).status).toBe('ACCEPTED');
  expect(pathsOf(rehearsal)).toEqual([
    '/oauth2/token/create',
    '/purge/item',
    '/oauth2/token/create',
    '/purge/item',
  ]);
  expect(sandbox.state().nhn.purges).toHaveLength(1);
});

test('another run may revoke it at any time', async () => {
  const { sandbox, start, clock } = createRehearsal();
  for (const second of [1, 3])
    clock.at(second * 1_000 + 500, () => {
      const { tokens } = sandbox.vendors.nhn;
      tokens.revoke(`sandboxToken${String(tokens.count()).padStart(6, '0')}`);
    });
  expect(computeVerdict(await start(createUrls(1_000), v3)).status).toBe('ACCEPTED');
  expect(sandbox.state().nhn.tokens).toBe(3);
  expect(sandbox.state().nhn.purges).toHaveLength(5);
});

describe('the token endpoint', () => {
  test('is retried as often as `retries`, and nothing counts as sent meanwhile', async () => {
    const { sandbox, start } = createRehearsal();
    sandbox.addFault({ ...namedFault('token-unavailable'), times: 3 });
    expect(computeVerdict(await start(createUrls(1), v3)).status).toBe('ACCEPTED');
    expect(sandbox.state().nhn).toMatchObject({ tokens: 1, purges: [{ type: 'ITEM' }] });
  });

  test.each([
    ['a lost answer', { run: true, lost: true }],
    ['a lost request', { lost: true }],
    ['HTTP 500', { status: 500, body: '' }],
    ['HTTP 429', { status: 429, body: '' }],
    ['a page', { body: '<html>' }],
  ])('%s, for ever: FAILED, and never UNCONFIRMED', async (_name, fault) => {
    const { sandbox, start } = createRehearsal();
    sandbox.addFault({ match: token, times: manyTimes, ...fault });
    const report = await start([], all);
    expect(computeVerdict(report)).toMatchObject({ status: 'FAILED', passes: false });
    expect(report.requests).toBe(4);
    expect(sandbox.state().nhn.purges).toEqual([]);
  });

  test('a purge of everything waits for its token, not for its next turn', async () => {
    const { sandbox, start, clock } = createRehearsal();
    sandbox.addFault(namedFault('token-unavailable'));
    expect(computeVerdict(await start([], all)).status).toBe('ACCEPTED');
    expect(clock.waits).toEqual([1_000]);
  });

  test('a wrong key ends the run with one request', async () => {
    const { sandbox, start } = createRehearsal();
    const report = await start(createUrls(450), { ...v3, 'nhn-secret-access-key': 'wrong' });
    expect(computeVerdict(report)).toMatchObject({
      status: 'FAILED',
      problem: {
        code: 'vendor-auth',
        vendorCode: 'invalid_client',
        remedy: expect.stringContaining('nhn-secret-access-key'),
      },
      counts: { failed: 200, notSent: 250 },
    });
    expect(sandbox.requests).toHaveLength(1);
  });
});

test('too fast after a lost purge of everything is its echo, with a new token as well', async () => {
  const { sandbox, start } = createRehearsal();
  sandbox.addFault({ match: purge, run: true, lost: true });
  expect(computeVerdict(await start([], all)).status).toBe('UNCONFIRMED');
  expect(sandbox.state().nhn.purges).toHaveLength(1);
});

test('cancelled between two purges: no token and no purge after it', async () => {
  const { sandbox, start, clock, cancel } = createRehearsal();
  clock.at(1_500, () => cancel.abort(new CancelledError('SIGTERM')));
  const report = await start(createUrls(1_000), v3);
  expect(computeVerdict(report).status).toBe('CANCELLED');
  expect(sandbox.state().nhn.purges).toHaveLength(2);
});

test.each([
  ['20001', refused(20001), 200, 'vendor-auth'],
  ['20002', refused(20002), 200, 'vendor-auth'],
  ['an expired token', refused(4010001), 401, 'vendor-auth'],
  ['a plain 401', '', 401, 'vendor-auth'],
  ['a plain 403', '', 403, 'vendor-forbidden'],
  ['gateway 4031007', refused(4031007), 403, 'vendor-forbidden'],
  ['10000', refused(10000), 200, 'vendor-not-found'],
  ['gateway 404', refused(4041007), 404, 'vendor-not-found'],
  ['10004', refused(10004), 200, 'vendor-conflict'],
  ['4291001', refused(4291001), 429, 'vendor-quota'],
  ['30000', refused(30000), 200, 'unconfirmed'],
  ['an HTML page', '<html>502</html>', 502, 'unconfirmed'],
  ['HTML with 200', '<html>hello</html>', 200, 'vendor-contract'],
  ['an unknown code', refused(19_999), 200, 'vendor-rejected'],
] as const)('%s for a purge → %s', async (_name, body, status, code) => {
  const { sandbox, start } = createRehearsal();
  sandbox.addFault({ match: purge, times: manyTimes, status, body });
  const verdict = computeVerdict(await start(createUrls(1), v3));
  expect(verdict).toMatchObject({ passes: false, problem: { code }, counts: { succeeded: 0 } });
});

test('no key and no token is in anything that is written', async () => {
  const { sandbox, start, log, secrets } = createRehearsal();
  const pair = 'sandbox-access-key-id:sandbox-secret-access-key';
  const resultMessage = `sandboxToken000001 ${pair} ${Buffer.from(pair).toString('base64')}`;
  const header = { isSuccessful: false, resultCode: 10001, resultMessage };
  sandbox.addFault({ match: purge, body: { header } });
  const report = await start(createUrls(1), v3);
  expect(secrets).toEqual([pair, 'sandboxToken000001']);
  const text = [...renderJson(...judged(report)), renderSummary(...judged(report)), ...log].join(
    '\n',
  );
  expect(text).not.toMatch(/sandboxToken|sandbox-(access|secret|app)|c2FuZGJveC/);
});
