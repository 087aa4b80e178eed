// What a run makes of the inputs of Huawei Cloud VOD, CDN prefetch and refresh.
import type { Configure } from '../../provider.ts';
import { readHuaweiVodSettings } from './settings.ts';

export const configure: Configure = (values) => {
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
};
