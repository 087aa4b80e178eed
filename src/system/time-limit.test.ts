import { expect, test } from 'vitest';
import { openTimeLimit } from './time-limit.ts';

test('it ends by itself, and says so', async () => {
  const { promise, resolve } = Promise.withResolvers<Error>();
  const limit = openTimeLimit(1, new AbortController().signal, resolve);
  expect(await promise).toMatchObject({ name: 'TimeoutError' });
  expect(limit.isOver()).toBe(true);
});

test('it ends with the signal it was given, for the same reason', () => {
  const outer = new AbortController();
  const reasons: unknown[] = [];
  const limit = openTimeLimit(60_000, outer.signal, (reason) => reasons.push(reason));
  outer.abort('cancelled');
  expect([reasons, limit.isOver()]).toEqual([['cancelled'], false]);
  limit.close();
});

test('closed, it never ends', () => {
  const outer = new AbortController();
  const reasons: unknown[] = [];
  openTimeLimit(60_000, outer.signal, (reason) => reasons.push(reason)).close();
  outer.abort();
  expect(reasons).toEqual([]);
});

test('a signal ends all that are open, and no other', () => {
  const outer = new AbortController();
  const ended: string[] = [];
  const open = (name: string) => openTimeLimit(60_000, outer.signal, () => ended.push(name));
  const first = open('first');
  open('over').close();
  const last = open('last');
  outer.abort();
  expect(ended).toEqual(['first', 'last']);
  for (const limit of [first, last]) limit.close();
});
