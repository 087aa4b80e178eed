// One value of a real answer is another one: a field that is missing, of another type, out of range, or
// made of odd characters.
import { parseJson } from '../../../src/sandbox/exchange.ts';
import { forgeries, type MatrixFault } from './faults.ts';
import { isXml, textsOf, withElement, withText } from './xml-texts.ts';

type Path = readonly (string | number)[];

/** At most so many elements of a list are of interest: the others look like these. */
const mostElements = 1;

/** The places of every value that holds no other, and of every list and object. */
export function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  const own = path.length === 0 ? [] : [path];
  if (typeof value !== 'object' || value === null) return own;
  const inner = Array.isArray(value)
    ? value.slice(0, mostElements).map((item, index) => pathsOf(item, [...path, index]))
    : Object.entries(value).map(([key, item]) => pathsOf(item, [...path, key]));
  return [...own, ...inner.flat()];
}

const values: readonly (readonly [string, unknown])[] = [
  ['missing', undefined],
  ['null', null],
  ['true', true],
  ['-1', -1],
  ['1e308', 1e308],
  ['an empty string', ''],
  ['an unknown word', 'UNHEARD-OF'],
  ['an empty list', []],
  ['an empty object', {}],
  ['a list in a list', [['x']]],
  // Neither can be made a text by `String`.
  ['an object with a `toString`', { toString: '' }],
  ['a list of such objects', [{ toString: '' }, { toString: '' }]],
  ...forgeries.map((text) => [JSON.stringify(text), text] as const),
];

/** Faults for an answer such as this one, in which fields may be left out. */
export function leafFaults(body: string, optional: readonly string[]): readonly MatrixFault[] {
  if (isXml(body)) return xmlFaults(body);
  const json = parseJson(body);
  return pathsOf(json).flatMap((path) =>
    values.map(([title, value]) => ({
      name: `\`${path.join('.')}\` is ${title}`,
      isDoubtful: true,
      isLeaf: true,
      ...(isCredible(path, value, optional) ? { isCredible: true as const } : {}),
      spoil: ({ work }) => {
        const real = work();
        return { ...real, body: JSON.stringify(withValue(parseJson(real.body), path, value)) };
      },
    })),
  );
}

/** Other elements in place of one that holds a text. */
const elements: readonly (readonly [string, (element: string, name: string) => string])[] = [
  ['missing', () => ''],
  ['there twice', (element) => element + element],
  ['an element in an element', (_, name) => `<${name}><x/></${name}>`],
  ['never closed', (_, name) => `<${name}>`],
];

function xmlFaults(body: string): readonly MatrixFault[] {
  const texts = ['', '-1', '1e308', 'true', 'UNHEARD-OF', ...forgeries];
  return textsOf(body).flatMap((name) =>
    [
      ...elements.map(([title, toElement]) => ({
        title,
        bend: (real: string) =>
          withElement(real, name, (element: string) => toElement(element, name)),
      })),
      ...texts.map((text) => ({
        title: JSON.stringify(text),
        bend: (real: string) => withText(real, name, text),
      })),
    ].map(
      ({ title, bend }): MatrixFault => ({
        name: `\`${name}\` is ${title}`,
        isDoubtful: true,
        isLeaf: true,
        spoil: ({ work }) => {
          const real = work();
          return { ...real, body: bend(real.body) };
        },
      }),
    ),
  );
}

/** Another text, a list, or nothing for what may be left out: nobody can see that it is wrong. */
function isCredible(path: Path, value: unknown, optional: readonly string[]): boolean {
  if (value === undefined) return optional.includes(String(path.at(-1)));
  return typeof value === 'string' || Array.isArray(value);
}

/** A place that this answer does not have stays as it is. */
export function withValue(json: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof json !== 'object' || json === null || !(key in json)) return json;
  if (Array.isArray(json)) {
    const items: readonly unknown[] = json;
    return items.map((item, index) => (index === key ? withValue(item, rest, value) : item));
  }
  return Object.fromEntries(
    Object.entries(json).map(([name, item]) => [
      name,
      name === key ? withValue(item, rest, value) : item,
    ]),
  );
}
