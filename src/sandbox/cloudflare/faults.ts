// Prepared faults of Cloudflare.
import { manyTimes } from '../fault.ts';
import type { NamedFault } from '../vendor.ts';

const submission = { method: 'POST', path: '/(purge|invalidate)_cache$' } as const;

function refusal(...errors: readonly { readonly code: number; readonly message: string }[]) {
  return { success: false, errors: [...errors], messages: [], result: null };
}

export const cloudflareFaults = {
  'cloudflare-not-purged': {
    description: 'HTTP 200 with `success: false`, on every purge.',
    fault: {
      match: submission,
      times: manyTimes,
      status: 200,
      body: refusal({ code: 1016, message: 'Unable to purge any urls' }),
    },
  },
  'cloudflare-no-right': {
    description: 'HTTP 403 with code 10000: the token may not purge this zone.',
    fault: {
      match: submission,
      times: manyTimes,
      status: 403,
      headers: { 'cf-ray': '8f0123456789abcd-ICN' },
      body: refusal({ code: 10000, message: 'Authentication error' }),
    },
  },
  'cloudflare-too-fast': {
    description: 'HTTP 429 with code 1134 and `Retry-After: 2`, once.',
    fault: {
      match: submission,
      status: 429,
      headers: { 'retry-after': '2' },
      body: refusal({
        code: 1134,
        message:
          'Unable to purge, rate limit reached. Please wait and consider throttling your request speed',
      }),
    },
  },
} as const satisfies Readonly<Record<string, NamedFault>>;
