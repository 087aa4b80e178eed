import type { DistributionFacts } from '../../../core/distributions/distribution.ts';
import type { DistributionConnection } from '../../distribution-operations.ts';
import type { NhnSettings } from '../settings.ts';
import type { NhnV3Settings } from '../v3/settings.ts';
import type { NhnVersion } from '../version.ts';
import { createDistributionFiles } from './files.ts';

/**
 * Source: the CDN console guide. Creating takes hours, changing dozens of minutes, and closing up to
 * three hours. A failed change is rolled back to the settings of before; only the console marks it.
 * https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/console-guide/
 */
const facts: DistributionFacts = {
  pollFirstMilliseconds: 30_000,
  pollCapMilliseconds: 120_000,
  mostReadyLooks: 3,
  howLong: 'Creating takes hours and changing takes dozens of minutes',
  afterRollback:
    "Look at the distribution in the vendor's console, which marks it in red. Then correct the file, or ask the vendor's support.",
};

export function createNhnDistributionConnection(
  version: NhnVersion,
  settings: NhnSettings | NhnV3Settings,
): DistributionConnection {
  return {
    facts,
    files: createDistributionFiles(version),
    async connect(deps) {
      const { createNhnDistributions } = await import('./operations.ts');
      return createNhnDistributions(version, settings, deps);
    },
  };
}
