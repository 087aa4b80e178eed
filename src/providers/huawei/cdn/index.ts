import type { Provider } from '../../provider.ts';
import { huaweiHosts } from '../inputs.ts';
import { huaweiCdnCapabilities } from './capabilities.ts';
import { huaweiCdnInputs } from './inputs.ts';

export const huaweiCdn: Provider = {
  id: 'huawei-cdn',
  title: 'Huawei Cloud CDN',
  console: 'https://console-intl.huaweicloud.com/cdn/',
  documentation: 'https://support.huaweicloud.com/intl/en-us/api-cdn/cdn_02_0001.html',
  hosts: huaweiHosts,
  capabilities: huaweiCdnCapabilities,
  inputs: huaweiCdnInputs,
  load: async () => (await import('./configure.ts')).configure,
};
