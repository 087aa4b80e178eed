// What somebody probably meant by a name that does not exist.
import { distance } from 'fastest-levenshtein';

/** As people vary names: by case, `-`, `_`, and an `-id` at the end. */
function simplify(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-_]id$/, '')
    .replaceAll(/[-_]/g, '');
}

export function isSameName(one: string, other: string): boolean {
  return simplify(one) === simplify(other);
}

/** The known name that is nearly `typed`, if there is one: at most two letters differ, in short names one. */
export function findNearest(typed: string, known: readonly string[]): string | undefined {
  const wanted = simplify(typed);
  const near = known
    .map((name) => ({ name, apart: distance(simplify(name), wanted) }))
    .filter(({ name, apart }) => {
      const { length } = simplify(name);
      const isShort = Math.min(length, wanted.length) < 6;
      // Any letter is one away from any other.
      return apart <= (isShort ? 1 : 2) && apart < length;
    });
  return near.toSorted((one, other) => one.apart - other.apart)[0]?.name;
}
