import { listFaults } from '../../core/target-faults.ts';
import type { Provider } from '../provider.ts';
import { cloudflareCapabilities } from './capabilities.ts';
import { findFault } from './check-targets.ts';
import { describeTargets } from './describe.ts';
import { cloudflareHosts, cloudflareInputs, readCloudflareSettings } from './settings.ts';

export const cloudflare: Provider = {
  id: 'cloudflare',
  title: 'Cloudflare',
  console: 'https://dash.cloudflare.com/',
  documentation: 'https://developers.cloudflare.com/cache/how-to/purge-cache/',
  hosts: cloudflareHosts,
  capabilities: cloudflareCapabilities,
  inputs: cloudflareInputs,
  configure(values) {
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
  },
};
