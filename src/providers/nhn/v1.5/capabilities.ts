import type { Capability } from '../../../core/capability.ts';
import { legacyDomainSuffix } from '../inputs.ts';

const documentation = 'https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v1.5/';

const shared = {
  mode: 'purge',
  concurrency: 1,
  confirmation: {
    by: 'polling',
    firstMilliseconds: 3_000,
    capMilliseconds: 20_000,
    // One GET lists every purge of the domain.
    tasksPerProbe: 1_000,
    probesAtOnce: 1,
  },
  documentation,
  checked: '2026-11-21',
} as const satisfies Partial<Capability>;

const perAppKey = 'app key: shared by all its domains, workflows and people';
const perDomain = 'service domain';

/**
 * Above the limit of one request the vendor splits the list and gives back only the first number, so
 * batches stay below it. A legacy domain counts each path once for every alias (at most three), which
 * is why 200 and not 1,000.
 */
export const nhnV15Capabilities: readonly Capability[] = [
  {
    ...shared,
    accepts: 'url',
    domainSuffix: legacyDomainSuffix,
    targetsPerRequest: 200,
    pace: { count: 60, perMilliseconds: 3_600_000 },
    paceScope: perDomain,
    repetition: 'safe',
    readsHosts: true,
  },
  {
    ...shared,
    accepts: 'url',
    targetsPerRequest: 200,
    pace: { count: 1, perMilliseconds: 1_000 },
    paceScope: perAppKey,
    repetition: 'safe',
    readsHosts: true,
  },
  {
    ...shared,
    accepts: 'wildcard',
    domainSuffix: legacyDomainSuffix,
    targetsPerRequest: 10,
    pace: { count: 60, perMilliseconds: 3_600_000 },
    paceScope: perDomain,
    repetition: 'safe',
    readsHosts: true,
  },
  {
    ...shared,
    accepts: 'wildcard',
    targetsPerRequest: 10,
    pace: { count: 1, perMilliseconds: 1_000 },
    paceScope: perAppKey,
    repetition: 'safe',
    readsHosts: true,
    warning:
      'Wildcards live on *.cdn.toastcloud.com only: for any other domain the vendor answers 10017 (purge type must be ITEM or ALL). They are sent as asked.',
  },
  {
    ...shared,
    accepts: 'everything',
    domainSuffix: legacyDomainSuffix,
    targetsPerRequest: 1,
    pace: { count: 5, perMilliseconds: 3_600_000 },
    paceScope: perDomain,
    repetition: 'safe-but-limited',
  },
  {
    ...shared,
    accepts: 'everything',
    targetsPerRequest: 1,
    pace: { count: 1, perMilliseconds: 300_000 },
    paceScope: perAppKey,
    repetition: 'safe-but-limited',
  },
];
