// The config file of distributions, as a vendor reads and writes it.
import type { CurrentDistribution, DesiredDistribution } from './distribution.ts';

/** What reading the config file found. */
export interface ReadConfig {
  readonly desired: readonly DesiredDistribution[];
  readonly warnings: readonly string[];
}

/** The config file of one vendor's distributions. */
export interface DistributionFiles {
  /** `path` is relative to `workspace`. Throws InputError with everything that is wrong. */
  read(request: {
    readonly path: string;
    readonly workspace: string;
    readonly allowDelete: boolean;
  }): Promise<ReadConfig>;
  /** The text of a file that plans as unchanged. */
  render(distributions: readonly CurrentDistribution[]): Promise<string>;
}
