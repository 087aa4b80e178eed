// What was seen of the caches, over the whole run.
import type { Proof, ProofVerdict } from '../core/proof/proof.ts';
import type { Target } from '../core/target.ts';
import type { Report } from './report.ts';

export interface ProvenTarget extends Target {
  readonly proof: Proof;
}

/** Every target that somebody looked at. */
export function* listProven({ tasks, sampled = [] }: Report): Generator<ProvenTarget> {
  for (const { batch } of tasks) yield* batch.targets.filter(isProven);
  yield* sampled.filter(isProven);
}

function isProven(target: Target): target is ProvenTarget {
  return target.proof !== undefined;
}

export function countProofs(report: Report): Readonly<Record<ProofVerdict, number>> {
  const counts = { fresh: 0, stale: 0, hit: 0, miss: 0, unknown: 0 };
  for (const { proof } of listProven(report)) counts[proof.verdict] += 1;
  return counts;
}
