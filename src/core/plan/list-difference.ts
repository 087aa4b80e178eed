// Which targets came and went between two lists, as a clause for people.
import type { Refusal } from '../refusal.ts';
import { commonKind, countNoun, lineOf, type Target, type TargetKind } from '../target.ts';
import { groupDigits, oneLine } from '../text.ts';
import { hideSignature } from '../urls/hide-signature.ts';

/** What somebody approved: its checksum, and the values if they are known. */
export interface ExpectedList {
  /** SHA-256 of the values, one a line. */
  readonly checksum: string;
  readonly values?: readonly string[];
}

export interface Lists {
  readonly before: readonly string[];
  readonly now: readonly string[];
  /** Undefined if they have several. */
  readonly kind: TargetKind | undefined;
}

const mostShown = 5;

/** `2 URLs are new (https://a.example/1, https://a.example/2), 1 URL is gone (…)`; `''` if none is. */
export function describeListDifference({ before, now, kind }: Lists): string {
  const [old, fresh] = [new Set(before), new Set(now)];
  const came = [...fresh].filter((value) => !old.has(value));
  const went = [...old].filter((value) => !fresh.has(value));
  return [describe(came, { kind, what: 'new' }), describe(went, { kind, what: 'gone' })]
    .filter((part) => part !== '')
    .join(', ');
}

function describe(
  values: readonly string[],
  { kind, what }: { readonly kind: TargetKind | undefined; readonly what: string },
): string {
  if (values.length === 0) return '';
  const shown = values.slice(0, mostShown).map((value) => oneLine(hideSignature(value), 200));
  const rest = values.length - shown.length;
  const more = rest === 0 ? '' : `, and ${groupDigits(rest)} more`;
  const verb = values.length === 1 ? 'is' : 'are';
  return `${countNoun(values.length, kind)} ${verb} ${what} (${shown.join(', ')}${more})`;
}

/** Nothing is sent, because the list is not the one that was planned. */
export function refuseOtherList(
  targets: readonly Target[],
  {
    expectedList: { checksum, values },
    listChecksum,
  }: { readonly expectedList: ExpectedList; readonly listChecksum: string },
): Refusal {
  const now = targets.map(lineOf);
  const kind = commonKind(targets);
  const difference =
    values === undefined ? '' : describeListDifference({ before: values, now, kind });
  const found = `(expected ${checksum.slice(0, 12)}…, found ${listChecksum.slice(0, 12)}…)`;
  return {
    code: 'list-changed',
    input: 'expected-list',
    message: `The list is not the expected one${difference === '' ? '' : `: ${difference}`} ${found}.`,
    remedy:
      values === undefined
        ? 'Make the plan again, with the same commits and inputs. With the report file of the plan as `expected-list`, the run says which URLs came and went.'
        : 'Make the plan again, with the same commits and inputs.',
  };
}
