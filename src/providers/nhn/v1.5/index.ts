import type { Provider } from '../../provider.ts';
import { createNhnDistributionConnection } from '../distributions/connection.ts';
import { nhnHosts, nhnInputs, readNhnSettings } from '../settings.ts';
import { nhnV15Capabilities } from './capabilities.ts';

export const nhnV15: Provider = {
  id: 'nhn-v1.5',
  title: 'NHN Cloud (TOAST) CDN API v1.5',
  documentation: 'https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v1.5/',
  console: 'https://console.nhncloud.com/',
  hosts: nhnHosts,
  capabilities: nhnV15Capabilities,
  inputs: nhnInputs,
  hasDistributions: true,
  configure(values) {
    const { settings, problems } = readNhnSettings(values);
    return {
      problems,
      warnings: [],
      connection: {
        domain: settings.domain,
        isOffline: settings.appKey === '' || settings.secretKey === '',
        async connect(deps) {
          const { createNhnV15Operations } = await import('./operations.ts');
          return createNhnV15Operations(settings, deps);
        },
        distributions: createNhnDistributionConnection('v1.5', settings),
      },
    };
  },
};
