// What patterns mean where no plain comparison of strings will do.
import { Minimatch } from 'minimatch';

/** Options that leave minimatch nothing but `*`, `?`, `**`, classes and `\`. */
const engineOptions = {
  dot: true,
  nobrace: true,
  nocomment: true,
  noext: true,
  nonegate: true,
  platform: 'linux',
} as const;

/** Whether one segment of a pattern stands for a name. */
export function matchesSegment(segment: string, name: string): boolean {
  return new Minimatch(segment, engineOptions).match(name);
}

/** The test of a whole path. */
export function compileExpression(pattern: string): (path: string) => boolean {
  const expression = new Minimatch(pattern, engineOptions).makeRe();
  if (expression === false) return () => false;
  // Without the `s` flag a `**` would stop at a line break, which a file name may have.
  const { source, flags } = expression;
  const tester = new RegExp(source, `${flags}s`);
  return (path) => tester.test(path);
}
