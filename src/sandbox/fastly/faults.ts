// Prepared faults of Fastly.
import { manyTimes } from '../fault.ts';
import type { NamedFault } from '../vendor.ts';

const submission = { method: 'POST', path: '^/fastly/' } as const;

export const fastlyFaults = {
  'fastly-no-right': {
    description: 'HTTP 403: the token has another scope.',
    fault: {
      match: submission,
      times: manyTimes,
      status: 403,
      body: { msg: 'You are not authorized to perform this action' },
    },
  },
  'fastly-too-fast': {
    description: 'HTTP 429 with `Retry-After: 2`, once.',
    fault: {
      match: submission,
      status: 429,
      headers: { 'retry-after': '2' },
      body: { msg: 'Too many requests', detail: 'Rate limit exceeded' },
    },
  },
  'fastly-key-missing': {
    description: 'The answer to a purge of keys lacks all of them.',
    fault: { match: { method: 'POST', path: '/purge$' }, times: manyTimes, status: 200, body: {} },
  },
} as const satisfies Readonly<Record<string, NamedFault>>;
