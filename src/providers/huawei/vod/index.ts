import type { Provider } from '../../provider.ts';
import { huaweiHosts } from '../inputs.ts';
import { huaweiVodCapabilities } from './capabilities.ts';
import { huaweiVodInputs } from './inputs.ts';

export const huaweiVod: Provider = {
  id: 'huawei-vod',
  title: 'Huawei Cloud VOD, CDN prefetch and refresh',
  documentation: 'https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0205.html',
  console: 'https://console-intl.huaweicloud.com/vod/',
  hosts: huaweiHosts,
  capabilities: huaweiVodCapabilities,
  inputs: huaweiVodInputs,
  load: async () => (await import('./configure.ts')).configure,
};
