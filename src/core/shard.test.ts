import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { listText, shardTargets } from './shard.ts';
import type { Target } from './target.ts';

const targets: readonly Target[] = ['a', 'b', 'c', 'd', 'e'].map((value) => ({
  kind: 'url',
  value,
  rule: 'urls',
}));

describe('shards', () => {
  test.each<[number, number, string]>([
    [1, 2, 'ace'],
    [2, 2, 'bd'],
    [1, 1, 'abcde'],
    [5, 5, 'e'],
    [6, 7, ''],
  ])('%i/%i is %j', (index, count, expected) => {
    const part = shardTargets(targets, { index, count });
    expect(part.map(({ value }) => value).join('')).toBe(expected);
  });

  test("the list's text is what sha256sum reads from a file with one value a line", () => {
    expect(listText(targets)).toBe('a\nb\nc\nd\ne\n');
    expect(createHash('sha256').update(listText([])).digest('hex')).toMatch(/^e3b0c44298fc/);
  });
});
