// What the signatures of several vendors are made of.
import { createHash } from 'node:crypto';

/** Letters, digits and `-_.~` stay; everything else is its UTF-8 bytes. */
export function percentEncode(text: string): string {
  let encoded = '';
  for (const byte of Buffer.from(text, 'utf8')) {
    const character = String.fromCharCode(byte);
    const stays = /[A-Za-z0-9\-_.~]/.test(character);
    encoded += stays ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return encoded;
}

export function hexDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
