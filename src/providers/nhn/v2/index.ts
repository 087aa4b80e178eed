import type { Provider } from '../../provider.ts';
import { createNhnDistributionConnection } from '../distributions/connection.ts';
import { nhnHosts, nhnInputs, readNhnSettings, warnOfLegacyDomain } from '../settings.ts';
import { nhnV2Capabilities } from './capabilities.ts';

export const nhnV2: Provider = {
  id: 'nhn-v2',
  title: 'NHN Cloud CDN API v2.0',
  documentation: 'https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v2.0/',
  console: 'https://console.nhncloud.com/',
  hosts: nhnHosts,
  capabilities: nhnV2Capabilities,
  inputs: nhnInputs,
  hasDistributions: true,
  configure(values) {
    const { settings, problems } = readNhnSettings(values);
    return {
      problems,
      warnings: warnOfLegacyDomain('v2.0', settings.domain),
      connection: {
        domain: settings.domain,
        isOffline: settings.appKey === '' || settings.secretKey === '',
        async connect(deps) {
          const { createNhnV2Operations } = await import('./operations.ts');
          return createNhnV2Operations(settings, deps);
        },
        distributions: createNhnDistributionConnection('v2.0', settings),
      },
    };
  },
};
