import type { Provider } from '../provider.ts';
import { cloudfrontCapabilities } from './capabilities.ts';
import { describeTargets } from './describe.ts';
import { cloudfrontInputs } from './inputs.ts';
import { checkTargets, toSent } from './paths.ts';
import { cloudfrontHosts, readCloudFrontSettings } from './settings.ts';

export const cloudfront: Provider = {
  id: 'cloudfront',
  title: 'Amazon CloudFront invalidations',
  documentation:
    'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateInvalidation.html',
  console: 'https://console.aws.amazon.com/cloudfront/v4/home',
  hosts: cloudfrontHosts,
  takesPaths: true,
  toSent,
  capabilities: cloudfrontCapabilities,
  inputs: cloudfrontInputs,
  configure(values) {
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
  },
};
