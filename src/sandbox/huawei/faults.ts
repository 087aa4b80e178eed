// Prepared faults of Huawei Cloud.
import { type Fault, manyTimes } from '../fault.ts';
import type { NamedFault } from '../vendor.ts';

const cdnSubmission = {
  method: 'POST',
  path: '/cdn/content/(refresh|preheating)-tasks$',
} as const;
const cdnDetail = { method: 'GET', path: '/historytasks/[^/]+/detail$' } as const;

function cdn(code: string, text: string): Pick<Fault, 'body'> {
  return { body: { error: { error_code: code, error_msg: text } } };
}

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
  'refresh-quota': {
    description: '`VOD.10086`, the daily quota is used up, on every submission of a purge.',
    fault: {
      match: { method: 'POST', path: '/asset/refresh$' },
      times: manyTimes,
      ...vod('VOD.10086', 'The daily quota is used up.'),
    },
  },
  'refresh-unknown-state': {
    description: 'An undocumented state of a purge, on every query.',
    fault: {
      match: { method: 'GET', path: '/asset/refresh$' },
      times: manyTimes,
      replace: { pattern: '"status":"[a-zA-Z]+"', replacement: '"status":"queued"' },
    },
  },
  'cdn-quota': {
    description: '`CDN.0110` with HTTP 200, the daily quota is used up, on every submission.',
    fault: {
      match: cdnSubmission,
      times: manyTimes,
      ...cdn('CDN.0110', 'The number of URLs exceeds the quota of today.'),
    },
  },
  'cdn-unknown-domain': {
    description: '`CDN.0108` with HTTP 200: the host is not a domain of the account.',
    fault: { match: cdnSubmission, ...cdn('CDN.0108', 'The resource does not exist.') },
  },
  'cdn-forbidden': {
    description: '`CDN.0004`, HTTP 403: a right or the enterprise project is missing.',
    fault: {
      match: cdnSubmission,
      status: 403,
      ...cdn('CDN.0004', 'You do not have the permission.'),
    },
  },
  'cdn-internal': {
    description: '`CDN.0000`, HTTP 500: an internal error after the task was made.',
    fault: { match: cdnSubmission, run: true, status: 500, ...cdn('CDN.0000', 'System error.') },
  },
  'cdn-no-quota': {
    description: '`CDN.0004`, HTTP 403, for the question about the quota.',
    fault: {
      match: { method: 'GET', path: '/cdn/quota$' },
      times: manyTimes,
      status: 403,
      ...cdn('CDN.0004', 'You do not have the permission.'),
    },
  },
  'cdn-no-domains': {
    description: '`CDN.0004`, HTTP 403, for the question about the domains.',
    fault: {
      match: { method: 'GET', path: '/cdn/domains$' },
      times: manyTimes,
      status: 403,
      ...cdn('CDN.0004', 'You do not have the permission.'),
    },
  },
  'cdn-empty': {
    description: 'A task that is over and lists no URL.',
    fault: {
      match: cdnDetail,
      body: { status: 'task_done', urls: [], processing: 0, succeed: 0, failed: 0, total: 0 },
    },
  },
  'cdn-unknown-state': {
    description: 'Undocumented states of the task and its URLs, on every query.',
    fault: {
      match: cdnDetail,
      times: manyTimes,
      replace: { pattern: '"status":"[a-zA-Z_]+"', replacement: '"status":"queued"' },
    },
  },
} as const satisfies Readonly<Record<string, NamedFault>>;
