// What a run makes of the inputs of Huawei Cloud CDN.
import type { Configure } from '../../provider.ts';
import { checkTargets } from './check-targets.ts';
import { describeTargets } from './describe.ts';
import { readHuaweiCdnSettings } from './settings.ts';

export const configure: Configure = (values) => {
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
};
