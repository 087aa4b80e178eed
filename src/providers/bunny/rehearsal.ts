import type { Target } from '../../core/target.ts';
import { planted, type Rehearsal } from '../rehearsal.ts';

const shared = { mode: 'purge', isBareSuccess: true } as const;
const byUrl = { ...shared, submission: { method: 'POST', path: '/bunny/purge$' } } as const;
const byZone = { ...shared, submission: { method: 'POST', path: '/purgeCache$' } } as const;

function named(kind: 'tag' | 'prefix', start: string): (count: number) => readonly Target[] {
  return (count) =>
    Array.from({ length: count }, (_, index) => ({
      kind,
      value: `${start}${String(index).padStart(6, '0')}`,
      rule: kind === 'tag' ? 'tags' : 'prefixes',
    }));
}

export const rehearsal: Rehearsal = {
  sandbox: { bunny: { apiKey: `${planted.secret}-bunny` } },
  secrets: { BUNNY_API_KEY: 'bunny-api-key' },
  variables: { BUNNY_ENDPOINT: 'bunny-endpoint', BUNNY_PULL_ZONE: 'bunny-pull-zone' },
  providers: {
    bunny: {
      settings: {
        endpoint: 'bunny-endpoint',
        'bunny-pull-zone': 'bunny-pull-zone',
        'bunny-api-key': 'bunny-api-key',
      },
      hurry: { pace: '100/1s' },
      runs: [
        { ...byUrl, accepts: 'url' },
        {
          ...byUrl,
          accepts: 'prefix',
          inputs: { urls: '', prefixes: 'www.example.com/docs' },
          targets: named('prefix', 'www.example.com/docs-'),
        },
        {
          ...byZone,
          accepts: 'tag',
          inputs: { urls: '', tags: 'news' },
          targets: named('tag', 'post-'),
        },
        {
          ...byZone,
          accepts: 'everything',
          inputs: { 'purge-type': 'all', urls: '' },
          targets: () => [],
        },
      ],
    },
  },
};
