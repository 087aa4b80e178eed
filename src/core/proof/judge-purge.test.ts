// Each row of the table, by what makes it apply and no earlier one.
import { describe, expect, test } from 'vitest';
import { describeBefore, judgePurge, type PurgeQuestion, restsOnChange } from './judge-purge.ts';
import type { CacheFacts, SeenAnswer } from './proof.ts';

const [file, old, other, fallback] = ['file', 'old', 'other', 'fallback'];

function seen(hash: string | undefined, cache: CacheFacts = {}, validators = ''): SeenAnswer {
  return { status: 200, validators, cache, ...(hash === undefined ? {} : { hash }) };
}

function answered(status: number): SeenAnswer {
  return { status, validators: '', cache: {} };
}

/** A changed file, purged ten seconds ago, of which the cache had an old copy. */
const usual: PurgeQuestion = {
  isDeleted: false,
  file,
  fallbacks: new Set([fallback]),
  isKnownChanged: true,
  before: seen(old),
  after: seen(file),
  varies: false,
  sinceSeconds: 10,
};
const typed: PurgeQuestion = { ...usual, file: undefined, isKnownChanged: false };
const deleted: PurgeQuestion = { ...usual, file: undefined, isDeleted: true };

const miss: CacheFacts = { from: 'origin' };
const hit: CacheFacts = { from: 'cache' };

type Case = [what: string, question: PurgeQuestion, verdict: string, evidence: RegExp];

describe('what follows from an answer after a purge', () => {
  test.each<Case>([
    ['1: deleted, 404', { ...deleted, after: answered(404) }, 'fresh', /^HTTP 404/],
    ['1: deleted, 410', { ...deleted, after: answered(410) }, 'fresh', /^HTTP 410/],
    ['1 is for deleted pages alone', { ...usual, after: answered(404) }, 'unknown', /^HTTP 404/],
    ['2: deleted, fallback', { ...deleted, after: seen(fallback) }, 'fresh', /page is missing/],
    [
      '2 comes before 3: it was the fallback already',
      { ...deleted, before: seen(fallback), after: seen(fallback, hit) },
      'fresh',
      /page is missing/,
    ],
    ['2 is for deleted pages alone', { ...usual, after: seen(fallback) }, 'fresh', /changed/],
    ['3: deleted, as before', { ...deleted, after: seen(old) }, 'stale', /deleted page/],
    [
      '3 also if the origin says so: it is not deleted there',
      { ...deleted, after: seen(old, miss) },
      'stale',
      /deleted page/,
    ],
    ['4: another status', { ...usual, after: answered(503) }, 'unknown', /^HTTP 503/],
    [
      '4: a redirect',
      { ...usual, after: { ...answered(301), location: 'https://a.example/b' } },
      'unknown',
      /^HTTP 301 to https:\/\/a\.example\/b$/,
    ],
    ['4: no whole answer', { ...usual, after: { failure: 'no answer' } }, 'unknown', /^no answer$/],
    ['4: deleted, and redirected', { ...deleted, after: answered(302) }, 'unknown', /^HTTP 302/],
    ['5: the file', usual, 'fresh', /^the file of this build/],
    [
      '5 whatever headers say',
      { ...usual, after: seen(file, { ageSeconds: 999, from: 'cache' }) },
      'fresh',
      /^the file of this build, served from a cache for 999 s$/,
    ],
    ['5 also without a look before', { ...usual, before: undefined }, 'fresh', /^the file/],
    ['5 also if it varies', { ...usual, varies: true }, 'fresh', /^the file/],
    [
      '6: older than the purge',
      { ...usual, after: seen(other, { ageSeconds: 86_400 }) },
      'stale',
      /^served from a cache for 86,400 s, and purged 10 s ago$/,
    ],
    [
      '6 also without a file and a look before',
      { ...typed, before: undefined, after: seen(other, { ageSeconds: 13 }) },
      'stale',
      /13 s/,
    ],
    [
      '6 also if it varies',
      { ...usual, varies: true, after: seen(other, { ageSeconds: 13 }) },
      'stale',
      /13 s/,
    ],
    [
      '6 allows two seconds',
      { ...usual, before: undefined, after: seen(other, { ageSeconds: 12 }) },
      'unknown',
      /./,
    ],
    [
      '6 needs to know when it was purged',
      {
        ...usual,
        before: undefined,
        sinceSeconds: undefined,
        after: seen(other, { ageSeconds: 99 }),
      },
      'unknown',
      /./,
    ],
    ['7: transformed', { ...usual, after: seen(other) }, 'fresh', /transformed on its way/],
    ['7: a typed URL', { ...typed, after: seen(other) }, 'fresh', /^changed by the purge; /],
    [
      '7: it was missing before',
      { ...usual, before: answered(404), after: seen(other) },
      'fresh',
      /^changed by the purge/,
    ],
    [
      '7 not if it varies',
      { ...usual, varies: true, after: seen(other) },
      'unknown',
      /every request/,
    ],
    [
      '7 not without a look before',
      { ...usual, before: undefined, after: seen(other) },
      'unknown',
      /./,
    ],
    [
      '8: the origin has the old content, by its words',
      { ...usual, after: seen(old, miss) },
      'stale',
      /^the old content, fetched from the origin: .*wait-for-origin/,
    ],
    [
      '8: the origin has the old content, by its age',
      { ...usual, after: seen(old, { ageSeconds: 10 }) },
      'stale',
      /wait-for-origin/,
    ],
    [
      '8: a file that need not have changed',
      { ...usual, isKnownChanged: false, after: seen(old, miss) },
      'fresh',
      /^the same content as before/,
    ],
    [
      '8: a typed URL',
      { ...typed, after: seen(old, miss) },
      'fresh',
      /^the same content as before/,
    ],
    ['9: from a cache', { ...usual, after: seen(old, hit) }, 'stale', /^the old content, served/],
    ['9: nothing said', { ...usual, after: seen(old) }, 'stale', /^the old content, without/],
    [
      '9 not if it need not have changed',
      { ...usual, isKnownChanged: false, after: seen(old, hit) },
      'unknown',
      /^nothing shows/,
    ],
    ['9 not if it varies', { ...usual, varies: true, after: seen(old, hit) }, 'unknown', /every/],
    [
      '10: by its words',
      { ...typed, before: undefined, after: seen(other, miss) },
      'fresh',
      /^fetched from the origin after the purge$/,
    ],
    [
      '10: by its age',
      { ...typed, before: undefined, after: seen(other, { ageSeconds: 3 }) },
      'fresh',
      /^served from a cache for 3 s after the purge$/,
    ],
    [
      '10: by its validators',
      { ...typed, before: seen(old, {}, '"1"'), after: seen(old, hit, '"2"') },
      'fresh',
      /^another version by its headers/,
    ],
    [
      '10 is not for files',
      { ...usual, before: undefined, after: seen(other, miss) },
      'unknown',
      /^nothing shows/,
    ],
    [
      '10 not if it varies',
      { ...typed, varies: true, after: seen(other, miss) },
      'unknown',
      /every/,
    ],
    [
      '11: a typed URL from a cache',
      { ...typed, after: seen(old, hit) },
      'unknown',
      /^nothing shows/,
    ],
    ['11: deleted, unknown', { ...deleted, before: undefined, after: seen(other) }, 'unknown', /./],
  ])('%s', (_what, question, verdict, evidence) => {
    expect(judgePurge(question)).toEqual({ verdict, evidence: expect.stringMatching(evidence) });
  });
});

test.each<[string, PurgeQuestion, boolean]>([
  ['transformed', { ...usual, after: seen(other) }, true],
  ['a typed URL that changed', { ...typed, after: seen(other, miss) }, true],
  ['the file', usual, false],
  ['the same bytes', { ...typed, after: seen(old, miss) }, false],
  ['another status', { ...usual, after: answered(500) }, false],
  ['no look before', { ...typed, before: undefined, after: seen(other, miss) }, false],
  ['older than the purge', { ...usual, after: seen(other, { ageSeconds: 99 }) }, false],
])('another look is needed: %s', (_what, question, isNeeded) => {
  expect(restsOnChange(question)).toBe(isNeeded);
});

test.each<[string, SeenAnswer, string | undefined, string]>([
  [
    'stale',
    seen(old, { ageSeconds: 86_400 }),
    file,
    'another content, served from a cache for 86,400 s',
  ],
  ['fresh', seen(file, hit), file, "this build's file, served from a cache"],
  ['typed', seen(old, miss), undefined, 'fetched from the origin'],
  ['missing', { ...answered(404), cache: hit }, file, 'HTTP 404, served from a cache'],
])('before: %s', (_what, before, known, text) => {
  expect(describeBefore(before, known)).toBe(text);
});
