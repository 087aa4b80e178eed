// The list of a run: made now, or the one of the earlier run that is resumed.
import { mergeTargets } from '../core/plan/merge-targets.ts';
import type { EarlierRun } from '../core/plan/resume.ts';
import type { FoundTargets } from '../sources/source.ts';
import { type FindDeps, findList } from './find-list.ts';
import type { Inputs } from './inputs.ts';
import { hasList } from './prepare.ts';
import type { Remembered } from './remembering.ts';

export interface ObtainedList {
  readonly found: FoundTargets;
  readonly remembered: Remembered | undefined;
}

export interface Obtaining {
  readonly resumed: EarlierRun | undefined;
  readonly deadline: number;
  readonly deps: FindDeps;
}

/**
 * What was compared with the memory cannot be compared again: it knows by now what the earlier run
 * confirmed. Throws as `findList`.
 */
export async function obtainList(
  inputs: Inputs,
  { resumed, deadline, deps }: Obtaining,
): Promise<ObtainedList> {
  const remembered = resumed?.remembered;
  if (remembered !== undefined && hasList(inputs)) {
    const found = toFound({ ...remembered, targets: mergeTargets([remembered.targets]) });
    return { found, remembered: { resumed: { ...remembered, targets: found.targets } } };
  }
  const found = await findList(inputs, { deadline, deps });
  const { memory } = found;
  return { found, remembered: memory && { draft: memory } };
}

function toFound({ targets, covered }: Pick<FoundTargets, 'targets' | 'covered'>): FoundTargets {
  return {
    targets,
    covered,
    skipped: [],
    record: { kind: 'none', decision: 'The list is that of the run that is resumed.' },
    notices: [],
    remarks: [],
  };
}
