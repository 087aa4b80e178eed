import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksum } from './checksum.ts';

function whole(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

describe('a checksum', () => {
  test('of a known text', () => {
    const known = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(checksum('abc')).toBe(known);
  });

  test.for([0, 1, 16_383, 16_384, 16_385, 32_767, 32_768, 32_769, 100_000])(
    'of %i characters',
    (length) => {
      expect(checksum('x'.repeat(length))).toBe(whole('x'.repeat(length)));
    },
  );

  test('of characters that a cut would part', () => {
    for (const shift of [0, 1, 2]) {
      const text = `${'x'.repeat(shift)}${'🦀é'.repeat(20_000)}`;
      expect(checksum(text)).toBe(whole(text));
    }
  });

  test('of any text, long and short', () => {
    const piece = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(piece, fc.integer({ min: 1, max: 400 }), (text, times) => {
        expect(checksum(text.repeat(times))).toBe(whole(text.repeat(times)));
      }),
      { numRuns: 200 },
    );
  });
});
