// SHA-256, the checksum of everything that this project names by one.
import { createHash, hash } from 'node:crypto';

const pieceCharacters = 16 * 1024;

/**
 * SHA-256 of the text as UTF-8, 64 hexadecimal digits. A long text goes in pieces: to encode it as
 * one takes as much fresh memory again, and longer than the hash of some of it.
 */
export function checksum(text: string): string {
  if (text.length <= pieceCharacters) return hash('sha256', text);
  const whole = createHash('sha256');
  let start = 0;
  while (start < text.length) {
    const end = findEnd(text, start + pieceCharacters);
    whole.update(text.slice(start, end));
    start = end;
  }
  return whole.digest('hex');
}

/** Never between the two halves of a character. */
function findEnd(text: string, end: number): number {
  const isBetween = (text.codePointAt(end - 1) ?? 0) > 0xffff;
  return isBetween ? end + 1 : end;
}
