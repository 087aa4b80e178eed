// Reads inputs row by row, so that every problem is found and none hides another.
import { type ListField, numberLines } from '../core/inputs/fields.ts';
import type { InputRow, InputRows, ValuesOf } from '../core/inputs/row.ts';
import type { TypedFault } from '../core/list-marks.ts';
import { oneLine } from '../core/text.ts';
import { hideSecretParts } from '../core/urls/secret-parts.ts';
import type { InputProblem } from '../errors.ts';

/** The trimmed text of an input, `''` if it is absent: `''` always means the default. */
export type GetInput = (name: string) => string;

/** Looks each of them up once: a run asks for most of them half a dozen times. */
export function rememberInputs(getInput: GetInput): GetInput {
  const known = new Map<string, string>();
  return (name) => {
    const value = known.get(name) ?? getInput(name);
    known.set(name, value);
    return value;
  };
}

/** The environment variable's value, `''` if it is not set. */
export type GetEnvironment = (name: string) => string;

export interface ValueReader {
  /** The value, or the default if the input is empty or wrong; a wrong one is noted. */
  read<T>(row: InputRow<T>): T | undefined;
  readonly problems: InputProblem[];
}

const longestQuote = 80;
/** Of one list. */
const mostProblems = 20;

export function createValueReader(getInput: GetInput): ValueReader {
  const problems: InputProblem[] = [];
  return {
    problems,
    read(row) {
      const { name, field } = row;
      const text = getInput(name);
      if (text === '' && row.required === true) problems.push(toMissing(row));
      const absent = row.default === undefined ? undefined : field.parse(row.default);
      if (text === '') return absent;
      if (isList(field)) problems.push(...findWrongItems(text, { name, field }));
      const value = field.parse(text);
      if (value === undefined) problems.push(toWrong(text, row));
      return value ?? absent;
    },
  };
}

/** The values of rows, by the keys of the rows. */
export function readRows<Rows extends InputRows>(rows: Rows, reader: ValueReader): ValuesOf<Rows>;
export function readRows(rows: InputRows, reader: ValueReader): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, reader.read(row)]));
}

function isList<T>(field: InputRow<T>['field']): field is ListField<never> & typeof field {
  return 'parseItem' in field;
}

function findWrongItems(
  text: string,
  { name, field }: { readonly name: string; readonly field: ListField<unknown> },
): readonly InputProblem[] {
  return numberLines(text)
    .filter(({ item }) => field.parseItem(item) === undefined)
    .slice(0, mostProblems)
    .map(({ line, item }) => {
      const { what, remedy } = findFault(item, field);
      const message = `\`${name}\`: line ${line} ${what}: ${quote(item)}.`;
      return { code: 'input-invalid', input: name, message, remedy };
    });
}

/** Exactly what is wrong, if that can be said. */
function findFault(
  text: string,
  { findFault: find, wants, remedy }: InputRow['field'],
): TypedFault {
  return find?.(text) ?? { what: `is not ${wants}`, remedy };
}

export function toMissing({ name, field }: InputRow): InputProblem {
  const message = `\`${name}\` is missing.`;
  return { code: 'input-missing', input: name, message, remedy: field.remedy };
}

function toWrong(text: string, { name, field, secret }: InputRow): InputProblem {
  const { what, remedy } = findFault(text, field);
  const shown = secret === true ? '' : `: ${quote(text)}`;
  const meant = field.suggest?.(text);
  const question = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
  const message = `\`${name}\` ${what}${shown}.${question}`;
  return { code: 'input-invalid', input: name, message, remedy };
}

/** A typed value as an error may show it. */
export function quote(typed: string): string {
  return JSON.stringify(oneLine(hideSecretParts(typed), longestQuote));
}
