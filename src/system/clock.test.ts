import { describe, expect, test } from 'vitest';
import { createSystemClock } from './clock.ts';

describe('the system clock', () => {
  test('never goes backwards', () => {
    const clock = createSystemClock();
    const times = Array.from({ length: 1_000 }, () => clock.now());
    expect(times).toEqual(times.toSorted((one, other) => one - other));
  });

  test('a sleep lasts at least as long as asked, by the same clock', async () => {
    const clock = createSystemClock();
    for (const milliseconds of [0, 0.3, 1, 7.5]) {
      const start = clock.now();
      await clock.sleep(milliseconds);
      expect(clock.now() - start).toBeGreaterThanOrEqual(milliseconds);
    }
  });

  test('an abort wakes a sleeper with its own reason', async () => {
    const controller = new AbortController();
    const sleeping = createSystemClock().sleep(60_000, controller.signal);
    const reason = new Error('stop');
    controller.abort(reason);
    await expect(sleeping).rejects.toBe(reason);
  });

  test.each([0, 60_000])('after an abort a sleep of %i ms does not begin', async (milliseconds) => {
    const reason = new Error('stop');
    const signal = AbortSignal.abort(reason);
    await expect(createSystemClock().sleep(milliseconds, signal)).rejects.toBe(reason);
  });
});
