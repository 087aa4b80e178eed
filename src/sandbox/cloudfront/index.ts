import type { SandboxVendor } from '../vendor.ts';
import { createCloudFront } from './cloudfront.ts';
import { cloudfrontFaults } from './faults.ts';
import { type CloudFrontOptions, cloudfrontDefaults } from './options.ts';

export const cloudfront = {
  title: 'CloudFront',
  pages: { CloudFront: 'cloudfront.md' },
  hosts: [
    [
      '`cloudfront`',
      '`cloudfront.amazonaws.com` (in China `cloudfront.cn-northwest-1.amazonaws.com.cn`), or that of `endpoint`',
    ],
  ],
  defaults: cloudfrontDefaults,
  settings: [
    { name: 'cloudfront-endpoint', description: 'value for `endpoint`.', value: (_, url) => url },
    {
      name: 'cloudfront-distribution',
      description: 'the distribution.',
      value: (one) => one.distributionId,
    },
    {
      name: 'aws-access-key-id',
      description: 'the access key.',
      value: (one) => one.accessKeyId,
    },
    {
      name: 'aws-secret-access-key',
      description: 'its secret.',
      value: (one) => one.secretAccessKey,
    },
  ],
  faults: cloudfrontFaults,
  start: createCloudFront,
} as const satisfies SandboxVendor<CloudFrontOptions>;
