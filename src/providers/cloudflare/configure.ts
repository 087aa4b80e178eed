// What a run makes of the inputs of Cloudflare.

import { listFaults } from '../../core/target-faults.ts';
import type { Configure } from '../provider.ts';
import { findFault } from './check-targets.ts';
import { describeTargets } from './describe.ts';
import { readCloudflareSettings } from './settings.ts';

export const configure: Configure = (values) => {
  const { settings, problems } = readCloudflareSettings(values);
  return {
    problems,
    warnings: [],
    connection: {
      domain: settings.zone,
      variant: settings.plan,
      checkTargets: (targets) => listFaults(targets, findFault),
      describe: (targets) => describeTargets(targets, settings.zone),
      async connect(deps) {
        const { createCloudflareOperations } = await import('./operations.ts');
        return createCloudflareOperations(settings, deps);
      },
    },
  };
};
