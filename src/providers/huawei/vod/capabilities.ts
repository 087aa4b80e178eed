import type { Capability } from '../../../core/capability.ts';

const shared = {
  mode: 'preheat',
  // The vendor's own page for its international regions; the Chinese one says 100 a minute.
  pace: { count: 10, perMilliseconds: 60_000 },
  paceScope: 'tenant: shared by all its projects, workflows and people',
  concurrency: 1,
  // Requests side by side with a wrong key would lock it: five failures in a row are enough.
  isSequential: true,
  targetsPerDay: 1_000,
  // A second submission takes from the day's quota again, and its task is another one.
  repetition: 'never',
  confirmation: {
    by: 'polling',
    firstMilliseconds: 10_000,
    capMilliseconds: 30_000,
    tasksPerProbe: 1,
    probesAtOnce: 4,
    probePace: { count: 100, perMilliseconds: 60_000 },
  },
  documentation: 'https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0205.html',
  checked: '2026-11-21',
} as const satisfies Partial<Capability>;

export const huaweiVodCapabilities: readonly Capability[] = [
  { ...shared, accepts: 'url', targetsPerRequest: 10 },
  { ...shared, accepts: 'asset', input: 'huawei-asset-ids', targetsPerRequest: 1 },
];
