// What a report says of a file that could not be written.
import type { Problem } from '../core/problem.ts';
import { oneLine } from '../core/text.ts';
import { type InputProblem, toProblems } from '../errors.ts';
import { UnwritableError } from '../system/write-file.ts';

export interface OutputPlace {
  /** As in `action.yml`. */
  readonly name: string;
  readonly path: string;
  /** Whether an input of that name chose the path; else it is a folder of the runner. */
  readonly isInput: boolean;
}

export function toUnwritable(
  { message }: UnwritableError,
  { name, path, isInput }: OutputPlace,
): InputProblem {
  return {
    code: 'output-unwritable',
    ...(isInput ? { input: name } : {}),
    message: `\`${name}\` (${oneLine(path, 200)}) ${message}.`,
    remedy: isInput
      ? `Set \`${name}\` to the path of a file that this job can write.`
      : 'Make sure that the folder in `RUNNER_TEMP` exists and that its disk has space.',
  };
}

/** The same for anything that was thrown while it was written. */
export function explainFailure(error: unknown, place: OutputPlace): readonly Problem[] {
  return error instanceof UnwritableError ? [toUnwritable(error, place)] : toProblems(error);
}
