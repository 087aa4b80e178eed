// The inputs of API v2.0 and v1.5, and what API v3.0 shares with them.
import type { ProviderInput } from '../provider.ts';

/** The domains of the service that was shut down in 2020; only v1.5 knows them. */
export const legacyDomainSuffix = '.cdn.toastcloud.com';

/** Its API gateways, of every time and region, and those of its cloud for the government. */
export const nhnHosts = /(^|\.)((gov-)?nhncloudservice\.com|cloud\.toast\.com)$/;

export const appKeyInput: ProviderInput = {
  name: 'nhn-app-key',
  description: 'NHN Cloud: the Appkey shown under "URL & Appkey" in the console.',
  secret: true,
  environment: 'NHN_CLOUD_APP_KEY',
};

export const domainInput: ProviderInput = {
  name: 'nhn-domain',
  description:
    'NHN Cloud: the service domain, such as `abcd1234.toastcdn.net`. Required for `mode: purge`.',
  secret: false,
};

export const nhnInputs: readonly ProviderInput[] = [
  appKeyInput,
  {
    name: 'nhn-secret-key',
    description:
      'NHN Cloud, API v2.0 and v1.5: the SecretKey shown under "URL & Appkey" in the console.',
    secret: true,
    environment: 'NHN_CLOUD_SECRET_KEY',
  },
  domainInput,
];
