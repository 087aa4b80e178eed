// What a plan has that the reviewed one did not have, and the other way round.
import { isWrite } from '../core/distributions/plan.ts';
import { canonicalJson, type Json } from '../core/json-value.ts';
import { describeChange, type PlannedChange, showPlaces } from './plan-lines.ts';

/** One entry of either plan. */
export interface EntryDifference {
  readonly name: string;
  /** Lines of a diff: `-` was reviewed, `+` is planned now. */
  readonly lines: readonly string[];
}

/** Entries that nothing is done for count as absent, as they do in the checksum. */
export function comparePlans(
  reviewed: readonly PlannedChange[],
  found: readonly PlannedChange[],
): readonly EntryDifference[] {
  const [before, after] = [byName(reviewed), byName(found)];
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return names.flatMap((name) => {
    const [old, fresh] = [before.get(name), after.get(name)];
    if (show(old) === show(fresh)) return [];
    return [{ name, lines: compareEntry(old, fresh) }];
  });
}

function byName(changes: readonly PlannedChange[]): ReadonlyMap<string, PlannedChange> {
  const counted = changes.filter((change) => isWrite(change) || change.kind === 'adopt');
  return new Map(counted.map((change) => [change.name, change]));
}

function show(change: PlannedChange | undefined): string {
  if (change === undefined) return '';
  const { kind, domain, fields } = change;
  const places = fields.map(
    ({ field, before, after }): Json => [field, before ?? null, after ?? null],
  );
  return canonicalJson([kind, domain, places]);
}

function compareEntry(
  old: PlannedChange | undefined,
  fresh: PlannedChange | undefined,
): readonly string[] {
  const [oldHead, head] = [old, fresh].map((change) =>
    change === undefined ? undefined : describeChange(change),
  );
  const [oldPlaces, places] = [old, fresh].map((change) =>
    change === undefined ? [] : showPlaces(change),
  );
  const removed = (oldPlaces ?? []).filter((place) => !places?.includes(place));
  const added = (places ?? []).filter((place) => !oldPlaces?.includes(place));
  return [
    ...(oldHead === head
      ? [`! ${head}`]
      : [
          ...(oldHead === undefined ? [] : [`- ${oldHead}`]),
          ...(head === undefined ? [] : [`+ ${head}`]),
        ]),
    ...removed.map((place) => `-   ${place}`),
    ...added.map((place) => `+   ${place}`),
  ];
}
