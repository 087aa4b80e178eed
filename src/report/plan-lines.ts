// The plan of a sync as people read it: in the log, in the summary, in the file for a comment.

import { type ChangeKind, isWrite } from '../core/distributions/plan.ts';
import type { Json } from '../core/json-value.ts';
import { canonicalJson } from '../core/json-value.ts';
import { groupDigits } from '../core/text.ts';
import { displayPath } from '../core/urls/path-text.ts';
import { diffValues, type ValueChange } from './value-diff.ts';

export interface PlannedChange {
  readonly kind: ChangeKind;
  readonly name: string;
  readonly domain: string;
  readonly fields: readonly {
    readonly field: string;
    readonly before?: Json | undefined;
    readonly after?: Json | undefined;
  }[];
  /** What people should know before it is sent. */
  readonly notes?: readonly string[];
}

/** Longer than any list that vendors store as one text: what changed in it must be seen. */
const longestValue = 1_100;
/** The first character colours the line when Markdown shows a diff. */
const signs: Readonly<Record<string, string>> = { create: '+', modify: '!', delete: '-' };

/** What cannot be undone comes first; it is sent last. */
const order: Readonly<Record<ChangeKind, number>> = {
  delete: 0,
  create: 1,
  modify: 1,
  adopt: 2,
  unchanged: 2,
  unmanaged: 3,
};

export interface PlanCounts {
  readonly create: number;
  readonly modify: number;
  readonly delete: number;
}

export function countChanges(changes: readonly Pick<PlannedChange, 'kind'>[]): PlanCounts {
  const count = (wanted: ChangeKind): number =>
    changes.filter(({ kind }) => kind === wanted).length;
  return { create: count('create'), modify: count('modify'), delete: count('delete') };
}

/** `Plan: 0 to create, 2 to modify, 1 to delete`. */
export function describeCounts(changes: readonly Pick<PlannedChange, 'kind'>[]): string {
  const counts = countChanges(changes);
  const parts = (['create', 'modify', 'delete'] as const).map(
    (kind) => `${groupDigits(counts[kind])} to ${kind}`,
  );
  return `Plan: ${parts.join(', ')}`;
}

/** One line a change and a place in it; nothing in it breaks out of a line or a code block. */
export function renderPlanLines(changes: readonly PlannedChange[]): readonly string[] {
  const entries = changes
    .toSorted((one, other) => order[one.kind] - order[other.kind])
    .map((change, index) => ({ change, index, lines: renderChange(change) }));
  // A blank line parts what is changed; the others are lines of one list.
  return entries.flatMap(({ change, index, lines }) => {
    const previous = entries[index - 1]?.change;
    const isApart = previous !== undefined && (isWrite(change) || isWrite(previous));
    return isApart ? ['', ...lines] : lines;
  });
}

function renderChange(change: PlannedChange): readonly string[] {
  const { kind, fields, notes = [] } = change;
  const head = `${signs[kind] ?? '#'} ${describeChange(change)}`;
  const marked = notes.map((note) => `!   ${plain(note)}`);
  return [head, ...fields.flatMap((field) => renderField(field, kind)), ...marked];
}

/** `modify docs (docs.example)`. */
export function describeChange({ kind, name, domain }: PlannedChange): string {
  const place = [name, domain === '' ? '' : `(${domain})`].filter((part) => part !== '').join(' ');
  return `${kind} ${plain(place)}${kind === 'delete' ? ': closed for good' : ''}`;
}

/** Each place that differs in one line of text: `aliases[1]: "b.example" → nothing`. */
export function showPlaces({ kind, fields }: PlannedChange): readonly string[] {
  return fields.flatMap((field) =>
    findPlaces(field, kind).map(({ path, before, after }) => {
      const [old, fresh] = [before, after].map((value) =>
        value === null ? 'nothing' : show(value),
      );
      return kind === 'create' ? `${plain(path)}: ${fresh}` : `${plain(path)}: ${old} → ${fresh}`;
    }),
  );
}

function findPlaces(
  { field, before, after }: PlannedChange['fields'][number],
  kind: ChangeKind,
): readonly ValueChange[] {
  const old = kind === 'create' ? null : (before ?? null);
  return diffValues(field, old, after ?? null);
}

function renderField(field: PlannedChange['fields'][number], kind: ChangeKind): readonly string[] {
  return findPlaces(field, kind).flatMap((place) => [
    ...(place.before === null ? [] : [`-   ${plain(place.path)}: ${show(place.before)}`]),
    ...(place.after === null ? [] : [`+   ${plain(place.path)}: ${show(place.after)}`]),
  ]);
}

function show(value: Json): string {
  const text = plain(canonicalJson(value));
  return text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text;
}

function plain(text: string): string {
  return displayPath(text).replaceAll('`', "'");
}
