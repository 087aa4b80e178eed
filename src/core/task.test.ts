import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemCodes } from './problem.ts';
import { countTask, countTasks, pickOwn, type TaskCounts, type TaskRecord } from './task.ts';

const values = Array.from({ length: 6 }, (_, index) => `https://a.example/${index}`);

function createRecord(changes: Partial<TaskRecord>): TaskRecord {
  const targets = values.map((value) => ({ kind: 'url' as const, value, rule: 'urls' as const }));
  return { batch: { checksum: '', targets }, state: 'done', id: '', attempts: 1, ...changes };
}

const notSubmitted = { code: 'not-submitted', message: 'No.' } as const;
const timeout = { code: 'run-timeout', message: 'No.' } as const;
const some = values.slice(0, 2);
const others = values.slice(2, 5);

describe('what one batch counts as', () => {
  test.each<[Partial<TaskRecord>, Partial<TaskCounts>]>([
    [{ state: 'done' }, { succeeded: 6 }],
    [{ state: 'failed' }, { failed: 6 }],
    [
      { state: 'failed', failedTargets: some },
      { succeeded: 4, failed: 2 },
    ],
    [{ state: 'pending' }, { pending: 6 }],
    [
      { state: 'pending', failedTargets: some },
      { failed: 2, pending: 4 },
    ],
    [
      { state: 'pending', pendingTargets: others },
      { succeeded: 3, pending: 3 },
    ],
    [
      { state: 'pending', failedTargets: some, pendingTargets: others },
      { succeeded: 1, failed: 2, pending: 3 },
    ],
    [{ state: 'unconfirmed' }, { unknown: 6 }],
    [
      { state: 'unconfirmed', failedTargets: some },
      { failed: 2, unknown: 4 },
    ],
    [
      { state: 'unconfirmed', failedTargets: some, pendingTargets: others },
      { succeeded: 1, failed: 2, unknown: 3 },
    ],
    [{ state: 'unsent' }, { notSent: 6 }],
    [{ state: 'unsent', problem: timeout }, { notSent: 6 }],
    [{ state: 'unsent', problem: notSubmitted }, { notSent: 6 }],
  ])('%j', (changes, counts) => {
    expect(countTask(createRecord(changes))).toEqual({
      ...{ total: 6, succeeded: 0, failed: 0, unknown: 0, notSent: 0, pending: 0 },
      ...counts,
    });
  });
});

test('total is always the sum of the outcomes, and none is less than nothing', () => {
  const record = fc
    .record({
      state: fc.constantFrom('unsent', 'pending', 'done', 'failed', 'unconfirmed'),
      code: fc.constantFrom(undefined, ...problemCodes),
      failedTargets: fc.constantFrom(undefined, [], some),
      pendingTargets: fc.constantFrom(undefined, [], others),
    })
    .map(({ state, code, failedTargets, pendingTargets }) =>
      createRecord({
        state,
        ...(code === undefined ? {} : { problem: { code, message: '' } }),
        ...(failedTargets === undefined ? {} : { failedTargets }),
        ...(pendingTargets === undefined ? {} : { pendingTargets }),
      }),
    );
  fc.assert(
    fc.property(fc.array(record, { maxLength: 8 }), (tasks) => {
      const { total, ...outcomes } = countTasks(tasks);
      const counts = Object.values(outcomes);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
      expect(total).toBe(tasks.length * values.length);
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});

describe('what is said about single targets of a batch whose list is not known', () => {
  const batch = { checksum: '', targets: [], sent: 2 };

  test('is taken as it is, each name once and in one state', () => {
    const judged = {
      state: 'pending',
      failedTargets: ['a', 'a'],
      pendingTargets: ['a', 'b'],
    } as const;
    expect(pickOwn(batch, judged)).toEqual({ failedTargets: ['a'], pendingTargets: ['b'] });
  });

  test('says nothing if it names more than were sent', () => {
    const judged = { state: 'failed', failedTargets: ['a', 'b', 'c'] } as const;
    expect(pickOwn(batch, judged)).toEqual({});
  });

  test('never counts below zero', () => {
    const names = fc.option(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), { nil: undefined });
    fc.assert(
      fc.property(
        fc.constantFrom('pending', 'failed', 'unconfirmed'),
        names,
        names,
        (state, failedTargets, pendingTargets) => {
          const own = pickOwn(batch, { state, failedTargets, pendingTargets });
          const counts = countTask(createRecord({ state, batch, ...own }));
          const { total, ...parts } = counts;
          expect(Math.min(...Object.values(parts))).toBeGreaterThanOrEqual(0);
          expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total);
        },
      ),
    );
  });
});
