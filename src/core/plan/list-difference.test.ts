import { expect, test } from 'vitest';
import { describeListDifference } from './list-difference.ts';

const many = Array.from({ length: 1_200 }, (_, index) => `https://a.example/${index}`);

test.each<[readonly string[], readonly string[], string]>([
  [['a', 'b'], ['b', 'a'], ''],
  [['a'], ['a', 'b'], '1 URL is new (b)'],
  [[], ['https://a.example/?sig=x1'], '1 URL is new (https://a.example/?sig=***)'],
  [['a', 'b'], ['c'], '1 URL is new (c), 2 URLs are gone (a, b)'],
  [
    many,
    [],
    '1,200 URLs are gone (https://a.example/0, https://a.example/1, https://a.example/2, https://a.example/3, https://a.example/4, and 1,195 more)',
  ],
])('%#', (before, now, text) => {
  expect(describeListDifference({ before, now, kind: 'url' })).toBe(text);
});
