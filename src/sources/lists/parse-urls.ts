// Typed lists: URLs and wildcards, one a line.

import type { TypedFault } from '../../core/list-marks.ts';
import type { Target, TargetRule } from '../../core/target.ts';
import { groupDigits, oneLine } from '../../core/text.ts';
import { hideSecretParts } from '../../core/urls/secret-parts.ts';
import { findTypedFault } from '../../core/urls/typed-fault.ts';
import type { InputProblem } from '../../errors.ts';

export interface TypedLine {
  readonly text: string;
  /** Where it stands, for people: `line 12`. */
  readonly where: string;
}

export interface ParsedList {
  readonly targets: readonly Target[];
  /** At most `mostProblems`, with the number of the others in the last one. */
  readonly problems: readonly InputProblem[];
}

const mostProblems = 20;

/**
 * An http(s) URL without user info, its fragment dropped; undefined for anything else. Mends as any URL
 * parser does, so what somebody typed is checked before; see typed-fault.ts.
 */
export function parseWebAddress(text: string): URL | undefined {
  const url = /^https?:\/\//i.test(text) ? URL.parse(text) : null;
  if (url === null || url.username !== '' || url.password !== '') return undefined;
  if (url.hash !== '' || url.href.endsWith('#')) url.hash = '';
  return url;
}

type ListInput = Extract<TargetRule, 'urls' | 'urls-file'>;

/** URLs as the parser prints them. */
export function parseUrls(lines: Iterable<TypedLine>, input: ListInput): ParsedList {
  return parseLines(lines, {
    input,
    parse: (text) => {
      const url = parseWebAddress(text);
      return url === undefined ? undefined : { kind: 'url', value: url.href, rule: input };
    },
    otherwise: {
      what: 'is not an http or https URL',
      remedy: 'Give whole URLs, like `https://www.example.com/a.css`, one a line.',
    },
  });
}

/** Wildcards for `purge-type: wildcard`: whole URLs with a `*`, or paths that begin with `/`. */
export function parseWildcards(lines: Iterable<TypedLine>, input: ListInput): ParsedList {
  return parseLines(lines, {
    input,
    parse: (text) => {
      const value = parseWildcard(text);
      return value === undefined ? undefined : { kind: 'wildcard', value, rule: input };
    },
    otherwise: {
      what: 'is neither a path that begins with `/` nor an http or https URL with a `*`',
      remedy: 'Give patterns like `/img/*` or `https://www.example.com/img/*`, one a line.',
    },
  });
}

function parseWildcard(text: string): string | undefined {
  if (/^\/(?!\/)/.test(text)) {
    const { pathname, search } = new URL(`http://host.invalid${text}`);
    return pathname + search;
  }
  const url = parseWebAddress(text);
  return url !== undefined && (url.pathname + url.search).includes('*') ? url.href : undefined;
}

interface LineRules {
  readonly input: ListInput;
  /** Of a text in which there is nothing to mend. */
  readonly parse: (text: string) => Target | undefined;
  /** What is wrong with what cannot be parsed. */
  readonly otherwise: TypedFault;
}

function parseLines(lines: Iterable<TypedLine>, rules: LineRules): ParsedList {
  const targets: Target[] = [];
  const problems: InputProblem[] = [];
  let unnamed = 0;
  for (const line of lines) {
    const fault = findTypedFault(line.text);
    const target = fault === undefined ? rules.parse(line.text) : undefined;
    if (target !== undefined) targets.push(target);
    else if (problems.length < mostProblems)
      problems.push(toProblem(line, { ...rules, ...(fault ?? rules.otherwise) }));
    else unnamed += 1;
  }
  const rest = unnamed === 0 ? [] : [toRestProblem(unnamed, rules)];
  return { targets, problems: [...problems, ...rest] };
}

function toProblem(
  { text, where }: TypedLine,
  { input, what, remedy }: Pick<LineRules, 'input'> & TypedFault,
): InputProblem {
  // A password typed into a URL is not shown; it may hold any character.
  const shown = oneLine(hideSecretParts(text), 200);
  // A file that was meant for something else may hold what nobody may see.
  const isLikeUrl =
    input === 'urls' || /^(\/|[a-z][a-z0-9+.-]*:\/\/|[\w-]+(\.[\w-]+)+(\/|$))/i.test(text);
  return {
    code: 'input-invalid',
    input,
    message: `\`${input}\`, ${where}, ${what}${isLikeUrl ? `: ${shown}` : '.'}`,
    remedy,
  };
}

function toRestProblem(count: number, { input, otherwise }: LineRules): InputProblem {
  return {
    code: 'input-invalid',
    input,
    message: `\`${input}\` has ${groupDigits(count)} more lines like these.`,
    remedy: otherwise.remedy,
  };
}
