// Texts, numbers and documents as nobody sends them on purpose, and as somebody would.
import fc from 'fast-check';
import { forgeries } from '../matrix/faults.ts';

/** What parsers, shells, logs, paths and addresses take for something else. */
const fragments: readonly string[] = [
  ...forgeries,
  ...['', ' ', '\t', '\n', '\r\n', '\0', '\u001b[31m', '\u2028', '\u202e', '\ufeff', '\ud800'],
  ...['..', '/', '//', '\\', '~', '-', '--upload-pack=x', '*', '**/', '?', '[', ']', '{', '}', '!'],
  ...['{a,b}', '{1..9999}', '[!a-z]', '%', '%00', '%2f', '%zz', '&', '&amp;', '#', '=', ':', ','],
  ...['null', 'true', '[]', '{}', '"', "'", '`', '$(id)', '__proto__', 'constructor', 'NaN'],
  ...['0', '-1', '1e308', '9'.repeat(30), '0x10', '1.5', '007', '5m', '100/1s', '1/0s'],
  ...[
    'http://',
    'https://',
    'https://user:pw@h/',
    'https://a.b/c?d=e#f',
    'https://[::1]/',
    'file:///',
  ],
  ...[
    'é',
    '한국',
    '😀',
    'ﬀ',
    'İ',
    '<',
    '>',
    '<loc>',
    ']]>',
    '<!--',
    '&#0;',
    '- ',
    ': ',
    '|',
    '>',
    '@',
  ],
];

export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...fragments) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 12 }) },
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** Any JSON, with texts of this kind and with names that objects know. */
export const hostileJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(fc.constant(null), fc.boolean(), fc.double({ noNaN: true }), hostileText),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString'), hostileText),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
})).value;

/** A document in which some values are other ones: it stays close to what is expected. */
export function mutatedJson(document: unknown): fc.Arbitrary<unknown> {
  return fc
    .array(fc.tuple(fc.nat(), fc.oneof(fc.constant(undefined), hostileJson)), { maxLength: 3 })
    .map((changes) =>
      changes.reduce<unknown>(
        (json, [place, value]) => replaceNth(json, place % countValues(json), value),
        document,
      ),
    );
}

function countValues(json: unknown): number {
  if (typeof json !== 'object' || json === null) return 1;
  return Object.values(json).reduce<number>((sum, inner) => sum + countValues(inner), 1);
}

/** Values are counted as they are written; undefined leaves one out. */
function replaceNth(json: unknown, place: number, value: unknown): unknown {
  if (place === 0) return value;
  if (typeof json !== 'object' || json === null) return json;
  let left = place - 1;
  const entries = Object.entries(json).map(([name, inner]): [string, unknown] => {
    const count = countValues(inner);
    const isHere = left >= 0 && left < count;
    const changed = isHere ? replaceNth(inner, left, value) : inner;
    left -= count;
    return [name, changed];
  });
  return Array.isArray(json) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

/** A text with pieces cut out, doubled or replaced. */
export function mutatedText(text: string): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(),
    length: fc.nat({ max: 40 }),
    kind: fc.constantFrom('cut', 'double', 'replace'),
    piece: hostileText,
  });
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) =>
    changes.reduce((present, { at, length, kind, piece }) => {
      const start = at % (present.length + 1);
      const [before, middle, after] = [
        present.slice(0, start),
        present.slice(start, start + length),
        present.slice(start + length),
      ];
      if (kind === 'cut') return before + after;
      return kind === 'double' ? before + middle + middle + after : before + piece + after;
    }, text),
  );
}
