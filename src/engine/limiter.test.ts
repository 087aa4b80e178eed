import { describe, expect, test } from 'vitest';
import { capability } from '../../test/fakes/capability.ts';
import { createManualClock, type ManualClock } from '../../test/fakes/manual-clock.ts';
import type { Pace } from '../core/capability.ts';
import { createLimiter, createLimiters, type Limiter, openLimiters } from './limiter.ts';

const never = new AbortController().signal;

function limiterOfLane(
  clock: ManualClock,
  paces: { readonly pace: Pace; readonly targetPace: Pace },
): Limiter {
  return openLimiters(clock)({ ...paces, capability })(undefined);
}

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

  test('counts an answer that comes late after those that came before it', async () => {
    const clock = createManualClock();
    const limiter = createLimiter({ count: 2, perMilliseconds: 1_000 }, clock);
    const startedAt = clock.now();
    const slow = await limiter.takeTurn(Number.POSITIVE_INFINITY, never);
    (await limiter.takeTurn(Number.POSITIVE_INFINITY, never))?.settle();
    await clock.sleep(400);
    slow?.settle();
    const turns: number[] = [];
    for (let turn = 0; turn < 2; turn += 1) {
      await limiter.takeTurn(Number.POSITIVE_INFINITY, never);
      turns.push(clock.now() - startedAt);
    }
    expect(turns).toEqual([1_005, 1_405]);
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

  test('keeps a pace of targets beside that of turns', async () => {
    const clock = createManualClock();
    const startedAt = clock.now();
    const limiter = limiterOfLane(clock, {
      pace: { count: 9, perMilliseconds: 1_000 },
      targetPace: { count: 10, perMilliseconds: 1_000 },
    });
    const turns: number[] = [];
    for (const targets of [4, 6, 1, 10, 25, 1]) {
      await limiter.takeTurn(Number.POSITIVE_INFINITY, never, targets);
      turns.push(Math.floor((clock.now() - startedAt) / 1_000));
    }
    // Ten fit, one more waits for the next window, and so does whoever fills one alone.
    expect(turns).toEqual([0, 0, 1, 2, 3, 4]);
  });

  test('keeps the pace of turns beside that of targets', async () => {
    const clock = createManualClock();
    const startedAt = clock.now();
    const limiter = limiterOfLane(clock, {
      pace: { count: 1, perMilliseconds: 5_000 },
      targetPace: { count: 1_000, perMilliseconds: 1_000 },
    });
    await limiter.takeTurn(Number.POSITIVE_INFINITY, never, 1);
    await limiter.takeTurn(Number.POSITIVE_INFINITY, never, 1);
    expect(clock.now() - startedAt).toBeGreaterThanOrEqual(5_000);
  });
});

test.each([
  ['each host has its own pace', 'host', 2],
  ['all hosts share one pace', undefined, 4],
] as const)('%s', (_title, pacedBy, limiters) => {
  const row = { ...capability, ...(pacedBy === undefined ? {} : { pacedBy }) };
  const limiterOf = createLimiters({ pace: row.pace, capability: row }, createManualClock());
  const found = ['https://a.example/1', 'https://a.example/2?/', 'https://b.example:81/', ''].map(
    (value) => limiterOf({ checksum: '', targets: [{ kind: 'url', value, rule: 'urls' }] }),
  );
  expect(found.filter((limiter) => limiter === found[0])).toHaveLength(limiters);
});
