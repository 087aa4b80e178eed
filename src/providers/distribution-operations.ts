// What a vendor whose distributions can be read and changed does: one request a call, as in provider.ts.
import type {
  Canonical,
  CurrentDistribution,
  DistributionFacts,
} from '../core/distributions/distribution.ts';
import type { DistributionFiles } from '../core/distributions/distribution-files.ts';
import type { JsonObject } from '../core/json-value.ts';
import type { VendorError } from '../errors.ts';
import type { CallLimits, OperationDeps } from './calls.ts';

/** For vendors that serve a host only after its owner has proved it. */
export interface HostCheck {
  /** Hosts under which a distribution with these fields would be served, and is not yet. */
  findNewHosts(fields: JsonObject, current: CurrentDistribution | undefined): readonly string[];
  /**
   * What keeps the vendor from serving the host, for people; undefined if nothing does. `domain` is
   * that of the distribution, `''` before it is created. One request.
   */
  findObstacle(
    asked: { readonly host: string; readonly domain: string },
    limits: CallLimits,
  ): Promise<string | undefined>;
}

export interface NewDistribution {
  readonly fields: JsonObject;
  readonly marker: string;
}

export interface ModifiedDistribution extends NewDistribution {
  readonly current: CurrentDistribution;
  /** The fields that differ; one that is null in `fields` is cleared. */
  readonly changed: readonly string[];
}

/** One request each, as with `Operations`; a change is then accepted, not done. */
export interface DistributionOperations {
  /** Rejects with ContractError unless the answer is a list, which may be empty. */
  list(limits: CallLimits): Promise<readonly CurrentDistribution[]>;
  /** Undefined if the vendor says that it has no such domain. */
  get(domain: string, limits: CallLimits): Promise<CurrentDistribution | undefined>;
  create(wanted: NewDistribution, limits: CallLimits): Promise<{ readonly domain: string }>;
  modify(change: ModifiedDistribution, limits: CallLimits): Promise<void>;
  remove(domain: string, limits: CallLimits): Promise<void>;
  /** Whether this refusal proves that an earlier attempt of the same change worked. */
  isEcho(kind: 'modify' | 'delete', error: VendorError): boolean;
  readonly canonical: Canonical;
  readonly hostCheck?: HostCheck;
}

export interface DistributionConnection {
  readonly facts: DistributionFacts;
  readonly files: DistributionFiles;
  connect(deps: OperationDeps): Promise<DistributionOperations>;
}
