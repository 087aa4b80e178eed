import type { Provider } from '../provider.ts';
import { awsPrewarmCapabilities } from './capabilities.ts';
import { awsHosts, awsPrewarmInputs } from './inputs.ts';

export const awsPrewarm: Provider = {
  id: 'aws-prewarm',
  title: 'AWS CloudFront prewarm solution',
  documentation:
    'https://awslabs.github.io/aws-cloudfront-extensions/en/extension-repository/pre-warming/',
  console: 'https://console.aws.amazon.com/cloudfront/v4/home',
  hosts: awsHosts,
  capabilities: awsPrewarmCapabilities,
  inputs: awsPrewarmInputs,
  load: async () => (await import('./configure.ts')).configure,
};
