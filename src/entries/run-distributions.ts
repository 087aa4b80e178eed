// Builds what the story of distributions needs.
import { runSync } from '../distributions/run-sync.ts';
import type { Report } from '../report/report.ts';
import type { Inputs } from '../run/inputs.ts';
import type { StoryDeps } from './story-deps.ts';

export async function runDistributions(inputs: Inputs, deps: StoryDeps): Promise<Report> {
  const { sync } = inputs;
  const { workspace, repository } = deps.context;
  return await runSync(inputs, sync, {
    ...deps,
    markerOf: (name) => deps.checksum(`${repository}\n${sync.config}\n${name}`).slice(0, 16),
    workspace,
    writeFile: (path, text) => deps.writer.write(path, [text]),
  });
}
