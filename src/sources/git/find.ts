// `source: git`.
import { SourceError } from '../../errors.ts';
import { compareCommits } from '../commits/compare-commits.ts';
import type { Comparison, Untracked } from '../commits/comparison.ts';
import type { FoundChanges, SourceDeps } from '../source.ts';
import { openGitCommits } from './commits.ts';
import type { ApiMergeBase } from './merge-base.ts';
import { createGit } from './process.ts';

/** Throws UnusableGitError without a git that can do it, else SourceError, TimeoutError. */
export async function findByGit(comparison: Comparison): Promise<FoundChanges | Untracked> {
  const { deps } = comparison;
  const askMergeBase = createApiMergeBase(deps);
  const commits = openGitCommits({ deps, run: createGit(deps), askMergeBase });
  return await compareCommits(commits, comparison);
}

/** Only a short cut: if the API cannot answer, git fetches the history. */
function createApiMergeBase(deps: SourceDeps): ApiMergeBase {
  return async (one, other) => {
    try {
      const { openGithubApi } = await import('../github/api.ts');
      const { findApiMergeBase } = await import('../github/compare.ts');
      return await findApiMergeBase(await openGithubApi(deps), { one, other });
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      deps.logger.debug(`The GitHub API gave no merge base: ${error.message}`);
      return undefined;
    }
  };
}
