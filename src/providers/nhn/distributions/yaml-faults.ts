// The errors of the `yaml` package in words of ours, with what to do: its own speak of flow collections,
// implicit keys and indicators. https://eemeli.org/yaml/#errors
import type { YAMLParseError } from 'yaml';

export interface Explained {
  /** Completes "line 3, column 1: …". */
  readonly why: string;
  readonly remedy: string;
}

type Code = YAMLParseError['code'];

const unclosed: Explained = {
  why: 'a `[` or `{` that begins before this is not closed',
  remedy: 'Add the missing `]` or `}`.',
};
const badIndent: Explained = {
  why: 'the line is not indented like the lines that it belongs to',
  remedy: 'Begin all keys of one mapping in the same column, and all `-` of one list.',
};

/** The first that fits; an empty pattern fits always. */
const explanations: readonly (Explained & { readonly code: Code; readonly says?: RegExp })[] = [
  {
    code: 'TAB_AS_INDENT',
    why: 'the line is indented with a tab',
    remedy: 'Indent with spaces.',
  },
  { code: 'BAD_INDENT', says: /\bend with a\b/, ...unclosed },
  { code: 'BAD_INDENT', ...badIndent },
  { code: 'MISSING_CHAR', says: /^Sequence item without/, ...badIndent },
  {
    code: 'MISSING_CHAR',
    says: /^Missing closing "/,
    why: 'a text that begins with `"` before this has no second one',
    remedy: 'Add the missing `"`.',
  },
  {
    code: 'MISSING_CHAR',
    says: /^Missing closing '/,
    why: "a text that begins with `'` before this has no second one",
    remedy: "Add the missing `'`, or write an apostrophe inside quotes as `''`.",
  },
  { code: 'MISSING_CHAR', says: /\bend with a\b/, ...unclosed },
  {
    code: 'MISSING_CHAR',
    says: /^Missing , /,
    why: 'a comma is missing between two items',
    remedy: 'Put a comma between the items of `[…]` and `{…}`.',
  },
  {
    code: 'MISSING_CHAR',
    says: /space after :/,
    why: 'a space is missing after `:`',
    remedy: 'Write `key: value`.',
  },
  {
    code: 'MISSING_CHAR',
    says: /followed by map values/,
    why: 'a `:` is missing after the key',
    remedy: 'Write `key: value`.',
  },
  {
    code: 'MISSING_CHAR',
    says: /^Comments/,
    why: 'a space is missing before `#`',
    remedy: 'Put a space before a comment, or the value in quotes.',
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    why: 'a `: ` begins a mapping here, inside a value',
    remedy:
      'Put the value in quotes, or begin the next line in the same column as the key before it.',
  },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    why: 'a key and its `:` are not on one line',
    remedy: 'Write `key: value` on one line, and indent with spaces.',
  },
  {
    code: 'BLOCK_IN_FLOW',
    why: 'a comma is missing between two items of `[…]` or `{…}`, or a bracket is not closed',
    remedy: 'Put a comma between the items, and close each `[` and `{`.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    says: /^Unexpected (?:,|empty item) in/,
    why: 'a comma has no item before it',
    remedy: 'Remove the comma.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    why: 'something is here that does not belong to what comes before it',
    remedy:
      'Write one `key: value` a line, a comma between items of `[…]` and `{…}`, and put values with special characters in quotes.',
  },
  {
    code: 'BAD_SCALAR_START',
    why: 'a value without quotes cannot begin with this character',
    remedy: 'Put the value in quotes.',
  },
  {
    code: 'BAD_DQ_ESCAPE',
    why: 'a `\\` in double quotes begins an escape that does not exist',
    remedy: 'Put the value in single quotes, or write `\\\\` for the character itself.',
  },
  {
    code: 'MULTIPLE_DOCS',
    why: 'a `---` begins a second document',
    remedy: 'Keep one document in the file.',
  },
];

export function explainYamlError({ code, message }: YAMLParseError): Explained {
  const found = explanations.find(
    (one) => one.code === code && (one.says === undefined || one.says.test(message)),
  );
  return (
    found ?? {
      why: 'the file cannot be read as YAML from here on',
      remedy: 'Put values with special characters in quotes, and check the lines before this one.',
    }
  );
}
