// Huawei Cloud CDN: POST …/content/refresh-tasks or …/preheating-tasks gives the id of a task, GET
// …/historytasks/{id}/detail its progress in pages, GET …/quota what is left of the day, GET …/domains the
// domains in pages.
// https://support.huaweicloud.com/intl/en-us/api-cdn/CreateRefreshTasks.html
// https://support.huaweicloud.com/intl/en-us/api-cdn/ListDomains.html
import type { Target, TargetKind } from '../../../core/target.ts';
import { ContractError } from '../../../errors.ts';
import type { OperationDeps, Operations } from '../../provider.ts';
import { createExchange } from '../exchange.ts';
import { classifyError } from './classify.ts';
import { toNews } from './outcome.ts';
import type { HuaweiCdnSettings } from './settings.ts';
import { type DetailRow, readDayQuota, readDetail, readDomains, readTaskId } from './wire.ts';

/** As many as are sent in one request; the vendor takes up to 10,000. */
const rowsPerPage = 1_000;
/** More than any task of ours has, for a vendor whose pages have no end. */
const mostPages = 50;

export function createHuaweiCdnOperations(
  settings: HuaweiCdnSettings,
  deps: OperationDeps,
): Operations {
  const { credentials, mode } = settings;
  const exchange = createExchange({ projectId: '', credentials, classify: classifyError }, deps);
  /** What the pages before had, by the id of the task. */
  const seen = new Map<string, readonly DetailRow[]>();
  return {
    async submit({ targets }, limits) {
      const { path, body } = mode === 'preheat' ? toPreheating(targets) : toRefresh(targets);
      const url = toUrl(path, settings);
      const request = { method: 'POST', url, body: JSON.stringify(body) } as const;
      return { id: readTaskId(await exchange(request, limits)), vendorState: 'accepted' };
    },
    async probe({ tasks: [task], cursor = '1' }, limits) {
      if (task === undefined) return { news: [] };
      const url = toUrl(`/historytasks/${encodeURIComponent(task.id)}/detail`, settings);
      url.searchParams.set('page_size', String(rowsPerPage));
      url.searchParams.set('page_number', cursor);
      const detail = readDetail(await exchange({ method: 'GET', url }, limits));
      const rows = [...(cursor === '1' ? [] : (seen.get(task.id) ?? [])), ...detail.rows];
      const page = Number(cursor);
      if (detail.rows.length > 0 && rows.length < detail.total && page < mostPages) {
        seen.set(task.id, rows);
        return { news: [], next: String(page + 1) };
      }
      seen.delete(task.id);
      return { news: [toNews(task, { ...detail, rows })] };
    },
    async readQuota(accepts, limits) {
      // It is the account's, so that no enterprise project is named.
      const url = new URL(`${settings.endpoint}/v1.0/cdn/quota`);
      const type = mode === 'preheat' ? 'preheat' : quotaOf(accepts);
      return readDayQuota(await exchange({ method: 'GET', url }, limits), type);
    },
    async readHosts(limits, cursor = '1 0') {
      const [page = 1, before = 0] = cursor.split(' ').map(Number);
      // An account without enterprise projects ignores the parameter; one with them lists all.
      const { enterpriseProjectId = 'all' } = settings;
      const url = toUrl('/domains', { ...settings, enterpriseProjectId });
      url.searchParams.set('page_size', String(rowsPerPage));
      url.searchParams.set('page_number', String(page));
      const { hosts, total } = readDomains(await exchange({ method: 'GET', url }, limits));
      // The purge of an account without a domain is refused by the vendor itself.
      if (total === 0) return undefined;
      const count = before + hosts.length;
      if (count >= total) return { hosts };
      if (hosts.length === 0) throw new ContractError("CDN's list of domains ends too early.");
      return { hosts, next: `${page + 1} ${count}` };
    },
  };
}

function toUrl(
  path: string,
  { endpoint, enterpriseProjectId }: Pick<HuaweiCdnSettings, 'endpoint' | 'enterpriseProjectId'>,
): URL {
  const url = new URL(`${endpoint}/v1.0/cdn${path}`);
  if (enterpriseProjectId !== undefined)
    url.searchParams.set('enterprise_project_id', enterpriseProjectId);
  return url;
}

function quotaOf(accepts: TargetKind): string {
  return accepts === 'url' ? 'file_refresh' : 'dir_refresh';
}

interface Submission {
  readonly path: string;
  readonly body: object;
}

/** URLs are percent-encoded already, so that the vendor must not do it again. */
const shared = { zh_url_encode: false } as const;

/** Everything below a folder, not only what changed at the origin. */
function toRefresh(targets: readonly Target[]): Submission {
  const type = targets[0]?.kind === 'url' ? 'file' : 'directory';
  const urls = targets.map(({ value }) => value);
  return {
    path: '/content/refresh-tasks',
    body: { refresh_task: { type, mode: 'all', ...shared, urls } },
  };
}

function toPreheating(targets: readonly Target[]): Submission {
  const urls = targets.map(({ value }) => value);
  return { path: '/content/preheating-tasks', body: { preheating_task: { ...shared, urls } } };
}
