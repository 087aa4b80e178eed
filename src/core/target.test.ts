import { describe, expect, test } from 'vitest';
import { countKinds, countNoun, countRequests, lineOf } from './target.ts';

describe('counts in words', () => {
  test.each([
    [countNoun(0, 'url'), '0 URLs'],
    [countNoun(1, 'url'), '1 URL'],
    [countNoun(1_450, 'url'), '1,450 URLs'],
    [countNoun(1, 'wildcard'), '1 wildcard'],
    [countNoun(2, 'asset'), '2 assets'],
    [countNoun(1, 'everything'), '1 purge of everything'],
    [countNoun(1, 'tag'), '1 tag'],
    [countNoun(2, 'prefix'), '2 prefixes'],
    [countKinds([]), '0 URLs'],
    [
      countKinds([
        ['tag', 2],
        ['url', 1_000],
        ['tag', 1],
        ['host', 1],
      ]),
      '3 tags, 1,000 URLs and 1 host',
    ],
    [countRequests(1), '1 request'],
    [countRequests(20_000), '20,000 requests'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

test('in a list of lines, names of several kinds cannot be mixed up', () => {
  expect(lineOf({ kind: 'tag', value: 'a.example' })).toBe('tag:a.example');
  expect(lineOf({ kind: 'host', value: 'a.example' })).toBe('host:a.example');
  expect(lineOf({ kind: 'url', value: 'https://a.example/' })).toBe('https://a.example/');
  expect(lineOf({ kind: 'wildcard', value: '/a/*' })).toBe('/a/*');
});
