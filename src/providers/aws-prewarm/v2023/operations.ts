// The prewarm solution of 2023: POST {endpoint}/prewarm returns a requestID, GET {status endpoint}/status
// reports its progress.
import type { OperationDeps, Operations } from '../../provider.ts';
import { createExchange } from '../exchange.ts';
import type { AwsPrewarmSettings } from '../settings.ts';
import { toNews } from './outcome.ts';
import { readProgress, readRequestId } from './wire.ts';

export function createOperations2023(
  settings: AwsPrewarmSettings,
  deps: OperationDeps,
): Operations {
  const ask = createExchange(settings, deps);
  return {
    async submit({ targets }, limits) {
      const body = JSON.stringify({
        url_list: targets.map(({ value }) => value),
        // Codes mean the same in every generation; names of regions do not.
        target_type: 'pop',
        region: settings.pops,
        protocol: settings.protocol,
        ...(settings.cfDomain === undefined ? {} : { cf_domain: settings.cfDomain }),
      });
      const url = new URL(`${settings.endpoint}/prewarm`);
      const json = await ask({ method: 'POST', url, body, ...limits }, 'endpoint');
      return { id: readRequestId(json), vendorState: 'accepted' };
    },
    async probe({ tasks }, limits) {
      const news = [];
      for (const task of tasks) {
        // In the query, although the document shows a body: a GET with one is refused on the way.
        const url = new URL(`${settings.statusEndpoint}/status`);
        url.searchParams.set('requestID', task.id);
        const json = await ask({ method: 'GET', url, ...limits }, 'aws-status-endpoint');
        news.push(toNews(task, readProgress(json)));
      }
      return { news };
    },
  };
}
