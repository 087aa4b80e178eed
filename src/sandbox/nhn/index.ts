import type { SandboxVendor } from '../vendor.ts';
import { nhnFaults } from './faults.ts';
import { createNhn } from './nhn.ts';
import { isLegacy, type NhnOptions, nhnDefaults } from './service.ts';

export const nhn = {
  title: 'NHN Cloud CDN',
  pages: { 'NHN Cloud': 'nhn.md' },
  hosts: [
    ['`nhn-v2`, `nhn-v1.5`', '`cdn.api.nhncloudservice.com`, or that of `endpoint`'],
    ['`nhn-v3`', 'the same and `oauth.api.nhncloudservice.com`, or that of `nhn-oauth-endpoint`'],
  ],
  defaults: nhnDefaults,
  settings: [
    { name: 'nhn-endpoint', description: 'value for `endpoint`.', value: (_, url) => url },
    { name: 'nhn-app-key', description: 'the Appkey.', value: ({ appKey }) => appKey },
    { name: 'nhn-secret-key', description: 'the SecretKey.', value: ({ secretKey }) => secretKey },
    {
      name: 'nhn-oauth-endpoint',
      description: 'value for `nhn-oauth-endpoint`.',
      value: (_, url) => url,
    },
    {
      name: 'nhn-access-key-id',
      description: 'the ID of a User Access Key.',
      value: ({ accessKeyId }) => accessKeyId,
    },
    {
      name: 'nhn-secret-access-key',
      description: 'its Secret Access Key.',
      value: ({ secretAccessKey }) => secretAccessKey,
    },
    {
      name: 'nhn-domain',
      description: 'a service domain with the alias `cdn.example.com`.',
      value: (options) => findDomain(options, false),
    },
    {
      name: 'nhn-legacy-domain',
      description: 'an older service domain, which supports wildcards (API v1.5).',
      value: (options) => findDomain(options, true),
    },
  ],
  faults: nhnFaults,
  start: createNhn,
} as const satisfies SandboxVendor<NhnOptions>;

function findDomain({ domains }: NhnOptions, wantsLegacy: boolean): string {
  return domains.find((domain) => isLegacy(domain) === wantsLegacy)?.domain ?? '';
}
