import type { Problem } from '../core/problem.ts';
import { findEnding } from '../engine/settlement.ts';
import { toProblems } from '../errors.ts';

/**
 * What a failed read ends the run with; undefined if a later read may do better. An answer that cannot
 * be read once may be readable later; a key that is refused will not be accepted later.
 */
export function findReadEnding(error: unknown): readonly Problem[] | undefined {
  const problems = toProblems(error);
  const [problem] = problems;
  if (problem === undefined || problem.code === 'vendor-contract') return undefined;
  const isFinal = problem.code === 'bug' || findEnding(problem.code) !== undefined;
  return isFinal ? problems : undefined;
}
