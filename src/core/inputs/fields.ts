// Parsers of input values. Each takes trimmed text and says in words what it accepts.

import type { Pace } from '../capability.ts';
import { parseDuration } from '../instant.ts';
import type { TypedFault } from '../list-marks.ts';
import { findNearest } from '../nearest.ts';
import type { Shard } from '../plan/shard.ts';
import { groupDigits, oneLine } from '../text.ts';
import { findTypedFault } from '../urls/typed-fault.ts';
import { parseWebUrl } from '../urls/web-address.ts';
import { findFolderFault, parseFolder } from './folder-path.ts';

export interface Field<T> {
  /** Undefined if the text has another form. */
  readonly parse: (text: string) => T | undefined;
  /** Completes "`timeout` is not …". */
  readonly wants: string;
  readonly remedy: string;
  /** What exactly is wrong with a text of another form, if that can be said. */
  readonly findFault?: (text: string) => TypedFault | undefined;
  /** The value that the text nearly is, if there is one. */
  readonly suggest?: (text: string) => string | undefined;
}

/** A list, one item a line, each item once; every item that is wrong is reported. */
export interface ListField<T> extends Field<readonly T[]> {
  /** Undefined if the item has another form; `wants` and `remedy` speak of one item. */
  readonly parseItem: (item: string) => T | undefined;
}

export const textField: Field<string> = {
  parse: (text) => text,
  wants: 'text',
  remedy: 'Set it to some text.',
};

/** Whatever a token is made of, a header cannot hold blanks and line breaks. */
export const tokenField: Field<string> = {
  parse: (text) => (/^[\x21-\x7e]*$/.test(text) ? text : undefined),
  wants: 'a token: it contains blanks, line breaks or letters outside ASCII',
  remedy: 'Copy the token again, and take care of line breaks.',
};

/** Items as they are typed; what they mean depends on other inputs and is checked with those. */
export const linesField: Field<readonly string[]> = {
  parse: readLines,
  wants: 'a list',
  remedy: 'Write one item a line.',
};

/** The spellings that GitHub's own actions take. */
export const booleanField: Field<boolean> = {
  parse: (text) => {
    if (['true', 'True', 'TRUE'].includes(text)) return true;
    return ['false', 'False', 'FALSE'].includes(text) ? false : undefined;
  },
  wants: '`true` or `false`',
  remedy: 'Write `true` or `false`.',
};

export const booleanOrAutoField: Field<boolean | 'auto'> = {
  parse: (text) => (text === 'auto' ? text : booleanField.parse(text)),
  wants: '`auto`, `true` or `false`',
  remedy: 'Write `auto`, `true` or `false`.',
};

/** No job lasts longer, and no timer much more. */
const longestMilliseconds = 500 * 3_600_000;

function parsePositiveDuration(text: string): number | undefined {
  const milliseconds = parseDuration(text) ?? 0;
  return milliseconds > 0 && milliseconds <= longestMilliseconds ? milliseconds : undefined;
}

const adviseDuration =
  'Write it with its unit, like `500ms`, `90s`, `10m` or `1h30m`; at most `500h`.';

export const durationField: Field<number> = {
  parse: parsePositiveDuration,
  findFault(text) {
    const milliseconds = parseDuration(text);
    if (milliseconds === undefined) return undefined;
    const what = milliseconds === 0 ? 'must be longer than 0' : 'is longer than `500h`';
    return { what, remedy: adviseDuration };
  },
  wants: 'a duration',
  remedy: adviseDuration,
};

export const paceField: Field<Pace> = {
  parse: (text) => {
    const [, count = '', per = ''] = /^(\d{1,6})\/(.+)$/.exec(text) ?? [];
    const perMilliseconds = parsePositiveDuration(per);
    if (perMilliseconds === undefined || Number(count) === 0) return undefined;
    return { count: Number(count), perMilliseconds };
  },
  wants: 'a pace',
  remedy: 'Write submissions per time, like `10/1m` or `1/1s`.',
};

export const shardField: Field<Shard> = {
  parse: (text) => {
    const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
    if (index === undefined || count === undefined) return undefined;
    return index >= 1 && index <= count ? { index, count } : undefined;
  },
  wants: 'a shard',
  remedy: "Write this job's number and the number of jobs, like `2/5`; the first is `1/5`.",
};

export const checksumField: Field<string> = {
  parse: (text) => (/^[0-9a-f]{64}$/i.test(text) ? text.toLowerCase() : undefined),
  wants: 'a checksum',
  remedy:
    'Pass the output of the run that made the plan: `list-checksum` for a list, `plan-checksum` for distributions.',
};

export function integerField(least: number, most: number): Field<number> {
  return {
    parse: (text) => {
      const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      return value >= least && value <= most ? value : undefined;
    },
    wants: `a whole number from ${groupDigits(least)} to ${groupDigits(most)}`,
    remedy: 'Write digits alone, without separators and units.',
  };
}

export function choiceField<const T extends string>(choices: readonly T[]): Field<T> {
  const list = choices.map((choice) => `\`${choice}\``).join(', ');
  return {
    parse: (text) => choices.find((choice) => choice === text),
    suggest: (text) => findNearest(text, choices),
    wants: 'a supported value',
    remedy: `Set it to one of ${list}, in exactly this spelling.`,
  };
}

/** A folder as a workspace path without `./` and final `/`. */
export const rootField: Field<string> = {
  parse: parseFolder,
  findFault: findFolderFault,
  wants: 'a folder of the workspace',
  remedy: 'Give a path relative to the workspace, like `public` or `sites/docs`.',
};

export interface NumberedLine {
  /** From 1. */
  readonly line: number;
  readonly item: string;
}

/** One item a line; blank lines and lines that start with `#` are left out. */
export function numberLines(text: string): readonly NumberedLine[] {
  return text
    .split(/\r\n?|\n/)
    .map((line, index) => ({ line: index + 1, item: line.trim() }))
    .filter(({ item }) => item !== '' && !item.startsWith('#'));
}

export function readLines(text: string): readonly string[] {
  return numberLines(text).map(({ item }) => item);
}

export function listField<T>({
  parseItem,
  wants,
  remedy,
  findFault,
}: Pick<ListField<T>, 'parseItem' | 'wants' | 'remedy' | 'findFault'>): ListField<T> {
  return {
    parse: (text) => [...new Set(readLines(text).flatMap((item) => parseItem(item) ?? []))],
    parseItem,
    wants,
    remedy,
    ...(findFault === undefined ? {} : { findFault }),
  };
}

/** Addresses of an API. Which of them a provider takes, and how many, is checked with the provider. */
export const endpointsField: ListField<URL> = {
  parse: (text) => readLines(text).flatMap((item) => parseWebUrl(item) ?? []),
  parseItem: parseWebUrl,
  findFault: findTypedFault,
  wants: 'an http or https URL without user, query or fragment',
  remedy: 'Set it to the base URL of the API, such as `https://api.example.com`.',
};

/** A page or an asset; folders may have dots in their names. */
const file =
  /\/[^/]+\.(?:x?html?|php|aspx?|jsp|xml|json|txt|pdf|css|m?js|ico|png|jpe?g|gif|svg|webp|avif)$/i;

/** What no site is served under, though it is a URL. */
function findBaseFault(item: string): TypedFault | undefined {
  const url = parseWebUrl(item);
  if (url?.href.includes('*'))
    return {
      what: 'has a `*`, and every URL would have it',
      remedy: 'Write one line for each host.',
    };
  if (url === undefined || !file.test(url.pathname)) return undefined;
  return {
    what: 'ends in a file name, and every URL would lie below it',
    remedy: `Write \`${oneLine(url.href.replace(/\/[^/]*$/, ''), 200)}\`, or the folder under which \`root\` is served.`,
  };
}

/** The URLs under which `root` is served, without a final `/`. */
export const baseUrlsField: ListField<string> = listField({
  parseItem(item) {
    return findBaseFault(item) === undefined
      ? parseWebUrl(item)?.href.replace(/\/+$/, '')
      : undefined;
  },
  findFault: (item) => findTypedFault(item) ?? findBaseFault(item),
  wants: 'an http or https URL without user, query or fragment',
  remedy:
    'Write it as a browser shows it, such as `https://www.example.com` or `https://cdn.example.com/docs`, one a line.',
});
