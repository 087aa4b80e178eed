import type { SandboxVendor } from '../vendor.ts';
import { huaweiFaults } from './faults.ts';
import { createHuawei } from './huawei.ts';
import { type HuaweiOptions, huaweiDefaults } from './options.ts';

export const huawei = {
  title: 'Huawei Cloud',
  pages: { 'Huawei Cloud VOD': 'huawei-vod.md', 'Huawei Cloud CDN': 'huawei-cdn.md' },
  hosts: [
    ['`huawei-cdn`', '`cdn.myhuaweicloud.com`, or that of `endpoint`'],
    ['`huawei-vod`', '`vod.REGION.myhuaweicloud.com`, or that of `endpoint`'],
    [
      '`huawei-iam-user`',
      '`iam.myhuaweicloud.com` (`huawei-vod`: `iam.REGION.myhuaweicloud.com`), or that of `huawei-iam-endpoint`',
    ],
  ],
  defaults: huaweiDefaults,
  settings: [
    {
      name: 'huawei-endpoint',
      description: 'value for `endpoint` and for `huawei-iam-endpoint`.',
      value: (_, url) => url,
    },
    { name: 'huawei-project-id', description: 'the project.', value: (one) => one.projectId },
    { name: 'huawei-access-key', description: 'the access key.', value: (one) => one.accessKey },
    { name: 'huawei-secret-key', description: 'the secret key.', value: (one) => one.secretKey },
    {
      name: 'huawei-asset-ids',
      description: 'published media assets, one a line.',
      value: ({ assets }) => Object.keys(assets).join('\n'),
    },
  ],
  faults: huaweiFaults,
  start: createHuawei,
} as const satisfies SandboxVendor<HuaweiOptions>;
