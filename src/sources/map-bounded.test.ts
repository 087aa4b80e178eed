import { describe, expect, test } from 'vitest';
import { failureOf } from '../../test/fakes/workspace.ts';
import { mapBounded } from './map-bounded.ts';

const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

describe('work on many items', () => {
  test('never does more at once than is allowed, and keeps the order', async () => {
    let running = 0;
    let most = 0;
    const results = await mapBounded([5, 1, 4, 2, 3], 2, async (item) => {
      running += 1;
      most = Math.max(most, running);
      for (let left = item; left > 0; left -= 1) await turn();
      running -= 1;
      return item * 10;
    });
    expect(results).toEqual([50, 10, 40, 20, 30]);
    expect(most).toBe(2);
  });

  test('begins nothing more after a failure', async () => {
    const begun: number[] = [];
    const failure = await failureOf(
      mapBounded([1, 2, 3, 4, 5], 2, async (item) => {
        begun.push(item);
        await turn();
        if (item === 1) throw new Error('first');
        await turn();
      }),
    );
    for (let left = 10; left > 0; left -= 1) await turn();
    expect(failure).toEqual(new Error('first'));
    expect(begun).toEqual([1, 2]);
  });

  test('of nothing is nothing', async () => {
    expect(await mapBounded([], 4, async () => 1)).toEqual([]);
  });
});
