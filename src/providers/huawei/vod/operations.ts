// Huawei Cloud VOD: POST …/asset/preheating gives a task_id, GET …?task_id= gives its progress.
import type { OperationDeps, Operations } from '../../provider.ts';
import { createExchange } from '../exchange.ts';
import { classifyError } from './classify.ts';
import { toNews } from './outcome.ts';
import type { HuaweiVodSettings } from './settings.ts';
import { readResults, readTaskId } from './wire.ts';

export function createHuaweiVodOperations(
  { endpoint, projectId, credentials }: HuaweiVodSettings,
  deps: OperationDeps,
): Operations {
  const exchange = createExchange({ projectId, credentials, classify: classifyError }, deps);
  const toUrl = (): URL =>
    new URL(`${endpoint}/v1.0/${encodeURIComponent(projectId)}/asset/preheating`);
  return {
    async submit({ targets }, limits) {
      const values = targets.map(({ value }) => value);
      const isAsset = targets[0]?.kind === 'asset';
      const body = JSON.stringify(isAsset ? { asset_id: values[0] } : { urls: values });
      const answer = await exchange({ method: 'POST', url: toUrl(), body }, limits);
      return { id: readTaskId(answer), vendorState: 'accepted' };
    },
    async probe({ tasks }, limits) {
      const news = [];
      for (const task of tasks) {
        const url = toUrl();
        url.searchParams.set('task_id', task.id);
        news.push(toNews(task, readResults(await exchange({ method: 'GET', url }, limits))));
      }
      return { news };
    },
  };
}
