import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinLists } from './join-lists.ts';

describe('lists are joined', () => {
  test('in order, whatever is empty', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer())), (lists) => {
        expect(joinLists(lists)).toEqual(lists.flat());
      }),
    );
  });

  test.for([999, 1_000, 1_001, 250_000])('however many there are: %i', (count) => {
    const lists = Array.from({ length: count }, (_, index) => [index, -index]);
    expect(joinLists(lists)).toEqual(lists.flat());
  });

  test('however long one is', () => {
    const long = Array.from({ length: 300_000 }, (_, index) => index);
    expect(joinLists([[-1], long])).toEqual([-1, ...long]);
  });

  test('and what is in them stays as it is', () => {
    expect(joinLists<readonly number[] | number>([[[1, 2], 3]])).toEqual([[1, 2], 3]);
  });
});
