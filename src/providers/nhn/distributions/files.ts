import type { DistributionFiles } from '../../../core/distributions/distribution-files.ts';
import type { NhnVersion } from '../version.ts';

/** The config file in the form of one version of the API; what reads YAML is loaded when it is needed. */
export function createDistributionFiles(version: NhnVersion): DistributionFiles {
  return {
    async read(request) {
      const { readConfig } = await import('./read-file.ts');
      return await readConfig({ ...request, version });
    },
    async render(distributions) {
      const { renderConfig } = await import('./export.ts');
      return await renderConfig(distributions, version);
    },
  };
}
