import type { SandboxVendor } from '../vendor.ts';
import { createCloudflare } from './cloudflare.ts';
import { cloudflareFaults } from './faults.ts';
import { type CloudflareOptions, cloudflareDefaults } from './options.ts';

export const cloudflare = {
  title: 'Cloudflare',
  pages: { Cloudflare: 'cloudflare.md' },
  hosts: [['`cloudflare`', '`api.cloudflare.com`, or that of `endpoint`']],
  defaults: cloudflareDefaults,
  settings: [
    {
      name: 'cloudflare-endpoint',
      description: 'value for `endpoint`.',
      value: (_, url) => `${url}/client/v4`,
    },
    {
      name: 'cloudflare-zone',
      description: 'the ID of the zone `example.com`.',
      value: ({ zones }) => zones[0]?.id ?? '',
    },
    {
      name: 'cloudflare-api-token',
      description: 'the API token.',
      value: ({ apiToken }) => apiToken,
    },
  ],
  faults: cloudflareFaults,
  start: createCloudflare,
} as const satisfies SandboxVendor<CloudflareOptions>;
