import { planted, type Rehearsal } from '../rehearsal.ts';

const purge = {
  mode: 'purge',
  submission: { method: 'POST', path: '/purge_cache$' },
} as const;
const everything = {
  ...purge,
  accepts: 'everything',
  targets: () => [],
} as const;
const all = { 'purge-type': 'all', urls: '' } as const;

export const rehearsal: Rehearsal = {
  sandbox: { cloudflare: { apiToken: `${planted.secret}-cloudflare` } },
  secrets: { CLOUDFLARE_API_TOKEN: 'cloudflare-api-token' },
  variables: { CLOUDFLARE_ENDPOINT: 'cloudflare-endpoint', CLOUDFLARE_ZONE: 'cloudflare-zone' },
  providers: {
    cloudflare: {
      settings: {
        endpoint: 'cloudflare-endpoint',
        'cloudflare-zone': 'cloudflare-zone',
        'cloudflare-api-token': 'cloudflare-api-token',
      },
      hurry: { pace: '100/1s' },
      runs: [
        { ...purge, accepts: 'url' },
        {
          ...purge,
          accepts: 'url',
          variant: 'enterprise',
          inputs: { 'cloudflare-plan': 'enterprise' },
          sandbox: { cloudflare: { plan: 'enterprise' } },
        },
        { ...everything, variant: 'free', inputs: all },
        {
          ...everything,
          inputs: { ...all, 'cloudflare-plan': 'pro' },
          sandbox: { cloudflare: { plan: 'pro' } },
        },
      ],
    },
  },
};
