// Which paths a list of patterns asks for.
import { Minimatch } from 'minimatch';
import { parsePattern } from './glob-pattern.ts';

/** Options that leave minimatch nothing but `*`, `?`, `**`, classes and `\`. */
const matcherOptions = {
  dot: true,
  nobrace: true,
  nocomment: true,
  noext: true,
  nonegate: true,
  platform: 'linux',
  // No workspace path has two slashes in a row, and to look for them in each takes long.
  preserveMultipleSlashes: true,
} as const;

/** Makes the test that decides for every source whether a workspace path is asked for. */
export function compilePatterns(lines: readonly string[]): (path: string) => boolean {
  const rules = lines
    .map(parsePattern)
    .map(({ negates, alternatives }) => ({
      matched: !negates,
      tests: alternatives.map(compileAlternative),
    }))
    .reverse();
  return (path) => {
    for (const { matched, tests } of rules) {
      for (const test of tests) if (test(path)) return matched;
    }
    return false;
  };
}

/**
 * A whole folder, as most patterns are, needs no look at each segment: 100,000 paths take 33 ms in
 * place of 117 ms, which is a seventh of such a run.
 */
function compileAlternative(pattern: string): (path: string) => boolean {
  const folder = /^([^*?[\\]+\/)?\*\*$/.exec(pattern);
  if (folder !== null) {
    const [, start = ''] = folder;
    return (path) => path.length > start.length && path.startsWith(start);
  }
  const matcher = new Minimatch(pattern, matcherOptions);
  return (path) => matcher.match(path);
}
