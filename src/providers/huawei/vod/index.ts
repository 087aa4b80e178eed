import type { Provider } from '../../provider.ts';
import { huaweiHosts } from '../addresses.ts';
import { huaweiVodCapabilities } from './capabilities.ts';
import { huaweiVodInputs, readHuaweiVodSettings } from './settings.ts';

export const huaweiVod: Provider = {
  id: 'huawei-vod',
  title: 'Huawei Cloud VOD, CDN prefetch and refresh',
  documentation: 'https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0205.html',
  console: 'https://console-intl.huaweicloud.com/vod/',
  hosts: huaweiHosts,
  capabilities: huaweiVodCapabilities,
  inputs: huaweiVodInputs,
  configure(values) {
    const { settings, problems, warnings } = readHuaweiVodSettings(values);
    return {
      problems,
      warnings,
      connection: {
        domain: '',
        async connect(deps) {
          const { createHuaweiVodOperations } = await import('./operations.ts');
          return createHuaweiVodOperations(settings, deps);
        },
      },
    };
  },
};
