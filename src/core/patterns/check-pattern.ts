// What is wrong with a pattern. Whatever passes means what it looks like; nothing is guessed.
import { findListMark, type TypedFault } from '../list-marks.ts';
import { oneLine } from '../text.ts';
import { findUnexpanded } from '../unexpanded.ts';
import { expandBraces, mostExpansions, toLiteral } from './glob-pattern.ts';

const longestPattern = 4_096;
/** A matcher that backtracks takes minutes for a hostile name if there are more. */
const mostStars = 3;

const form =
  'Write patterns over workspace paths, like `public/**` or `!**/*.map`, one a line. In YAML, begin the list with `files: |`, and not with `>`.';

/** What is wrong with a line of patterns, and how to write it; undefined if nothing is. */
export function findPatternFault(line: string): TypedFault | undefined {
  const body = line.trim().replace(/^!/, '').trim();
  const mark = findListMark(line.trim()) ?? findListMark(body);
  if (mark !== undefined) return mark;
  const unexpanded = findUnexpanded(withoutEscapes(body));
  if (unexpanded !== undefined) {
    const { what, remedy, character } = unexpanded;
    return { what, remedy: `${remedy} Write \`\\${character}\` for the character itself.` };
  }
  const what = findPatternProblem(line);
  return what === undefined ? undefined : { what, remedy: form };
}

/** Why only negations are left of a list; undefined if it can match something. */
export function findNegationFault(
  lines: readonly string[],
  { example }: { readonly example: string },
): TypedFault | undefined {
  if (lines.length === 0 || !lines.every((line) => line.trim().startsWith('!'))) return undefined;
  return {
    what: 'has only patterns that begin with `!`, which leave out and match nothing themselves',
    remedy: `Add what they leave out of as the first line, such as \`${example}\`.`,
  };
}

/**
 * What is wrong with a line of `files`, as the end of a sentence that starts with the pattern
 * (`has a \`..\` segment; …`); undefined if nothing is.
 */
export function findPatternProblem(line: string): string | undefined {
  const pattern = line.trim().replace(/^!/, '').trim();
  if (pattern === '') return 'is empty';
  if (pattern.length > longestPattern) return `is longer than ${longestPattern} characters`;
  return (
    findSeveral(pattern) ??
    findPathProblem(pattern) ??
    findBraceProblem(pattern) ??
    findSegmentProblem(pattern)
  );
}

/** What YAML's `>` makes of a list, and what other tools read as one. */
function findSeveral(pattern: string): string | undefined {
  if (/\s!/.test(pattern))
    return 'holds more than one pattern; write one a line (`[!]` for the character itself)';
  if (/,\s|,$/.test(pattern))
    return 'has a comma before a blank or at its end; write one pattern a line (`[,]` for the character itself)';
  return undefined;
}

function findPathProblem(pattern: string): string | undefined {
  if (pattern.startsWith('/') || /^[A-Za-z]:[\\/]/.test(pattern))
    return 'is absolute; patterns are relative to the workspace, so leave out what comes before';
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(pattern))
    return 'is an address; patterns are over files, so write the path of the file in the workspace';
  if (/^~\/|^\$[A-Z_]+\//.test(pattern))
    return 'begins with a folder that only a shell knows; patterns are relative to the workspace, so leave it out';
  if (toLiteral(pattern).split('/').includes('..'))
    return 'has a `..` segment; patterns cannot leave the workspace';
  if (/(?:^|[^\\])(?:\\\\)*\\$/.test(pattern))
    return 'ends with a backslash that escapes nothing; folders are separated by `/`';
  if (/^(?:[^\\]|\\[^\p{L}\p{N}_*]|\\\*(?!\*))*\\(?:[\p{L}\p{N}_]|\*\*)/u.test(pattern))
    return `has a backslash that escapes nothing; folders are separated by \`/\`, so write \`${oneLine(pattern.replaceAll('\\', '/'), 200)}\``;
  return undefined;
}

function findBraceProblem(pattern: string): string | undefined {
  const plain = withoutEscapes(pattern);
  let depth = 0;
  for (const character of plain) {
    if (character === '{') depth += 1;
    if (character === '}' && depth > 0) depth -= 1;
  }
  if (depth > 0) return 'has a `{` that is never closed; write `\\{` for the character itself';
  if (/\{[^{},/]+\.\.[^{},/]+\}/.test(plain))
    return 'has a range like `{1..3}`; list the alternatives with commas';
  if (/\$\{/.test(pattern))
    return 'has `${`, and variables are not expanded here; write `[$]{` for the characters themselves';
  const expansions = expandBraces(pattern);
  if (expansions.length > mostExpansions)
    return `stands for more than ${mostExpansions} patterns; use fewer \`{…}\` groups`;
  if (!expansions.every((expansion) => /[^/]/.test(expansion)) || expansions.length === 0)
    return 'has an alternative in `{…}` that stands for nothing; leave it out';
  return undefined;
}

const characterClass = /\[[!^]?\]?[^\]]*\]/g;

function findSegmentProblem(pattern: string): string | undefined {
  for (const expansion of expandBraces(pattern)) {
    for (const segment of expansion.split('/')) {
      const plain = withoutEscapes(segment);
      const problem = findClassProblem(plain) ?? findStarProblem(plain);
      if (problem !== undefined) return problem;
    }
  }
  return undefined;
}

function findClassProblem(segment: string): string | undefined {
  if (segment.replaceAll(characterClass, '').includes('['))
    return 'has a `[` that is never closed; write `\\[` for the character itself';
  if (segment.match(characterClass)?.some((text) => !isClassValid(text)))
    return 'has a character range that runs backwards, like `[z-a]`';
  return undefined;
}

function findStarProblem(segment: string): string | undefined {
  const stars = segment.replaceAll(characterClass, 'x').match(/\*+/g) ?? [];
  return stars.length > mostStars
    ? `has more than ${mostStars} \`*\` in one path segment; use fewer, each for a longer part of the name`
    : undefined;
}

function isClassValid(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

/** The pattern with a harmless letter in place of each escaped character. */
function withoutEscapes(pattern: string): string {
  return pattern.replaceAll(/\\./gs, 'x');
}
