// Prepared faults of the prewarm solution.
import { manyTimes } from '../fault.ts';
import type { NamedFault } from '../vendor.ts';

const submission = { method: 'POST', path: '/prewarm$' } as const;
const status = { method: 'GET', path: '/status$' } as const;

export const awsPrewarmFaults = {
  'prewarm-crash': {
    description: 'HTTP 502: a function crashed.',
    fault: { match: submission, status: 502, body: { message: 'Internal server error' } },
  },
  'prewarm-no-worker': {
    description: 'HTTP 500 as plain text with a JSON type, after the request was accepted.',
    fault: {
      match: submission,
      status: 500,
      run: true,
      body: 'Fail to invoke invalidation Lambda, check the CloudWatch logs of prewarm scheduler',
      headers: { 'content-type': 'application/json' },
    },
  },
  'prewarm-late': {
    description: 'HTTP 504, after the request was accepted.',
    fault: {
      match: submission,
      run: true,
      status: 504,
      body: { message: 'Endpoint request timed out' },
    },
  },
  'prewarm-quota': {
    description: 'HTTP 429 `Limit Exceeded`, on every request.',
    fault: { match: {}, times: manyTimes, status: 429, body: { message: 'Limit Exceeded' } },
  },
  'prewarm-too-fast': {
    description: 'HTTP 429 `Too Many Requests`.',
    fault: { match: submission, status: 429, body: { message: 'Too Many Requests' } },
  },
  'prewarm-timeout': {
    description: '2023: the status `TIMEOUT`, on every query.',
    fault: {
      match: status,
      times: manyTimes,
      replace: { pattern: '"status":"[A-Z_]+"', replacement: '"status":"TIMEOUT"' },
    },
  },
  'prewarm-negative': {
    description: '2023: a count below zero.',
    fault: {
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
  },
  'prewarm-unknown-state': {
    description: '2023: an undocumented status, on every query.',
    fault: {
      match: status,
      times: manyTimes,
      replace: { pattern: '"status":"[A-Z_]+"', replacement: '"status":"QUEUED"' },
    },
  },
  'prewarm-2024-unknown-state': {
    description: '2024: an undocumented status, on every query.',
    fault: {
      match: { method: 'GET', path: '/prewarm$' },
      times: manyTimes,
      replace: { pattern: '"status":"[A-Z_]+"', replacement: '"status":"QUEUED"' },
    },
  },
  'status-error': {
    description: '2023: HTTP 500 as plain text for a query.',
    fault: {
      match: status,
      status: 500,
      body: 'An error occurred (ThrottlingException) when calling the Query operation',
      headers: { 'content-type': 'application/json' },
    },
  },
  'status-forgotten': {
    description: '2023: HTTP 200 without a status, on every query.',
    fault: {
      match: status,
      times: manyTimes,
      body: { message: 'No result is found, please check the requestId' },
    },
  },
} as const satisfies Readonly<Record<string, NamedFault>>;
