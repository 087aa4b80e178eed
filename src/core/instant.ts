// Pure conversions between milliseconds since the epoch and text; the time itself comes from a Clock.

/** `2026-11-21T09:00:00.000Z`. */
export function formatInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** The same for many instants: those of one second share its text. */
export function createInstantFormat(): (milliseconds: number) => string {
  const seconds = new Map<number, string>();
  return (milliseconds) => {
    const second = Math.floor(milliseconds / 1_000);
    const text = seconds.get(second) ?? formatInstant(second * 1_000).slice(0, -4);
    seconds.set(second, text);
    return `${text}${String(Math.floor(milliseconds) - second * 1_000).padStart(3, '0')}Z`;
  };
}

/** Milliseconds since the epoch of `formatInstant`'s form, or undefined for anything else. */
export function parseInstant(text: string): number | undefined {
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(text);
  const parsed = isInstant ? Date.parse(text) : Number.NaN;
  return Number.isNaN(parsed) ? undefined : parsed;
}

/** `20261121T090000Z`: ISO 8601 without separators, as signatures use it. */
export function formatBasicInstant(milliseconds: number): string {
  return `${formatInstant(milliseconds).slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** Milliseconds since the epoch of `formatBasicInstant`'s form, or undefined for anything else. */
export function parseBasicInstant(text: string): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  return parseInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

const weekday = /^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? /;

/** Milliseconds since the epoch of an HTTP date, or undefined for any other text. */
export function parseHttpDate(text: string): number | undefined {
  // The oldest form, of C's asctime, names no zone and means GMT.
  const inZone = text.endsWith(' GMT') ? text : `${text} GMT`;
  const parsed = weekday.test(text) ? Date.parse(inZone) : Number.NaN;
  return Number.isNaN(parsed) ? undefined : parsed;
}

const units = [
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1_000],
] as const;

/** A duration as inputs spell it: `1h30m`, `90s` as `1m30s`, `250ms`. */
export function formatDuration(milliseconds: number): string {
  const whole = Math.round(milliseconds);
  if (whole < 1_000) return `${whole}ms`;
  let left = Math.round(whole / 1_000) * 1_000;
  let text = '';
  for (const [unit, size] of units) {
    const amount = Math.floor(left / size);
    left -= amount * size;
    if (amount > 0) text += `${amount}${unit}`;
  }
  return text;
}

const durationPattern = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/;

/** Milliseconds of `500ms`, `90s`, `10m`, `1h30m`; undefined for anything else, a bare number too. */
export function parseDuration(text: string): number | undefined {
  const parts = durationPattern.exec(text);
  if (parts === null || text === '') return undefined;
  const [, hours = '0', minutes = '0', seconds = '0', milliseconds = '0'] = parts;
  return (
    Number(hours) * 3_600_000 +
    Number(minutes) * 60_000 +
    Number(seconds) * 1_000 +
    Number(milliseconds)
  );
}
