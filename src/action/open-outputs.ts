// The files that inputs name are tried out before the first request: work is not begun if its result
// cannot be kept.
import { join, resolve } from 'node:path';
import { distributionInputs } from '../core/inputs/distribution-inputs.ts';
import { runInputs } from '../core/inputs/run-inputs.ts';
import type { InputProblem } from '../errors.ts';
import type { ReportFiles } from '../report/outputs.ts';
import { toUnwritable } from '../report/unwritable.ts';
import { type FileWriter, UnwritableError } from '../system/write-file.ts';
import { inputTable } from './input-table.ts';
import type { GetInput } from './read-values.ts';

export interface Outputs {
  readonly files: ReportFiles;
  /** For each input whose file cannot be written. */
  readonly problems: readonly InputProblem[];
}

export interface OutputDeps {
  readonly getInput: GetInput;
  /** Of this run alone, for the files that no input names. */
  readonly folder: string;
  readonly workspace: string;
  readonly writer: Pick<FileWriter, 'tryOut'>;
}

export function openOutputs(deps: OutputDeps): Outputs {
  const { folder, getInput, workspace } = deps;
  const problems: InputProblem[] = [];
  const usable = new Map<string, string>();
  for (const { name, writes } of inputTable) {
    const typed = writes === undefined ? '' : getInput(name);
    if (typed === '') continue;
    const path = resolve(workspace, typed);
    try {
      deps.writer.tryOut(path);
      usable.set(name, path);
    } catch (error) {
      if (!(error instanceof UnwritableError)) throw error;
      problems.push(toUnwritable(error, { name, path: typed, isInput: true }));
    }
  }
  const spareReport = join(folder, 'report.json');
  const files: ReportFiles = {
    report: usable.get(runInputs.reportFile.name) ?? spareReport,
    spareReport,
    urls: join(folder, 'urls.txt'),
    existingUrls: join(folder, 'existing-urls.txt'),
    failedUrls: join(folder, 'failed-urls.txt'),
    plan: usable.get(distributionInputs.planFile.name) ?? join(folder, 'plan.md'),
  };
  return { files, problems };
}
