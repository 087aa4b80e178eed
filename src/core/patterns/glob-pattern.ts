// The pattern language of `files`, the same for every source: workspace-relative, case-sensitive,
// dot files match, a folder's name means all it holds, `!` negates, the last match wins.
import { expand } from 'brace-expansion';

/** More expansions of one pattern than this are refused, so a short line cannot become a long run. */
export const mostExpansions = 1_000;

/** One line of `files`, parsed. */
export interface Pattern {
  readonly negates: boolean;
  /** What the line stands for; `**` ends an alternative that means a whole folder. */
  readonly alternatives: readonly string[];
}

/** Parses a line in which `findPatternProblem` finds nothing. */
export function parsePattern(line: string): Pattern {
  const trimmed = line.trim();
  const negates = trimmed.startsWith('!');
  const body = negates ? trimmed.slice(1).trim() : trimmed;
  return { negates, alternatives: expandBraces(body).flatMap(toAlternatives) };
}

/** Every pattern that one pattern stands for, at most `mostExpansions` and one more. */
export function expandBraces(pattern: string): readonly string[] {
  // The library takes the backslash off `\\`, and the matcher would take off a second one.
  const kept = pattern.replaceAll(/\\./gs, (part) => (part === '\\\\' ? '\\\\\\\\' : part));
  return expand(kept, { max: mostExpansions + 1 });
}

/** `dir` is the file of that name, and everything below the folder of that name. */
function toAlternatives(text: string): readonly string[] {
  const segments = text.split('/').filter((segment) => segment !== '' && segment !== '.');
  const last = segments.at(-1);
  if (last === undefined) return ['**'];
  const path = segments.join('/');
  if (last === '**') return [path];
  if (text.endsWith('/')) return [`${path}/**`];
  return isLiteral(last) ? [path, `${path}/**`] : [path];
}

export function isLiteral(segment: string): boolean {
  return !/[*?[]/.test(segment.replaceAll(/\\./gs, ''));
}

/** The text of a segment without its escapes. */
export function toLiteral(segment: string): string {
  return segment.replaceAll(/\\(.)/gs, '$1');
}
