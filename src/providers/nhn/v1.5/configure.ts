// What a run makes of the inputs of NHN Cloud (TOAST) CDN API v1.5.
import type { Configure } from '../../provider.ts';
import { createNhnDistributionConnection } from '../distributions/connection.ts';
import { readNhnSettings } from '../settings.ts';

export const configure: Configure = (values) => {
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
};
