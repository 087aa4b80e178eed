// The ID of a zone that is given by its name: GET …/zones?name=
// https://developers.cloudflare.com/api/resources/zones/methods/list/
import { ContractError, VendorError } from '../../errors.ts';
import type { CallLimits } from '../provider.ts';
import type { Exchange } from './exchange.ts';
import { Zones } from './wire.ts';

const useId = 'Set `cloudflare-zone` to the Zone ID, which needs no further permission.';
const needsRead = `To find a zone by its name, the token also needs the permission Zone, Zone, Read. ${useId}`;

/** One request. Rejects unless exactly one zone has the name. */
export async function findZone(
  name: string,
  exchange: Exchange,
  limits: CallLimits,
): Promise<string> {
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
  const [zone, ...others] = found;
  if (zone === undefined || others.length > 0) throw toError(name, found.length);
  return zone.id;
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
