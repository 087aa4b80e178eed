// Cloudflare: POST …/zones/{id}/purge_cache or …/invalidate_cache, with one kind of target in each request. Accepted is all there
// is: no call gives the status of a purge.
// https://developers.cloudflare.com/api/resources/cache/methods/purge/
import type { TargetKind } from '../../core/target.ts';
import { type Batch, itemsOf } from '../../core/task.ts';
import type { OperationDeps, Operations } from '../provider.ts';
import { createExchange } from './exchange.ts';
import { findZone } from './find-zone.ts';
import { type CloudflareSettings, isZoneId } from './settings.ts';

export function createCloudflareOperations(
  settings: CloudflareSettings,
  deps: OperationDeps,
): Operations {
  const exchange = createExchange(settings, deps);
  let zone = settings.zone;
  return {
    ...(isZoneId(zone)
      ? {}
      : {
          async prepare(limits) {
            zone = await findZone(settings.zone, exchange, limits);
            return [`The zone ${settings.zone} has the ID ${zone}.`];
          },
        }),
    async submit(batch, limits) {
      const path = `/zones/${zone}/${settings.soft ? 'invalidate_cache' : 'purge_cache'}`;
      await exchange({ method: 'POST', path, body: JSON.stringify(toBody(batch)) }, limits);
      // The id of the answer is that of the zone.
      return { id: '', vendorState: 'accepted' };
    },
  };
}

/** The member of the body that lists them. */
const members: Readonly<Partial<Record<TargetKind, string>>> = {
  prefix: 'prefixes',
  host: 'hosts',
  tag: 'tags',
};

function toBody(batch: Batch): Readonly<Record<string, unknown>> {
  const kind = batch.targets[0]?.kind ?? 'url';
  if (kind === 'everything') return { purge_everything: true };
  return { [members[kind] ?? 'files']: itemsOf(batch) };
}
