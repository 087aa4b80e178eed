// API v2.0: POST /purge/item and /purge/all. There is no way to ask how a purge went.
import type { SandboxRequest, SandboxResponse } from '../exchange.ts';
import { refuse, refuseAtGateway, succeed } from './answers.ts';
import { areWebUrls, parseObject } from './body.ts';
import { legacySuffix, type NhnService } from './service.ts';

const mostUrls = 200;

export function purgeItemV2(service: NhnService, { body }: SandboxRequest): SandboxResponse {
  const { options, quota, book } = service;
  const fields = parseObject(body);
  if (fields === undefined) return refuseAtGateway(4000006, 'Invalid Request Body');
  const target = findToastDomain(service, fields['domain']);
  if (target === undefined) return refuse(10000);
  const list = fields['purgeList'];
  if (!Array.isArray(list) || list.length === 0 || !areWebUrls(list)) return refuse(10001);
  // What the service does above its limit is not documented; the sandbox takes the strict view.
  if (list.length > mostUrls) return refuse(30001);
  if (!quota.take('item', { count: 1, perMilliseconds: options.itemPaceMilliseconds })) {
    return refuse(30001);
  }
  book.add({ version: 'v2.0', domain: target, type: 'ITEM', list });
  return succeed();
}

export function purgeAllV2(service: NhnService, { body }: SandboxRequest): SandboxResponse {
  const { options, quota, book } = service;
  const fields = parseObject(body);
  if (fields === undefined) return refuseAtGateway(4000006, 'Invalid Request Body');
  const target = findToastDomain(service, fields['domain']);
  if (target === undefined) return refuse(10000);
  if (!quota.take('all', { count: 1, perMilliseconds: options.allPaceMilliseconds })) {
    return refuse(30001);
  }
  book.add({ version: 'v2.0', domain: target, type: 'ALL', list: [] });
  return succeed();
}

/** v2.0 knows *.toastcdn.net only. */
function findToastDomain(service: NhnService, wanted: unknown): string | undefined {
  const domain = service.findDomain(wanted)?.domain;
  return domain?.endsWith(legacySuffix) ? undefined : domain;
}
