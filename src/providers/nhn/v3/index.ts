import type { Provider } from '../../provider.ts';
import { createNhnDistributionConnection } from '../distributions/connection.ts';
import { nhnHosts, warnOfLegacyDomain } from '../settings.ts';
import { nhnV3Capabilities } from './capabilities.ts';
import { nhnV3Inputs, readNhnV3Settings } from './settings.ts';

export const nhnV3: Provider = {
  id: 'nhn-v3',
  title: 'NHN Cloud CDN API v3.0',
  documentation: 'https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v3.0/',
  console: 'https://console.nhncloud.com/',
  hosts: nhnHosts,
  capabilities: nhnV3Capabilities,
  inputs: nhnV3Inputs,
  hasDistributions: true,
  configure(values) {
    const { settings, problems } = readNhnV3Settings(values);
    const { appKey, accessKeyId, secretAccessKey } = settings;
    return {
      problems,
      warnings: warnOfLegacyDomain('v3.0', settings.domain),
      connection: {
        domain: settings.domain,
        isOffline: [appKey, accessKeyId, secretAccessKey].includes(''),
        async connect(deps) {
          const { createNhnV3Operations } = await import('./operations.ts');
          return createNhnV3Operations(settings, deps);
        },
        distributions: createNhnDistributionConnection('v3.0', settings),
      },
    };
  },
};
