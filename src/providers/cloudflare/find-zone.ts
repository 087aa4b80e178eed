// The ID of a zone that is given by its name: GET …/zones?name=
// https://developers.cloudflare.com/api/resources/zones/methods/list/
import { ContractError, VendorError } from '../../errors.ts';
import type { CallLimits } from '../provider.ts';
import type { Exchange } from './exchange.ts';
import { Zones } from './wire.ts';

const useId = 'Set `cloudflare-zone` to the Zone ID, which needs no further permission.';
const needsRead = `To find a zone by its name, the token also needs the permission Zone, Zone, Read. ${useId}`;

export interface FoundZone {
  readonly id: string;
  /** `active`, or why nothing is served; `''` if the answer does not say. */
  readonly status: string;
}

/**
 * One request. Rejects unless exactly one zone has the name. A domain that was moved is a zone of
 * both accounts: the active one serves it.
 * https://developers.cloudflare.com/dns/zone-setups/reference/domain-status/
 */
export async function findZone(
  name: string,
  exchange: Exchange,
  limits: CallLimits,
): Promise<FoundZone> {
  const path = `/zones?name=${encodeURIComponent(name)}`;
  const parsed = Zones.safeParse(await exchange({ method: 'GET', path, needs: needsRead }, limits));
  if (!parsed.success)
    throw new ContractError(
      'Cloudflare answered with a list of zones that is not what it documents.',
      {
        mayHaveArrived: false,
      },
    );
  const found = parsed.data.result.filter((zone) => zone.name.toLowerCase() === name);
  const active = found.filter(({ status }) => status === 'active');
  const [zone, ...others] = active.length > 0 ? active : found;
  if (zone === undefined) throw toError(name, 0);
  if (others.length > 0) throw toError(name, others.length + 1);
  return zone;
}

function toError(name: string, count: number): VendorError {
  const message =
    count === 0
      ? `Cloudflare has no zone \`${name}\` that this token may read.`
      : `Cloudflare has ${count} zones \`${name}\`, in several accounts.`;
  const remedy =
    count === 0
      ? `Check \`cloudflare-zone\`: the domain that was added to Cloudflare, and not one of its subdomains. ${needsRead}`
      : useId;
  return new VendorError({
    code: 'vendor-not-found',
    message,
    remedy,
    concernsAll: true,
    mayHaveArrived: false,
  });
}
