// What a run makes of the inputs of NHN Cloud CDN API v2.0.
import type { Configure } from '../../provider.ts';
import { createNhnDistributionConnection } from '../distributions/connection.ts';
import { readNhnSettings, warnOfLegacyDomain } from '../settings.ts';

export const configure: Configure = (values) => {
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
};
