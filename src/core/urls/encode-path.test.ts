import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodePath } from './encode-path.ts';
import { decodePath, encodePathBytes } from './path-text.ts';

function decodePercent(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const isEscape = text.charAt(index) === '%';
    bytes.push(
      isEscape ? Number.parseInt(text.slice(index + 1, index + 3), 16) : text.charCodeAt(index),
    );
    if (isEscape) index += 2;
  }
  return Uint8Array.from(bytes);
}

describe('encoding of a path', () => {
  test('what the URL parser leaves alone stays, but for % and \\', () => {
    for (let unit = 0; unit < 0x80; unit += 1) {
      const character = String.fromCharCode(unit);
      const isLeftAlone = new URL(`http://h/a${character}b`).pathname === `/a${character}b`;
      const isKept = encodePath(character) === character;
      expect([character, isKept]).toEqual([character, isLeftAlone && character !== '%']);
    }
  });

  test('any bytes come back from the URL, which is a fixed point of the parser', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 30 }), (bytes) => {
        const path = `/x${decodePath(bytes)}x`;
        const url = `https://www.example.com${encodePath(path)}`;
        const hasDots = /\/\.{1,2}(\/|$)/.test(path);
        if (!hasDots) expect(new URL(url).href).toBe(url);
        expect(decodePercent(encodePath(path))).toEqual(encodePathBytes(path));
      }),
      { numRuns: 2_000 },
    );
  });

  test('invalid text does not throw', () => {
    expect(encodePath('a\ud800b')).toBe('a%EF%BF%BDb');
  });
});
