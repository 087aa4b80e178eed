// What Huawei Cloud answers on a bad day, ready-made.
import { type Fault, manyTimes } from '../fault.ts';

const submission = { method: 'POST', path: '/asset/preheating$' } as const;
const progress = { method: 'GET', path: '/asset/preheating$' } as const;

function vod(code: string, text: string): Pick<Fault, 'status' | 'body'> {
  return { status: 403, body: { error_code: code, error_msg: text } };
}

export const huaweiFaults = {
  'preheat-quota': {
    match: submission,
    times: manyTimes,
    ...vod('VOD.10086', '预热url总数不能超过1000个'),
  },
  'preheat-forbidden': {
    match: submission,
    ...vod('VOD.10074', 'You do not have the permission.'),
  },
  'preheat-internal': { match: submission, ...vod('VOD.10051', 'Internal error.') },
  'preheat-throttled': {
    match: submission,
    status: 429,
    body: {
      error_code: 'APIGW.0308',
      error_msg: 'The throttling threshold has been reached',
      request_id: 'x',
    },
  },
  'preheat-empty': { match: progress, body: { preheating_results: [] } },
  'preheat-unknown-state': {
    match: progress,
    times: manyTimes,
    replace: { pattern: '"status":"[a-zA-Z]+"', replacement: '"status":"queued"' },
  },
} as const satisfies Readonly<Record<string, Fault>>;
