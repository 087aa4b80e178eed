// Header lines as people type them, and which of them are credentials.
import { numberLines } from '../../core/inputs/fields.ts';
import { listCredentials } from '../../core/inputs/header-credentials.ts';
import type { InputProblem } from '../../errors.ts';

/** Names in lower case. */
export type Headers = Readonly<Record<string, string>>;

const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const line = new RegExp(`^(${token}): *([\\x21-\\x7e](?:[\\x20-\\x7e]*[\\x21-\\x7e])?)$`);
/** A `;` before the next name. */
const nextHeader = new RegExp(`; *(?=${token}:)`);

/** What the client decides for each connection, and what `endpoint` is for. */
const reserved: ReadonlySet<string> = new Set([
  ...['connection', 'content-length', 'expect', 'host', 'keep-alive', 'te', 'trailer'],
  ...['transfer-encoding', 'upgrade'],
]);

export interface ReadHeaders {
  /** One set for each line of `http-variants`, or one set for all lines of `http-headers`. */
  readonly sets: readonly Headers[];
  readonly problems: readonly InputProblem[];
}

/** One header a line. Values are never shown. */
export function readHeaderLines(input: string, text: string): ReadHeaders {
  const set: Record<string, string> = {};
  const problems = numberLines(text).flatMap(({ line: number, item }) =>
    readParts([item], { input, number, set }),
  );
  return { sets: [set], problems };
}

/** One set of headers a line, with `;` between them. */
export function readVariantLines(input: string, text: string): ReadHeaders {
  const sets: Headers[] = [];
  const problems = numberLines(text).flatMap(({ line: number, item }) => {
    const set: Record<string, string> = {};
    sets.push(set);
    return readParts(item.split(nextHeader), { input, number, set });
  });
  return { sets, problems };
}

interface Place {
  readonly input: string;
  readonly number: number;
  /** Where the headers are added, by their names in lower case. */
  readonly set: Record<string, string>;
}

function readParts(
  parts: readonly string[],
  { input, number, set }: Place,
): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const refuse = (what: string, remedy: string): void =>
    void problems.push({
      code: 'input-invalid',
      input,
      message: `\`${input}\`: line ${number} ${what}.`,
      remedy,
    });
  for (const part of parts) {
    const [, spelt = '', value = ''] = line.exec(part.trim()) ?? [];
    const name = spelt.toLowerCase();
    if (name === '')
      refuse('is not of the form `Name: value`', 'Write it like `Accept-Encoding: br`.');
    else if (reserved.has(name))
      refuse(
        `sets \`${spelt}\`, which belongs to the connection`,
        name === 'host'
          ? 'Remove it. The host of each URL is sent; `endpoint` says where to connect to.'
          : 'Remove it.',
      );
    else if (Object.hasOwn(set, name))
      refuse(
        `sets \`${spelt}\` once more, and only one of them would be sent`,
        'Write all values in one line, as in `Accept: image/avif, image/webp`.',
      );
    else set[name] = value;
  }
  return problems;
}

/** Of all sets together. */
export function listSecrets(sets: readonly Headers[]): readonly string[] {
  return listCredentials(sets.flatMap((headers) => Object.entries(headers)));
}
