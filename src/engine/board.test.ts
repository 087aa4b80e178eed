import { expect, test } from 'vitest';
import { createTasks } from '../../test/fakes/execution.ts';
import { createBoard } from './board.ts';

test('a change replaces fields of one task, and is shown with all tasks as they are then', () => {
  const shown: string[] = [];
  const board = createBoard(createTasks(2), (now, index) =>
    shown.push(`${index}: ${now.tasks().map(({ state, id }) => `${state} ${id}`)}`),
  );
  board.change(1, { state: 'pending', id: 'b' });
  board.change(1, { vendorState: 'QUEUED' });
  expect(board.tasks()).toMatchObject([
    { state: 'unsent', id: '' },
    { state: 'pending', id: 'b', vendorState: 'QUEUED' },
  ]);
  expect(shown).toEqual(['1: unsent ,pending b', '1: unsent ,pending b']);
});

test('the size of a task whose list is not known may be learned later', () => {
  const [task] = createTasks(1);
  if (task === undefined) throw new Error('one');
  const batch = { checksum: '', targets: [], sent: 1 };
  const board = createBoard([{ ...task, batch }], () => undefined);
  board.resize(0, 5);
  expect(board.tasks()[0]?.batch).toEqual({ ...batch, sent: 5 });
});

test('what is pending is known, from the beginning on', () => {
  const [first, second] = createTasks(2);
  if (first === undefined || second === undefined) throw new Error('two');
  const board = createBoard([{ ...first, state: 'pending' }, second], () => undefined);
  expect([board.hasPending(), board.pending()]).toEqual([true, [0]]);
  board.change(1, { state: 'pending' });
  expect(board.pending()).toEqual([0, 1]);
  board.change(0, { state: 'done' });
  board.change(1, { state: 'unconfirmed' });
  expect([board.hasPending(), board.pending()]).toEqual([false, []]);
});

test('the given records stay as they are, and a task that does not exist is not made', () => {
  const records = createTasks(1);
  const shown: number[] = [];
  const board = createBoard(records, (_board, index) => shown.push(index));
  board.change(0, { state: 'done' });
  board.change(7, { state: 'done' });
  expect(records).toMatchObject([{ state: 'unsent' }]);
  expect(board.tasks()).toHaveLength(1);
  expect(shown).toEqual([0]);
});
