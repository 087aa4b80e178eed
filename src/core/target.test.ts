import { describe, expect, test } from 'vitest';
import { countNoun, countRequests } from './target.ts';

describe('counts in words', () => {
  test.each([
    [countNoun(0, 'url'), '0 URLs'],
    [countNoun(1, 'url'), '1 URL'],
    [countNoun(1_450, 'url'), '1,450 URLs'],
    [countNoun(1, 'wildcard'), '1 wildcard'],
    [countNoun(2, 'asset'), '2 assets'],
    [countNoun(1, 'everything'), '1 purge of everything'],
    [countRequests(1), '1 request'],
    [countRequests(20_000), '20,000 requests'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});
