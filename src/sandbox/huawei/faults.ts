// Prepared faults of Huawei Cloud.
import { type Fault, manyTimes } from '../fault.ts';
import type { NamedFault } from '../vendor.ts';

const submission = { method: 'POST', path: '/asset/preheating$' } as const;
const progress = { method: 'GET', path: '/asset/preheating$' } as const;

function vod(code: string, text: string): Pick<Fault, 'status' | 'body'> {
  return { status: 403, body: { error_code: code, error_msg: text } };
}

export const huaweiFaults = {
  'preheat-quota': {
    description: '`VOD.10086`, the daily quota is used up, on every submission.',
    fault: {
      match: submission,
      times: manyTimes,
      ...vod('VOD.10086', '预热url总数不能超过1000个'),
    },
  },
  'preheat-forbidden': {
    description: '`VOD.10074`, HTTP 403: a right is missing.',
    fault: { match: submission, ...vod('VOD.10074', 'You do not have the permission.') },
  },
  'preheat-internal': {
    description: '`VOD.10051`, HTTP 403: an internal error.',
    fault: { match: submission, ...vod('VOD.10051', 'Internal error.') },
  },
  'preheat-throttled': {
    description: 'HTTP 429, `APIGW.0308`: too fast.',
    fault: {
      match: submission,
      status: 429,
      body: {
        error_code: 'APIGW.0308',
        error_msg: 'The throttling threshold has been reached',
        request_id: 'x',
      },
    },
  },
  'preheat-empty': {
    description: 'A query without results.',
    fault: { match: progress, body: { preheating_results: [] } },
  },
  'preheat-unknown-state': {
    description: 'An undocumented state, on every query.',
    fault: {
      match: progress,
      times: manyTimes,
      replace: { pattern: '"status":"[a-zA-Z]+"', replacement: '"status":"queued"' },
    },
  },
} as const satisfies Readonly<Record<string, NamedFault>>;
