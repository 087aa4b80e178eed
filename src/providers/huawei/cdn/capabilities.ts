import type { Capability } from '../../../core/capability.ts';

const shared = {
  // The vendor allows 30 a second; a wrong key must fail once, and not many times side by side.
  pace: { count: 1, perMilliseconds: 1_000 },
  paceScope: 'account: shared by all its users and workflows',
  concurrency: 1,
  // Five failures in a row lock the key.
  isSequential: true,
  readsQuota: true,
  readsHosts: true,
  confirmation: {
    by: 'polling',
    firstMilliseconds: 15_000,
    capMilliseconds: 60_000,
    tasksPerProbe: 1,
    probesAtOnce: 4,
    probePace: { count: 30, perMilliseconds: 1_000 },
  },
  checked: '2026-11-30',
} as const satisfies Partial<Capability>;

const purge = {
  ...shared,
  mode: 'purge',
  // What is refreshed twice is as stale as before; it takes from the quota twice.
  repetition: 'safe',
  documentation: 'https://support.huaweicloud.com/intl/en-us/api-cdn/CreateRefreshTasks.html',
} as const satisfies Partial<Capability>;

const folders = { ...purge, targetsPerRequest: 100, targetsPerDay: 100 } as const;

export const huaweiCdnCapabilities: readonly Capability[] = [
  { ...purge, accepts: 'url', targetsPerRequest: 1_000, targetsPerDay: 2_000 },
  { ...folders, accepts: 'wildcard', wildcardForm: 'folder' },
  { ...folders, accepts: 'everything', perOrigin: true },
  {
    ...shared,
    mode: 'preheat',
    accepts: 'url',
    targetsPerRequest: 1_000,
    targetsPerDay: 1_000,
    // Each submission loads every URL from the origin, and takes from the quota.
    repetition: 'never',
    confirmation: { ...shared.confirmation, firstMilliseconds: 30_000 },
    documentation: 'https://support.huaweicloud.com/intl/en-us/api-cdn/CreatePreheatingTasks.html',
  },
];
