// What a run makes of the inputs of NHN Cloud CDN API v3.0.
import type { Configure } from '../../provider.ts';
import { createNhnDistributionConnection } from '../distributions/connection.ts';
import { warnOfLegacyDomain } from '../settings.ts';
import { readNhnV3Settings } from './settings.ts';

export const configure: Configure = (values) => {
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
};
