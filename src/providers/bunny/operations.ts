// bunny.net: one address, one beginning of addresses, one tag, or everything of a pull zone in each
// request. https://docs.bunny.net/api-reference/core/purge/purge-url
import { type Batch, itemsOf } from '../../core/task.ts';
import type { OperationDeps, Operations } from '../provider.ts';
import type { Question } from '../status-api.ts';
import { createExchange } from './exchange.ts';
import type { BunnySettings } from './settings.ts';

export function createBunnyOperations(settings: BunnySettings, deps: OperationDeps): Operations {
  const exchange = createExchange(settings, deps);
  return {
    async submit(batch, limits) {
      const kind = batch.targets[0]?.kind;
      await exchange({ ...toRequest(batch, settings), kind }, limits);
      return { id: '', vendorState: 'purged' };
    },
  };
}

function toRequest(batch: Batch, { pullZone }: BunnySettings): Omit<Question, 'kind'> {
  const [item = ''] = itemsOf(batch);
  const path = `/pullzone/${pullZone}/purgeCache`;
  switch (batch.targets[0]?.kind) {
    case 'everything':
      return { path };
    case 'tag':
      return {
        path,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ CacheTag: item }),
      };
    case 'prefix':
      return { path: `/purge?url=${encodeURIComponent(`https://${item}*`)}&async=false` };
    default:
      // Without `exactPath`, an address that ends in `/` stands for everything below it.
      return { path: `/purge?url=${encodeURIComponent(item)}&async=false&exactPath=true` };
  }
}
