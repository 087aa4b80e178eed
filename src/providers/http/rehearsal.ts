import { planted, type Rehearsal } from '../rehearsal.ts';

const holdKey = (key: string): string => `X-Cache-Key: ${key}`;

const warm = {
  mode: 'prewarm',
  accepts: 'url',
  submission: { method: 'GET', path: '^/' },
} as const;

export const rehearsal: Rehearsal = {
  sandbox: { http: { key: planted.secret } },
  secrets: { HTTP_HEADERS: 'http-headers' },
  variables: { HTTP_ENDPOINT: 'http-endpoint' },
  providers: {
    http: {
      settings: { endpoint: 'http-endpoint', 'http-headers': 'http-headers' },
      holdKey,
      hurry: {},
      runs: [
        {
          mode: 'purge',
          accepts: 'url',
          inputs: { 'http-success-body': 'sandbox cache' },
          submission: { method: 'PURGE', path: '^/' },
        },
        { ...warm, variant: 'response', inputs: { 'http-success-body': 'sandbox cache' } },
        {
          ...warm,
          variant: 'hit',
          inputs: { until: 'hit', 'poll-interval': '100ms', 'http-success-body': 'sandbox cache' },
          polling: { unknownState: 'http-unknown-cache', isSubmission: true },
        },
      ],
    },
  },
};
