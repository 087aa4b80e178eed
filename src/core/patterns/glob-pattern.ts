// The pattern language of `files`, the same for every source: workspace-relative, case-sensitive,
// dot files match, a folder's name means all it holds, `!` negates, the last match wins.
import { expandBraces } from './expand-braces.ts';

/** One line of `files`, read. */
export interface Pattern {
  readonly negates: boolean;
  /** What the line stands for, each as its segments; `**` ends one that means a whole folder. */
  readonly alternatives: readonly (readonly string[])[];
}

/** Reads a line that `findPatternProblem` has nothing against. */
export function parsePattern(line: string): Pattern {
  const trimmed = line.trim();
  const negates = trimmed.startsWith('!');
  const body = negates ? trimmed.slice(1).trim() : trimmed;
  return { negates, alternatives: expandBraces(body).flatMap(toAlternatives) };
}

/** `dir` is the file of that name, and everything below the folder of that name. */
function toAlternatives(text: string): readonly (readonly string[])[] {
  const segments = text.split('/').filter((segment) => segment !== '' && segment !== '.');
  const last = segments.at(-1);
  if (last === undefined) return [['**']];
  if (last === '**') return [segments];
  if (text.endsWith('/')) return [[...segments, '**']];
  return isLiteral(last) ? [segments, [...segments, '**']] : [segments];
}

function isLiteral(segment: string): boolean {
  return !/[*?[]/.test(segment.replaceAll(/\\./gs, ''));
}

/** The text of a segment without its escapes. */
export function toLiteral(segment: string): string {
  return segment.replaceAll(/\\(.)/gs, '$1');
}

type PathTest = (path: string) => boolean;

/** Makes the test that decides for every source whether a workspace path is asked for. */
export async function compilePatterns(lines: readonly string[]): Promise<PathTest> {
  const rules: { readonly matched: boolean; readonly tests: readonly PathTest[] }[] = [];
  for (const { negates, alternatives } of lines.map(parsePattern).reverse()) {
    const tests = await Promise.all(alternatives.map(compileSegments));
    rules.push({ matched: !negates, tests });
  }
  return (path) => {
    for (const { matched, tests } of rules) {
      for (const test of tests) if (test(path)) return matched;
    }
    return false;
  };
}

/** The common shapes are plain string comparisons, ten times faster than the engine's expression. */
async function compileSegments(segments: readonly string[]): Promise<PathTest> {
  const firstWild = segments.findIndex((segment) => !isLiteral(segment));
  const literal = segments.slice(0, firstWild === -1 ? undefined : firstWild).map(toLiteral);
  if (firstWild === -1) {
    const whole = literal.join('/');
    return (path) => path === whole;
  }
  const prefix = literal.map((segment) => `${segment}/`).join('');
  const rest = segments.slice(firstWild);
  if (rest.length === 1 && rest[0] === '**') return (path) => path.startsWith(prefix);
  const suffix = readSuffix(rest);
  if (suffix === undefined) {
    // A quarter of the code that a run would load first, and most lists are of common shapes.
    const { compileExpression } = await import('./glob-engine.ts');
    return compileExpression(segments.join('/'));
  }
  const shortest = prefix.length + suffix.length;
  return (path) => path.length >= shortest && path.endsWith(suffix) && path.startsWith(prefix);
}

/** The `.html` of `**` + `/*.html`. */
function readSuffix([first, second, ...others]: readonly string[]): string | undefined {
  if (first !== '**' || second === undefined || others.length > 0) return undefined;
  if (!second.startsWith('*') || second === '**' || !isLiteral(second.slice(1))) return undefined;
  return toLiteral(second.slice(1));
}
