// "Restriction of Cache Redeployment Capacity" of the console guide: how much and how often.

import type { Pace } from '../quota.ts';
import type { PurgeKind } from './purge-book.ts';
import { isLegacy, type NhnDomain, type NhnOptions } from './service.ts';

export interface PurgeLimits {
  readonly mostPerRequest: number;
  readonly pace: Pace;
  /** What the pace counts: one scope, one account. */
  readonly scope: string;
}

const hourMilliseconds = 3_600_000;
const legacy = {
  ITEM: { mostPaths: 1_000, perHour: 60 },
  WILDCARD: { mostPaths: 10, perHour: 60 },
  ALL: { mostPaths: 1, perHour: 5 },
} as const;

export function limitsOf(
  type: PurgeKind,
  { domain, options }: { readonly domain: NhnDomain; readonly options: NhnOptions },
): PurgeLimits {
  if (isLegacy(domain)) return legacyLimitsOf(type, domain);
  // One account for the app key: both versions and all domains draw on it.
  return type === 'ALL'
    ? { mostPerRequest: 1, pace: onceIn(options.allPaceMilliseconds), scope: 'all' }
    : { mostPerRequest: 200, pace: onceIn(options.itemPaceMilliseconds), scope: 'item' };
}

function legacyLimitsOf(type: PurgeKind, { domain, aliases }: NhnDomain): PurgeLimits {
  const { mostPaths, perHour } = legacy[type];
  return {
    // Every path counts once more for each alias.
    mostPerRequest: Math.max(1, Math.floor(mostPaths / (1 + aliases.length))),
    pace: { count: perHour, perMilliseconds: hourMilliseconds },
    scope: `${domain} ${type}`,
  };
}

function onceIn(perMilliseconds: number): Pace {
  return { count: 1, perMilliseconds };
}
