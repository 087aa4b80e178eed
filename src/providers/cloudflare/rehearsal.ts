import type { Target, TargetKind, TargetRule } from '../../core/target.ts';
import { planted, type Rehearsal, type RehearsedRun } from '../rehearsal.ts';

const purge = {
  mode: 'purge',
  submission: { method: 'POST', path: '/purge_cache$' },
} as const;
const enterprise = {
  inputs: { 'cloudflare-plan': 'enterprise' },
  sandbox: { cloudflare: { plan: 'enterprise' } },
} as const;
const pro = { 'cloudflare-plan': 'pro' } as const;

/** What is not a URL is limited by the plan. */
function byPlan(
  accepts: TargetKind,
  inputs: Readonly<Record<string, string>>,
  targets: (count: number) => readonly Target[],
): readonly RehearsedRun[] {
  const run = { ...purge, accepts, targets };
  return [
    { ...run, variant: 'free', inputs: { urls: '', ...inputs } },
    {
      ...run,
      inputs: { urls: '', ...inputs, ...pro },
      sandbox: { cloudflare: { plan: 'pro' } },
    },
  ];
}

function toTargets(
  kind: TargetKind,
  rule: TargetRule,
  toValue: (number: string) => string,
): (count: number) => readonly Target[] {
  return (count) =>
    Array.from({ length: count }, (_, index) => ({
      kind,
      value: toValue(String(index).padStart(4, '0')),
      rule,
    }));
}

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
        { ...purge, accepts: 'url', variant: 'enterprise', ...enterprise },
        ...byPlan(
          'prefix',
          { prefixes: 'www.example.com/docs' },
          toTargets('prefix', 'prefixes', (number) => `www.example.com/${number}`),
        ),
        ...byPlan(
          'host',
          { hosts: 'www.example.com' },
          toTargets('host', 'hosts', (number) => `h${number}.example.com`),
        ),
        ...byPlan(
          'tag',
          { tags: 'news' },
          toTargets('tag', 'tags', (number) => `tag-${number}`),
        ),
        ...byPlan('everything', { 'purge-type': 'all' }, () => []),
      ],
      logins: [
        {
          title: 'with the name of the zone, whose ID is looked up',
          inputs: { 'cloudflare-zone': 'example.com' },
        },
      ],
    },
  },
};
