import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backoffMilliseconds, parseRetryAfter, pollDelays } from './backoff.ts';

describe('delays', () => {
  test('polls grow from the first to the cap and never beyond', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (random) => {
        const delays = pollDelays(1_000, 20_000, () => random);
        const list = Array.from({ length: 20 }, () => delays.next().value);
        expect(list[0]).toBeLessThanOrEqual(1_000);
        expect(list[0]).toBeGreaterThanOrEqual(900);
        expect(Math.max(...list)).toBeLessThanOrEqual(20_000);
        expect(list.at(-1)).toBeGreaterThanOrEqual(18_000);
      }),
    );
  });
  test('each retry waits twice as long, up to half a minute', () => {
    expect([1, 2, 3, 9].map((failures) => backoffMilliseconds(failures, 0))).toEqual([
      1_000, 2_000, 4_000, 30_000,
    ]);
    expect(backoffMilliseconds(1, 0.999)).toBeGreaterThan(500);
  });
  test.each([
    ['17', 17_000],
    ['Sat, 21 Nov 2026 09:01:00 GMT', 60_000],
    ['Sat, 21 Nov 2026 08:00:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    [undefined, undefined],
  ])('Retry-After %j', (header, expected) => {
    expect(parseRetryAfter(header, Date.UTC(2026, 10, 21, 9, 0, 0))).toBe(expected);
  });
});
