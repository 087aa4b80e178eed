// The inputs of bunny.net.
import type { ProviderInput } from '../provider.ts';

export const names = { pullZone: 'bunny-pull-zone', apiKey: 'bunny-api-key' } as const;

export const bunnyInputs: readonly ProviderInput[] = [
  {
    name: names.pullZone,
    description: 'bunny.net: the number of the pull zone, as in its address in the dashboard.',
    secret: false,
    environment: 'BUNNY_PULL_ZONE_ID',
    aliases: ['pull-zone', 'bunny-zone', 'pullzone', 'zoneid'],
  },
  {
    name: names.apiKey,
    description:
      'bunny.net: the API key of the account. It may do everything, because keys with fewer rights do not exist.',
    secret: true,
    environment: 'BUNNY_API_KEY',
    aliases: ['access-key', 'bunny-access-key', 'bunny-key', 'bunnynet-api-key'],
  },
];

export const bunnyHosts = /(^|\.)(bunny\.net|bunnycdn\.com)$/;
