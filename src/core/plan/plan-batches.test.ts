import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capability } from '../../../test/fakes/capability.ts';
import type { Target } from '../target.ts';
import { planBatches } from './plan-batches.ts';
import { listText } from './shard.ts';

const toTarget = (value: string): Target => ({ kind: 'url', value, rule: 'urls' });

test('whole, in order, and within every limit of a request', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,40}$/), { maxLength: 60 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 43, max: 200 }),
      (values, targetsPerRequest, bytesPerRequest) => {
        const targets = values.map(toTarget);
        const batches = planBatches(targets, {
          capability: { ...capability, targetsPerRequest, bytesPerRequest },
          checksum: (text) => text,
          text: listText(targets),
        });
        expect(batches.flatMap((batch) => batch.targets)).toEqual(targets);
        for (const batch of batches) {
          const list = batch.targets.map(({ value }) => value);
          expect(list.length).toBeGreaterThan(0);
          expect(list.length).toBeLessThanOrEqual(targetsPerRequest);
          expect(JSON.stringify(list).length).toBeLessThanOrEqual(bytesPerRequest + 1);
          expect(batch.checksum).toBe(listText(batch.targets));
        }
      },
    ),
  );
});

test('a value that is too long for any request goes alone', () => {
  const targets = ['a', 'x'.repeat(100), 'b'].map(toTarget);
  const batches = planBatches(targets, {
    capability: { ...capability, targetsPerRequest: 10, bytesPerRequest: 50 },
    checksum: (text) => text,
    text: listText(targets),
  });
  expect(batches.map((batch) => batch.targets.length)).toEqual([1, 1, 1]);
});
