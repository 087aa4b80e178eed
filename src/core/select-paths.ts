import type { Change, SkippedFile, SkipReason } from './change.ts';

export interface PathRules {
  /** Whether `files` asks for a workspace path; see glob-pattern.ts. */
  readonly matches: (path: string) => boolean;
  /** The served folder, `''` for the workspace. */
  readonly root: string;
  /** What is warmed must exist. */
  readonly forWarming: boolean;
}

export interface SelectedPaths {
  readonly selected: readonly Change[];
  readonly skipped: readonly SkippedFile[];
}

/** Divides the changes into those that give URLs and those that do not, with the reason. */
export function selectPaths(changes: readonly Change[], rules: PathRules): SelectedPaths {
  const prefix = rules.root === '' ? '' : `${rules.root}/`;
  const selected: Change[] = [];
  const skipped: SkippedFile[] = [];
  for (const change of changes) {
    const reason = findSkipReason(change, rules, prefix);
    if (reason === undefined) selected.push(change);
    else skipped.push({ path: change.path, reason });
  }
  return { selected, skipped };
}

function findSkipReason(
  { path, kind }: Change,
  { matches, forWarming }: PathRules,
  prefix: string,
): SkipReason | undefined {
  if (!matches(path)) return 'not-matched';
  if (!path.startsWith(prefix)) return 'outside-root';
  return forWarming && kind === 'deleted' ? 'deleted' : undefined;
}
