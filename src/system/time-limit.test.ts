import { expect, test } from 'vitest';
import { openTimeLimit } from './time-limit.ts';

function ended(signal: AbortSignal): Promise<unknown> {
  return new Promise((done) => {
    signal.addEventListener('abort', () => done(signal.reason), { once: true });
  });
}

test('it ends by itself, and says so', async () => {
  using limit = openTimeLimit(1, new AbortController().signal);
  expect(await ended(limit.signal)).toMatchObject({ name: 'TimeoutError' });
  expect(limit.isOver()).toBe(true);
});

test('it ends with the signal it was given, for the same reason', () => {
  const outer = new AbortController();
  using limit = openTimeLimit(60_000, outer.signal);
  outer.abort('cancelled');
  expect([limit.signal.reason, limit.isOver()]).toEqual(['cancelled', false]);
});

test('a signal that has ended already ends it at once', () => {
  using limit = openTimeLimit(60_000, AbortSignal.abort('before'));
  expect(limit.signal.reason).toBe('before');
});

test('disposed of, it never ends', () => {
  const outer = new AbortController();
  const { signal } = (() => {
    using limit = openTimeLimit(60_000, outer.signal);
    return limit;
  })();
  outer.abort();
  expect(signal.aborted).toBe(false);
});
