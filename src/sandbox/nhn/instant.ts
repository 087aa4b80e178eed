// The one form of time that API v1.5 documents for startTime and endTime: 2018-02-22T09:00:00.000Z.
import { z } from 'zod';

const Instant = z.iso.datetime({ precision: 3 });

const dayMilliseconds = 86_400_000;
const hourMilliseconds = 3_600_000;
const minuteMilliseconds = 60_000;

/** Milliseconds since the epoch, or undefined for any other form and for days that do not exist. */
export function parseInstant(text: string): number | undefined {
  if (!Instant.safeParse(text).success) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0] = (
    text.match(/\d+/g) ?? []
  ).map(Number);
  return (
    daysSinceEpoch({ year, month, day }) * dayMilliseconds +
    hour * hourMilliseconds +
    minute * minuteMilliseconds +
    second * 1_000 +
    millisecond
  );
}

/** A year is counted from March here, so that its leap day is its last and needs no exception. */
function daysSinceEpoch(date: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}): number {
  const year = date.month < 3 ? date.year - 1 : date.year;
  const monthsSinceMarch = (date.month + 9) % 12;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const dayOfYear = Math.floor((153 * monthsSinceMarch + 2) / 5) + date.day - 1;
  const daysFromMarchOfYear0ToEpoch = 719_468;
  return 365 * year + leapDays + dayOfYear - daysFromMarchOfYear0ToEpoch;
}
