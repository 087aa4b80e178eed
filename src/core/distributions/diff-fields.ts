// How the fields of a distribution differ, in the canonical form of their values.

import { canonicalJson, isList, isObject, type Json, type JsonObject } from '../json-value.ts';
import type { Canonical } from './distribution.ts';

export interface FieldChange {
  readonly field: string;
  /** Undefined if the vendor has none, or if the file clears it. */
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** Only what the file names is compared: what the vendor fills in does not count as a difference. */
export function diffFields(
  desired: JsonObject,
  current: JsonObject,
  canonical: Canonical,
): readonly FieldChange[] {
  return Object.keys(desired)
    .toSorted()
    .filter((field) => !isMet(field, { desired, current, canonical }))
    .map((field) => ({
      field,
      before: current[field] ?? undefined,
      after: desired[field] ?? undefined,
    }));
}

function isMet(
  field: string,
  {
    desired,
    current,
    canonical,
  }: { readonly desired: JsonObject; readonly current: JsonObject; readonly canonical: Canonical },
): boolean {
  // The vendor does not say what a list holds.
  if (current[field] === null && isList(desired[field] ?? null)) return false;
  const one = canonical(field, desired[field]);
  return isCovered(one, canonical(field, current[field]), canonical);
}

/** Names inside an object that the file leaves out are the vendor's business as well. */
function isCovered(desired: Json, current: Json, canonical: Canonical): boolean {
  if (isObject(desired) && isObject(current)) {
    const names = Object.keys(desired);
    return names.every((name) => isMet(name, { desired, current, canonical }));
  }
  if (isList(desired) && isList(current)) {
    return (
      desired.length === current.length &&
      desired.every((value, index) => isCovered(value, current[index] ?? null, canonical))
    );
  }
  return desired === current;
}

/** The fields of which one of two plans wants something else than the other, each once. */
export function findOtherFields(
  planned: readonly FieldChange[],
  found: readonly FieldChange[],
  canonical: Canonical,
): readonly string[] {
  const toValues = (changes: readonly FieldChange[]): JsonObject =>
    Object.fromEntries(
      changes.map(({ field, before, after }) => {
        return [field, [canonical(field, before), canonical(field, after)]];
      }),
    );
  return findOtherValues(toValues(planned), toValues(found), (_field, value) => value ?? null);
}

/** The names of which one of two has another value than the other, or none. */
export function findOtherValues(
  one: JsonObject,
  other: JsonObject,
  canonical: Canonical,
): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  const show = (object: JsonObject, name: string): string =>
    canonicalJson(canonical(name, object[name]));
  return [...names].toSorted().filter((name) => show(one, name) !== show(other, name));
}
