// Cloudflare's API v4: the token, the zones, and the purges.

import { createBuckets } from '../buckets.ts';
import type { SandboxRequest, SandboxResponse } from '../exchange.ts';
import type { RunningVendor } from '../vendor.ts';
import { refuse, succeed } from './answers.ts';
import type { CloudflareOptions } from './options.ts';
import { type CloudflarePurge, type CloudflareService, purge } from './purge.ts';

export interface CloudflareState {
  /** In the order in which they were accepted. */
  readonly purges: readonly CloudflarePurge[];
}

export interface Cloudflare extends RunningVendor {
  state(): CloudflareState;
}

const basePath = '/client/v4/';
const purgePath = /^\/client\/v4\/zones\/([^/]*)\/(purge|invalidate)_cache$/;

export function createCloudflare(options: CloudflareOptions, now: () => number): Cloudflare {
  const service: CloudflareService = { options, buckets: createBuckets(now), purges: [] };
  return {
    handle: (request) => (request.path.startsWith(basePath) ? answer(service, request) : undefined),
    state: () => ({ purges: [...service.purges] }),
    reset() {
      service.purges.splice(0);
      service.buckets.reset();
    },
  };
}

function answer(service: CloudflareService, request: SandboxRequest): SandboxResponse {
  const refused = refuseToken(service.options, request.headers['authorization']);
  if (refused !== undefined) return refused;
  if (request.path === `${basePath}zones`) return listZones(service.options, request);
  const [, id = '', word] = purgePath.exec(request.path) ?? [];
  if (word === undefined) return refuse(400, { code: 7000, message: 'No route for that URI' });
  if (!/^[0-9a-f]{32}$/.test(id))
    return refuse(400, {
      code: 7003,
      message: `Could not route to ${request.path}, perhaps your object identifier is invalid?`,
    });
  const zone = service.options.zones.find((one) => one.id === id);
  if (zone === undefined) return refuse(403, { code: 10000, message: 'Authentication error' });
  if (request.method !== 'POST')
    return refuse(405, {
      code: 10405,
      message: 'Method not allowed for this authentication scheme',
    });
  return purge(service, request, { zone, soft: word === 'invalidate' });
}

function refuseToken(
  { apiToken }: CloudflareOptions,
  authorization: string | undefined,
): SandboxResponse | undefined {
  if (authorization === undefined)
    return refuse(400, {
      code: 9106,
      message: 'Missing X-Auth-Key, X-Auth-Email or Authorization headers',
    });
  const [, token] = /^Bearer ([\x21-\x7e]+)$/.exec(authorization) ?? [];
  if (token === undefined)
    return refuse(400, {
      code: 6003,
      message: 'Invalid request headers',
      error_chain: [{ code: 6111, message: 'Invalid format for Authorization header' }],
    });
  return token === apiToken
    ? undefined
    : refuse(401, { code: 10000, message: 'Authentication error' });
}

function listZones(
  { zones, canReadZones }: CloudflareOptions,
  { method, query }: SandboxRequest,
): SandboxResponse {
  if (method !== 'GET') return refuse(405, { code: 10405, message: 'Method not allowed' });
  if (!canReadZones)
    return refuse(403, { code: 9109, message: 'Unauthorized to access requested resource' });
  const name = query.get('name');
  return succeed(
    zones.filter((zone) => name === null || zone.name === name).map((zone) => ({ ...zone })),
  );
}
