import type { Capability } from '../../../core/capability.ts';

const shared = {
  mode: 'purge',
  concurrency: 1,
  confirmation: { by: 'acceptance' },
  paceScope: 'app key: shared by all its domains, workflows and people',
  documentation: 'https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v2.0/',
  checked: '2026-11-21',
} as const satisfies Partial<Capability>;

/** API v2.0 has no wildcards and no way to ask how a purge went: accepted is all there is. */
export const nhnV2Capabilities: readonly Capability[] = [
  {
    ...shared,
    accepts: 'url',
    targetsPerRequest: 200,
    pace: { count: 1, perMilliseconds: 1_000 },
    repetition: 'safe',
    readsHosts: true,
  },
  {
    ...shared,
    accepts: 'everything',
    targetsPerRequest: 1,
    pace: { count: 1, perMilliseconds: 300_000 },
    repetition: 'safe-but-limited',
  },
];
