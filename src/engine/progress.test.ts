import { describe, expect, test } from 'vitest';
import { createTasks } from '../../test/fakes/execution.ts';
import type { TaskRecord } from '../core/task.ts';
import { createBoard } from './board.ts';
import { describeBatch, describeProgress } from './progress.ts';

/** Tasks of ten URLs each. */
function createProgress(...records: readonly Partial<TaskRecord>[]) {
  const tasks = createTasks(records.length).map((task, index) => ({
    ...task,
    batch: { ...task.batch, sent: 10 },
    ...records[index],
  }));
  return createBoard(tasks, () => undefined);
}

test('a batch is named by its place and its size', () => {
  expect(describeBatch(1, createProgress({}, {}, {}))).toBe('Request 2 of 3 (10 URLs)');
});

describe('progress', () => {
  test.each<[string, number, readonly Partial<TaskRecord>[], string]>([
    [
      'nothing is done yet',
      5_000,
      [{ state: 'pending', vendorState: 'QUEUED' }],
      '0 of 10 URLs done in 0 of 1 task, the vendor says: QUEUED.',
    ],
    [
      'a part is done, slowly',
      10_000,
      [{ state: 'done' }, { state: 'pending', vendorState: '40 %' }],
      '10 of 20 URLs done in 1 of 2 tasks, 1.0/s, about 10s left, the vendor says: 40 %.',
    ],
    [
      'ten a second and more have no decimals',
      1_000,
      [{ state: 'done' }, { state: 'pending' }],
      '10 of 20 URLs done in 1 of 2 tasks, 10/s, about 1s left.',
    ],
    [
      'failed ones are over as well',
      20_000,
      [{ state: 'failed' }, { state: 'done' }],
      '20 of 20 URLs done in 2 of 2 tasks, 1.0/s.',
    ],
    [
      'no time has passed',
      0,
      [{ state: 'done' }, { state: 'pending' }],
      '10 of 20 URLs done in 1 of 2 tasks.',
    ],
    [
      'words of the vendor are shown once each, five at most, of pending tasks alone',
      0,
      [
        { state: 'done', vendorState: 'OVER' },
        ...['A', 'A', 'B', 'C', 'D', 'E', 'F'].map(
          (vendorState): Partial<TaskRecord> => ({ state: 'pending', vendorState }),
        ),
      ],
      '10 of 80 URLs done in 1 of 8 tasks, the vendor says: A, B, C, D, E.',
    ],
  ])('%s', (_name, elapsed, records, line) => {
    expect(describeProgress(createProgress(...records), elapsed)).toBe(line);
  });
});
