// Huawei Cloud CDN: refresh and preheat tasks, their details, and the quota of the day.
import { answerJson, parseJson, type SandboxRequest, type SandboxResponse } from '../exchange.ts';
import { createQuota, type Quota } from '../quota.ts';
import type { Access } from './access.ts';
import { refuseAtCdn, refuseTooFast, refuseUnknownApi } from './answers.ts';
import { isDomain, listDomains } from './domains.ts';
import { endOf, toCase } from './ends.ts';
import type { HuaweiOptions } from './options.ts';
import { readPage } from './page.ts';

const quotaTypes = ['file_refresh', 'dir_refresh', 'preheat'] as const;
type QuotaType = (typeof quotaTypes)[number];

interface CdnTask {
  readonly id: string;
  readonly type: QuotaType;
  readonly urls: readonly string[];
  /** Milliseconds since the epoch. */
  readonly createTime: number;
}

export interface CdnState {
  readonly tasks: readonly (CdnTask & { readonly rows: readonly Row[] })[];
}

type Row = ReturnType<typeof toRow>;

export interface Cdn {
  /** Undefined if the request is for another service. */
  answer(request: SandboxRequest): SandboxResponse | undefined;
  state(): CdnState;
  reset(): void;
}

interface Service {
  readonly options: HuaweiOptions;
  readonly access: Access;
  readonly quota: Quota;
  readonly tasks: CdnTask[];
  readonly now: () => number;
}

const day = 86_400_000;
const second = 1_000;

export function createCdn(shared: Pick<Service, 'options' | 'access' | 'now'>): Cdn {
  const service: Service = { ...shared, quota: createQuota(shared.now), tasks: [] };
  return {
    answer: (request) =>
      request.path.startsWith('/v1.0/cdn/') ? answer(service, request) : undefined,
    state: () => ({
      tasks: service.tasks.map((task) => ({ ...task, rows: rowsOf(service, task) })),
    }),
    reset() {
      service.tasks.splice(0);
      service.quota.reset();
    },
  };
}

interface Call {
  readonly method: string;
  readonly path: RegExp;
  readonly answer: (service: Service, request: SandboxRequest) => SandboxResponse;
  /** The quota is that of the account. */
  readonly isOfAccount?: true;
}

const calls: readonly Call[] = [
  { method: 'POST', path: /^\/v1\.0\/cdn\/content\/refresh-tasks$/, answer: refresh },
  { method: 'POST', path: /^\/v1\.0\/cdn\/content\/preheating-tasks$/, answer: preheat },
  { method: 'GET', path: /^\/v1\.0\/cdn\/historytasks\/[^/]+\/detail$/, answer: showDetail },
  { method: 'GET', path: /^\/v1\.0\/cdn\/quota$/, answer: showQuota, isOfAccount: true },
  { method: 'GET', path: /^\/v1\.0\/cdn\/domains$/, answer: listDomains },
];

/** The gateway: address, credentials, pace; the service: enterprise project, then the rest. */
function answer(service: Service, request: SandboxRequest): SandboxResponse {
  const { access, options, quota } = service;
  const { method, path, query, body } = request;
  const call = calls.find((one) => one.method === method && one.path.test(path));
  if (call === undefined) return refuseUnknownApi();
  const refused = access.refuse(request, 'account');
  if (refused !== undefined) return refused;
  const pace = { count: options.cdnCallsPerSecond, perMilliseconds: second };
  if (!quota.take(call.path.source, pace)) return refuseTooFast();
  const project = options.enterpriseProjectId;
  const named = query.get('enterprise_project_id') ?? '';
  const isNamed = project === undefined || [project, 'all'].includes(named);
  if (!isNamed && call.isOfAccount !== true) return refuseAtCdn('CDN.0004');
  return method === 'GET' && body !== '' ? refuseAtCdn('CDN.0001') : call.answer(service, request);
}

function refresh(service: Service, { body }: SandboxRequest): SandboxResponse {
  const task = fieldsOf(fieldsOf(parseJson(body))['refresh_task']);
  const { type = 'file', mode = 'all', urls } = task;
  if (typeof type !== 'string' || !['file', 'directory'].includes(type))
    return refuseAtCdn('CDN.0001');
  if (typeof mode !== 'string' || !['all', 'detect_modify_refresh'].includes(mode))
    return refuseAtCdn('CDN.0001');
  const quotaType = type === 'file' ? 'file_refresh' : 'dir_refresh';
  return accept(service, { type: quotaType, urls, name: 'refresh_task' });
}

function preheat(service: Service, { body }: SandboxRequest): SandboxResponse {
  const { urls } = fieldsOf(fieldsOf(parseJson(body))['preheating_task']);
  return accept(service, { type: 'preheat', urls, name: 'preheating_task' });
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function accept(
  service: Service,
  given: { readonly type: QuotaType; readonly urls: unknown; readonly name: string },
): SandboxResponse {
  const { options, tasks, now } = service;
  const urls = readUrls(given.urls, given.type);
  if (urls === undefined) return refuseAtCdn('CDN.0001');
  const isServed = (url: string): boolean => isDomain(options, new URL(url).hostname);
  if (!urls.every(isServed)) return refuseAtCdn('CDN.0108');
  if (countToday(service, given.type) + urls.length > limitOf(options, given.type))
    return refuseAtCdn('CDN.0110');
  const id = String(7_620_240 + tasks.length);
  tasks.push({ id, type: given.type, urls, createTime: now() });
  return answerJson(200, { [given.name]: id });
}

/** Undefined if there are too many, or if one of them is wrong. */
function readUrls(given: unknown, type: QuotaType): readonly string[] | undefined {
  const items: readonly unknown[] = Array.isArray(given) ? given : [];
  const form =
    type === 'dir_refresh' ? /^https?:\/\/[^\s/]+\/(\S*\/)?$/ : /^https?:\/\/[^\s/]+\S*$/;
  const urls = items.filter((item): item is string => typeof item === 'string' && form.test(item));
  const most = type === 'dir_refresh' ? 100 : 1_000;
  const isRight =
    urls.length === items.length &&
    urls.length > 0 &&
    urls.length <= most &&
    urls.every((url) => url.length <= 4_096 && URL.canParse(url));
  return isRight ? urls : undefined;
}

function limitOf(options: HuaweiOptions, type: QuotaType): number {
  const { cdnFilesPerDay, cdnFoldersPerDay, cdnPreheatsPerDay } = options;
  return {
    file_refresh: cdnFilesPerDay,
    dir_refresh: cdnFoldersPerDay,
    preheat: cdnPreheatsPerDay,
  }[type];
}

function countToday({ tasks, now }: Service, type: QuotaType): number {
  return tasks
    .filter((task) => task.type === type && now() - task.createTime < day)
    .reduce((sum, { urls }) => sum + urls.length, 0);
}

function showQuota(service: Service): SandboxResponse {
  const own = quotaTypes.map((type) => ({
    quota_limit: limitOf(service.options, type),
    type,
    used: countToday(service, type),
    user_domain_id: 'sandbox',
  }));
  const domains = { quota_limit: 100, type: 'domain', used: 1, user_domain_id: 'sandbox' };
  return answerJson(200, { quotas: [domains, ...own] });
}

const detailDays = 7;

/** An unknown task is an error with status 200. Rows come in another order than they were sent in. */
function showDetail(service: Service, { path, query }: SandboxRequest): SandboxResponse {
  const { tasks, now, options } = service;
  const page = readPage(query);
  if (page === undefined) return refuseAtCdn('CDN.0001');
  const [, id] = /\/historytasks\/([^/]+)\/detail$/.exec(path) ?? [];
  const task = tasks.find((one) => one.id === id && now() - one.createTime < detailDays * day);
  if (task === undefined) return refuseAtCdn('CDN.0108');
  const rows = rowsOf(service, task);
  const count = (state: string): number => rows.filter(({ status }) => status === state).length;
  const [succeed, failed] = [count('succeed'), count('failed')];
  const processing = rows.length - succeed - failed;
  const size = Math.min(page.size, options.cdnRowsPerPage);
  const shown = rows.toReversed().slice((page.number - 1) * size, page.number * size);
  return answerJson(200, {
    id: task.id,
    task_type: task.type === 'preheat' ? 'preheating' : 'refresh',
    status: toCase(processing === 0 ? 'task_done' : 'task_inprocess', options),
    urls: shown.map((row) => ({ ...row, status: toCase(row.status, options) })),
    create_time: task.createTime,
    ...{ processing, succeed, failed, total: rows.length },
    file_type: task.type === 'dir_refresh' ? 'directory' : 'file',
  });
}

function rowsOf({ now, options }: Service, task: CdnTask): readonly Row[] {
  const share = (now() - task.createTime) / options.taskMilliseconds;
  return task.urls.map((url, index) =>
    toRow(url, { task, isOver: index + 1 <= task.urls.length * share }),
  );
}

function toRow(
  url: string,
  { task, isOver }: { readonly task: CdnTask; readonly isOver: boolean },
) {
  const waiting = task.type === 'preheat' ? 'preheating' : 'refreshing';
  const status = endOf(url, isOver) ?? waiting;
  const failure = { fail_classify: 'ORIGIN_ERROR', fail_desc: 'The origin answered 404.' };
  return {
    ...{ id: `${task.id}-${url.length}`, url, status, task_id: task.id },
    ...(status === 'failed' ? failure : {}),
  };
}
