// Huawei Cloud VOD: POST …/asset/preheating gives a task_id, GET …?task_id= gives its progress.
import { VendorError } from '../../../errors.ts';
import { createRedactor } from '../../../http/redact.ts';
import type { OperationDeps, Operations, ProbedTask, TaskNews } from '../../provider.ts';
import { readAnswer } from '../answers.ts';
import { createSendAuthorized } from '../authorize.ts';
import type { HuaweiCredentials } from '../credentials.ts';
import { isInProgress } from './classify.ts';
import { toNews } from './outcome.ts';
import type { HuaweiVodSettings } from './settings.ts';
import { type PreheatingResult, readResults, readTaskId } from './wire.ts';

export function createHuaweiVodOperations(
  settings: HuaweiVodSettings,
  deps: OperationDeps,
): Operations {
  const { redact, add } = createRedactor(secretsOf(settings.credentials));
  const keepSecret = (secret: string): void => {
    add(secret);
    deps.keepSecret(secret);
  };
  const send = createSendAuthorized({ ...settings, redact }, { ...deps, keepSecret });
  const toUrl = (): URL =>
    new URL(`${settings.endpoint}/v1.0/${encodeURIComponent(settings.projectId)}/asset/preheating`);
  const read = (answer: Parameters<typeof readAnswer>[0]): unknown =>
    readAnswer(answer, { redact, now: deps.now() });
  return {
    async submit({ targets }, limits) {
      const values = targets.map(({ value }) => value);
      const isAsset = targets[0]?.kind === 'asset';
      const body = JSON.stringify(isAsset ? { asset_id: values[0] } : { urls: values });
      const answer = await send({ method: 'POST', url: toUrl(), body, limits });
      return { id: readTaskId(read(answer)), vendorState: 'accepted' };
    },
    async probe({ tasks }, limits) {
      const news: TaskNews[] = [];
      for (const task of tasks) {
        const url = toUrl();
        url.searchParams.set('task_id', task.id);
        const answer = await send({ method: 'GET', url, limits });
        news.push(readNews(task, () => readResults(read(answer))));
      }
      return { news };
    },
  };
}

function readNews(task: ProbedTask, readAll: () => readonly PreheatingResult[]): TaskNews {
  try {
    return toNews(task, readAll());
  } catch (error) {
    if (!(error instanceof VendorError) || !isInProgress(error)) throw error;
    return { id: task.id, state: 'pending', vendorState: 'in progress' };
  }
}

function secretsOf(credentials: HuaweiCredentials): readonly string[] {
  switch (credentials.kind) {
    case 'access-key': {
      const { accessKey, secretKey, securityToken } = credentials;
      return [accessKey, secretKey, ...(securityToken === undefined ? [] : [securityToken])];
    }
    case 'token':
      return [credentials.token];
    case 'user':
      return [credentials.password];
    case 'none':
      return [];
  }
}
