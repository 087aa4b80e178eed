// What a vendor asks to wait is the least that is waited, for submissions and for polls of every provider.
import { describe, expect, test } from 'vitest';
import { computeVerdict } from '../../src/report/verdict.ts';
import { manyTimes } from '../../src/sandbox/fault.ts';
import { polledRuns, requestsBefore, startDeclared, usualRuns } from '../fakes/declared-runs.ts';
import { createRehearsal, type Rehearsal } from '../fakes/run-on-sandbox.ts';

const tooFast = (header: string) => ({
  status: 429,
  headers: { 'retry-after': header },
  body: { message: 'Too Many Requests', error_code: 'APIGW.0308', error_msg: 'too fast' },
});
/** One that is not polled stands for the others. */
const submitted = [...usualRuns.filter(({ provider }) => provider.id === 'nhn-v2'), ...polledRuns];

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

test.each(submitted)('$title: a submission waits as long as asked', async (one) => {
  const rehearsal = createRehearsal();
  rehearsal.sandbox.addFault({ match: { method: 'POST' }, times: 2, ...tooFast('17') });
  const report = await startDeclared(rehearsal, one);
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

test.each(submitted)('$title: a submission waits longer each time', async (one) => {
  const rehearsal = createRehearsal();
  rehearsal.sandbox.addFault({ match: { method: 'POST' }, times: 6, ...tooFast('0') });
  const report = await startDeclared(rehearsal, one, { changes: { timeout: '30m' } });
  expect(computeVerdict(report).passes).toBe(true);
  const times = timesOf(rehearsal, 'POST');
  expect(times).toHaveLength(7);
  expectGrowth(times);
});

test.each(submitted)(
  '$title: a wait beyond the budget ends it at once, and says that the vendor asked for it',
  async (one) => {
    const rehearsal = createRehearsal();
    const { sandbox, clock, log } = rehearsal;
    sandbox.addFault({ match: { method: 'POST' }, times: manyTimes, ...tooFast('9'.repeat(400)) });
    const startedAt = clock.now();
    const report = await startDeclared(rehearsal, one, { changes: { timeout: '10m' } });
    expect(computeVerdict(report)).toMatchObject({
      status: 'TIMEOUT',
      problem: { code: 'run-timeout', message: expect.stringContaining('asks to wait 8760h') },
    });
    expect(clock.now() - startedAt).toBeLessThan(60_000);
    expect(log.join('\n')).toContain('`timeout` leaves no time for that');
  },
);

describe.each(polledRuns)('polls of $title', async (one) => {
  const skip = await requestsBefore(one);

  test('wait as long as asked', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault({ match: { method: 'GET' }, skip, times: 3, ...tooFast('120') });
    const report = await startDeclared(rehearsal, one, { changes: { timeout: '1h' } });
    expect(computeVerdict(report).status).toBe('COMPLETED');
    const polls = timesOf(rehearsal, 'GET').slice(skip);
    expect(leastGap(polls.slice(0, 4))).toBeGreaterThanOrEqual(120_000);
  });

  test('wait longer each time', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault({ match: { method: 'GET' }, skip, times: 6, ...tooFast('0') });
    const changes = { timeout: '1h', 'poll-interval': '100ms' };
    const report = await startDeclared(rehearsal, one, { changes });
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expectGrowth(timesOf(rehearsal, 'GET').slice(skip, skip + 7));
  });

  test('are not asked more often than the budget allows: once more at its end', async () => {
    const rehearsal = createRehearsal();
    const startedAt = rehearsal.clock.now();
    const fault = { match: { method: 'GET' }, skip, times: manyTimes, ...tooFast('99999999999') };
    rehearsal.sandbox.addFault(fault);
    const report = await startDeclared(rehearsal, one, { changes: { timeout: '10m' } });
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
