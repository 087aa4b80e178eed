// What a run makes of the inputs of Amazon CloudFront invalidations.
import type { Configure } from '../provider.ts';
import { describeTargets } from './describe.ts';
import { checkTargets } from './paths.ts';
import { readCloudFrontSettings } from './settings.ts';

export const configure: Configure = (values) => {
  const { settings, problems } = readCloudFrontSettings(values);
  return {
    problems,
    warnings: [],
    connection: {
      domain: settings.name,
      ...(settings.cache?.kind === 'tenants' ? { recipients: ['tenant', 'tenants'] } : {}),
      checkTargets: (targets) => checkTargets(targets, settings),
      describe: describeTargets,
      async connect(deps) {
        const { createCloudFrontOperations } = await import('./operations.ts');
        return createCloudFrontOperations(settings, deps);
      },
    },
  };
};
