// Cloudflare: POST …/zones/{id}/purge_cache or …/invalidate_cache, with one kind of target in each
// request. Accepted is all there is: no call gives the status of a purge.
// https://developers.cloudflare.com/api/resources/cache/methods/purge/
import type { TargetKind } from '../../core/target.ts';
import { type Batch, itemsOf } from '../../core/task.ts';
import { oneLine } from '../../core/text.ts';
import type { OperationDeps, Operations } from '../provider.ts';
import { createExchange } from './exchange.ts';
import { type FoundZone, findZone } from './find-zone.ts';
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
            const found = await findZone(settings.zone, exchange, limits);
            zone = found.id;
            return describeZone(settings.zone, found);
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

function describeZone(name: string, { id, status }: FoundZone): readonly string[] {
  const has = `The zone ${name} has the ID ${id}.`;
  if (status === '' || status === 'active') return [has];
  return [
    has,
    `Its status is \`${oneLine(status, 40)}\`. Cloudflare serves visitors of active zones alone, so a purge changes nothing that they see.`,
  ];
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
