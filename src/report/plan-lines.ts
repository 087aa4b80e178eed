// The plan of a sync as people read it: in the log, in the summary, in the file for a comment.

import type { ChangeKind } from '../core/distributions/plan.ts';
import type { Json } from '../core/json-value.ts';
import { canonicalJson } from '../core/json-value.ts';
import { displayPath } from '../core/urls/path-text.ts';

export interface PlannedChange {
  readonly kind: ChangeKind;
  readonly name: string;
  readonly domain: string;
  readonly fields: readonly {
    readonly field: string;
    readonly before?: Json | undefined;
    readonly after?: Json | undefined;
  }[];
}

/** Longer than any list that vendors store as one text: what changed in it must be seen. */
const longestValue = 1_100;
/** The first character colours the line when Markdown shows a diff. */
const signs: Readonly<Record<string, string>> = { create: '+', modify: '!', delete: '-' };

/** One line a change and a field; nothing in it breaks out of a line or a code block. */
export function renderPlanLines(changes: readonly PlannedChange[]): readonly string[] {
  return changes.flatMap((change) => {
    const { kind, name, domain, fields } = change;
    const place = [name, domain === '' ? '' : `(${domain})`]
      .filter((part) => part !== '')
      .join(' ');
    const head = `${signs[kind] ?? '#'} ${kind} ${plain(place)}`;
    return [head, ...fields.flatMap((field) => renderField(field, kind))];
  });
}

function renderField(
  { field, before, after }: PlannedChange['fields'][number],
  kind: string,
): readonly string[] {
  const [old, fresh] = [before ?? null, after ?? null];
  return [
    ...(kind === 'create' || old === null ? [] : [`-   ${field}: ${show(old)}`]),
    ...(fresh === null ? [] : [`+   ${field}: ${show(fresh)}`]),
  ];
}

function show(value: Json): string {
  const text = plain(canonicalJson(value));
  return text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text;
}

function plain(text: string): string {
  return displayPath(text).replaceAll('`', "'");
}

/** The plan as Markdown, for the summary and for `plan-file`. */
export function renderPlan(changes: readonly PlannedChange[]): string {
  if (changes.length === 0) return 'The file names no distribution, and the vendor has none.';
  return ['```diff', ...renderPlanLines(changes), '```'].join('\n');
}
