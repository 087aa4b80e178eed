import { parseHttpDate } from './instant.ts';

/** Delays before the extra attempts of one request: 1 s, 2 s, 4 s … to 30 s, each shortened by up to half. */
export function backoffMilliseconds(failures: number, random: number): number {
  const full = Math.min(1_000 * 2 ** (failures - 1), 30_000);
  return full * (1 - random / 2);
}

/** Delays between polls: from the first one growing by half to the cap, each shortened by up to a tenth. */
export function* pollDelays(
  firstMilliseconds: number,
  capMilliseconds: number,
  random: () => number,
): Generator<number, never> {
  for (let delay = firstMilliseconds; ; delay = Math.min(delay * 1.5, capMilliseconds)) {
    yield delay * (1 - random() / 10);
  }
}

/** Milliseconds a `Retry-After` header asks to wait, from seconds or an HTTP date; never negative. */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header.trim()) * 1_000;
  const date = parseHttpDate(header.trim());
  return date === undefined ? undefined : Math.max(date - now, 0);
}
