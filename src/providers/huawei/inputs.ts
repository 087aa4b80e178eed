// Inputs that every service of Huawei Cloud shares.
import type { ProviderInput } from '../provider.ts';

/** Of any service of the vendor. */
export const huaweiHosts = /(^|\.)myhuaweicloud\.(com|eu)$/;

export const credentialInputs: readonly ProviderInput[] = [
  {
    name: 'huawei-access-key',
    description: 'Huawei Cloud: the access key (AK).',
    secret: true,
    environment: 'HUAWEICLOUD_SDK_AK',
  },
  {
    name: 'huawei-secret-key',
    description: 'Huawei Cloud: the secret key (SK).',
    secret: true,
    environment: 'HUAWEICLOUD_SDK_SK',
  },
  {
    name: 'huawei-security-token',
    description: 'Huawei Cloud: the security token that belongs to a temporary access key.',
    secret: true,
    environment: 'HUAWEICLOUD_SDK_SECURITY_TOKEN',
  },
  {
    name: 'huawei-auth-token',
    description: 'Huawei Cloud: a token (`X-Auth-Token`) to use instead of an access key.',
    secret: true,
    environment: 'HUAWEICLOUD_AUTH_TOKEN',
  },
  {
    name: 'huawei-iam-account',
    description:
      'Huawei Cloud: the account name. Together with `huawei-iam-user` and `huawei-iam-password` it replaces an access key; a token is fetched.',
    secret: false,
  },
  {
    name: 'huawei-iam-user',
    description: 'Huawei Cloud: the name of the IAM user.',
    secret: false,
  },
  {
    name: 'huawei-iam-password',
    description: 'Huawei Cloud: the password of the IAM user.',
    secret: true,
  },
  {
    name: 'huawei-iam-endpoint',
    description: 'Huawei Cloud: base URL of IAM, unless it is the public one.',
    secret: false,
  },
];
