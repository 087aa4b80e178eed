import { describe, expect, test } from 'vitest';
import { type CacheStore, limitStore, type Restored, type Saved } from './cache-store.ts';

interface Plan {
  readonly restored?: Restored;
  readonly saved?: Saved;
  /** How long each call takes. */
  readonly takes?: number;
  readonly deadline?: number;
  readonly signal?: AbortSignal;
}

function createStore(plan: Plan = {}) {
  const { takes = 0, restored = { state: 'miss' }, saved = { state: 'saved' } } = plan;
  const clock = { time: 0, now: () => clock.time };
  const calls: string[] = [];
  const signals: AbortSignal[] = [];
  const store: CacheStore = {
    async restore(prefix, signal) {
      calls.push(`restore ${prefix}`);
      signals.push(signal);
      clock.time += takes;
      return restored;
    },
    async save({ key }, signal) {
      calls.push(`save ${key}`);
      signals.push(signal);
      clock.time += takes;
      return saved;
    },
  };
  const signal = plan.signal ?? new AbortController().signal;
  const limited = limitStore(store, { clock, deadline: plan.deadline ?? 1e6, signal });
  return { limited, calls, signals };
}

const entry = { key: 'k', text: '' };

describe('the cache on a budget', () => {
  test('after a miss entries are saved', async () => {
    const { limited, calls } = createStore();
    await limited.restore('p');
    await limited.save(entry);
    await limited.save(entry);
    expect(calls).toEqual(['restore p', 'save k', 'save k']);
  });

  test.each<[string, Plan, readonly string[]]>([
    ['a restore that failed', { restored: { state: 'failed', why: '' } }, ['restore p']],
    ['no cache', { restored: { state: 'unavailable', why: '' } }, ['restore p']],
    ['a save that failed', { saved: { state: 'failed', why: '' } }, ['restore p', 'save k']],
    ['a save that was denied', { saved: { state: 'denied', why: '' } }, ['restore p', 'save k']],
    ['fifteen seconds', { takes: 7_600 }, ['restore p', 'save k']],
    ['the deadline', { takes: 600, deadline: 1_000 }, ['restore p', 'save k']],
  ])('after %s nothing more is tried', async (_name, plan, expected) => {
    const { limited, calls } = createStore(plan);
    await limited.restore('p');
    await limited.save(entry);
    const last = await limited.save(entry);
    expect(calls).toEqual(expected);
    expect(last.state).toBe('skipped');
  });

  test('a run that may only write does write', async () => {
    const { limited, calls } = createStore({ restored: { state: 'denied', why: '' } });
    await limited.restore('p');
    expect(await limited.save(entry)).toEqual({ state: 'saved' });
    expect(calls).toEqual(['restore p', 'save k']);
  });

  test('a cancelled run ends what it waits for, and still writes what it knows', async () => {
    const cancel = new AbortController();
    const { limited, signals } = createStore({ signal: cancel.signal });
    await limited.restore('p');
    cancel.abort();
    await limited.save(entry);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });
});
