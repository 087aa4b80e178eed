// API v1.5: POST /purges. Above the limit of a request the list is split, and only the number of the
// first part comes back: whoever sends too much can never learn how the rest went.
import type { SandboxRequest, SandboxResponse } from '../exchange.ts';
import { refuse, refuseAtGateway, succeed } from './answers.ts';
import { parseObject } from './body.ts';
import { limitsOf } from './limits.ts';
import type { PurgeKind } from './purge-book.ts';
import {
  areOwnUrls,
  isLegacy,
  type NhnDomain,
  type NhnOptions,
  type NhnService,
} from './service.ts';

export function purgeV15(service: NhnService, { body }: SandboxRequest): SandboxResponse {
  const fields = parseObject(body);
  if (fields === undefined) return refuseAtGateway(4000007);
  const target = service.findDomain(fields['domain']);
  if (target === undefined) return refuse(10000);
  const type = readKind(fields['purgeType'], target);
  if (type === undefined) return refuse(10017);
  const about = { domain: target, options: service.options };
  const list = type === 'ALL' ? [] : readList(fields['purgeList'], about);
  if (list === undefined) return refuse(10001);
  const { mostPerRequest, pace, scope } = limitsOf(type, about);
  if (!service.quota.take(scope, pace)) return refuse(30001);
  const [first] = split(list, mostPerRequest).map((part) =>
    service.book.add({ version: 'v1.5', domain: target.domain, type, list: part }),
  );
  return succeed({ purgeSeq: first?.seq });
}

function readKind(value: unknown, target: NhnDomain): PurgeKind | undefined {
  if (value === 'ITEM' || value === 'ALL') return value;
  return value === 'WILDCARD' && isLegacy(target) ? value : undefined;
}

/** One string, an entry a line: full URLs for *.toastcdn.net, paths for the older domains. */
function readList(
  value: unknown,
  about: { readonly domain: NhnDomain; readonly options: NhnOptions },
): readonly string[] | undefined {
  if (typeof value !== 'string') return undefined;
  const list = value.split('\n');
  const isRight = isLegacy(about.domain)
    ? list.every((entry) => /^\/\S*$/.test(entry))
    : areOwnUrls(list, about);
  return isRight ? list : undefined;
}

/** Parts of `most` entries; an empty list is one empty part, because a purge of everything has none. */
function split(list: readonly string[], most: number): readonly (readonly string[])[] {
  const count = Math.max(1, Math.ceil(list.length / most));
  return Array.from({ length: count }, (_, index) => list.slice(index * most, (index + 1) * most));
}
