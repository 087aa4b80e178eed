// Huawei Cloud VOD: POST …/asset/preheating (or …/asset/refresh) gives a task_id, GET …?task_id= gives its
// progress.
import { VendorError } from '../../../errors.ts';
import type { OperationDeps, Operations, ProbedTask, TaskNews } from '../../provider.ts';
import { createExchange } from '../exchange.ts';
import { classifyError, isInProgress } from './classify.ts';
import { toNews } from './outcome.ts';
import type { HuaweiVodSettings } from './settings.ts';
import { type ResultsField, readResults, readTaskId } from './wire.ts';

interface Call {
  /** Below the address of the project. */
  readonly version: 'v1' | 'v1.0';
  readonly path: string;
  readonly toAssetBody: (ids: readonly string[]) => object;
  readonly results: ResultsField;
}

/** https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0205.html */
const preheating: Call = {
  version: 'v1.0',
  path: '/asset/preheating',
  toAssetBody: ([id]) => ({ asset_id: id }),
  results: 'preheating_results',
};

/** https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0001_0.html */
const refresh: Call = {
  version: 'v1',
  path: '/asset/refresh',
  toAssetBody: (ids) => ({ asset_id_list: ids }),
  results: 'refresh_results',
};

export function createHuaweiVodOperations(
  { endpoint, projectId, credentials, mode }: HuaweiVodSettings,
  deps: OperationDeps,
): Operations {
  const exchange = createExchange({ projectId, credentials, classify: classifyError }, deps);
  const { version, path, toAssetBody, results } = mode === 'purge' ? refresh : preheating;
  const toUrl = (): URL =>
    new URL(`${endpoint}/${version}/${encodeURIComponent(projectId)}${path}`);
  return {
    async submit({ targets }, limits) {
      const values = targets.map(({ value }) => value);
      const isAsset = targets[0]?.kind === 'asset';
      const body = JSON.stringify(isAsset ? toAssetBody(values) : { urls: values });
      const answer = await exchange({ method: 'POST', url: toUrl(), body }, limits);
      return { id: readTaskId(answer), vendorState: 'accepted' };
    },
    async probe({ tasks }, limits) {
      const news: TaskNews[] = [];
      for (const task of tasks) {
        const url = toUrl();
        url.searchParams.set('task_id', task.id);
        news.push(
          await readNews(task, async () =>
            toNews(task, readResults(await exchange({ method: 'GET', url }, limits), results)),
          ),
        );
      }
      return { news };
    },
  };
}

async function readNews({ id }: ProbedTask, read: () => Promise<TaskNews>): Promise<TaskNews> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof VendorError) || !isInProgress(error)) throw error;
    return { id, state: 'pending', vendorState: 'in progress' };
  }
}
