import { describe, expect, test } from 'vitest';
import { createTasks } from '../../test/fakes/execution.ts';
import type { TaskRecord } from '../core/task.ts';
import { type Board, createBoard } from './board.ts';
import { createProgress, describeBatch, describeEnd } from './progress.ts';

type Records = readonly Partial<TaskRecord>[];

/** Tasks of ten URLs each. */
function createTens(...records: Records): Board {
  const tasks = createTasks(records.length).map((task, index) => ({
    ...task,
    batch: { ...task.batch, sent: 10 },
    ...records[index],
  }));
  return createBoard(tasks, () => undefined);
}

interface Moment {
  readonly before: Records;
  readonly after: Records;
  readonly elapsed: number;
  readonly isStopped?: boolean;
  /** Milliseconds between two submissions. */
  readonly pace?: number;
}

/** The line of a moment, in which every task of `before` has become that of `after`. */
function lineOf({ before, after, elapsed, isStopped = false, pace = 1 }: Moment): string {
  let now = 0;
  const board = createTens(...before);
  const describeProgress = createProgress({
    counterpart: 'the vendor',
    board,
    pace: { count: 1, perMilliseconds: pace },
    now: () => now,
    isStopped: () => isStopped,
  });
  for (const [index, record] of after.entries()) board.change(index, record);
  now = elapsed;
  return describeProgress();
}

const pending = { state: 'pending' } as const;
const unsent = { state: 'unsent' } as const;
const done = { state: 'done' } as const;
const failed = { state: 'failed' } as const;
const problem = { code: 'unconfirmed', message: 'It is not known.' } as const;

test('a batch is named by its place and its size', () => {
  expect(describeBatch(1, createTens({}, {}, {}))).toBe('Request 2 of 3 (10 URLs)');
});

describe('progress', () => {
  test.each<[string, Moment, string]>([
    [
      'nothing is done yet',
      { before: [pending], after: [{ vendorState: 'QUEUED' }], elapsed: 5_000 },
      '0 of 10 URLs succeeded, 0 of 1 request finished, the vendor says: QUEUED.',
    ],
    [
      'a part is done, slowly',
      {
        before: [pending, pending],
        after: [done, { vendorState: '40 %' }],
        elapsed: 10_000,
      },
      '10 of 20 URLs succeeded, 1 of 2 requests finished, 1.0/s, about 10s left, the vendor says: 40 %.',
    ],
    [
      'ten a second and more have no decimals, and less than a second is one',
      { before: [pending, pending], after: [done], elapsed: 100 },
      '10 of 20 URLs succeeded, 1 of 2 requests finished, 100/s, about 1s left.',
    ],
    [
      'what failed or is unknown is never done',
      {
        before: [pending, pending, unsent],
        after: [failed, done, { state: 'unconfirmed', problem }],
        elapsed: 20_000,
      },
      '10 of 30 URLs succeeded, 10 failed, 10 unknown, 3 of 3 requests finished, 1.5/s.',
    ],
    [
      'what is on its way is not unknown yet',
      {
        before: [unsent, pending],
        after: [{ state: 'unconfirmed', attempts: 1 }, done],
        elapsed: 10_000,
      },
      '10 of 20 URLs succeeded, 1 of 2 requests finished, 1.0/s, about 10s left.',
    ],
    [
      'what an earlier run did is not the speed of this one',
      { before: [done, pending, pending], after: [done, done], elapsed: 10_000 },
      '20 of 30 URLs succeeded, 2 of 3 requests finished, 1.0/s, about 10s left.',
    ],
    [
      'too little is done to estimate the rest',
      { before: Array<typeof pending>(20).fill(pending), after: [done], elapsed: 1_000 },
      '10 of 200 URLs succeeded, 1 of 20 requests finished, 10/s.',
    ],
    [
      'never less than the pace allows',
      { before: [pending, unsent, unsent], after: [done], elapsed: 1_000, pace: 60_000 },
      '10 of 30 URLs succeeded, 1 of 3 requests finished, 10/s, about 2m left.',
    ],
    [
      'after an error the rest is not sent, and nothing is left of it',
      { before: [pending, unsent, unsent], after: [done, failed], elapsed: 1_000, isStopped: true },
      '10 of 30 URLs succeeded, 10 failed, 10 not sent, 2 of 3 requests finished, 20/s.',
    ],
    [
      'words of the vendor are shown once each, three at most, of pending tasks alone',
      {
        before: Array<typeof pending>(6).fill(pending),
        after: [
          { ...done, vendorState: 'OVER' },
          ...['A', 'A', 'B', 'C', 'D'].map((vendorState) => ({ vendorState })),
        ],
        elapsed: 10_000,
      },
      '10 of 60 URLs succeeded, 1 of 6 requests finished, 1.0/s, about 50s left, the vendor says: A; B; C.',
    ],
  ])('%s', (_name, moment, line) => {
    expect(lineOf(moment)).toBe(line);
  });
});

test('the last line has the numbers of the result', () => {
  const board = createTens(done, failed, { state: 'unconfirmed', problem }, unsent, pending);
  expect(describeEnd(board)).toBe(
    '10 of 50 URLs succeeded, 10 failed, 10 unknown, 10 not sent, 3 of 5 requests finished, 10 pending.',
  );
});
