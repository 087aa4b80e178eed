// Cloudflare: POST …/zones/{id}/purge_cache, with one kind of target in each request. Accepted is all there
// is: no call gives the status of a purge.
// https://developers.cloudflare.com/api/resources/cache/methods/purge/
import type { Batch } from '../../core/task.ts';
import type { OperationDeps, Operations } from '../provider.ts';
import { createExchange } from './exchange.ts';
import type { CloudflareSettings } from './settings.ts';

export function createCloudflareOperations(
  settings: CloudflareSettings,
  deps: OperationDeps,
): Operations {
  const exchange = createExchange(settings, deps);
  return {
    async submit(batch, limits) {
      const path = `/zones/${settings.zone}/purge_cache`;
      await exchange({ method: 'POST', path, body: JSON.stringify(toBody(batch)) }, limits);
      // The id of the answer is that of the zone.
      return { id: '', vendorState: 'accepted' };
    },
  };
}

function toBody({ targets }: Batch): Readonly<Record<string, unknown>> {
  if (targets[0]?.kind === 'everything') return { purge_everything: true };
  return { files: targets.map(({ value }) => value) };
}
