import { planted, type Rehearsal } from '../rehearsal.ts';

const purge = { mode: 'purge' } as const;

export const rehearsal: Rehearsal = {
  sandbox: { fastly: { apiToken: `${planted.secret}-fastly` } },
  secrets: { FASTLY_API_TOKEN: 'fastly-api-token' },
  variables: { FASTLY_ENDPOINT: 'fastly-endpoint', FASTLY_SERVICE: 'fastly-service' },
  providers: {
    fastly: {
      settings: {
        endpoint: 'fastly-endpoint',
        'fastly-service': 'fastly-service',
        'fastly-api-token': 'fastly-api-token',
      },
      hurry: { pace: '100/1s' },
      runs: [
        {
          ...purge,
          accepts: 'url',
          submission: { method: 'POST', path: '/fastly/purge/' },
        },
        {
          ...purge,
          accepts: 'tag',
          inputs: { urls: '', tags: 'news' },
          submission: { method: 'POST', path: '/purge$' },
          targets: (count) =>
            Array.from({ length: count }, (_, index) => ({
              kind: 'tag',
              value: `post-${String(index).padStart(6, '0')}`,
              rule: 'tags',
            })),
        },
        {
          ...purge,
          accepts: 'everything',
          inputs: { 'purge-type': 'all', urls: '' },
          submission: { method: 'POST', path: '/purge_all$' },
          targets: () => [],
        },
      ],
    },
  },
};
