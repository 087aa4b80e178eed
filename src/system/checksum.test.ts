import { expect, test } from 'vitest';
import { checksum } from './checksum.ts';

test.each([
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  // As `printf '🦀é' | sha256sum` prints it.
  ['🦀é', '4fe0ad378bf371e07cf31e6a27beb70e31ccf4bff60ae9897e83ffdb9dcef354'],
])('SHA-256 of %j as UTF-8', (text, expected) => {
  expect(checksum(text)).toBe(expected);
});
