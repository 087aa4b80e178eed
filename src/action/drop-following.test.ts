import { expect, test } from 'vitest';
import type { InputProblem } from '../errors.ts';
import { dropFollowing, dropOthers } from './drop-following.ts';

const missing = (input: string): InputProblem => ({ code: 'input-missing', input, message: 'No.' });
const wrong = (input: string): InputProblem => ({ code: 'input-invalid', input, message: 'No.' });

test.each<[string, readonly InputProblem[], readonly string[], readonly InputProblem[]]>([
  ['one that is wrong', [wrong('endpoint'), missing('endpoint')], [], [wrong('endpoint')]],
  ['a misspelt one', [wrong('base_url'), missing('base-url')], ['base-url'], [wrong('base_url')]],
  ['what a wrong root leads to', [wrong('root'), missing('files')], [], [wrong('root')]],
  ['a missing list beside a wrong one', [wrong('tags'), missing('files')], [], [wrong('tags')]],
  [
    'a missing list under a foreign name',
    [wrong('paths'), missing('files')],
    ['urls'],
    [wrong('paths')],
  ],
  ['another one', [wrong('a'), missing('b')], [], [wrong('a'), missing('b')]],
  ['one that is wrong twice', [wrong('a'), wrong('a')], ['a'], [wrong('a'), wrong('a')]],
])('%s', (_name, problems, meant, expected) => {
  expect(dropFollowing(problems, meant)).toEqual(expected);
});

test('an input with a problem that says the most has no other', () => {
  const most = wrong('a');
  expect(dropOthers([most, wrong('a'), missing('a'), wrong('b')], [most])).toEqual([
    most,
    wrong('b'),
  ]);
});
