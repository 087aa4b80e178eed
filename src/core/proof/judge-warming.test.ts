import { expect, test } from 'vitest';
import { judgeWarming } from './judge-warming.ts';
import type { Seen } from './proof.ts';

const answer = { status: 200, hash: 'a', validators: '' };

test.each<[string, Seen, string]>([
  ['from a cache by its words', { ...answer, cache: { from: 'cache' } }, 'hit'],
  ['from a cache by its age', { ...answer, cache: { ageSeconds: 1 } }, 'hit'],
  ['asked for at once', { ...answer, cache: { ageSeconds: 0 } }, 'unknown'],
  ['from the origin', { ...answer, cache: { from: 'origin' } }, 'miss'],
  [
    'from the origin by way of a cache nearer to it',
    { ...answer, cache: { from: 'origin', ageSeconds: 9 } },
    'miss',
  ],
  ['nothing said', { ...answer, cache: {} }, 'unknown'],
  ['another status', { status: 404, validators: '', cache: { from: 'cache' } }, 'unknown'],
  ['no answer', { failure: 'no answer' }, 'unknown'],
])('%s', (_what, seen, verdict) => {
  expect(judgeWarming(seen)).toEqual({ verdict, evidence: expect.stringMatching(/./) });
});
