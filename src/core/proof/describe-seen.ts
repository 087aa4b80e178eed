// What was seen, in plain words.
import { groupDigits } from '../text.ts';
import type { CacheFacts, Seen } from './proof.ts';

/** `served from a cache for 86,400 s`. */
export function describeCache({ ageSeconds, from }: CacheFacts): string {
  if (from === 'origin') return 'fetched from the origin';
  // An origin that answers itself sends no age.
  if (ageSeconds !== undefined) return `served from a cache for ${groupDigits(ageSeconds)} s`;
  if (from === 'cache') return 'served from a cache';
  return 'without a header that says who served it';
}

/** `HTTP 404, served from a cache`; the status is left out if it is 200. */
export function describeSeen(seen: Seen): string {
  if ('failure' in seen) return seen.failure;
  const { status, location, cache } = seen;
  if (location !== undefined) return `HTTP ${status} to ${location}`;
  if (status === 200) return describeCache(cache);
  const isSilent = cache.from === undefined && cache.ageSeconds === undefined;
  return isSilent ? `HTTP ${status}` : `HTTP ${status}, ${describeCache(cache)}`;
}
