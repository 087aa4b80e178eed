// The hosts under which a service is reached: its own domain and its aliases.
import type { CallLimits, HostsPage } from '../provider.ts';
import type { SendNhn } from './envelope.ts';
import type { NhnVersion } from './version.ts';

/** One `GET /distributions?domain=`. Undefined for a domain that the account does not have. */
export function createReadHosts(
  version: NhnVersion,
  sendNhn: SendNhn,
  domain: string,
): (limits: CallLimits) => Promise<HostsPage | undefined> {
  return async (limits) => {
    const { operateDistributions } = await import('./distributions/operations.ts');
    const found = await operateDistributions(version, sendNhn).get(domain, limits);
    if (found === undefined) return undefined;
    const { readAliases } = await import('./distributions/alias-domains.ts');
    return { hosts: [domain, ...readAliases(found.fields)] };
  };
}
