// Huawei Cloud VOD: preheating and refresh of media, by URL or by asset.
import { answerJson, parseJson, type SandboxRequest, type SandboxResponse } from '../exchange.ts';
import { createQuota, type Quota } from '../quota.ts';
import type { Access } from './access.ts';
import { refuseAtVod, refuseTooFast, refuseUnknownApi } from './answers.ts';
import { endOf, toCase } from './ends.ts';
import type { HuaweiOptions } from './options.ts';

type Kind = 'preheating' | 'refresh';

interface Task {
  readonly taskId: string;
  readonly urls: readonly string[];
  /** Of those that were given instead of URLs. */
  readonly assetIds?: readonly string[];
  /** Milliseconds since the epoch. */
  readonly createTime: number;
}

interface Result {
  readonly url: string;
  readonly status: string;
}

type TaskState = Task & { readonly results: readonly Result[] };

export interface VodState {
  readonly preheatings: readonly TaskState[];
  readonly refreshes: readonly TaskState[];
  /** Preheated. */
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
  readonly tasks: Readonly<Record<Kind, Task[]>>;
  readonly now: () => number;
}

const day = 86_400_000;
const minute = 60_000;
const ownPath = /^\/v1(\.0)?\/[^/]+\/asset(\/|$)/;
/** The versions differ. */
const paths: Readonly<Record<Kind, RegExp>> = {
  preheating: /^\/v1\.0\/([^/]+)\/asset\/preheating$/,
  refresh: /^\/v1\/([^/]+)\/asset\/refresh$/,
};

export function createVod(shared: Pick<Service, 'options' | 'access' | 'now'>): Vod {
  const service: Service = {
    ...shared,
    quota: createQuota(shared.now),
    tasks: { preheating: [], refresh: [] },
  };
  return {
    answer: (request) => (ownPath.test(request.path) ? answer(service, request) : undefined),
    state: () => ({
      preheatings: describe(service, 'preheating'),
      refreshes: describe(service, 'refresh'),
      urlsToday: countToday(service, 'preheating'),
    }),
    reset() {
      for (const tasks of Object.values(service.tasks)) tasks.splice(0);
      service.quota.reset();
    },
  };
}

/** A URL counts, and an asset once, however many URLs it has. */
function countToday({ tasks, now }: Service, kind: Kind): number {
  const recent = tasks[kind].filter(({ createTime }) => now() - createTime < day);
  return recent.reduce((sum, { urls, assetIds }) => sum + (assetIds ?? urls).length, 0);
}

/** The gateway: address, then credentials, then the pace; the service: project, then the rest. */
function answer(service: Service, request: SandboxRequest): SandboxResponse {
  const { access, options, quota } = service;
  const { method, path } = request;
  const kind = (['preheating', 'refresh'] as const).find((one) => paths[one].test(path));
  if (kind === undefined || !['GET', 'POST'].includes(method)) return refuseUnknownApi();
  const refused = access.refuse(request, 'project');
  if (refused !== undefined) return refused;
  const isSubmission = method === 'POST';
  const count = isSubmission ? options.submissionsPerMinute : options.queriesPerMinute;
  if (!quota.take(`${method} ${kind}`, { count, perMilliseconds: minute })) return refuseTooFast();
  if (paths[kind].exec(path)?.[1] !== options.projectId) return refuseAtVod('VOD.10057');
  return isSubmission ? submit(service, kind, request) : query(service, kind, request);
}

/** URLs or assets, never both; one asset to preheat, up to ten to refresh. */
function submit(service: Service, kind: Kind, { body }: SandboxRequest): SandboxResponse {
  const fields = parseJson(body);
  if (typeof fields !== 'object' || fields === null) return refuseAtVod('VOD.10053');
  const given = { ...noFields, ...fields };
  const { urls } = given;
  const assets = kind === 'preheating' ? given['asset_id'] : given['asset_id_list'];
  if ((urls === undefined) === (assets === undefined)) return refuseAtVod('VOD.10053');
  if (urls !== undefined) return submitUrls(service, kind, urls);
  return submitAssets(service, kind, kind === 'preheating' ? [assets] : assets);
}

const noFields: Readonly<Record<string, unknown>> = {};
const most = 10;

/** Undefined unless it is a list of texts with something in it. */
function readTexts(given: unknown): readonly string[] | undefined {
  const items: readonly unknown[] = Array.isArray(given) ? given : [];
  const texts = items.filter((item) => typeof item === 'string');
  return texts.length > 0 && texts.length === items.length ? texts : undefined;
}

function submitUrls(service: Service, kind: Kind, given: unknown): SandboxResponse {
  const urls = readTexts(given);
  const areUrls = urls?.every((url) => /^https?:\/\/\S+$/.test(url)) === true;
  if (urls === undefined || !areUrls) return refuseAtVod('VOD.10053');
  if (urls.length > most) return refuseAtVod('VOD.10109');
  return accept(service, kind, { urls });
}

function submitAssets(service: Service, kind: Kind, given: unknown): SandboxResponse {
  const { assets } = service.options;
  const assetIds = readTexts(given);
  if (assetIds === undefined) return refuseAtVod('VOD.10062');
  if (assetIds.length > most) return refuseAtVod('VOD.10053');
  if (!assetIds.every((id) => Object.hasOwn(assets, id))) return refuseAtVod('VOD.10062');
  return accept(service, kind, { urls: assetIds.flatMap((id) => assets[id] ?? []), assetIds });
}

function accept(
  service: Service,
  kind: Kind,
  task: Pick<Task, 'urls' | 'assetIds'>,
): SandboxResponse {
  const { tasks, options } = service;
  const wanted = (task.assetIds ?? task.urls).length;
  if (countToday(service, kind) + wanted > options.urlsPerDay) return refuseAtVod('VOD.10086');
  const number = (tasks[kind].length + 1).toString(16).padStart(7, '0');
  const taskId = `5199337c31c8e4622f159073${kind === 'refresh' ? 'f' : '0'}${number}`;
  tasks[kind].push({ ...task, taskId, createTime: service.now() });
  return answerJson(202, { task_id: taskId });
}

function query(service: Service, kind: Kind, request: SandboxRequest): SandboxResponse {
  if (request.body !== '') return refuseAtVod('VOD.10053');
  const wanted = request.query.get('task_id');
  const task = service.tasks[kind].find(({ taskId }) => taskId === wanted);
  if (task === undefined) return refuseAtVod('VOD.10053');
  return answerJson(200, { [`${kind}_results`]: resultsOf(service, task) });
}

function describe(service: Service, kind: Kind): readonly TaskState[] {
  return service.tasks[kind].map((task) => ({ ...task, results: resultsOf(service, task) }));
}

function resultsOf({ now, options }: Service, { urls, createTime }: Task): readonly Result[] {
  const share = (now() - createTime) / options.taskMilliseconds;
  return urls.map((url, index) => ({
    url,
    status: toCase(endOf(url, index + 1 <= urls.length * share) ?? 'processing', options),
  }));
}
