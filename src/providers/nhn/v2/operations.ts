// NHN Cloud CDN API v2.0: POST …/purge/item and …/purge/all. Full URLs, one host each: an alias is
// purged by URLs on the alias, while `domain` stays the service's.
import type { Batch } from '../../../core/task.ts';
import type { OperationDeps, Operations } from '../../provider.ts';
import { createSendNhn } from '../envelope.ts';
import type { NhnSettings } from '../settings.ts';

export function createNhnV2Operations(settings: NhnSettings, deps: OperationDeps): Operations {
  const sendNhn = createSendNhn('v2.0', settings, deps);
  return {
    async submit(batch, limits) {
      await sendNhn({ method: 'POST', ...toPurgeCall(batch, settings.domain), limits });
      return { id: '', vendorState: 'accepted' };
    },
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
