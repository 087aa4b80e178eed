// What a vendor calls its tasks and distributions goes into logs, outputs, addresses and a later run:
// an id that is not a short visible word is not one.
import type { CurrentDistribution } from '../core/distributions/distribution.ts';
import { ContractError, InputError } from '../errors.ts';
import type { DistributionOperations } from './distribution-operations.ts';
import type { Operations } from './provider.ts';

const vendorId = /^[\x21-\x7e]{1,200}$/;

/**
 * The same operations; an id outside of the pattern is a ContractError, after the request. One that is an
 * address must have the origin to which credentials may be sent, wherever it comes from.
 */
export function checkTaskIds(operations: Operations, pollOrigin: string | undefined): Operations {
  const { probe } = operations;
  return {
    ...operations,
    async submit(batch, limits) {
      const accepted = await operations.submit(batch, limits);
      if (accepted.id !== '') checkId(accepted.id, 'task id');
      if (isElsewhere(accepted.id, pollOrigin))
        throw new ContractError(
          'The vendor answered with the address of another server as task id.',
        );
      return accepted;
    },
    ...(probe === undefined
      ? {}
      : {
          async probe(query, limits) {
            if (query.tasks.some(({ id }) => isElsewhere(id, pollOrigin)))
              throw new InputError([foreignId]);
            return await probe(query, limits);
          },
        }),
  };
}

const foreignId = {
  code: 'input-invalid',
  input: 'resume-tasks',
  message: '`resume-tasks` has an id that is the address of another server than that of the API.',
  remedy: 'Use the `task-ids` output or the report file of the earlier run, unchanged.',
} as const;

/** Whoever answers, or writes down an id, must not choose who gets the credentials. */
function isElsewhere(id: string, pollOrigin: string | undefined): boolean {
  const isAddress = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(id);
  return isAddress && (pollOrigin === undefined || URL.parse(id)?.origin !== pollOrigin);
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
