import type { ExecResult } from '../exec.ts';
import type { GitSession } from './git-session.ts';
import type { CommitName, CommitRange } from './resolve-range.ts';

/** Git knows the empty tree without having it; its id depends on the object format. */
const emptyTrees: Readonly<Record<number, string>> = {
  40: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  64: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};

/** Plumbing, because `git diff` obeys the user's configuration; no blobs are needed. */
const flags = [
  'diff-tree',
  '-r',
  '-z',
  '--raw',
  '--no-renames',
  '--no-abbrev',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=none',
] as const;

export function runDiff(
  { run }: GitSession,
  gitDir: string,
  { base, head }: CommitRange,
): Promise<ExecResult> {
  return run({ gitDir, args: [...flags, base ?? emptyTrees[head.length] ?? '', head] });
}

/** The commits of a range with the inputs that name them. */
export function toNames({ base, head }: CommitRange): readonly CommitName[] {
  const names: CommitName[] = [{ name: head, input: 'head' }];
  return base === undefined ? names : [...names, { name: base, input: 'base' }];
}
