import { listFaults } from '../../core/target-faults.ts';
import type { Provider } from '../provider.ts';
import { bunnyCapabilities } from './capabilities.ts';
import { bunnyHosts, bunnyInputs, readBunnySettings } from './settings.ts';
import { describeTargets, findFault } from './targets.ts';

export const bunny: Provider = {
  id: 'bunny',
  title: 'bunny.net',
  console: 'https://dash.bunny.net/',
  documentation: 'https://docs.bunny.net/api-reference/core/purge/purge-url',
  hosts: bunnyHosts,
  capabilities: bunnyCapabilities,
  inputs: bunnyInputs,
  configure(values) {
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
  },
};
