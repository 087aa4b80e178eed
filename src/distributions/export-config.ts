// `export-config`: what the vendor has, as a file of distributions.
import { resolve } from 'node:path';
import { type CurrentDistribution, isClosed } from '../core/distributions/distribution.ts';
import type { DistributionFiles } from '../core/distributions/distribution-files.ts';
import { countNoun } from '../core/target.ts';
import { InputError, type InputProblem } from '../errors.ts';

export interface ExportDeps {
  readonly files: DistributionFiles;
  readonly current: readonly CurrentDistribution[];
  readonly workspace: string;
  /** Hides every secret of this run. */
  readonly redact: (text: string) => string;
  readonly writeFile: (path: string, text: string) => void;
}

/** Gives what was done, in words. Throws InputError if a secret of this run would be written. */
export async function exportConfig(path: string, deps: ExportDeps): Promise<string> {
  const { files, redact, workspace } = deps;
  const live = deps.current.filter((one) => !isClosed(one));
  const secret = live.filter(({ fields }) => {
    const text = JSON.stringify(fields);
    return redact(text) !== text;
  });
  if (secret.length > 0) throw new InputError([refuseSecrets(secret)]);
  deps.writeFile(resolve(workspace, path), await files.render(live));
  return `${countNoun(live.length, 'distribution')} written to ${path}.`;
}

/** Such a file is made to be committed. */
function refuseSecrets(secret: readonly CurrentDistribution[]): InputProblem {
  const domains = secret.slice(0, 10).map(({ domain }) => domain);
  return {
    code: 'input-invalid',
    input: 'export-config',
    message: `\`export-config\` was not written: the settings of ${domains.join(', ')} contain a secret of this run.`,
    remedy:
      "Replace it in the settings at the vendor, for example with one of the vendor's placeholders.",
  };
}
