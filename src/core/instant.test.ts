import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backoffMilliseconds, parseRetryAfter, pollDelays } from './backoff.ts';
import { createInstantFormat, formatDuration, formatInstant, parseHttpDate } from './instant.ts';

describe('an HTTP date', () => {
  const zone = process.env['TZ'];
  beforeAll(() => {
    process.env['TZ'] = 'Asia/Seoul';
  });
  afterAll(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  const moment = Date.UTC(1994, 10, 6, 8, 49, 37);

  test.each([
    'Sun, 06 Nov 1994 08:49:37 GMT',
    'Sunday, 06-Nov-94 08:49:37 GMT',
    'Sun Nov  6 08:49:37 1994',
  ])('%s is read, wherever we are', (text) => {
    expect(new Date(2026, 0).getTimezoneOffset()).not.toBe(0);
    expect(parseHttpDate(text)).toBe(moment);
  });

  test.each([
    '',
    'soon',
    'about 5',
    'wait 3 minutes',
    '1994-11-06T08:49:37Z',
    'Sun, nonsense',
    '120',
  ])('%j is rejected', (text) => {
    expect(parseHttpDate(text)).toBeUndefined();
  });
});

test('many instants are printed as each one is', () => {
  const format = createInstantFormat();
  const instant = fc.double({ min: 0, max: 253_402_300_799_999, noNaN: true });
  fc.assert(
    fc.property(instant, fc.double({ min: 0, max: 3_000, noNaN: true }), (first, later) => {
      for (const at of [first, first + later]) expect(format(at)).toBe(formatInstant(at));
    }),
  );
});

test('an instant is printed in UTC', () => {
  expect(formatInstant(Date.UTC(2026, 10, 21, 9, 0, 0, 5))).toBe('2026-11-21T09:00:00.005Z');
});

test.each([
  [0, '0ms'],
  [250.4, '250ms'],
  [999.6, '1s'],
  [1_499, '1s'],
  [90_000, '1m30s'],
  [3_599_999, '1h'],
  [5_400_000, '1h30m'],
  [360_000_000, '100h'],
])('%d ms is %s', (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text);
});

describe('delays', () => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

  test('between two attempts: never more than half a minute, never less than half of the full one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), chance, (failures, random) => {
        const delay = backoffMilliseconds(failures, random);
        const full = backoffMilliseconds(failures, 0);
        expect(full).toBeLessThanOrEqual(30_000);
        expect(delay).toBeLessThanOrEqual(full);
        expect(delay).toBeGreaterThan(full / 2 - 1);
        expect(backoffMilliseconds(failures + 1, 0)).toBeGreaterThanOrEqual(full);
      }),
    );
  });

  test('between two polls: never above the cap, nor much below what was asked', () => {
    const amount = fc.integer({ min: 1, max: 600_000 });
    fc.assert(
      fc.property(amount, amount, chance, (one, other, random) => {
        const [first, cap] = one < other ? [one, other] : [other, one];
        const delays = pollDelays(first, cap, () => random);
        const list = Array.from({ length: 40 }, () => delays.next().value);
        expect(Math.max(...list)).toBeLessThanOrEqual(cap);
        expect(Math.min(...list)).toBeGreaterThanOrEqual(first * 0.9);
        expect(list).toEqual(list.toSorted((a, b) => a - b));
        expect(list.at(-1)).toBeGreaterThanOrEqual(cap * 0.9);
      }),
    );
  });

  test.each([
    ['0', 0],
    [' 5 ', 5_000],
    ['1.5', undefined],
    ['', undefined],
    ['Sun Nov  6 08:49:37 1994', 0],
  ])('Retry-After %j', (header, expected) => {
    expect(parseRetryAfter(header, Date.UTC(2026, 10, 21))).toBe(expected);
  });

  test('whatever Retry-After says, the wait is a number that is not negative, or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.nat().map(String)), fc.nat(), (header, now) => {
        const wait = parseRetryAfter(header, now);
        expect(wait === undefined || wait >= 0).toBe(true);
      }),
    );
  });
});
