// The stories a run can be. That of a list is what nearly every run needs: to load it apart takes two
// milliseconds more.

import type { Story } from '../core/mode.ts';
import type { Report } from '../report/report.ts';
import type { Inputs } from '../run/inputs.ts';
import { runList } from './run-list.ts';
import type { StoryDeps } from './story-deps.ts';

/** Never rejects: whatever happens is in the report. */
type TellStory = (inputs: Inputs, deps: StoryDeps) => Promise<Report>;

export const stories = {
  async list(inputs, deps) {
    return await runList(inputs, deps);
  },
  async distributions(inputs, deps) {
    const { runDistributions } = await import('./run-distributions.ts');
    return await runDistributions(inputs, deps);
  },
} as const satisfies Readonly<Record<Story, TellStory>>;
