// Reads fields one by one, so that every problem is found and none hides another.
import type { InputProblem } from '../errors.ts';
import { oneLine } from '../system/logger.ts';
import type { Field } from './fields.ts';

/** The trimmed text of an input, `''` where it is absent: `''` always means the default. */
export type GetInput = (name: string) => string;

export interface ValueReader {
  /** The value, the fallback where the input is empty or wrong; a wrong one is noted. */
  read<T, F>(name: string, field: Field<T>, fallback: F): T | F;
  readonly problems: InputProblem[];
}

const longestQuote = 80;

export function createValueReader(getInput: GetInput): ValueReader {
  const problems: InputProblem[] = [];
  return {
    problems,
    read(name, { parse, wants, remedy }, fallback) {
      const text = getInput(name);
      if (text === '') return fallback;
      const value = parse(text);
      if (value !== undefined) return value;
      problems.push({
        code: 'input-invalid',
        input: name,
        message: `\`${name}\` is not ${wants}: ${quote(text)}.`,
        remedy,
      });
      return fallback;
    },
  };
}

/**
 * A typed value as an error may show it: not too long, and without the user and password of a URL,
 * which may hold any character and no scheme before them.
 */
export function quote(typed: string): string {
  const shown = typed.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, '$1***@');
  return JSON.stringify(oneLine(shown, longestQuote));
}
