// Prepared faults of bunny.net.
import { manyTimes } from '../fault.ts';
import type { NamedFault } from '../vendor.ts';

const submission = { method: 'POST', path: '^/bunny/' } as const;

export const bunnyFaults = {
  'bunny-wrong-key': {
    description: 'HTTP 401, as for the password of a storage zone.',
    fault: {
      match: submission,
      times: manyTimes,
      status: 401,
      body: { Message: 'Authorization has been denied for this request.' },
    },
  },
  'bunny-too-fast': {
    description: 'HTTP 429 with `Retry-After: 2`, once.',
    fault: {
      match: submission,
      status: 429,
      headers: { 'retry-after': '2' },
      body: { ErrorKey: 'rate_limit', Field: '', Message: 'Too many purge requests.' },
    },
  },
} as const satisfies Readonly<Record<string, NamedFault>>;
