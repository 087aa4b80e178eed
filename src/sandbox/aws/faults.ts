// What the prewarm solution answers on a bad day, ready-made.
import { type Fault, manyTimes } from '../fault.ts';

const submission = { method: 'POST', path: '/prewarm$' } as const;
const status = { method: 'GET', path: '/status$' } as const;

export const awsFaults = {
  'prewarm-crash': { match: submission, status: 502, body: { message: 'Internal server error' } },
  // Plain text, and yet the type says JSON.
  'prewarm-no-worker': {
    match: submission,
    status: 500,
    run: true,
    body: 'Fail to invoke invalidation Lambda, check the CloudWatch logs of prewarm scheduler',
    headers: { 'content-type': 'application/json' },
  },
  'prewarm-late': {
    match: submission,
    run: true,
    status: 504,
    body: { message: 'Endpoint request timed out' },
  },
  'prewarm-quota': {
    match: {},
    times: manyTimes,
    status: 429,
    body: { message: 'Limit Exceeded' },
  },
  'prewarm-too-fast': { match: submission, status: 429, body: { message: 'Too Many Requests' } },
  'prewarm-timeout': {
    match: status,
    times: manyTimes,
    replace: { pattern: '"status":"[A-Z_]+"', replacement: '"status":"TIMEOUT"' },
  },
  'prewarm-negative': {
    match: status,
    body: {
      status: 'IN_PROGRESS',
      total: 0,
      completed: 3,
      inProgress: -3,
      failedUrl: [],
      inProgressUrl: [],
    },
  },
  'status-error': {
    match: status,
    status: 500,
    body: 'An error occurred (ThrottlingException) when calling the Query operation',
    headers: { 'content-type': 'application/json' },
  },
  'status-forgotten': {
    match: status,
    times: manyTimes,
    body: { message: 'No result is found, please check the requestId' },
  },
} as const satisfies Readonly<Record<string, Fault>>;
