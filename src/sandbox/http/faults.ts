// Prepared faults of a cache.
import { manyTimes } from '../fault.ts';
import type { NamedFault } from '../vendor.ts';

export const httpFaults = {
  'http-not-allowed': {
    description: 'HTTP 405 for `PURGE`: the cache does not let this client purge.',
    fault: { match: { method: 'PURGE' }, times: manyTimes, status: 405, body: '' },
  },
  'http-unknown-cache': {
    description: 'A word in `X-Cache` that nobody documents, on every `GET`.',
    fault: {
      match: { method: 'GET' },
      times: manyTimes,
      run: true,
      headers: { 'x-cache': 'SIDEWAYS' },
    },
  },
} as const satisfies Readonly<Record<string, NamedFault>>;
