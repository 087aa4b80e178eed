// Builds what the story of distributions needs.
import { resolve } from 'node:path';
import { runSync } from '../distributions/run-sync.ts';
import type { Report } from '../report/report.ts';
import type { Inputs } from '../run/inputs.ts';
import { writeTextFileAtomically } from '../system/files.ts';
import type { StoryDeps } from './story-deps.ts';

export async function runDistributions(inputs: Inputs, deps: StoryDeps): Promise<Report> {
  const { sync } = inputs;
  const { workspace, repository } = deps.context;
  return await runSync(inputs, sync, {
    ...deps,
    markerOf: (name) => deps.checksum(`${repository}\n${sync.config}\n${name}`).slice(0, 16),
    async readConfig({ config = '', ...rules }) {
      const { readConfig } = await import('../providers/nhn/distributions/read-file.ts');
      return await readConfig({ ...rules, path: config, workspace });
    },
    async writeConfig(path, distributions) {
      const { renderConfig } = await import('../providers/nhn/distributions/export.ts');
      await writeTextFileAtomically(resolve(workspace, path), [
        await renderConfig(distributions, sync.version),
      ]);
      return distributions.length;
    },
  });
}
