// When this build's manifest is written: only a run that did all its work may say what caches hold.

import type { Problem } from '../core/problem.ts';
import { countProofs } from '../report/proofs.ts';
import type { Report } from '../report/report.ts';
import type { Status } from '../report/status.ts';
import { explainFailure } from '../report/unwritable.ts';
import { computeVerdict } from '../report/verdict.ts';
import type { FoundTargets } from '../sources/source.ts';

import type { FileWriter } from '../system/write-file.ts';
import type { Inputs } from './inputs.ts';

const complete: readonly Status[] = ['COMPLETED', 'ACCEPTED', 'NOTHING_TO_DO'];

export interface Ended {
  readonly found: Pick<FoundTargets, 'manifest'>;
  /** As it is now. */
  readonly toReport: () => Report;
  readonly writeFile: FileWriter['write'];
}

/** What is wrong if it could not be written; the report of what was done stays as it is. */
export function keepManifest(
  { dryRun, shard, wait }: Inputs,
  { found: { manifest }, toReport, writeFile }: Ended,
): readonly Problem[] {
  if (manifest === undefined || dryRun || shard !== undefined || !wait) return [];
  const report = toReport();
  if (!complete.includes(computeVerdict(report).status) || countProofs(report).stale > 0) return [];
  try {
    writeFile(manifest.path, [manifest.content]);
    return [];
  } catch (error) {
    return explainFailure(error, { name: 'manifest-output', path: manifest.path, isInput: true });
  }
}
