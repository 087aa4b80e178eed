// What a vendor asks to wait is the least that is waited, for submissions and for polls of every provider.
import { describe, expect, test } from 'vitest';
import { computeVerdict } from '../../src/report/verdict.ts';
import { manyTimes } from '../../src/sandbox/fault.ts';
import {
  createRehearsal,
  createUrls,
  polledProviders,
  type Rehearsal,
  requestsBefore,
} from '../fakes/run-on-sandbox.ts';

const tooFast = (header: string) => ({
  status: 429,
  headers: { 'retry-after': header },
  body: { message: 'Too Many Requests', error_code: 'APIGW.0308', error_msg: 'too fast' },
});
const polled = polledProviders;

function timesOf({ sandbox }: Rehearsal, method: string): readonly number[] {
  return sandbox.requests.filter(({ request }) => request.method === method).map(({ at }) => at);
}

function leastGap(times: readonly number[]): number {
  return Math.min(...times.slice(1).map((time, index) => time - (times[index] ?? 0)));
}

describe('a purge of everything', () => {
  const everything = { 'purge-type': 'all', urls: '', timeout: '30m' };

  test.each(['0', 'Sun, 06 Nov 1994 08:49:37 GMT'])(
    'refused as too fast with Retry-After %j keeps its pace: no flood',
    async (header) => {
      const rehearsal = createRehearsal();
      rehearsal.sandbox.addFault({ match: {}, times: manyTimes, ...tooFast(header) });
      const report = await rehearsal.start([], everything);
      expect(computeVerdict(report)).toMatchObject({ status: 'TIMEOUT', passes: false });
      expect(leastGap(timesOf(rehearsal, 'POST'))).toBeGreaterThanOrEqual(300_000);
    },
  );

  test('with a lost answer is retried after the backoff: the vendor’s limit answers', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault({ match: {}, run: true, lost: true });
    const report = await rehearsal.start([], everything);
    expect(computeVerdict(report).status).toBe('UNCONFIRMED');
    const [first = 0, second = 0] = timesOf(rehearsal, 'POST');
    expect(second - first).toBeLessThan(5_000);
  });
});

test.each(['nhn-v2', ...polled])('%s: a submission waits as long as asked', async (provider) => {
  const rehearsal = createRehearsal();
  rehearsal.sandbox.addFault({ match: { method: 'POST' }, times: 2, ...tooFast('17') });
  const report = await rehearsal.start(createUrls(1), { provider });
  expect(computeVerdict(report).passes).toBe(true);
  expect(leastGap(timesOf(rehearsal, 'POST'))).toBeGreaterThanOrEqual(17_000);
});

/** The backoff, which a wait of nothing does not shorten. */
function expectGrowth(times: readonly number[]): void {
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  for (const [index, gap] of gaps.entries()) {
    expect(gap).toBeGreaterThanOrEqual(Math.min(1_000 * 2 ** index, 30_000));
  }
}

test.each(['nhn-v2', ...polled])('%s: a submission waits longer each time', async (provider) => {
  const rehearsal = createRehearsal();
  rehearsal.sandbox.addFault({ match: { method: 'POST' }, times: 6, ...tooFast('0') });
  const report = await rehearsal.start(createUrls(1), { provider, timeout: '30m' });
  expect(computeVerdict(report).passes).toBe(true);
  const times = timesOf(rehearsal, 'POST');
  expect(times).toHaveLength(7);
  expectGrowth(times);
});

test.each(['nhn-v2', ...polled])(
  '%s: a wait beyond the budget ends it at once, and says that the vendor asked for it',
  async (provider) => {
    const { sandbox, start, clock, log } = createRehearsal();
    sandbox.addFault({ match: { method: 'POST' }, times: manyTimes, ...tooFast('9'.repeat(400)) });
    const startedAt = clock.now();
    const report = await start(createUrls(1), { provider, timeout: '10m' });
    expect(computeVerdict(report)).toMatchObject({
      status: 'TIMEOUT',
      problem: { code: 'run-timeout', message: expect.stringContaining('asks to wait 8760h') },
    });
    expect(clock.now() - startedAt).toBeLessThan(60_000);
    expect(log.join('\n')).toContain('`timeout` leaves no time for that');
  },
);

describe.each(polled)('polls of %s', async (provider) => {
  const skip = await requestsBefore(provider);

  test('wait as long as asked', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault({ match: { method: 'GET' }, skip, times: 3, ...tooFast('120') });
    const report = await rehearsal.start(createUrls(1), { provider, timeout: '1h' });
    expect(computeVerdict(report).status).toBe('COMPLETED');
    const polls = timesOf(rehearsal, 'GET').slice(skip);
    expect(leastGap(polls.slice(0, 4))).toBeGreaterThanOrEqual(120_000);
  });

  test('wait longer each time', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault({ match: { method: 'GET' }, skip, times: 6, ...tooFast('0') });
    const values = { provider, timeout: '1h', 'poll-interval': '100ms' };
    const report = await rehearsal.start(createUrls(1), values);
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expectGrowth(timesOf(rehearsal, 'GET').slice(skip, skip + 7));
  });

  test('are not asked more often than the budget allows: once more at its end', async () => {
    const rehearsal = createRehearsal();
    const startedAt = rehearsal.clock.now();
    const fault = { match: { method: 'GET' }, skip, times: manyTimes, ...tooFast('99999999999') };
    rehearsal.sandbox.addFault(fault);
    const report = await rehearsal.start(createUrls(1), { provider, timeout: '10m' });
    expect(computeVerdict(report)).toMatchObject({
      status: 'TIMEOUT',
      problem: { code: 'poll-timeout' },
    });
    const polls = timesOf(rehearsal, 'GET')
      .slice(skip)
      .map((time) => time - startedAt);
    expect(polls).toHaveLength(2);
    expect(polls[1]).toBeGreaterThanOrEqual(600_000);
    expect(polls[1]).toBeLessThan(605_000);
  });
});
