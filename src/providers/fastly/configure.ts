// What a run makes of the inputs of Fastly.

import { listFaults } from '../../core/target-faults.ts';
import type { Configure } from '../provider.ts';
import { readFastlySettings } from './settings.ts';
import { findFault } from './targets.ts';

export const configure: Configure = (values) => {
  const { settings, problems } = readFastlySettings(values);
  return {
    problems,
    warnings: [],
    connection: {
      domain: settings.service,
      checkTargets: (targets) => listFaults(targets, findFault),
      async connect(deps) {
        const { createFastlyOperations } = await import('./operations.ts');
        return createFastlyOperations(settings, deps);
      },
    },
  };
};
