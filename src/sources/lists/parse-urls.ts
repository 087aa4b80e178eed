// Typed lists: URLs and wildcards, one a line.

import type { WildcardForm } from '../../core/capability.ts';
import type { TypedFault } from '../../core/list-marks.ts';
import type { NamedInput, Target, TargetRule } from '../../core/target.ts';
import { groupDigits, oneLine } from '../../core/text.ts';
import { hideSecretParts } from '../../core/urls/secret-parts.ts';
import { findTypedFault } from '../../core/urls/typed-fault.ts';
import type { InputProblem } from '../../errors.ts';
import { type ParsedName, parseMarked, parseName, toNamed } from './parse-names.ts';

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
 * An http or https URL without user info, its fragment dropped; undefined for anything else. The URL
 * parser mends slips silently, so typed text is checked first; see typed-fault.ts.
 */
export function parseWebAddress(text: string): URL | undefined {
  const url = /^https?:\/\//i.test(text) ? URL.parse(text) : null;
  if (url === null || url.username !== '' || url.password !== '') return undefined;
  if (url.hash !== '' || url.href.endsWith('#')) url.hash = '';
  return url;
}

const isPath = /^\/(?!\/)/;

const needsBase: TypedFault = {
  what: 'is a path, which needs `base-url`',
  remedy: 'Set `base-url` to the URLs below which it lies, or give whole URLs.',
};

const notUrl: TypedFault = {
  what: 'is not an http or https URL',
  remedy: 'Give whole URLs, like `https://www.example.com/a.css`, one a line.',
};

const notFolder: TypedFault = {
  what: 'is not the URL of a folder, which ends in `/`',
  remedy:
    'This provider purges folders with everything below them: give them like `https://www.example.com/img/`, one a line. The URL of a single file has a `.` in its last part.',
};
const notWildcard: TypedFault = {
  what: 'is neither a path that begins with `/` nor an http or https URL',
  remedy: 'Give patterns like `/img/*` or `https://www.example.com/img/*`, one a line.',
};

type ListInput = Extract<TargetRule, 'urls' | 'urls-file' | NamedInput>;

export interface LineOptions {
  /** What a line that begins with `/` is below; as URLs without a final `/`. */
  readonly baseUrls?: readonly string[];
  /** Whether such a line without a `base-url` is a target as it is. */
  readonly takesPaths?: boolean;
  /** Whether this action printed the lines, so that nobody can have made a slip. */
  readonly isPrinted?: boolean;
}

/** URLs as the parser prints them. */
export function parseUrls(
  lines: Iterable<TypedLine>,
  input: ListInput,
  { isPrinted = false, ...options }: LineOptions = {},
): ParsedList {
  return parseLines(lines, {
    input,
    isPrinted,
    parse: (text) => parseItem(text, options).map((value) => ({ kind: 'url', value, rule: input })),
    otherwise: (text) => (isPath.test(text) ? needsBase : notUrl),
  });
}

/** The URLs that a line stands for; nothing if it is another form. */
function parseItem(
  text: string,
  { baseUrls = [], takesPaths = false }: Omit<LineOptions, 'isPrinted'>,
): readonly string[] {
  if (takesPaths && baseUrls.length === 0 && isPath.test(text)) return [printPath(text)];
  const bases = isPath.test(text) ? baseUrls : [''];
  return bases.flatMap((base) => parseWebAddress(base + text)?.href ?? []);
}

function printPath(text: string): string {
  const { pathname, search } = new URL(`http://host.invalid${text}`);
  return pathname + search;
}

/**
 * Lists for `purge-type: wildcard`: whole URLs and paths that begin with `/`. With a `*` they are
 * wildcards, without one URLs; a path of an unknown host stays a wildcard.
 */
export function parseWildcards(
  lines: Iterable<TypedLine>,
  input: ListInput,
  { isPrinted = false, ...options }: LineOptions = {},
): ParsedList {
  return parseLines(lines, {
    input,
    isPrinted,
    parse: (text) => {
      const urls = text.includes('*') ? [] : parseItem(text, options);
      if (urls.length > 0) return urls.map((value) => ({ kind: 'url', value, rule: input }));
      const value = parseWildcard(text);
      return value === undefined ? [] : [{ kind: 'wildcard', value, rule: input }];
    },
    otherwise: () => notWildcard,
  });
}

/**
 * Lists for `purge-type: wildcard` of folders: whole URLs that end in `/`; the `*` of a final `/*` is cut
 * off. What looks like a file is one URL; anything else is more likely a folder without its `/`.
 */
export function parseFolders(
  lines: Iterable<TypedLine>,
  input: ListInput,
  { isPrinted = false }: LineOptions = {},
): ParsedList {
  return parseLines(lines, {
    input,
    isPrinted,
    parse: (text) => {
      const value = parseFolder(text);
      if (value !== undefined) return [{ kind: 'wildcard', value, rule: input }];
      const url = text.includes('*') ? undefined : parseWebAddress(text);
      const isFile = url !== undefined && /\/[^/]*\.[^/.]+$/.test(url.pathname);
      return isFile ? [{ kind: 'url', value: url.href, rule: input }] : [];
    },
    otherwise: () => notFolder,
  });
}

/** By what the items of a list are. */
export function parserFor(wildcards: WildcardForm | undefined): typeof parseUrls {
  if (wildcards === undefined) return parseUrls;
  return wildcards === 'folder' ? parseFolders : parseWildcards;
}

function parseFolder(text: string): string | undefined {
  const { origin, pathname, search } = parseWebAddress(text) ?? {};
  if (pathname === undefined || search !== '') return undefined;
  const folder = pathname.replace(/\/\*$/, '/');
  return folder.endsWith('/') && !folder.includes('*') ? `${origin}${folder}` : undefined;
}

function parseWildcard(text: string): string | undefined {
  if (isPath.test(text)) return printPath(text);
  const url = parseWebAddress(text);
  return url !== undefined && (url.pathname + url.search).includes('*') ? url.href : undefined;
}

/** What is purged by name; paths of prefixes lie below `baseUrls`. */
export function parseNames(
  lines: Iterable<TypedLine>,
  input: NamedInput,
  { baseUrls = [] }: Pick<LineOptions, 'baseUrls'> = {},
): ParsedList {
  const parse = (text: string): ParsedName => parseName(text, { input, baseUrls });
  return parseLines(lines, {
    input,
    isPrinted: false,
    findFault: (text) => faultOf(parse(text)),
    parse: (text) => toNamed(valuesOf(parse(text)), input, input),
    otherwise: () => ({ what: 'is not one of them', remedy: 'Write one a line.' }),
  });
}

function faultOf(name: ParsedName): TypedFault | undefined {
  return 'fault' in name ? name.fault : undefined;
}

function valuesOf(name: ParsedName): readonly string[] {
  return 'fault' in name ? [] : name.values;
}

interface LineRules {
  readonly input: ListInput;
  readonly isPrinted: boolean;
  /** What is wrong with a text; what the URL parser would mend, if absent. */
  readonly findFault?: (text: string) => TypedFault | undefined;
  /** Of a text in which there is nothing to mend; nothing if it has another form. */
  readonly parse: (text: string) => readonly Target[];
  /** What is wrong with what cannot be parsed. */
  readonly otherwise: (text: string) => TypedFault;
}

function parseLines(lines: Iterable<TypedLine>, rules: LineRules): ParsedList {
  const targets: Target[] = [];
  const problems: InputProblem[] = [];
  let unnamed = 0;
  for (const line of lines) {
    const { found, fault } = parseLine(line.text, rules);
    for (const target of found) targets.push(target);
    if (fault === undefined) continue;
    if (problems.length < mostProblems) problems.push(toProblem(line, { ...rules, ...fault }));
    else unnamed += 1;
  }
  const rest = unnamed === 0 ? [] : [toRestProblem(unnamed, rules)];
  return { targets, problems: [...problems, ...rest] };
}

interface ParsedLine {
  readonly found: readonly Target[];
  readonly fault?: TypedFault | undefined;
}

function parseLine(text: string, rules: LineRules): ParsedLine {
  const fault = rules.isPrinted ? undefined : (rules.findFault ?? findTypedFault)(text);
  const found = fault === undefined ? rules.parse(text) : [];
  if (found.length > 0) return { found };
  const marked = rules.input === 'urls-file' ? parseMarked(text) : undefined;
  if (marked === undefined) return { found, fault: fault ?? rules.otherwise(text) };
  const { input, name } = marked;
  return { found: toNamed(valuesOf(name), input, rules.input), fault: faultOf(name) };
}

function toProblem(
  { text, where }: TypedLine,
  { input, what, remedy }: Pick<LineRules, 'input'> & TypedFault,
): InputProblem {
  // A password typed into a URL is not shown; it may hold any character.
  const shown = oneLine(hideSecretParts(text), 200);
  // A file that was meant for something else may hold what nobody may see.
  const isLikeUrl =
    input !== 'urls-file' || /^(\/|[a-z][a-z0-9+.-]*:\/\/|[\w-]+(\.[\w-]+)+(\/|$))/i.test(text);
  return {
    code: 'input-invalid',
    input,
    message: `\`${input}\`, ${where}, ${what}${isLikeUrl ? `: ${JSON.stringify(shown)}` : ''}.`,
    remedy,
  };
}

function toRestProblem(count: number, { input, otherwise }: LineRules): InputProblem {
  return {
    code: 'input-invalid',
    input,
    message: `\`${input}\` has ${groupDigits(count)} more lines like these.`,
    remedy: otherwise('').remedy,
  };
}
