// The inputs of Huawei Cloud CDN.
import type { ProviderInput } from '../../provider.ts';
import { credentialInputs } from '../inputs.ts';

export const huaweiCdnInputs: readonly ProviderInput[] = [
  {
    name: 'huawei-enterprise-project-id',
    description:
      'Huawei CDN: the ID of the enterprise project that the domain belongs to, `0` for the default one, or `all`. Required for IAM users if the account has enterprise projects.',
    secret: false,
  },
  ...credentialInputs,
];
