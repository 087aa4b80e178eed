import type { DistributionFiles } from '../../provider.ts';

/** The config file in the form of one version of the API; what reads YAML is loaded when it is needed. */
export function createDistributionFiles(version: 'v2.0' | 'v1.5'): DistributionFiles {
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
