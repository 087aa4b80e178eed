// The inputs of Fastly.
import type { ProviderInput } from '../provider.ts';

export const names = { service: 'fastly-service', apiToken: 'fastly-api-token' } as const;

export const fastlyInputs: readonly ProviderInput[] = [
  {
    name: names.service,
    description: 'Fastly: the ID of the service, as the console shows it under its name.',
    secret: false,
    environment: 'FASTLY_SERVICE_ID',
    aliases: ['service', 'services', 'fastly-service-name'],
  },
  {
    name: names.apiToken,
    description:
      'Fastly: an API token with the scope `purge_select` (URLs and tags), `purge_all` (everything) or `global`.',
    secret: true,
    environment: 'FASTLY_API_TOKEN',
    aliases: ['fastly-key', 'fastly-api-key', 'fastly-token'],
  },
];

export const fastlyHosts = /(^|\.)fastly\.com$/;
