import type { Provider } from '../../provider.ts';
import { huaweiHosts } from '../addresses.ts';
import { huaweiCdnCapabilities } from './capabilities.ts';
import { checkTargets } from './check-targets.ts';
import { describeTargets } from './describe.ts';
import { huaweiCdnInputs, readHuaweiCdnSettings } from './settings.ts';

export const huaweiCdn: Provider = {
  id: 'huawei-cdn',
  title: 'Huawei Cloud CDN',
  console: 'https://console-intl.huaweicloud.com/cdn/',
  documentation: 'https://support.huaweicloud.com/intl/en-us/api-cdn/cdn_02_0001.html',
  hosts: huaweiHosts,
  capabilities: huaweiCdnCapabilities,
  inputs: huaweiCdnInputs,
  configure(values) {
    const { settings, problems } = readHuaweiCdnSettings(values);
    return {
      problems,
      warnings: [],
      connection: {
        domain: '',
        checkTargets,
        describe: (targets) => describeTargets(targets, settings.mode),
        async connect(deps) {
          const { createHuaweiCdnOperations } = await import('./operations.ts');
          return createHuaweiCdnOperations(settings, deps);
        },
      },
    };
  },
};
