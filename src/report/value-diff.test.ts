import { expect, test } from 'vitest';
import type { Json } from '../core/json-value.ts';
import { diffValues } from './value-diff.ts';

const two = [
  { origin: 'a.example', port: 80 },
  { origin: 'b.example', port: 80 },
];

test.each<[string, Json, Json, readonly (readonly [string, Json, Json])[]]>([
  ['a value', 5, 60, [['x', 5, 60]]],
  ['a value that comes', null, 60, [['x', null, 60]]],
  ['a value that goes', 5, null, [['x', 5, null]]],
  ['another kind of value', 5, [5], [['x', 5, [5]]]],
  ['one name of an object', { a: 1, b: 2 }, { a: 1, b: 3 }, [['x.b', 2, 3]]],
  ['names that the file leaves out', { a: 1, b: 2 }, { a: 3 }, [['x.a', 1, 3]]],
  ['a name that is cleared', { a: 1, b: 2 }, { b: null }, [['x.b', 2, null]]],
  [
    'deep inside',
    { a: { b: [1, 2] } },
    { a: { b: [1, 3] } },
    [
      ['x.a.b[1]', 2, null],
      ['x.a.b[1]', null, 3],
    ],
  ],
  ['an item more', ['a', 'b'], ['a', 'c', 'b'], [['x[1]', null, 'c']]],
  ['an item less', ['a', 'b', 'b'], ['b', 'a'], [['x[1]', 'b', null]]],
  [
    'an item exchanged',
    ['a', 'b', 'c'],
    ['a', 'n', 'c'],
    [
      ['x[1]', 'b', null],
      ['x[1]', null, 'n'],
    ],
  ],
  [
    'a list that comes',
    null,
    ['a', 'b'],
    [
      ['x[0]', null, 'a'],
      ['x[1]', null, 'b'],
    ],
  ],
  ['a list that goes', ['a'], null, [['x[0]', 'a', null]]],
  ['a list that is cleared', ['a'], [], [['x[0]', 'a', null]]],
  ['another order', ['a', 'b'], ['b', 'a'], [['x', ['a', 'b'], ['b', 'a']]]],
  [
    'one name of one object of a list',
    two,
    [two[0] ?? null, { origin: 'b.example', port: 81 }],
    [['x[1].port', 80, 81]],
  ],
  [
    'an object more',
    two,
    [...two, { origin: 'c.example' }],
    [['x[2]', null, { origin: 'c.example' }]],
  ],
  ['an object less', two, two.slice(1), [['x[0]', two[0] ?? null, null]]],
])('%s', (_what, before, after, places) => {
  expect(diffValues('x', before, after).map((one) => [one.path, one.before, one.after])).toEqual(
    places,
  );
});

test('long lists take no longer than they have items', () => {
  const items = Array.from({ length: 50_000 }, (_, index) => `item ${index}`);
  expect(diffValues('x', items, [...items.toReversed(), 'new'])).toEqual([
    { path: 'x[50000]', before: null, after: 'new' },
  ]);
});
