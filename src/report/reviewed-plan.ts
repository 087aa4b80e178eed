// `expected-plan`: the checksum of the plan that was reviewed, or the report file of the run that made it.
import { resolve } from 'node:path';
import { checksumField } from '../core/inputs/fields.ts';
import { parseJson } from '../core/json-value.ts';
import { oneLine } from '../core/text.ts';
import { InputError } from '../errors.ts';
import { longestTextBytes, readText } from '../system/read-file.ts';
import type { ReportedChange } from './report.ts';
import { PlanReport } from './schema.ts';

export interface ReviewedPlan {
  readonly checksum: string;
  /** Without secrets of that run; undefined if only the checksum is known. */
  readonly changes?: readonly ReportedChange[];
}

/** `path` is relative to `workspace`. Throws InputError, naming `expected-plan`, before anything is sent. */
export async function readReviewedPlan(
  typed: string,
  { workspace }: { readonly workspace: string },
): Promise<ReviewedPlan> {
  const checksum = checksumField.parse(typed);
  if (checksum !== undefined) return { checksum };
  const file = readText(resolve(workspace, typed), longestTextBytes);
  if ('problem' in file) {
    throw wrong(
      `is not a checksum (64 hexadecimal digits), and as a file it ${file.problem}: ${oneLine(typed, 200)}`,
    );
  }
  const report = PlanReport.safeParse(parseJson(file.text));
  if (!report.success) throw wrong('is a file that is not a report of this action');
  const { mode, sync } = report.data;
  if (sync === undefined)
    throw wrong(`is the report of \`mode: ${oneLine(mode, 40)}\`, which has no plan`);
  if (sync.kind !== 'plan') throw wrong('is the report of a run that made no plan');
  return { checksum: sync.planChecksum, changes: sync.changes };
}

function wrong(why: string): InputError {
  return new InputError([
    {
      code: 'input-invalid',
      input: 'expected-plan',
      message: `\`expected-plan\` ${why}.`,
      remedy:
        'Set it to the `plan-checksum` output of the run that made the plan, or to the path of its report file.',
    },
  ]);
}
