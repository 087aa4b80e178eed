import { expect, test } from 'vitest';
import { parseInstant } from './instant.ts';

test.each([
  '1970-01-01T00:00:00.000Z',
  '1969-12-31T23:59:59.999Z',
  '2000-02-29T12:34:56.789Z',
  '2000-03-01T00:00:00.000Z',
  '2023-12-31T23:59:59.999Z',
  '2024-01-01T00:00:00.000Z',
  '2024-02-28T00:00:00.000Z',
  '2024-02-29T00:00:00.000Z',
  '2026-11-21T09:00:00.000Z',
  '2100-02-28T00:00:00.000Z',
  '2100-03-01T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
])('%s is what the platform makes of it', (text) => {
  expect(parseInstant(text)).toBe(Date.parse(text));
});

test('every day of eight years', () => {
  const first = Date.UTC(1996, 0, 1);
  for (let day = 0; day < 8 * 366; day += 1) {
    const time = first + day * 86_400_000;
    expect(parseInstant(new Date(time).toISOString())).toBe(time);
  }
});

test.each([
  '2026-11-21',
  '2026-11-21T09:00:00Z',
  '2026-11-21T09:00:00.00Z',
  '2026-11-21T09:00:00.000',
  '2026-11-21T09:00:00.000+09:00',
  '2026-11-21 09:00:00.000Z',
  ' 2026-11-21T09:00:00.000Z',
  '2026-02-29T00:00:00.000Z',
  '2026-13-01T00:00:00.000Z',
  '2026-11-21T24:00:00.000Z',
])('%j is not the documented form', (text) => {
  expect(parseInstant(text)).toBeUndefined();
});
