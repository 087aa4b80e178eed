import { planted, type Rehearsal } from '../rehearsal.ts';

const prewarm = {
  mode: 'prewarm',
  accepts: 'url',
  submission: { method: 'POST', path: '/prewarm$' },
} as const;

export const rehearsal: Rehearsal = {
  sandbox: { 'aws-prewarm': { apiKey: planted.secret, taskMilliseconds: 400 } },
  secrets: { AWS_PREWARM_API_KEY: 'aws-api-key' },
  variables: {
    AWS_PREWARM_ENDPOINT: 'aws-endpoint',
    AWS_PREWARM_STATUS_ENDPOINT: 'aws-status-endpoint',
    AWS_PREWARM_2024_ENDPOINT: 'aws-2024-endpoint',
  },
  providers: {
    'aws-prewarm': {
      settings: {
        endpoint: 'aws-endpoint',
        'aws-status-endpoint': 'aws-status-endpoint',
        'aws-api-key': 'aws-api-key',
      },
      hurry: { 'poll-interval': '100ms' },
      runs: [
        {
          ...prewarm,
          variant: '2023-03',
          polling: { idField: 'requestID', unknownState: 'prewarm-unknown-state' },
        },
        {
          ...prewarm,
          variant: '2024-04',
          polling: { idField: 'request_id', unknownState: 'prewarm-2024-unknown-state' },
          inputs: { 'aws-status-endpoint': '', 'aws-cf-domain': 'd111111abcdef8.cloudfront.net' },
          settings: { endpoint: 'aws-2024-endpoint' },
        },
      ],
    },
  },
};
