import { describe, expect, test } from 'vitest';
import { createManualClock } from '../../test/fakes/manual-clock.ts';
import { CancelledError } from '../errors.ts';
import { type Budget, callLimits, isOver, sleepWithin, toLastProbe, withGrace } from './budget.ts';

function createBudget(
  changes: Partial<Budget> = {},
): Budget & { readonly cancel: AbortController } {
  const clock = createManualClock();
  const cancel = new AbortController();
  return {
    clock,
    cancel,
    signal: cancel.signal,
    deadline: clock.now() + 60_000,
    requestTimeoutMilliseconds: 30_000,
    lastProbeMilliseconds: 5_000,
    ...changes,
  };
}

describe('one attempt', () => {
  test.each([
    ['has its own budget', 0, 30_000],
    ['has it whole as long as the end is far enough', 35_000, 30_000],
    ['ends with the run', 50_000, 15_000],
    ['may end after the deadline', 60_000, 5_000],
    ['gets what is left after the deadline', 64_000, 1_000],
    ['has nothing left after the end', 90_000, -25_000],
  ])('%s', async (_name, elapsed, milliseconds) => {
    const budget = createBudget();
    await budget.clock.sleep(elapsed);
    expect(callLimits(budget).timeoutMilliseconds).toBe(milliseconds);
  });

  test('has one end for all of its requests', async () => {
    const budget = createBudget();
    const limits = callLimits(budget);
    await budget.clock.sleep(12_000);
    expect({ ...limits }.timeoutMilliseconds).toBe(18_000);
    await budget.clock.sleep(18_000);
    expect(limits.timeoutMilliseconds).toBe(0);
  });

  test('ends with the cancellation of the run', () => {
    const budget = createBudget();
    const { signal, cancelled } = callLimits(budget);
    expect([signal, cancelled]).toEqual([budget.signal, budget.signal]);
  });

  test('has a signal of its own on its way', () => {
    const budget = createBudget();
    const { signal: inFlight } = new AbortController();
    const { signal, cancelled } = callLimits(budget, inFlight);
    expect(signal).toBe(inFlight);
    expect(cancelled).toBe(budget.signal);
  });
});

test.each([
  [64_999, false],
  [65_000, true],
])('after %i ms everything is over: %s', async (elapsed, over) => {
  const budget = createBudget();
  await budget.clock.sleep(elapsed);
  expect(isOver(budget)).toBe(over);
});

test.each([
  [30_000, 5_000],
  [800, 800],
])('with `request-timeout` %i ms the last answers get %i ms', (requestTimeout, milliseconds) => {
  expect(toLastProbe(requestTimeout)).toBe(milliseconds);
});

describe('a wait', () => {
  test('ends before the deadline, or is refused at once', async () => {
    const budget = createBudget();
    const startedAt = budget.clock.now();
    expect(await sleepWithin(budget, 59_999)).toBe(true);
    expect(budget.clock.now() - startedAt).toBe(59_999);
    expect(await sleepWithin(budget, 1)).toBe(false);
    expect(budget.clock.now() - startedAt).toBe(59_999);
  });

  test('ends with the cancellation', async () => {
    const budget = createBudget();
    const waiting = sleepWithin(budget, 1_000);
    budget.cancel.abort(new CancelledError('SIGINT'));
    await expect(waiting).rejects.toThrow(/cancelled/);
  });
});

describe('the grace after a cancellation', () => {
  test('is 3 s, and then the request ends with the same reason', async () => {
    const { clock, cancel, signal } = createBudget();
    const late = withGrace(signal, { clock, over: new AbortController().signal });
    const cancelled = new CancelledError('SIGINT');
    cancel.abort(cancelled);
    await clock.sleep(2_999);
    expect(late.aborted).toBe(false);
    await clock.sleep(2);
    expect([late.aborted, late.reason]).toEqual([true, cancelled]);
  });

  test('counts as well if the run was cancelled before the request', async () => {
    const { clock, cancel, signal } = createBudget();
    cancel.abort(new CancelledError('SIGINT'));
    const late = withGrace(signal, { clock, over: new AbortController().signal });
    await clock.sleep(3_001);
    expect(late.aborted).toBe(true);
  });

  test('keeps nobody waiting once nothing is on its way', async () => {
    const { clock, cancel, signal } = createBudget();
    const over = new AbortController();
    const late = withGrace(signal, { clock, over: over.signal });
    cancel.abort(new CancelledError('SIGINT'));
    over.abort();
    await clock.sleep(10_000);
    expect(late.aborted).toBe(false);
  });
});
