import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemCodes } from './problem.ts';
import { countTask, countTasks, type TaskRecord } from './task.ts';

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
  test.each<[Partial<TaskRecord>, readonly [number, number, number]]>([
    [{ state: 'done' }, [6, 0, 0]],
    [{ state: 'failed' }, [0, 6, 0]],
    [{ state: 'failed', failedTargets: some }, [4, 2, 0]],
    [{ state: 'pending' }, [0, 0, 6]],
    [{ state: 'pending', failedTargets: some }, [0, 2, 4]],
    [{ state: 'pending', pendingTargets: others }, [3, 0, 3]],
    [{ state: 'pending', failedTargets: some, pendingTargets: others }, [1, 2, 3]],
    [{ state: 'unconfirmed' }, [0, 0, 6]],
    [{ state: 'unconfirmed', failedTargets: some }, [0, 2, 4]],
    [{ state: 'unconfirmed', failedTargets: some, pendingTargets: others }, [1, 2, 3]],
    [{ state: 'unsent' }, [0, 0, 6]],
    [{ state: 'unsent', problem: timeout }, [0, 0, 6]],
    [{ state: 'unsent', problem: notSubmitted }, [0, 6, 0]],
  ])('%j', (changes, [succeeded, failed, pending]) => {
    expect(countTask(createRecord(changes))).toEqual({ total: 6, succeeded, failed, pending });
  });
});

test('total is always succeeded + failed + pending, and never less than nothing', () => {
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
      const { total, succeeded, failed, pending } = countTasks(tasks);
      expect(succeeded + failed + pending).toBe(total);
      expect(total).toBe(tasks.length * values.length);
      expect(Math.min(succeeded, failed, pending)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});
