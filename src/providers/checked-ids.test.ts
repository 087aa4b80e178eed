import { describe, expect, test } from 'vitest';
import { createLimits } from '../../test/fakes/limits.ts';
import { createBatch } from '../../test/fakes/targets.ts';
import { ContractError, InputError } from '../errors.ts';
import { checkTaskIds } from './checked-ids.ts';
import type { Operations } from './provider.ts';

const polled: string[] = [];

function createOperations(id: string): Operations {
  return {
    submit: async () => ({ id }),
    probe: async ({ tasks }) => {
      polled.push(...tasks.map((task) => task.id));
      return { news: [] };
    },
  };
}

const batch = createBatch('url', 'https://a.example/');
const own = 'https://api.example';

describe('an id that is an address', () => {
  test('is taken and polled at the origin of the API', async () => {
    const id = `${own}/operations/1?x=y`;
    const operations = checkTaskIds(createOperations(id), own);
    expect(await operations.submit(batch, createLimits())).toEqual({ id });
    await operations.probe?.({ tasks: [{ id, targets: [], sent: 1 }], since: 0 }, createLimits());
    expect(polled.splice(0)).toEqual([id]);
  });

  test.each([
    ['https://evil.example/operations/1', own],
    ['http://api.example/operations/1', own],
    ['https://api.example:8443/operations/1', own],
    ['https://api.example@evil.example/1', own],
    ['//evil.example/1', own],
    ['https://', own],
    // A vendor whose ids are words.
    [`${own}/operations/1`, undefined],
  ])('%s is never polled', async (id, origin) => {
    const operations = checkTaskIds(createOperations(id), origin);
    await expect(operations.submit(batch, createLimits())).rejects.toThrow(ContractError);
    const query = { tasks: [{ id, targets: [], sent: 1 }], since: 0 };
    await expect(operations.probe?.(query, createLimits())).rejects.toThrow(InputError);
    expect(polled).toEqual([]);
  });
});

test('words that look a little like addresses are words', async () => {
  for (const id of ['I2J0I21PCUYOIK', 'a:b', 'arn:aws:x/y', '::error::x'])
    expect(
      await checkTaskIds(createOperations(id), undefined).submit(batch, createLimits()),
    ).toEqual({
      id,
    });
});
