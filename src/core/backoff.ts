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

/** Longer than any run, and still a time that can be added to another. */
const longestWaitMilliseconds = 365 * 24 * 3_600_000;

/** Milliseconds that a `Retry-After` header asks to wait, from seconds or an HTTP date. */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  const wait = /^\d+$/.test(text)
    ? Number(text) * 1_000
    : (parseHttpDate(text) ?? Number.NaN) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longestWaitMilliseconds);
}
