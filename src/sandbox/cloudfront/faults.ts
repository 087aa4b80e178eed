// Prepared faults of CloudFront.
import { type Fault, manyTimes } from '../fault.ts';
import type { NamedFault } from '../vendor.ts';
import { refuse } from './answers.ts';

const submission = { method: 'POST', path: '/2020-05-31/.*/invalidation$' } as const;
const progress = { method: 'GET', path: '/2020-05-31/.*/invalidation/[^/]+$' } as const;

function refused(
  status: number,
  code: string,
  message: string,
): Pick<Fault, 'status' | 'headers' | 'body'> {
  const { xml } = refuse(status, code, message);
  return { status, headers: { 'content-type': 'text/xml' }, body: xml };
}

const notAllowed = (action: string): Pick<Fault, 'status' | 'headers' | 'body'> =>
  refused(
    403,
    'AccessDenied',
    `User: arn:aws:sts::123456789012:assumed-role/deploy/GitHubActions is not authorized to perform: ${action}`,
  );

export const cloudfrontFaults = {
  'cloudfront-throttled': {
    description: '`Throttling`, HTTP 400: too many calls, for two submissions.',
    fault: { match: submission, times: 2, ...refused(400, 'Throttling', 'Rate exceeded') },
  },
  'cloudfront-in-progress': {
    description: '`TooManyInvalidationsInProgress`, HTTP 400, for one submission.',
    fault: {
      match: submission,
      ...refused(400, 'TooManyInvalidationsInProgress', 'Too many invalidations in progress.'),
    },
  },
  'cloudfront-busy': {
    description: '`ServiceUnavailable`, HTTP 503, after the invalidation was made, twice.',
    fault: {
      match: submission,
      times: 2,
      run: true,
      ...refused(503, 'ServiceUnavailable', 'CloudFront is temporarily unavailable.'),
    },
  },
  'cloudfront-forbidden': {
    description: '`AccessDenied`, HTTP 403: the role may not make invalidations.',
    fault: { match: submission, times: manyTimes, ...notAllowed('cloudfront:CreateInvalidation') },
  },
  'cloudfront-no-get': {
    description: '`AccessDenied`, HTTP 403: the role may make invalidations and not read them.',
    fault: { match: progress, times: manyTimes, ...notAllowed('cloudfront:GetInvalidation') },
  },
  'cloudfront-no-list': {
    description: '`AccessDenied`, HTTP 403: the role may not list distributions.',
    fault: {
      match: { method: 'GET', path: '/2020-05-31/distribution$' },
      times: manyTimes,
      ...notAllowed('cloudfront:ListDistributions'),
    },
  },
  'cloudfront-expired': {
    description: '`ExpiredToken`, HTTP 403: the temporary keys have expired.',
    fault: {
      match: submission,
      times: manyTimes,
      ...refused(403, 'ExpiredToken', 'The security token included in the request is expired'),
    },
  },
  'cloudfront-replay': {
    description:
      'An old invalidation instead of a new one, as for a reference that was used before.',
    fault: {
      match: submission,
      times: manyTimes,
      replace: {
        pattern: '<CreateTime>[^<]*</CreateTime>',
        replacement: '<CreateTime>2019-12-05T18:40:49.413Z</CreateTime>',
      },
    },
  },
  'cloudfront-unknown-state': {
    description: 'An undocumented state, on every query.',
    fault: {
      match: progress,
      times: manyTimes,
      replace: { pattern: '<Status>[^<]*</Status>', replacement: '<Status>Paused</Status>' },
    },
  },
} as const satisfies Readonly<Record<string, NamedFault>>;
