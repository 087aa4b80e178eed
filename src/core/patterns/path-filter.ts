import type { Changes, SkipReason } from '../change.ts';

export interface PathRules {
  /** Whether `files` asks for a workspace path; see glob-pattern.ts. */
  readonly matches: (path: string) => boolean;
  /** The served folder, `''` for the workspace. */
  readonly root: string;
  /** What is warmed must exist. */
  readonly forWarming: boolean;
}

/** Why a path gives no URL; undefined if it gives one. */
export function createPathFilter(
  { matches, root, forWarming }: PathRules,
  deleted: Changes['deleted'],
): (path: string) => SkipReason | undefined {
  const prefix = root === '' ? '' : `${root}/`;
  return (path) => {
    if (!matches(path)) return 'not-matched';
    if (!path.startsWith(prefix)) return 'outside-root';
    return forWarming && deleted.has(path) ? 'deleted' : undefined;
  };
}
