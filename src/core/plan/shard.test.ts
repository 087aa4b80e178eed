import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { capability } from '../../../test/fakes/capability.ts';
import type { Capability } from '../capability.ts';
import type { Target } from '../target.ts';
import { countShards, listText, shareCapability, takeShard } from './shard.ts';

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
    const part = takeShard(targets, { shard: { index, count } });
    expect(part.map(({ value }) => value).join('')).toBe(expected);
  });

  test("the list's text is what sha256sum reads from a file with one value a line", () => {
    expect(listText(targets)).toBe('a\nb\nc\nd\ne\n');
    expect(createHash('sha256').update(listText([])).digest('hex')).toMatch(/^e3b0c44298fc/);
  });
});

describe('how many jobs a list is worth', () => {
  const fast = { pace: { count: 5, perMilliseconds: 1_000 } };
  const slow = { pace: { count: 10, perMilliseconds: 60_000 } };
  test.each<[string, number, number, Partial<Capability>, number]>([
    ['as many as are wanted', 100, 4, fast, 4],
    ['no more than it has requests', 3, 8, fast, 3],
    ['none for an empty list', 0, 8, fast, 0],
    ['no more than may be unfinished', 100, 50, { ...fast, unfinishedTasks: 5 }, 5],
    ['each may send once a minute', 100, 50, slow, 10],
    [
      'a pace of less than one a minute is one job',
      9,
      9,
      { pace: { count: 1, perMilliseconds: 300_000 } },
      1,
    ],
    ['no more than a matrix may have', 1_000, 256, fast, 256],
    [
      'not even where more are asked for',
      1_000,
      300,
      { pace: { count: 100, perMilliseconds: 1_000 } },
      256,
    ],
  ])('%s', (_, batches, most, row, expected) => {
    expect(countShards({ batches, most, capability: { ...capability, ...row } })).toBe(expected);
  });
});

describe('what a shard may do at once', () => {
  test('is its part of what the account may', () => {
    const whole: Capability = {
      ...capability,
      unfinishedTasks: 5,
      confirmation: {
        by: 'polling',
        firstMilliseconds: 1_000,
        capMilliseconds: 1_000,
        tasksPerProbe: 1,
        probesAtOnce: 1,
        probePace: { count: 100, perMilliseconds: 60_000 },
      },
    };
    const part = shareCapability(whole, 2);
    expect(part.unfinishedTasks).toBe(2);
    expect(part.confirmation).toMatchObject({
      probePace: { count: 100, perMilliseconds: 120_000 },
    });
    expect(shareCapability(whole, 9).unfinishedTasks).toBe(1);
    expect(shareCapability(whole, 1)).toEqual(whole);
  });

  test('is unchanged if the vendor has no such limit', () => {
    expect(shareCapability(capability, 4)).toEqual(capability);
  });
});
