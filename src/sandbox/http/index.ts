import type { SandboxVendor } from '../vendor.ts';
import { createHttpCache } from './cache.ts';
import { httpFaults } from './faults.ts';
import { type HttpOptions, httpDefaults } from './options.ts';

export const http = {
  title: 'A cache by plain HTTP',
  pages: { 'any cache by plain HTTP': 'http.md' },
  hosts: [['`http`', 'the hosts of the URLs, or those of `endpoint`']],
  defaults: httpDefaults,
  settings: [
    { name: 'http-endpoint', description: 'value for `endpoint`.', value: (_, url) => url },
    {
      name: 'http-headers',
      description: 'the header without which the cache is not there.',
      value: ({ key }) => `X-Cache-Key: ${key}`,
    },
  ],
  faults: httpFaults,
  start: createHttpCache,
} as const satisfies SandboxVendor<HttpOptions>;
