// The inputs of Fastly.
import type { ProviderInput } from '../provider.ts';

export const names = { service: 'fastly-service', apiToken: 'fastly-api-token' } as const;

/** What other actions and scripts call the same thing. */
function ownNames(others: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(others.map((name) => [name, '']));
}

export const fastlyInputs: readonly ProviderInput[] = [
  {
    name: names.service,
    description: 'Fastly: the ID of the service, as the console shows it under its name.',
    secret: false,
    environment: 'FASTLY_SERVICE_ID',
    aliases: ownNames(['service', 'services', 'fastly-service-name']),
  },
  {
    name: names.apiToken,
    description:
      'Fastly: an API token with the scope `purge_select` (URLs and tags), `purge_all` (everything) or `global`.',
    secret: true,
    environment: 'FASTLY_API_TOKEN',
    aliases: ownNames(['fastly-key', 'fastly-api-key', 'fastly-token']),
  },
];

export const fastlyHosts = /(^|\.)fastly\.com$/;
