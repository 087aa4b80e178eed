// Fastly's API, below /fastly: the token, the services, and the purges.
import { answerJson, parseJson, type SandboxRequest, type SandboxResponse } from '../exchange.ts';
import type { RunningVendor } from '../vendor.ts';
import type { FastlyOptions, FastlyService } from './options.ts';

export interface FastlyPurge {
  /** The ID of the service; of a URL that which has its host. */
  readonly service: string;
  readonly kind: 'url' | 'keys' | 'everything';
  /** Addresses without a scheme. */
  readonly values: readonly string[];
  /** Marked as old instead of removed. */
  readonly soft: boolean;
}

export interface FastlyState {
  /** In the order in which they were accepted. */
  readonly purges: readonly FastlyPurge[];
}

export interface Fastly extends RunningVendor {
  state(): FastlyState;
}

interface Running {
  readonly options: FastlyOptions;
  readonly now: () => number;
  readonly purges: FastlyPurge[];
  /** When each purge of everything was accepted. */
  readonly writes: number[];
}

const basePath = '/fastly/';
const hour = 3_600_000;

export function createFastly(options: FastlyOptions, now: () => number): Fastly {
  const running: Running = { options, now, purges: [], writes: [] };
  return {
    handle: (request) => (request.path.startsWith(basePath) ? answer(running, request) : undefined),
    state: () => ({ purges: [...running.purges] }),
    reset() {
      running.purges.splice(0);
      running.writes.splice(0);
    },
  };
}

function refuse(status: number, msg: string, detail?: string): SandboxResponse {
  return answerJson(status, detail === undefined ? { msg } : { msg, detail });
}

function answer(running: Running, request: SandboxRequest): SandboxResponse {
  const { apiToken } = running.options;
  if (request.headers['fastly-key'] !== apiToken)
    return refuse(401, 'Provided credentials are missing or invalid');
  const path = request.path.slice(basePath.length);
  if (request.method !== 'POST') return refuse(405, 'Method not allowed');
  if (path.startsWith('purge/')) return purgeUrl(running, request);
  const [, id = '', word] = /^service\/([^/]+)\/(purge|purge_all)$/.exec(path) ?? [];
  if (word === undefined) return refuse(404, 'Record not found', 'No such address');
  const service = running.options.services.find((one) => one.id === id);
  if (service === undefined) return refuse(404, 'Record not found', 'Cannot find service');
  return word === 'purge'
    ? purgeKeys(running, request, service)
    : purgeAll(running, request, service);
}

function lacks({ options: { scopes } }: Running, scope: 'purge_select' | 'purge_all'): boolean {
  return !scopes.includes(scope) && !scopes.includes('global');
}

const noRight = 'You are not authorized to perform this action';

/** Keys are words, and the presence of the header counts, whatever it says. */
function isSoft({ headers }: SandboxRequest): boolean {
  return headers['fastly-soft-purge'] !== undefined;
}

function nextId({ purges, now }: Running, index = 0): string {
  return `${purges.length}-${Math.floor(now() / 1_000)}-${index}`;
}

function purgeUrl(running: Running, request: SandboxRequest): SandboxResponse {
  if (lacks(running, 'purge_select')) return refuse(403, noRight);
  const search = request.query.size === 0 ? '' : `?${request.query}`;
  const address = request.path.slice(`${basePath}purge/`.length) + search;
  const [host = ''] = address.replace(/^https?:\/\//, '').split('/', 1);
  const service = running.options.services.find(({ domains }) =>
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
  );
  if (service === undefined) return refuse(404, 'Record not found', 'Cannot find service');
  if (address.includes('sandbox-fail')) return refuse(400, 'Bad request', 'Invalid URL');
  running.purges.push({
    service: service.id,
    kind: 'url',
    values: [address.replace(/^https?:\/\//, '')],
    soft: isSoft(request),
  });
  return answerJson(200, { status: 'ok', id: nextId(running) });
}

/** https://www.fastly.com/documentation/reference/api/purging/#bulk-purge-tag */
const mostKeys = 256;
const longestKey = 1_024;

function purgeKeys(
  running: Running,
  request: SandboxRequest,
  { id }: FastlyService,
): SandboxResponse {
  if (lacks(running, 'purge_select')) return refuse(403, noRight);
  const keys = readKeys(request);
  if (keys === undefined || keys.length === 0)
    return refuse(400, 'Bad request', 'surrogate_keys must be a list of keys');
  if (keys.length > mostKeys)
    return refuse(400, 'Bad request', `At most ${mostKeys} keys can be purged at once`);
  if (keys.some((key) => !/^[\x21-\x7e]+$/.test(key) || key.length > longestKey))
    return refuse(400, 'Bad request', 'A key is not valid');
  running.purges.push({ service: id, kind: 'keys', values: keys, soft: isSoft(request) });
  return answerJson(
    200,
    Object.fromEntries(keys.map((key, index) => [key, nextId(running, index)])),
  );
}

function readKeys({ body, headers }: SandboxRequest): readonly string[] | undefined {
  if (!/^application\/json\b/.test(headers['content-type'] ?? '')) return undefined;
  const json = parseJson(body);
  if (typeof json !== 'object' || json === null || !('surrogate_keys' in json)) return undefined;
  const list: unknown = json.surrogate_keys;
  if (!Array.isArray(list)) return undefined;
  const keys: readonly unknown[] = list;
  const words = keys.filter((key) => typeof key === 'string');
  return words.length === keys.length ? words : undefined;
}

function purgeAll(
  running: Running,
  request: SandboxRequest,
  { id }: FastlyService,
): SandboxResponse {
  if (lacks(running, 'purge_all')) return refuse(403, noRight);
  if (isSoft(request)) return refuse(400, 'Bad request', 'Everything cannot be purged softly');
  const { options, now, writes } = running;
  while (writes[0] !== undefined && writes[0] <= now() - hour) writes.shift();
  const [oldest] = writes;
  if (oldest !== undefined && writes.length >= options.writesPerHour) {
    const reset = String(Math.ceil((oldest + hour) / 1_000));
    const refused = refuse(429, 'Too many requests', 'Rate limit exceeded');
    return { ...refused, headers: { ...refused.headers, 'fastly-ratelimit-reset': reset } };
  }
  writes.push(now());
  running.purges.push({ service: id, kind: 'everything', values: [], soft: false });
  return answerJson(200, { status: 'ok' });
}
