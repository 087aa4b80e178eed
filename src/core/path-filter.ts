import type { Change, SkipReason } from './change.ts';

export interface PathRules {
  /** Whether `files` asks for a workspace path; see glob-pattern.ts. */
  readonly matches: (path: string) => boolean;
  /** The served folder, `''` for the workspace. */
  readonly root: string;
  /** What is warmed must exist. */
  readonly forWarming: boolean;
}

/** Tells of each change why it gives no URL; undefined where it does. */
export function createPathFilter({
  matches,
  root,
  forWarming,
}: PathRules): (change: Change) => SkipReason | undefined {
  const prefix = root === '' ? '' : `${root}/`;
  return ({ path, kind }) => {
    if (!matches(path)) return 'not-matched';
    if (!path.startsWith(prefix)) return 'outside-root';
    return forWarming && kind === 'deleted' ? 'deleted' : undefined;
  };
}
