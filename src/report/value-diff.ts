// Where two values of a field differ, down to the items of lists and the names in objects.
import { canonicalJson, isList, isObject, type Json, type JsonObject } from '../core/json-value.ts';

/** One place; null if there is no value there. */
export interface ValueChange {
  /** As one would write it in code: `places[1].port`, counted from 0. */
  readonly path: string;
  readonly before: Json;
  readonly after: Json;
}

/** Names that `after` leaves out of an object stay as they are, so they are not a difference. */
export function diffValues(path: string, before: Json, after: Json): readonly ValueChange[] {
  const places = findPlaces(path, before, after);
  return places.length > 0 ? places : [{ path, before, after }];
}

function findPlaces(path: string, before: Json, after: Json): readonly ValueChange[] {
  if (isObject(before) && isObject(after)) return diffObjects(path, before, after);
  const [old, fresh] = [toItems(before), toItems(after)];
  if (old !== undefined && fresh !== undefined) return diffLists(path, old, fresh);
  return isCovered(after, before) ? [] : [{ path, before, after }];
}

/** A list that is not there is like an empty one; two missing ones are not lists. */
function toItems(value: Json): readonly Json[] | undefined {
  if (value === null) return [];
  return isList(value) ? value : undefined;
}

function diffObjects(path: string, before: JsonObject, after: JsonObject): readonly ValueChange[] {
  return Object.keys(after)
    .toSorted()
    .flatMap((name) => findPlaces(`${path}.${name}`, before[name] ?? null, after[name] ?? null));
}

/** Items in the same place are compared with each other, unless the list got longer or shorter. */
function diffLists(
  path: string,
  before: readonly Json[],
  after: readonly Json[],
): readonly ValueChange[] {
  const isNested = [...before, ...after].some((item) => isObject(item) || isList(item));
  if (isNested && before.length === after.length)
    return after.flatMap((item, index) =>
      findPlaces(`${path}[${index}]`, before[index] ?? null, item),
    );
  const left = countTexts(before);
  const added = [...after.entries()].filter(([, item]) => !takeText(left, item));
  const removed = [...before.entries()].filter(([, item]) => takeText(left, item));
  return [
    ...removed.map(([index, item]) => ({ path: `${path}[${index}]`, before: item, after: null })),
    ...added.map(([index, item]) => ({ path: `${path}[${index}]`, before: null, after: item })),
  ];
}

type Counts = Map<string, number>;

function countTexts(items: readonly Json[]): Counts {
  const counts: Counts = new Map();
  for (const item of items) {
    const text = canonicalJson(item);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** True if there was one more of them. */
function takeText(counts: Counts, item: Json): boolean {
  const text = canonicalJson(item);
  const count = counts.get(text) ?? 0;
  counts.set(text, Math.max(0, count - 1));
  return count > 0;
}

function isCovered(after: Json, before: Json): boolean {
  if (isObject(after) && isObject(before))
    return Object.keys(after).every((name) => isCovered(after[name] ?? null, before[name] ?? null));
  return canonicalJson(after) === canonicalJson(before);
}
