import { listFaults } from '../../core/target-faults.ts';
import type { Provider } from '../provider.ts';
import { fastlyCapabilities } from './capabilities.ts';
import { fastlyHosts, fastlyInputs, readFastlySettings } from './settings.ts';
import { findFault } from './targets.ts';

export const fastly: Provider = {
  id: 'fastly',
  title: 'Fastly',
  console: 'https://manage.fastly.com/',
  documentation: 'https://www.fastly.com/documentation/reference/api/purging/',
  hosts: fastlyHosts,
  capabilities: fastlyCapabilities,
  inputs: fastlyInputs,
  // Copies have no scheme: one purge of an address is for both.
  toSent: ({ kind, value }) => (kind === 'url' ? value.replace(/^https?:\/\//, '') : value),
  configure(values) {
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
  },
};
