// Huawei Cloud VOD's preheating.
import { answerJson, parseJson, type SandboxRequest, type SandboxResponse } from '../exchange.ts';
import { createQuota, type Quota } from '../quota.ts';
import type { Access } from './access.ts';
import { refuseAtVod, refuseTooFast, refuseUnknownApi } from './answers.ts';
import { endOf, toCase } from './ends.ts';
import type { HuaweiOptions } from './options.ts';

interface Preheating {
  readonly taskId: string;
  readonly urls: readonly string[];
  readonly assetId?: string;
  /** Milliseconds since the epoch. */
  readonly createTime: number;
}

export interface VodState {
  readonly preheatings: readonly Preheating[];
  readonly urlsToday: number;
}

export interface Vod {
  /** Undefined if the request is for another service. */
  answer(request: SandboxRequest): SandboxResponse | undefined;
  state(): VodState;
  reset(): void;
}

interface Service {
  readonly options: HuaweiOptions;
  readonly access: Access;
  readonly quota: Quota;
  readonly tasks: Preheating[];
  readonly now: () => number;
}

const day = 86_400_000;
const minute = 60_000;
const ownPath = /^\/v1\.0\/[^/]+\/asset(\/|$)/;
const preheatingPath = /^\/v1\.0\/([^/]+)\/asset\/preheating$/;

export function createVod(shared: Pick<Service, 'options' | 'access' | 'now'>): Vod {
  const service: Service = { ...shared, quota: createQuota(shared.now), tasks: [] };
  return {
    answer: (request) => (ownPath.test(request.path) ? answer(service, request) : undefined),
    state: () => ({ preheatings: [...service.tasks], urlsToday: countToday(service) }),
    reset() {
      service.tasks.splice(0);
      service.quota.reset();
    },
  };
}

function countToday({ tasks, now }: Service): number {
  const recent = tasks.filter(({ createTime }) => now() - createTime < day);
  return recent.reduce(
    (sum, { urls, assetId }) => sum + (assetId === undefined ? urls.length : 1),
    0,
  );
}

/** The gateway: address, then credentials, then the pace; the service: project, then the rest. */
function answer(service: Service, request: SandboxRequest): SandboxResponse {
  const { access, options, quota } = service;
  const [, projectId] = preheatingPath.exec(request.path) ?? [];
  if (projectId === undefined || !['GET', 'POST'].includes(request.method))
    return refuseUnknownApi();
  const refused = access.refuse(request, 'project');
  if (refused !== undefined) return refused;
  const isSubmission = request.method === 'POST';
  const count = isSubmission ? options.submissionsPerMinute : options.queriesPerMinute;
  if (!quota.take(request.method, { count, perMilliseconds: minute })) return refuseTooFast();
  if (projectId !== options.projectId) return refuseAtVod('VOD.10057');
  return isSubmission ? submit(service, request) : query(service, request);
}

function submit(service: Service, { body }: SandboxRequest): SandboxResponse {
  const fields = parseJson(body);
  if (typeof fields !== 'object' || fields === null) return refuseAtVod('VOD.10053');
  const { urls, asset_id: assetId } = { ...noFields, ...fields };
  if ((urls === undefined) === (assetId === undefined)) return refuseAtVod('VOD.10053');
  return urls === undefined ? submitAsset(service, assetId) : submitUrls(service, urls);
}

const noFields: Readonly<Record<string, unknown>> = {};

function submitUrls(service: Service, given: unknown): SandboxResponse {
  const items: readonly unknown[] = Array.isArray(given) ? given : [];
  const urls = items.filter((url) => typeof url === 'string');
  const areUrls = urls.length === items.length && urls.every((url) => /^https?:\/\/\S+$/.test(url));
  if (urls.length === 0 || !areUrls) return refuseAtVod('VOD.10053');
  if (urls.length > 10) return refuseAtVod('VOD.10109');
  if (countToday(service) + urls.length > service.options.urlsPerDay)
    return refuseAtVod('VOD.10086');
  return accept(service, { urls });
}

function submitAsset(service: Service, assetId: unknown): SandboxResponse {
  const { assets, urlsPerDay } = service.options;
  const urls =
    typeof assetId === 'string' && Object.hasOwn(assets, assetId) ? assets[assetId] : undefined;
  if (typeof assetId !== 'string' || urls === undefined) return refuseAtVod('VOD.10062');
  if (countToday(service) + 1 > urlsPerDay) return refuseAtVod('VOD.10086');
  return accept(service, { urls, assetId });
}

function accept(service: Service, task: Pick<Preheating, 'urls' | 'assetId'>): SandboxResponse {
  const number = (service.tasks.length + 1).toString(16).padStart(8, '0');
  const taskId = `5199337c31c8e4622f159073${number}`;
  service.tasks.push({ ...task, taskId, createTime: service.now() });
  return answerJson(202, { task_id: taskId });
}

function query(service: Service, request: SandboxRequest): SandboxResponse {
  if (request.body !== '') return refuseAtVod('VOD.10053');
  const task = service.tasks.find(({ taskId }) => taskId === request.query.get('task_id'));
  if (task === undefined) return refuseAtVod('VOD.10053');
  const share = (service.now() - task.createTime) / service.options.taskMilliseconds;
  const results = task.urls.map((url, index) => ({
    url,
    status: toCase(
      endOf(url, index + 1 <= task.urls.length * share) ?? 'processing',
      service.options,
    ),
  }));
  return answerJson(200, { preheating_results: results });
}
