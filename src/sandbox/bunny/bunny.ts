// bunny.net's API, below /bunny: the key, the pull zones, and the purges.
import { type Buckets, createBuckets, type Rate } from '../buckets.ts';
import { answerJson, parseJson, type SandboxRequest, type SandboxResponse } from '../exchange.ts';
import type { RunningVendor } from '../vendor.ts';
import type { BunnyOptions, BunnyPullZone } from './options.ts';

export interface BunnyPurge {
  readonly pullZone: number;
  /** `below`: whatever begins with the value. */
  readonly kind: 'exact' | 'below' | 'tag' | 'everything';
  readonly value: string;
}

export interface BunnyState {
  /** In the order in which they were accepted. */
  readonly purges: readonly BunnyPurge[];
}

export interface Bunny extends RunningVendor {
  state(): BunnyState;
}

interface Running {
  readonly options: BunnyOptions;
  readonly buckets: Buckets;
  readonly purges: BunnyPurge[];
}

const basePath = '/bunny/';

/** https://docs.bunny.net/cdn/purging/rate-limits: of the account. */
const sizes: Readonly<Record<'exact' | 'wide', Rate>> = {
  exact: { capacity: 120, perSecond: 5 },
  wide: { capacity: 20, perSecond: 0.5 },
};

export function createBunny(options: BunnyOptions, now: () => number): Bunny {
  const running: Running = { options, buckets: createBuckets(now), purges: [] };
  return {
    handle: (request) => (request.path.startsWith(basePath) ? answer(running, request) : undefined),
    state: () => ({ purges: [...running.purges] }),
    reset() {
      running.purges.splice(0);
      running.buckets.reset();
    },
  };
}

function refuse(status: number, ErrorKey: string, Message: string): SandboxResponse {
  return answerJson(status, { ErrorKey, Field: '', Message });
}

const denied = answerJson(401, { Message: 'Authorization has been denied for this request.' });

function answer(running: Running, request: SandboxRequest): SandboxResponse {
  const { apiKey, pullZones, storageZones } = running.options;
  if (request.headers['accesskey'] !== apiKey) return denied;
  const path = request.path.slice(basePath.length);
  if (request.method !== 'POST') return refuse(405, 'method_not_allowed', 'Use POST.');
  if (path === 'purge') return purgeUrl(running, request);
  const [, id] = /^pullzone\/(\d+)\/purgeCache$/.exec(path) ?? [];
  if (id === undefined) return refuse(404, 'not_found', 'No such address.');
  if (storageZones.includes(Number(id))) return denied;
  const zone = pullZones.find((one) => one.id === Number(id));
  if (zone === undefined)
    return refuse(404, 'pullZone.not_found', 'The requested Pull Zone was not found.');
  return purgeZone(running, request, zone);
}

/** Without a body, as both statuses come. */
function succeed(status: 200 | 204): SandboxResponse {
  return { status, headers: {}, body: '' };
}

function accept(
  { buckets, purges }: Running,
  purge: BunnyPurge,
  status: 200 | 204,
): SandboxResponse {
  const name = purge.kind === 'exact' ? 'exact' : 'wide';
  const seconds = buckets.take(name, 1, sizes[name]);
  if (seconds > 0) {
    const refused = refuse(429, 'rate_limit', 'Too many purge requests.');
    return { ...refused, headers: { ...refused.headers, 'retry-after': String(seconds) } };
  }
  purges.push(purge);
  return succeed(status);
}

/** The address is encoded once; one that is encoded twice is not an address. */
function purgeUrl(running: Running, { query }: SandboxRequest): SandboxResponse {
  const text = query.get('url') ?? '';
  const url = /^https?:\/\//.test(text) ? URL.parse(text) : null;
  if (url === null || text.includes('sandbox-fail'))
    return refuse(400, 'purge.urls_invalid', 'The provided URLs are not valid.');
  const zone = running.options.pullZones.find(({ hostnames }) =>
    hostnames.some((name) => url.hostname === name || url.hostname.endsWith(`.${name}`)),
  );
  if (zone === undefined)
    return refuse(400, 'purge.urls_invalid', 'No pull zone of the account has this hostname.');
  return accept(running, toPurge(text, { zone, query }), 200);
}

function toPurge(
  text: string,
  { zone, query }: { readonly zone: BunnyPullZone; readonly query: URLSearchParams },
): BunnyPurge {
  const isExact = query.get('exactPath') === 'true' && !zone.ignoresQueries;
  const address = zone.ignoresQueries ? text.replace(/\?.*$/, '') : text;
  const isBelow = address.includes('*') || (address.endsWith('/') && !isExact);
  const value = address.replace(/\*$/, '');
  return { pullZone: zone.id, kind: isBelow ? 'below' : 'exact', value };
}

function purgeZone(
  running: Running,
  { body }: SandboxRequest,
  { id }: BunnyPullZone,
): SandboxResponse {
  if (body === '') return accept(running, { pullZone: id, kind: 'everything', value: '' }, 204);
  const json = parseJson(body);
  const hasTag = typeof json === 'object' && json !== null && 'CacheTag' in json;
  const tag: unknown = hasTag ? json.CacheTag : undefined;
  // What nobody understands must not become a purge of everything.
  if (typeof tag !== 'string' || !/^[\x21-\x7e]{1,1024}$/.test(tag) || tag.includes(','))
    return refuse(400, 'purge.tag_invalid', 'The provided tag is not valid.');
  return accept(running, { pullZone: id, kind: 'tag', value: tag }, 204);
}
