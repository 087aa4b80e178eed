import { describe, expect, test } from 'vitest';
import { createTasks } from '../../test/fakes/execution.ts';
import type { Problem, ProblemCode } from '../core/problem.ts';
import type { TaskRecord } from '../core/task.ts';
import { createBoard } from './board.ts';
import { describeBudgetEnd, explainUnsent, findEnding, isToSend } from './settlement.ts';

test.each<[ProblemCode, boolean | undefined]>([
  ['vendor-auth', false],
  ['vendor-forbidden', false],
  ['vendor-quota', true],
  ['vendor-contract', true],
  ['vendor-rejected', undefined],
  ['vendor-unavailable', undefined],
  ['vendor-not-found', undefined],
  ['network', undefined],
])(
  '%s: what was accepted before is still polled: %s; undefined: the run goes on',
  (code, polled) => {
    expect(findEnding(code)?.polling).toBe(polled);
  },
);

const refused: Problem = { code: 'vendor-auth', message: 'Wrong key.' };
const lost: Problem = { code: 'unconfirmed', message: 'No answer.' };

function withStates(...states: readonly TaskRecord['state'][]): readonly TaskRecord[] {
  return createTasks(states.length).map((task, index) => ({
    ...task,
    state: states[index] ?? 'unsent',
  }));
}

describe('a task that was never sent', () => {
  test.each([
    [
      'cancelled',
      { isCancelled: true, isError: true, cause: refused },
      { code: 'cancelled', message: 'Not sent: the run was cancelled.' },
    ],
    [
      'out of time',
      { isCancelled: false, isError: false, cause: undefined },
      { code: 'run-timeout', message: 'Not sent: the run timed out.' },
    ],
    [
      'after an error',
      { isCancelled: false, isError: true, cause: refused },
      {
        code: 'not-submitted',
        message: 'Not sent, because the run stopped early: Wrong key.',
      },
    ],
    [
      'after an unknown result',
      { isCancelled: false, isError: true, cause: undefined },
      {
        code: 'not-submitted',
        message: 'Not sent, because the run stopped early: No answer.',
      },
    ],
  ])('%s: says why', (_name, stopped, problem) => {
    const [first, ...others] = withStates('unconfirmed', 'unsent', 'done');
    if (first === undefined) throw new Error('three');
    const board = createBoard([{ ...first, problem: lost }, ...others], () => undefined);
    explainUnsent(board, stopped);
    expect(board.tasks().map((task) => task.problem)).toEqual([lost, problem, undefined]);
  });

  test('keeps the reason that it has', () => {
    const own: Problem = { code: 'not-submitted', message: 'Its list is unknown.' };
    const [task] = createTasks(1);
    if (task === undefined) throw new Error('one');
    const board = createBoard([{ ...task, problem: own }], () => undefined);
    expect(isToSend({ ...task, problem: own })).toBe(false);
    explainUnsent(board, { isCancelled: true, isError: false, cause: undefined });
    expect(board.tasks()[0]?.problem).toBe(own);
  });

  test.each(['pending', 'done', 'failed', 'unconfirmed'] as const)(
    'is not one that is %s',
    (state) => {
      const [task] = withStates(state);
      expect(task === undefined || isToSend(task)).toBe(false);
    },
  );
});

describe('the end of the budget', () => {
  const outcome = {
    timeoutMilliseconds: 90_000,
    wait: true,
    noun: 'request',
    remedyUnsent: 'Fewer URLs.',
    remedyPending: 'More time.',
  };
  const many = Array<TaskRecord['state']>(1_200).fill('unsent');

  test('counts what was not sent before what is unfinished', () => {
    expect(describeBudgetEnd(withStates(...many, 'pending', 'done'), outcome)).toEqual([
      {
        code: 'run-timeout',
        message: 'Timed out after 1m30s (`timeout`): 1,200 of 1,202 requests were not sent.',
        remedy: 'Fewer URLs.',
      },
    ]);
  });

  test('names what the vendor said last, each word once and five at most', () => {
    const tasks = withStates(...Array<TaskRecord['state']>(8).fill('pending')).map(
      (task, index) => ({
        ...task,
        vendorState: `S${index % 6}`,
      }),
    );
    expect(describeBudgetEnd(tasks, outcome)).toEqual([
      {
        code: 'poll-timeout',
        message:
          'Timed out after 1m30s (`timeout`): 8 of 8 requests were unfinished; the last answer: S0, S1, S2, S3, S4.',
        remedy: 'More time.',
      },
    ]);
  });

  test('ends with one full stop if what was said last is a sentence', () => {
    const tasks = withStates('unsent').map((task) => ({ ...task, vendorState: 'Too fast.' }));
    expect(describeBudgetEnd(tasks, outcome)[0]?.message).toMatch(/the last answer: Too fast\.$/);
  });

  test('is unused if nothing is open, or if the run does not wait', () => {
    expect(describeBudgetEnd(withStates('done', 'failed'), outcome)).toEqual([]);
    expect(describeBudgetEnd(withStates('pending'), { ...outcome, wait: false })).toEqual([]);
  });
});
