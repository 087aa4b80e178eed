// The inputs of Huawei Cloud VOD.
import { listField } from '../../../core/inputs/fields.ts';
import type { ProviderInput } from '../../provider.ts';
import { credentialInputs } from '../inputs.ts';

const assetIdsField = listField({
  parseItem: (item) => (/^[\w-]{1,64}$/.test(item) ? item : undefined),
  wants: 'an asset ID (32 hexadecimal digits)',
  remedy: 'Copy the ID that the VOD console shows for the media asset, one ID a line.',
});

export const huaweiVodInputs: readonly ProviderInput[] = [
  {
    name: 'huawei-region',
    description:
      'Huawei VOD: the region, such as `ap-southeast-3`. Determines the address of the API unless `endpoint` is given.',
    secret: false,
  },
  {
    name: 'huawei-project-id',
    description: 'Huawei VOD: the ID of the project in that region, 32 hexadecimal digits.',
    secret: false,
    environment: 'HUAWEICLOUD_SDK_PROJECT_ID',
  },
  {
    name: 'huawei-asset-ids',
    description: 'Huawei VOD: IDs of media assets to purge or preheat instead of URLs, one a line.',
    secret: false,
    targets: { kind: 'asset', field: assetIdsField },
  },
  ...credentialInputs,
];
