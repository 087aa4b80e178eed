import type { Provider } from '../provider.ts';
import { cloudfrontCapabilities } from './capabilities.ts';
import { cloudfrontHosts, cloudfrontInputs } from './inputs.ts';
import { toSent } from './paths.ts';

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
  load: async () => (await import('./configure.ts')).configure,
};
