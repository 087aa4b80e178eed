import type { SandboxVendor } from '../vendor.ts';
import { createBunny } from './bunny.ts';
import { bunnyFaults } from './faults.ts';
import { type BunnyOptions, bunnyDefaults } from './options.ts';

export const bunny = {
  title: 'bunny.net',
  pages: { 'bunny.net': 'bunny.md' },
  hosts: [['`bunny`', '`api.bunny.net`, or that of `endpoint`']],
  defaults: bunnyDefaults,
  settings: [
    {
      name: 'bunny-endpoint',
      description: 'value for `endpoint`.',
      value: (_, url) => `${url}/bunny`,
    },
    {
      name: 'bunny-pull-zone',
      description: 'the number of the pull zone with the hostname `example.com`.',
      value: ({ pullZones }) => String(pullZones[0]?.id ?? ''),
    },
    {
      name: 'bunny-api-key',
      description: 'the API key of the account.',
      value: ({ apiKey }) => apiKey,
    },
  ],
  faults: bunnyFaults,
  start: createBunny,
} as const satisfies SandboxVendor<BunnyOptions>;
