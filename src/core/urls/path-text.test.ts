import { describe, expect, test } from 'vitest';
import { decodePath, displayPath, encodePathBytes } from './path-text.ts';

describe('paths of any bytes', () => {
  test.each<[string, readonly number[], string, string]>([
    ['text', [0x61, 0x2f, 0xc3, 0xa4], 'a/ä', 'a/ä'],
    ['beyond the first plane', [0xf0, 0x9f, 0x98, 0x80], '😀', '😀'],
    ['a byte order mark', [0xef, 0xbb, 0xbf, 0x61], '\ufeffa', '\ufeffa'],
    ['Latin-1', [0x61, 0xe4, 0x62], 'a\udce4b', 'a\\xE4b'],
    ['a sequence that is cut', [0xe2, 0x82], '\udce2\udc82', '\\xE2\\x82'],
    ['a surrogate in UTF-8', [0xed, 0xa0, 0x80], '\udced\udca0\udc80', '\\xED\\xA0\\x80'],
    ['a sequence longer than needed', [0xc0, 0xaf], '\udcc0\udcaf', '\\xC0\\xAF'],
    ['control characters', [0x0a, 0x1b, 0x7f], '\n\u001b\u007f', '\\x0A\\x1B\\x7F'],
    ['control characters of two bytes', [0xc2, 0x9b], '\u009b', '\\x9B'],
  ])('%s', (_name, bytes, text, shown) => {
    expect(decodePath(Uint8Array.from(bytes))).toBe(text);
    expect([...encodePathBytes(text)]).toEqual(bytes);
    expect(displayPath(text)).toBe(shown);
  });
});
