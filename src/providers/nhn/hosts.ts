// The hosts under which a service is reached: its own domain and its aliases.
import type { CallLimits } from '../provider.ts';
import type { SendNhn } from './envelope.ts';
import type { NhnVersion } from './version.ts';

/** One `GET /distributions?domain=`. Undefined for a domain that the account does not have. */
export function createReadHosts(
  version: NhnVersion,
  sendNhn: SendNhn,
  domain: string,
): (limits: CallLimits) => Promise<readonly string[] | undefined> {
  return async (limits) => {
    const { operateDistributions } = await import('./distributions/operations.ts');
    const found = await operateDistributions(version, sendNhn).get(domain, limits);
    if (found === undefined) return undefined;
    const { readAliases } = await import('./distributions/alias-domains.ts');
    return [domain, ...readAliases(found.fields)];
  };
}
