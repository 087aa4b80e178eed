import { describe, expect, test } from 'vitest';
import { createManualClock } from '../../test/fakes/manual-clock.ts';
import type { Capability } from '../core/capability.ts';
import { NetworkError, TimeoutError, VendorError } from '../errors.ts';
import type { Operations } from '../providers/provider.ts';
import { createBoard } from './board.ts';
import type { EngineSettings } from './engine.ts';
import { execute } from './execute.ts';
import { type Attempted, judgeFailure } from './judge-failure.ts';
import { createLimiter } from './limiter.ts';

const capability: Capability = {
  mode: 'purge',
  accepts: 'url',
  targetsPerRequest: 1,
  pace: { count: 1, perMilliseconds: 1_000 },
  paceScope: 'key',
  concurrency: 1,
  repetition: 'safe',
  confirmation: {
    by: 'polling',
    firstMilliseconds: 1_000,
    capMilliseconds: 10_000,
    tasksPerProbe: 1,
  },
  documentation: '',
  checked: '2026-11-21',
};

const never = new AbortController().signal;

describe('the limiter', () => {
  test('keeps the pace, whoever asks', async () => {
    const clock = createManualClock();
    const limiter = createLimiter({ count: 2, perMilliseconds: 1_000 }, clock);
    const turns = await Promise.all(
      Array.from({ length: 7 }, async () => {
        await limiter.takeTurn(Number.POSITIVE_INFINITY, never);
        return clock.now();
      }),
    );
    for (const [index, turn] of turns.entries()) {
      const before = turns[index - 2];
      if (before !== undefined) expect(turn - before).toBeGreaterThanOrEqual(1_000);
    }
  });

  test('a turn that would come too late is refused at once', async () => {
    const clock = createManualClock();
    const limiter = createLimiter({ count: 1, perMilliseconds: 60_000 }, clock);
    expect(await limiter.takeTurn(clock.now() + 30_000, never)).toBeDefined();
    // The next turn comes in a minute, which is beyond the thirty seconds.
    expect(await limiter.takeTurn(clock.now() + 30_000, never)).toBeUndefined();
    expect(clock.waits).toEqual([]);
  });

  test('counts from the answer, because the request arrived before it', async () => {
    const clock = createManualClock();
    const limiter = createLimiter({ count: 1, perMilliseconds: 1_000 }, clock);
    const turn = await limiter.takeTurn(Number.POSITIVE_INFINITY, never);
    await clock.sleep(400);
    const answered = clock.now();
    turn?.settle();
    await limiter.takeTurn(Number.POSITIVE_INFINITY, never);
    expect(clock.now() - answered).toBeGreaterThanOrEqual(1_000);
  });

  test('a turn that is given back does not count', async () => {
    const clock = createManualClock();
    const limiter = createLimiter({ count: 1, perMilliseconds: 60_000 }, clock);
    (await limiter.takeTurn(Number.POSITIVE_INFINITY, never))?.giveBack();
    await limiter.takeTurn(Number.POSITIVE_INFINITY, never);
    expect(clock.waits).toEqual([]);
  });

  test('holds until the vendor allows it', async () => {
    const clock = createManualClock();
    const limiter = createLimiter({ count: 9, perMilliseconds: 1 }, clock);
    limiter.holdUntil(clock.now() + 5_000);
    await limiter.takeTurn(Number.POSITIVE_INFINITY, never);
    expect(clock.waits).toEqual([5_000]);
  });

  test('an abort wakes who waits, and the next one is not stuck', async () => {
    const clock = createManualClock();
    const limiter = createLimiter({ count: 1, perMilliseconds: 60_000 }, clock);
    await limiter.takeTurn(Number.POSITIVE_INFINITY, never);
    const controller = new AbortController();
    const waiting = limiter.takeTurn(Number.POSITIVE_INFINITY, controller.signal);
    const next = limiter.takeTurn(Number.POSITIVE_INFINITY, never);
    controller.abort(new Error('stop'));
    await expect(waiting).rejects.toThrow('stop');
    expect(await next).toBeDefined();
  });
});

describe('what a failure means', () => {
  const attempted: Attempted = {
    capability,
    mayHaveArrived: false,
    failures: 1,
    retries: 3,
    random: 0,
  };
  const refusal = (
    code: ConstructorParameters<typeof VendorError>[0]['code'],
    mayHaveArrived = false,
  ) => new VendorError({ code, message: 'no', mayHaveArrived });
  const cutOff = new NetworkError('cut', true);
  const unreachable = new NetworkError('refused', false);
  const twice = { ...capability, repetition: 'never' } as const;
  const limited = { ...capability, repetition: 'safe-but-limited' } as const;

  test.each<[string, unknown, Partial<Attempted>, object]>([
    [
      'a wrong key ends the run at once',
      refusal('vendor-auth'),
      {},
      { verdict: 'end-run', polling: false },
    ],
    [
      'a quota lets what was accepted run',
      refusal('vendor-quota'),
      {},
      { verdict: 'end-run', polling: true },
    ],
    [
      'too fast waits by the pace, not by retries',
      refusal('vendor-rate-limited'),
      { failures: 99 },
      { verdict: 'again', waitMilliseconds: 1_000, counts: false },
    ],
    [
      'too fast after a lost answer, where that tells',
      refusal('vendor-rate-limited'),
      { capability: limited, mayHaveArrived: true },
      { verdict: 'unconfirmed', stop: false },
    ],
    [
      'unavailable is repeated',
      refusal('vendor-unavailable'),
      {},
      { verdict: 'again', counts: true },
    ],
    [
      'until the retries are used up',
      refusal('vendor-unavailable'),
      { failures: 4 },
      { verdict: 'failed' },
    ],
    [
      'a gateway error is never repeated where it costs twice',
      refusal('vendor-unavailable', true),
      { capability: twice },
      { verdict: 'unconfirmed', stop: true },
    ],
    ['a refusal is a value', refusal('vendor-rejected'), {}, { verdict: 'failed' }],
    ['a lost answer is repeated where that is safe', cutOff, {}, { verdict: 'again' }],
    [
      'and is unconfirmed in the end',
      cutOff,
      { failures: 4 },
      { verdict: 'unconfirmed', stop: false },
    ],
    [
      'a lost answer is never repeated where it costs twice',
      cutOff,
      { capability: twice },
      { verdict: 'unconfirmed', stop: true },
    ],
    [
      'what never arrived may always be repeated',
      unreachable,
      { capability: twice },
      { verdict: 'again' },
    ],
    ['and failed in the end', unreachable, { failures: 4 }, { verdict: 'failed' }],
    [
      'unless an earlier attempt may have arrived',
      unreachable,
      { failures: 4, mayHaveArrived: true },
      { verdict: 'unconfirmed' },
    ],
    [
      'our own request-timeout may have arrived',
      new TimeoutError('request-timeout', 'slow'),
      { capability: twice },
      { verdict: 'unconfirmed', stop: true },
    ],
  ])('%s', (_name, error, changes, expected) => {
    expect(judgeFailure(error, { ...attempted, ...changes })).toMatchObject(expected);
  });

  test('a bug is thrown on', () => {
    expect(() => judgeFailure(new TypeError('bug'), attempted)).toThrow(TypeError);
  });
});

describe('an execution', () => {
  const settings = (
    clock: { now(): number },
    changes: Partial<EngineSettings> = {},
  ): EngineSettings => ({
    capability,
    pace: capability.pace,
    concurrency: 1,
    retries: 3,
    wait: true,
    pollFirstMilliseconds: 1_000,
    pollCapMilliseconds: 10_000,
    requestTimeoutMilliseconds: 30_000,
    timeoutMilliseconds: 60_000,
    deadline: clock.now() + 60_000,
    ...changes,
  });
  const batches = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      checksum: String(index),
      targets: [
        { kind: 'url' as const, value: String(index), reasons: [{ rule: 'urls' as const }] },
      ],
    }));
  const start = (operations: Operations, changes: Partial<EngineSettings> = {}, count = 1) => {
    const clock = createManualClock();
    const board = createBoard(batches(count), () => undefined);
    const ended = execute(settings(clock, changes), {
      operations,
      board,
      clock,
      random: () => 0,
      signal: never,
      logger: { info: () => undefined, debug: () => undefined },
    });
    return { clock, board, ended };
  };

  test('a repetition that never may cost twice: one request, the rest is not sent', async () => {
    let sent = 0;
    const { board, ended } = start(
      {
        submit: () => {
          sent += 1;
          return Promise.reject(new NetworkError('cut', true));
        },
      },
      { capability: { ...capability, repetition: 'never' } },
      3,
    );
    expect(await ended).toEqual([]);
    expect(sent).toBe(1);
    expect(board.tasks().map(({ state, problem }) => [state, problem?.code])).toEqual([
      ['unconfirmed', 'unconfirmed'],
      ['unsent', 'not-submitted'],
      ['unsent', 'not-submitted'],
    ]);
  });

  test('an unknown state stays pending; the last probe is at the deadline and is short', async () => {
    const probes: number[] = [];
    const { clock, board, ended } = start({
      submit: async () => ({ id: '1' }),
      probe: async (_query, { timeoutMilliseconds }) => {
        probes.push(timeoutMilliseconds);
        return { news: [{ id: '1', state: 'pending', vendorState: 'PONDERING' }] };
      },
    });
    const started = clock.now();
    expect(await ended).toMatchObject([
      { code: 'poll-timeout', message: expect.stringContaining('PONDERING') },
    ]);
    expect(clock.now() - started).toBe(60_000);
    expect(probes.at(-1)).toBe(5_000);
    expect(board.tasks()[0]?.state).toBe('pending');
  });

  test('what is not in one page is looked for in the next, and only that', async () => {
    const asked: string[] = [];
    const { ended, board } = start(
      {
        submit: async ({ checksum }) => ({ id: checksum }),
        probe: async ({ ids, cursor }) => {
          asked.push(`${ids.join()}@${cursor ?? ''}`);
          const [id = ''] = ids;
          const news = [{ id, state: 'done' as const, vendorState: 'ok' }];
          return ids.length > 1 ? { news, next: `after ${id}` } : { news };
        },
      },
      {
        pace: { count: 9, perMilliseconds: 1 },
        capability: {
          ...capability,
          confirmation: {
            by: 'polling',
            firstMilliseconds: 1_000,
            capMilliseconds: 1_000,
            tasksPerProbe: 10,
          },
        },
      },
      3,
    );
    expect(await ended).toEqual([]);
    expect(asked).toEqual(['0,1,2@', '1,2@after 0', '2@after 1']);
    expect(board.tasks().every(({ state }) => state === 'done')).toBe(true);
  });

  test('tasks are polled while others are still being sent', async () => {
    const order: string[] = [];
    const { ended } = start(
      {
        submit: async ({ checksum }) => {
          order.push(`sent ${checksum}`);
          return { id: checksum };
        },
        probe: async ({ ids: [id = ''] }) => {
          order.push(`done ${id}`);
          return { news: [{ id, state: 'done', vendorState: 'ok' }] };
        },
      },
      { pace: { count: 1, perMilliseconds: 5_000 } },
      3,
    );
    await ended;
    expect(order).toEqual(['sent 0', 'done 0', 'sent 1', 'done 1', 'sent 2', 'done 2']);
  });

  test('in parallel there are never more in flight than allowed', async () => {
    let [now, most] = [0, 0];
    const { ended } = start(
      {
        submit: async () => {
          now += 1;
          most = Math.max(most, now);
          await new Promise((resolve) => setImmediate(resolve));
          now -= 1;
          return { id: '' };
        },
      },
      {
        concurrency: 3,
        pace: { count: 1_000, perMilliseconds: 1 },
        capability: { ...capability, confirmation: { by: 'acceptance' } },
      },
      20,
    );
    await ended;
    expect(most).toBe(3);
  });

  test('a bug in a provider ends the run as what it is', async () => {
    const { ended } = start({ submit: () => Promise.reject(new TypeError('bug')) });
    await expect(ended).rejects.toThrow(TypeError);
  });
});
