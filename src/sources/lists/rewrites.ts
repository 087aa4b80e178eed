// The `rewrites` input. Its expressions run on an engine whose time grows only with the length of
// the path, so none can hang a run; it is loaded only if there is something to rewrite.

import type { RE2JS } from 're2js';
import { oneLine } from '../../core/text.ts';
import { escapeMark, type Rewrite } from '../../core/urls/rewrite-path.ts';
import type { InputProblem } from '../../errors.ts';

export interface ParsedRewrites {
  /** In the order of the lines; each replaces the first match in a path. */
  readonly rewrites: readonly Rewrite[];
  readonly problems: readonly InputProblem[];
}

/** Reads lines `regular expression => replacement`; `$1`, `$<name>`, `$&` and `$$` as in JavaScript. */
export async function parseRewrites(lines: readonly string[]): Promise<ParsedRewrites> {
  if (lines.length === 0) return { rewrites: [], problems: [] };
  const { RE2JS: engine } = await import('re2js');
  const rewrites: Rewrite[] = [];
  const problems: InputProblem[] = [];
  let beginsWithSlash = true;
  for (const [index, line] of lines.entries()) {
    const rewrite = parseRewrite(line, {
      compile: (source) => engine.compile(source),
      beginsWithSlash,
    });
    beginsWithSlash &&= /=>\s+\//.test(line);
    if (typeof rewrite !== 'string') rewrites.push(rewrite);
    else problems.push(toProblem(index, line, rewrite));
  }
  return { rewrites, problems };
}

interface RewriteDeps {
  readonly compile: (source: string) => RE2JS;
  /** Whether every path that comes here does, whatever the rules before it make of it. */
  readonly beginsWithSlash: boolean;
}

/** The function, or what is wrong with the line. */
function parseRewrite(line: string, { compile, beginsWithSlash }: RewriteDeps): Rewrite | string {
  const parts = /^(.*?)\s+=>(?:\s+(.*))?$/s.exec(line.trim());
  const [, source = '', replacement = ''] = parts ?? [];
  if (parts === null || source === '') return 'is not `regular expression => replacement`';
  if (/\s=>\s/.test(replacement)) return 'holds more than one `=>`; write one rule a line';
  // A path begins with `/`, so such a rule never applies.
  if (/^(["'`]).*\1$/.test(line.trim())) return 'is in quotes, which are taken as typed';
  const fault =
    findReplacementFault(replacement) ?? (beginsWithSlash ? findIdle(source) : undefined);
  if (fault !== undefined) return fault;
  const expression = tryCompile(source, compile);
  if (typeof expression === 'string') return expression;
  const unknown = findUnknownGroup(replacement, expression);
  if (unknown !== undefined) return `has no group \`${oneLine(unknown, 40)}\` in its expression`;
  const marked = markEscapes(replacement);
  return (path) => expression.matcher(path).replaceFirst(marked);
}

/** Why no path that begins with `/` ever matches. */
function findIdle(source: string): string | undefined {
  if (/^(?:-\s+|\/)\^/.test(source)) return 'has something before its `^`, so it never applies';
  return /^\^[\w-](?![?*{])/.test(source)
    ? 'never applies: the path below `root` begins with `/`, so write `^/`'
    : undefined;
}

/** It makes a path, below `base-url`, and every character is one of the path. */
function findReplacementFault(replacement: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(replacement))
    return 'has an address in place of a path; hosts come from `base-url`';
  if (/\s#/.test(replacement))
    return 'ends with a comment; write it on a line of its own that begins with `#`';
  if (/\\[1-9&]/.test(replacement))
    return 'has a `\\` before a group; write `$1` for the first one';
  return /[?#]/.test(replacement)
    ? 'makes a `?` or `#` part of a path; write `%3F` or `%23` for the character, and list URLs with a query in `urls`'
    : undefined;
}

/** An escape stands for itself; a `%` in a file's name does not. `%2E` would be a dot segment. */
function markEscapes(replacement: string): string {
  return replacement.replaceAll(/%2e/gi, '.').replaceAll(/%(?=[\dA-Fa-f]{2})/g, escapeMark);
}

function tryCompile(source: string, compile: (source: string) => RE2JS): RE2JS | string {
  try {
    return compile(source);
  } catch (error) {
    const found = faults.find(([words]) => error instanceof Error && words.test(error.message));
    return `is not a regular expression: ${found?.[1] ?? 'it has a part that is not supported'}`;
  }
}

/** What the engine says, in words of ours; the first that fits. */
const faults: readonly (readonly [words: RegExp, why: string])[] = [
  [/missing closing \]/, 'a `[` has no `]`'],
  [/(?:missing closing|unexpected) \)/, 'a `(` or `)` stands alone'],
  [/missing argument to repetition/, 'a `*`, `+`, `?` or `{…}` has nothing before it'],
  [/nested repetition/, 'a `*`, `+`, `?` or `{…}` follows another one'],
  [/repeat count/, 'the number in `{…}` is wrong or too large'],
  [/character class range/, 'a range in `[…]` is wrong; put a literal `-` at its end'],
  [/escape sequence|trailing backslash/, 'a `\\` begins an escape that does not exist'],
  [/capture group name|named capture/, 'the name of a group is wrong or used twice'],
  [/Perl syntax|lookbehind/, 'look-around and back-references are not supported'],
  [/too (?:large|deep)/, 'it is too large'],
];

function findUnknownGroup(replacement: string, expression: RE2JS): string | undefined {
  const names = Object.keys(expression.namedGroups());
  const count = expression.groupCount();
  const references = replacement.replaceAll('$$', '').matchAll(/\$(?:([1-9]\d?)|<([^>]*)>)/g);
  for (const [text, number, name] of references) {
    if (number !== undefined && Number(number) > count) return text;
    if (name !== undefined && !names.includes(name)) return text;
  }
  return undefined;
}

function toProblem(index: number, line: string, why: string): InputProblem {
  return {
    code: 'input-invalid',
    input: 'rewrites',
    message: `\`rewrites\`, item ${index + 1}, ${why}: ${JSON.stringify(oneLine(line, 200))}.`,
    remedy:
      'Write `regular expression => replacement`, for example `^/content/(.*)\\.md$ => /$1.html`; look-around and back-references are not supported.',
  };
}
