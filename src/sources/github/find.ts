// `source: api`.
import { compareCommits } from '../commits/compare-commits.ts';
import type { Comparison, Untracked } from '../commits/comparison.ts';
import type { FoundChanges } from '../source.ts';
import { openGithubApi } from './api.ts';
import { openApiCommits } from './compare.ts';

/** Throws SourceError, TimeoutError. */
export async function findByApi(comparison: Comparison): Promise<FoundChanges | Untracked> {
  const api = await openGithubApi(comparison.deps);
  return await compareCommits(openApiCommits(api), comparison);
}
