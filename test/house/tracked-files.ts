// The files of this repository, as the house tests look at them.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What git tracks or would track; without files that are deleted in the working tree. */
export const tracked: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard'],
  { encoding: 'utf8' },
)
  .trim()
  .split('\n')
  .filter((path) => existsSync(path));

/** Code of the actions: no tests, and not what a vendor's folder keeps for tests. */
export const sources: readonly string[] = tracked.filter(
  (path) => /^src\/.*\.ts$/.test(path) && !/(\.test|\/rehearsal)\.ts$/.test(path),
);

export function read(path: string): string {
  return readFileSync(path, 'utf8');
}
