// The inputs of API v3.0.
import type { ProviderInput } from '../../provider.ts';
import { appKeyInput, domainInput } from '../inputs.ts';

export const names = {
  appKey: 'nhn-app-key',
  accessKeyId: 'nhn-access-key-id',
  secretAccessKey: 'nhn-secret-access-key',
  oauthEndpoint: 'nhn-oauth-endpoint',
} as const;

export const nhnV3Inputs: readonly ProviderInput[] = [
  appKeyInput,
  {
    name: names.accessKeyId,
    description:
      'NHN Cloud, API v3.0: the ID of a User Access Key, under "API Security Settings" of the account in the console. Tokens are fetched with it.',
    secret: true,
  },
  {
    name: names.secretAccessKey,
    description: 'NHN Cloud, API v3.0: the Secret Access Key that belongs to `nhn-access-key-id`.',
    secret: true,
  },
  {
    name: names.oauthEndpoint,
    description:
      'NHN Cloud, API v3.0: base URL of the token endpoint, unless it is the public one. Required if `endpoint` is not a host of NHN Cloud.',
    secret: false,
  },
  domainInput,
];
