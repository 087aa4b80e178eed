// What a run makes of the inputs of bunny.net.

import { listFaults } from '../../core/target-faults.ts';
import type { Configure } from '../provider.ts';
import { readBunnySettings } from './settings.ts';
import { describeTargets, findFault } from './targets.ts';

export const configure: Configure = (values) => {
  const { settings, problems } = readBunnySettings(values);
  return {
    problems,
    warnings: [],
    connection: {
      domain: settings.pullZone,
      checkTargets: (targets) => listFaults(targets, findFault),
      describe: describeTargets,
      async connect(deps) {
        const { createBunnyOperations } = await import('./operations.ts');
        return createBunnyOperations(settings, deps);
      },
    },
  };
};
