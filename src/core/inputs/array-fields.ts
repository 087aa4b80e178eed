// Lists as lines or as a JSON array.
import { parseJson } from '../json-value.ts';
import { type Field, readLines } from './fields.ts';

/** Lines, or a JSON array, which other steps and tools make more easily. */
export const urlsField: Field<readonly string[]> = {
  parse: (text) => (text.startsWith('[') ? readArray(text) : readLines(text)),
  wants: 'a JSON array of texts, though it begins with `[`',
  remedy: 'Write one URL a line, or a whole JSON array such as `["https://www.example.com/a"]`.',
};

/** As `urlsField`, and a tag that would be skipped as a comment is wrong. */
export const tagsField: Field<readonly string[]> = {
  parse: (text) => (hashTag.test(text) ? undefined : urlsField.parse(text)),
  findFault: (text) =>
    hashTag.test(text)
      ? {
          what: 'has a line that begins with `#`, which makes it a comment',
          remedy: 'Write tags without `#`. Put a space behind the `#` of a comment.',
        }
      : undefined,
  wants: 'a JSON array of texts, though it begins with `[`',
  remedy: 'Write one tag a line, or a whole JSON array such as `["news"]`.',
};

const hashTag = /^[ \t]*#[^\s#]\S*[ \t]*$/m;

/** The texts of a JSON array, without those that are empty; undefined for anything else. */
export function readArray(text: string): readonly string[] | undefined {
  if (!/^\s*\[/.test(text)) return undefined;
  const value = parseJson(text);
  if (!Array.isArray(value)) return undefined;
  const items: readonly unknown[] = value;
  if (!items.every((item) => typeof item === 'string')) return undefined;
  return items.map((item) => item.trim()).filter((item) => item !== '');
}
