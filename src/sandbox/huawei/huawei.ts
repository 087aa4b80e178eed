// Huawei Cloud VOD's preheating, and the IAM it takes tokens from.
import { answerJson, parseJson, type SandboxRequest, type SandboxResponse } from '../exchange.ts';
import { createQuota, type Quota } from '../quota.ts';
import type { RunningVendor } from '../vendor.ts';
import { type Access, createAccess } from './access.ts';
import { refuseAtGateway, refuseAtIam, refuseAtVod } from './answers.ts';
import type { HuaweiOptions } from './options.ts';

interface Preheating {
  readonly taskId: string;
  readonly urls: readonly string[];
  readonly assetId?: string;
  /** Milliseconds since the epoch. */
  readonly createTime: number;
}

export interface HuaweiState {
  readonly preheatings: readonly Preheating[];
  readonly urlsToday: number;
}

export interface Huawei extends RunningVendor {
  state(): HuaweiState;
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

export function createHuawei(options: HuaweiOptions, now: () => number): Huawei {
  const service: Service = {
    options,
    now,
    access: createAccess(options, now),
    quota: createQuota(now),
    tasks: [],
  };
  return {
    handle(request) {
      if (request.path === '/v3/auth/tokens') return giveToken(service, request);
      return ownPath.test(request.path) ? answer(service, request) : undefined;
    },
    state: () => ({ preheatings: [...service.tasks], urlsToday: countToday(service) }),
    reset() {
      service.tasks.splice(0);
      service.quota.reset();
      service.access.reset();
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
    return refuseAtGateway(
      404,
      '0101',
      'The API does not exist or has not been published in the environment',
    );
  const refused = access.refuse(request);
  if (refused !== undefined) return refused;
  const isSubmission = request.method === 'POST';
  const count = isSubmission ? options.submissionsPerMinute : options.queriesPerMinute;
  if (!quota.take(request.method, { count, perMilliseconds: minute }))
    return refuseAtGateway(
      429,
      '0308',
      'The throttling threshold has been reached: policy user over ratelimit',
    );
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
    status: toCase(stateOf(url, index + 1 <= task.urls.length * share), service.options),
  }));
  return answerJson(200, { preheating_results: results });
}

/** A user of the sandbox asks for another end in the URL itself. */
function stateOf(url: string, isOver: boolean): string {
  if (!isOver || url.includes('sandbox-hang')) return 'processing';
  return url.includes('sandbox-fail') ? 'failed' : 'succeed';
}

function toCase(status: string, { statusCase }: HuaweiOptions): string {
  return statusCase === 'upper' ? status.toUpperCase() : status;
}

function giveToken(service: Service, { method, body }: SandboxRequest): SandboxResponse {
  const { options, access } = service;
  if (method !== 'POST') return refuseAtIam(404, 'The API does not exist.');
  const wanted = {
    identity: {
      methods: ['password'],
      password: {
        user: {
          name: options.iamUser,
          password: options.iamPassword,
          domain: { name: options.iamAccount },
        },
      },
    },
    scope: { project: { id: options.projectId } },
  };
  if (JSON.stringify(parseJson(body)) !== JSON.stringify({ auth: wanted }))
    return refuseAtIam(401, 'The username or password is wrong.');
  const response = answerJson(201, { token: { expires_at: '' } });
  return { ...response, headers: { ...response.headers, 'x-subject-token': access.issueToken() } };
}
