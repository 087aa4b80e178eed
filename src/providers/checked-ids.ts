// What a vendor calls its tasks and distributions goes into logs, outputs, addresses and a later run:
// an id that is not a short visible word is not one.
import type { CurrentDistribution } from '../core/distributions/distribution.ts';
import { ContractError } from '../errors.ts';
import type { DistributionOperations, Operations } from './provider.ts';

const vendorId = /^[\x21-\x7e]{1,200}$/;

/** The same operations; an id outside of the pattern is a ContractError, after the request. */
export function checkTaskIds(operations: Operations): Operations {
  return {
    ...operations,
    async submit(batch, limits) {
      const accepted = await operations.submit(batch, limits);
      if (accepted.id !== '') checkId(accepted.id, 'task id');
      return accepted;
    },
  };
}

/** The same for the domains by which distributions are named. */
export function checkDomains(operations: DistributionOperations): DistributionOperations {
  const checked = <Found extends Pick<CurrentDistribution, 'domain'>>(found: Found): Found => {
    checkId(found.domain, 'domain of a distribution');
    return found;
  };
  return {
    ...operations,
    list: async (limits) => (await operations.list(limits)).map(checked),
    async get(domain, limits) {
      const found = await operations.get(domain, limits);
      return found === undefined ? undefined : checked(found);
    },
    create: async (wanted, limits) => checked(await operations.create(wanted, limits)),
  };
}

function checkId(id: string, what: string): void {
  if (vendorId.test(id)) return;
  throw new ContractError(
    `The vendor answered with a ${what} that is not 1 to 200 visible ASCII characters.`,
  );
}
