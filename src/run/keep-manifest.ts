// When this build's manifest is written: only a run that did all its work may say what caches hold.

import type { Problem } from '../core/problem.ts';
import { oneLine } from '../core/text.ts';
import type { Report } from '../report/report.ts';
import { computeVerdict, type Status } from '../report/verdict.ts';
import type { FoundTargets } from '../sources/source.ts';

import type { Inputs } from './inputs.ts';

const complete: readonly Status[] = ['COMPLETED', 'ACCEPTED', 'NOTHING_TO_DO'];

export type WriteFile = (path: string, pieces: Iterable<string>) => Promise<void>;

export interface Ended {
  readonly found: Pick<FoundTargets, 'manifest'>;
  readonly report: Report;
  readonly writeFile: WriteFile;
}

/** What is wrong if it could not be written; the report of what was done stays as it is. */
export async function keepManifest(
  { dryRun, shard, wait }: Inputs,
  { found: { manifest }, report, writeFile }: Ended,
): Promise<readonly Problem[]> {
  if (manifest === undefined || dryRun || shard !== undefined || !wait) return [];
  if (!complete.includes(computeVerdict(report).status)) return [];
  try {
    await writeFile(manifest.path, [manifest.content]);
    return [];
  } catch (error) {
    return [toProblem(error)];
  }
}

function toProblem(error: unknown): Problem {
  const why = error instanceof Error ? oneLine(error.message, 200) : 'no reason given';
  return {
    code: 'output-unwritable',
    input: 'manifest-output',
    message: `\`manifest-output\` cannot be written: ${why}.`,
    remedy: 'Set `manifest-output` to the path of a file in a folder that this job can write to.',
  };
}
