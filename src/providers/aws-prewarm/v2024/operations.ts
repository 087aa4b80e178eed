// The prewarm solution of 2024: one address for everything. POST {endpoint}/prewarm starts a job, GET
// {endpoint}/prewarm reports its progress, and GET {endpoint}/summary what failed.
import type {
  CallLimits,
  OperationDeps,
  Operations,
  ProbedTask,
  TaskNews,
} from '../../provider.ts';
import { createExchange, type Exchange } from '../exchange.ts';
import type { AwsPrewarmSettings } from '../settings.ts';
import { toFinishedNews, toProgressNews, toWireUrl } from './outcome.ts';
import { readFailedReport } from './report.ts';
import { readProgress, readSubmitted, readSummary } from './wire.ts';

export function createOperations2024(
  settings: AwsPrewarmSettings,
  deps: OperationDeps,
): Operations {
  const ask = createExchange(settings, deps);
  return {
    async submit({ targets }, limits) {
      const body = JSON.stringify({
        url_list: [...new Set(targets.map(({ value }) => toWireUrl(value)))],
        cf_domain: settings.cfDomain,
        target_type: 'pop',
        pops: settings.pops,
        timeout: settings.timeoutMinutes,
        header: settings.headers,
        instance_count: settings.instanceCount,
        // It would invalidate once for each point of presence, and empty those that are warm already.
        need_invalidate: false,
      });
      const url = new URL(`${settings.endpoint}/prewarm`);
      const json = await ask({ method: 'POST', url, body, ...limits }, 'endpoint');
      return { id: readSubmitted(json), vendorState: 'accepted' };
    },
    async probe({ tasks }, limits) {
      const news: TaskNews[] = [];
      for (const task of tasks) news.push(await readNews(task, { ask, settings, deps, limits }));
      return { news };
    },
  };
}

interface Reading {
  readonly ask: Exchange;
  readonly settings: AwsPrewarmSettings;
  readonly deps: OperationDeps;
  readonly limits: CallLimits;
}

async function readNews(task: ProbedTask, reading: Reading): Promise<TaskNews> {
  const { ask, settings, deps, limits } = reading;
  const get = (path: string): Promise<unknown> => {
    const url = new URL(`${settings.endpoint}/${path}`);
    url.searchParams.set('req_id', task.id);
    return ask({ method: 'GET', url, ...limits }, 'endpoint');
  };
  const progress = readProgress(await get('prewarm'));
  if (progress.status !== 'FINISHED') return toProgressNews(task, progress);
  const summary = readSummary(await get('summary'));
  if (summary === undefined) return notReady(task, 'its summary is not ready');
  const reported = await readFailedReport(summary.report, { settings, deps, limits });
  if (reported === undefined) return notReady(task, 'its failure report is not ready');
  return toFinishedNews(task, { progress, summary, reported, pops: settings.pops.length });
}

/** Both are written a few seconds after the end: the next poll reads them. */
function notReady({ id }: ProbedTask, why: string): TaskNews {
  return { id, state: 'pending', vendorState: `FINISHED, ${why}` };
}
