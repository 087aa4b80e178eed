// What is asked of a comparison of commits.
import type { Selection } from '../../core/selection.ts';
import type { SourceDeps } from '../source.ts';
import type { ComparePlan } from './event-plan.ts';

export interface Comparison {
  readonly selection: Pick<
    Selection,
    'findsUnchanged' | 'purgeAllIf' | 'files' | 'root' | 'source' | 'base' | 'head'
  >;
  readonly deps: SourceDeps;
  readonly plan: ComparePlan;
  /** `root` as the repository has it; `''` is all of it, and undefined lies outside of it. */
  readonly root: string | undefined;
  /** Where the checkout lies in the workspace, with a final `/`; `''` is the workspace. */
  readonly place: string;
}

/** The head has nothing below `root`, or not all of it: what is served there is built, not committed. */
export interface Untracked {
  readonly untrackedAt: string;
  /** A file of the workspace that is not committed, if others of `root` are. */
  readonly built?: string;
  /** A folder of the commit that has nearly the name of `root`, as a path of the workspace. */
  readonly nearest?: string;
}
