import type { SandboxVendor } from '../vendor.ts';
import { createFastly } from './fastly.ts';
import { fastlyFaults } from './faults.ts';
import { type FastlyOptions, fastlyDefaults } from './options.ts';

export const fastly = {
  title: 'Fastly',
  pages: { Fastly: 'fastly.md' },
  hosts: [['`fastly`', '`api.fastly.com`, or that of `endpoint`']],
  defaults: fastlyDefaults,
  settings: [
    {
      name: 'fastly-endpoint',
      description: 'value for `endpoint`.',
      value: (_, url) => `${url}/fastly`,
    },
    {
      name: 'fastly-service',
      description: 'the ID of the service with the domain `example.com`.',
      value: ({ services }) => services[0]?.id ?? '',
    },
    {
      name: 'fastly-api-token',
      description: 'the API token.',
      value: ({ apiToken }) => apiToken,
    },
  ],
  faults: fastlyFaults,
  start: createFastly,
} as const satisfies SandboxVendor<FastlyOptions>;
