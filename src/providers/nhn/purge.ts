// Purges of API v2.0 and v3.0: POST …/purge/item and …/purge/all. Full URLs, one host each: an alias is
// purged by URLs on the alias, while `domain` stays the service's.
import type { Batch } from '../../core/task.ts';
import type { Operations } from '../provider.ts';
import type { SendNhn } from './envelope.ts';
import { createReadHosts } from './hosts.ts';
import type { NhnVersion } from './version.ts';

export function createPurges(version: NhnVersion, sendNhn: SendNhn, domain: string): Operations {
  return {
    async submit(batch, limits) {
      await sendNhn({ method: 'POST', ...toPurgeCall(batch, domain), limits });
      return { id: '', vendorState: 'accepted' };
    },
    readHosts: createReadHosts(version, sendNhn, domain),
  };
}

function toPurgeCall(
  { targets }: Batch,
  domain: string,
): { readonly path: string; readonly body: Readonly<Record<string, unknown>> } {
  if (targets[0]?.kind === 'everything') return { path: '/purge/all', body: { domain } };
  return {
    path: '/purge/item',
    body: { domain, purgeList: targets.map((target) => target.value) },
  };
}
