// API v2.0 and v3.0: POST /purge/item and /purge/all. There is no way to ask how a purge went.
import type { SandboxRequest, SandboxResponse } from '../exchange.ts';
import { refuse, refuseAtGateway, succeed } from './answers.ts';
import { parseObject } from './body.ts';
import { limitsOf } from './limits.ts';
import { areOwnUrls, isLegacy, type NhnDomain, type NhnService } from './service.ts';

type Version = 'v3.0' | 'v2.0';

export function purgeItem(
  service: NhnService,
  { body }: SandboxRequest,
  version: Version,
): SandboxResponse {
  const fields = parseObject(body);
  if (fields === undefined) return refuseAtGateway(4000007);
  const target = findToastDomain(service, fields['domain']);
  if (target === undefined) return refuse(10000);
  const list = fields['purgeList'];
  const about = { domain: target, options: service.options };
  if (!Array.isArray(list) || list.length === 0 || !areOwnUrls(list, about)) return refuse(10001);
  const { mostPerRequest, pace, scope } = limitsOf('ITEM', about);
  // What the service does above its limit is not documented. A refusal is the strict view: who keeps
  // to it is right either way.
  if (list.length > mostPerRequest) return refuse(30001);
  if (!service.quota.take(scope, pace)) return refuse(30001);
  service.book.add({ version, domain: target.domain, type: 'ITEM', list });
  return succeed();
}

export function purgeAll(
  service: NhnService,
  { body }: SandboxRequest,
  version: Version,
): SandboxResponse {
  const fields = parseObject(body);
  if (fields === undefined) return refuseAtGateway(4000007);
  const target = findToastDomain(service, fields['domain']);
  if (target === undefined) return refuse(10000);
  const { pace, scope } = limitsOf('ALL', { domain: target, options: service.options });
  if (!service.quota.take(scope, pace)) return refuse(30001);
  service.book.add({ version, domain: target.domain, type: 'ALL', list: [] });
  return succeed();
}

/** They know *.toastcdn.net only. */
function findToastDomain(service: NhnService, name: unknown): NhnDomain | undefined {
  const found = service.findDomain(name);
  return found === undefined || isLegacy(found) ? undefined : found;
}
