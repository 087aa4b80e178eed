import { hash } from 'node:crypto';

/** SHA-256 of the text as UTF-8, 64 hexadecimal digits: the checksum of everything here that has one. */
export function checksum(text: string): string {
  return hash('sha256', text);
}
