// Times as the vendors write them, to and from milliseconds since the epoch; the only file of the
// sandbox that knows a calendar.
import { z } from 'zod';

const Instant = z.iso.datetime({ precision: 3 });

/** NHN Cloud's `2018-02-22T09:00:00.000Z`; undefined for any other form and for days that do not exist. */
export function parseInstant(text: string): number | undefined {
  return Instant.safeParse(text).success ? Date.parse(text) : undefined;
}

/** Huawei Cloud's `20180222T090000Z`; undefined for any other form. */
export function parseBasicInstant(text: string): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  return parseInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`);
}

/** NHN Cloud's `2025-05-01T00:00:00.000+09:00`: Seoul has had no summer time for decades. */
export function formatSeoul(time: number): string {
  const shifted = new Date(time + 9 * 3_600_000).toISOString();
  return shifted.replace('Z', '+09:00');
}

export function formatBasicInstant(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** CloudFront's `2019-12-05T18:40:49.413Z`. */
export function formatInstant(time: number): string {
  return new Date(time).toISOString();
}

/** `Sun, 06 Nov 1994 08:49:37 GMT`. */
export function formatHttpDate(time: number): string {
  return new Date(time).toUTCString();
}
