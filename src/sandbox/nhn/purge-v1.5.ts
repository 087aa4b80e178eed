// API v1.5: POST /purges gives a number, GET /purges tells how far each number is.
import type { SandboxRequest, SandboxResponse } from '../exchange.ts';
import { refuse, refuseAtGateway, succeed } from './answers.ts';
import { areWebUrls, parseObject } from './body.ts';
import type { AcceptedPurge, PurgeKind } from './purge-book.ts';
import { legacySuffix, type NhnDomain, type NhnService } from './service.ts';

const hour = 3_600_000;

interface Limits {
  readonly most: number;
  readonly pace: { readonly count: number; readonly perMilliseconds: number };
  readonly scope: string;
}

export function purgeV15(service: NhnService, { body }: SandboxRequest): SandboxResponse {
  const fields = parseObject(body);
  if (fields === undefined) return refuseAtGateway(4000006, 'Invalid Request Body');
  const target = service.findDomain(fields['domain']);
  if (target === undefined) return refuse(10000);
  const isLegacy = target.domain.endsWith(legacySuffix);
  const type = readKind(fields['purgeType'], isLegacy);
  if (type === undefined) return refuse(10017);
  const list = type === 'ALL' ? [] : readList(fields['purgeList'], isLegacy);
  if (list === undefined) return refuse(10001);
  const { most, pace, scope } = limitsOf(type, { target, isLegacy, service });
  if (!service.quota.take(scope, pace)) return refuse(30001);
  return succeed({ purgeSeq: accept({ type, list, most, target }, service) });
}

/** Above the limit of a request the list is split, and only the first number comes back. */
function accept(
  purge: {
    readonly type: PurgeKind;
    readonly list: readonly string[];
    readonly most: number;
    readonly target: NhnDomain;
  },
  { book }: NhnService,
): number | undefined {
  const { type, list, most, target } = purge;
  const parts: (readonly string[])[] = list.length === 0 ? [[]] : [];
  for (let start = 0; start < list.length; start += most)
    parts.push(list.slice(start, start + most));
  const accepted = parts.map((part) =>
    book.add({ version: 'v1.5', domain: target.domain, type, list: part }),
  );
  return accepted[0]?.seq;
}

function readKind(value: unknown, isLegacy: boolean): PurgeKind | undefined {
  if (value === 'ITEM' || value === 'ALL') return value;
  return value === 'WILDCARD' && isLegacy ? value : undefined;
}

/** One string, an entry a line: full URLs for *.toastcdn.net, paths for the older domains. */
function readList(value: unknown, isLegacy: boolean): readonly string[] | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const list = value.split('\n');
  const isRight = isLegacy ? list.every((entry) => entry.startsWith('/')) : areWebUrls(list);
  return isRight ? list : undefined;
}

function limitsOf(
  type: PurgeKind,
  about: { readonly target: NhnDomain; readonly isLegacy: boolean; readonly service: NhnService },
): Limits {
  const { options } = about.service;
  const { domain, aliases } = about.target;
  const perHour = (count: number): Limits['pace'] => ({ count, perMilliseconds: hour });
  if (about.isLegacy) {
    const scope = `${domain} ${type}`;
    // Every path counts once for each alias, too.
    const most = Math.floor((type === 'WILDCARD' ? 10 : 1_000) / (1 + aliases.length));
    return { most, pace: perHour(type === 'ALL' ? 5 : 60), scope };
  }
  if (type === 'ALL') {
    return {
      most: 1,
      pace: { count: 1, perMilliseconds: options.allPaceMilliseconds },
      scope: 'all',
    };
  }
  return {
    most: 200,
    pace: { count: 1, perMilliseconds: options.itemPaceMilliseconds },
    scope: 'item',
  };
}

const timePattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Newest first; `page` counts from 1 and is the first where it is absent. */
export function listPurges(service: NhnService, { query }: SandboxRequest): SandboxResponse {
  const target = service.findDomain(query.get('domain'));
  if (target === undefined) return refuse(10000);
  const times = ['startTime', 'endTime'].map((name) => query.get(name));
  if (times.some((time) => time !== null && !timePattern.test(time))) return refuse(80500);
  const [start, end] = times;
  const found = service.book.all
    .filter(
      ({ domain, purgeTime }) => domain === target.domain && isWithin(purgeTime, { start, end }),
    )
    .toReversed();
  const size = Math.min(service.options.pageSize, Number(query.get('itemsPerPage') ?? '10') || 10);
  const first = (Math.max(1, Number(query.get('page') ?? '1') || 1) - 1) * size;
  const purges = found.slice(first, first + size).map((purge) => toWire(purge, service));
  return succeed({ totalItems: found.length, purges });
}

/** ISO text of one form sorts like time, so no clock and no calendar is needed here. */
function isWithin(
  time: number,
  {
    start,
    end,
  }: { readonly start: string | null | undefined; readonly end: string | null | undefined },
): boolean {
  const text = toIsoText(time);
  return (start ?? '') <= text && text <= (end ?? '9999');
}

function toIsoText(milliseconds: number): string {
  // biome-ignore lint/style/noRestrictedGlobals: a conversion of a given time, not the time itself
  return new Date(milliseconds).toISOString();
}

function toWire(purge: AcceptedPurge, { book }: NhnService): Readonly<Record<string, unknown>> {
  const { seq, purgeTime, type, list } = purge;
  return {
    seq,
    distributionSeq: 8445,
    purgeId: 552_000_000 + seq,
    progress: book.progressOf(purge),
    purgeTime,
    lastCheckTime: purgeTime,
    type,
    path: list.join('\n'),
  };
}
