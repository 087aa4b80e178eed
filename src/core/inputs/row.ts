// One row says everything about an input: types, reading, warnings, action.yml, workflows and
// documentation follow from it.
import type { Field } from './fields.ts';

/** Inputs of one group take effect together; the groups' rows say when. */
export type InputGroup =
  | 'run'
  | 'polling'
  | 'submission'
  | 'list'
  | 'limit'
  | 'fold'
  | 'root'
  | 'files'
  | 'manifest'
  | 'commits'
  | 'purge'
  | 'named'
  | 'condition'
  | 'distributions'
  | 'verify'
  | 'verify-purge'
  | 'origin';

export interface InputRow<T = unknown> {
  /** As spelt in `action.yml`. */
  readonly name: string;
  readonly field: Field<T>;
  readonly group: InputGroup;
  /** One or two sentences for `action.yml` and the documentation; Markdown. */
  readonly description: string;
  /** As a user would type it. An absent input without a default is undefined. */
  readonly default?: string;
  /** What `action.yml` has instead: an expression that only the runner can evaluate. */
  readonly expression?: string;
  readonly required?: true;
  readonly secret?: true;
  /** A path that is written to. */
  readonly writes?: true;
  /** Names that other actions and scripts use for it. */
  readonly aliases?: readonly string[];
  /** Names of inputs that other actions have for one value of it, each with that value. */
  readonly valueAliases?: Readonly<Record<string, string>>;
}

export type InputRows = Readonly<Record<string, InputRow>>;

/** The value of one row. */
type ValueOf<Row extends InputRow> = NonNullable<ReturnType<Row['field']['parse']>>;

type KeysWithDefault<Rows extends InputRows> = {
  [Key in keyof Rows]: Rows[Key] extends { readonly default: string } ? Key : never;
}[keyof Rows];

/** The values that rows stand for, by their keys. */
export type ValuesOf<Rows extends InputRows> = {
  readonly [Key in KeysWithDefault<Rows>]: ValueOf<Rows[Key]>;
} & {
  readonly [Key in Exclude<keyof Rows, KeysWithDefault<Rows>>]?: ValueOf<Rows[Key]> | undefined;
};
