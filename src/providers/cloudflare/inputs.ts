// The inputs of Cloudflare.
import type { ProviderInput } from '../provider.ts';

export const names = {
  zone: 'cloudflare-zone',
  apiToken: 'cloudflare-api-token',
  plan: 'cloudflare-plan',
} as const;

export const cloudflareInputs: readonly ProviderInput[] = [
  {
    name: names.zone,
    description:
      'Cloudflare: the Zone ID on the overview page of the domain; or its name, such as `example.com`, for a token that may also read zones.',
    secret: false,
    environment: 'CLOUDFLARE_ZONE_ID',
    aliases: ['zone', 'zones', 'cf-zone', 'zone-name', 'cf-zone-name'],
  },
  {
    name: names.apiToken,
    description:
      'Cloudflare: an API token with the permission Zone, Cache Purge, Purge. A Global API Key is not accepted.',
    secret: true,
    environment: 'CLOUDFLARE_API_TOKEN',
    aliases: [
      ...['cf-auth', 'cf-api-token', 'cf-token', 'cloudflare-token', 'cloudflare-auth'],
      ...['cloudflare-api-key', 'cloudflare-key', 'cloudflare-email', 'cf-api-key', 'cf-email'],
    ],
  },
  {
    name: names.plan,
    description:
      'Cloudflare: the plan of the zone, which decides the limits: `free` (default), `pro`, `business` or `enterprise`.',
    secret: false,
  },
];

export const cloudflareHosts = /(^|\.)cloudflare\.com$/;
