import type { Capability } from '../../../core/capability.ts';

const shared = {
  // The vendor's own page for its international regions; the Chinese one says 100 a minute.
  pace: { count: 10, perMilliseconds: 60_000 },
  paceScope: 'tenant: shared by all its projects, workflows and people',
  concurrency: 1,
  // Requests side by side with a wrong key would lock it: five failures in a row are enough.
  isSequential: true,
  targetsPerDay: 1_000,
  confirmation: {
    by: 'polling',
    firstMilliseconds: 10_000,
    capMilliseconds: 30_000,
    tasksPerProbe: 1,
    probesAtOnce: 4,
    probePace: { count: 100, perMilliseconds: 60_000 },
  },
} as const satisfies Partial<Capability>;

const preheat = {
  ...shared,
  mode: 'preheat',
  // A second submission takes from the day's quota again, and its task is another one.
  repetition: 'never',
  documentation: 'https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0205.html',
  checked: '2026-11-21',
} as const satisfies Partial<Capability>;

const purge = {
  ...shared,
  mode: 'purge',
  // What is refreshed twice is as stale as before; it takes from the quota twice.
  repetition: 'safe',
  documentation: 'https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0001_0.html',
  checked: '2026-11-30',
} as const satisfies Partial<Capability>;

const urls = { accepts: 'url', targetsPerRequest: 10 } as const;
// Results name URLs and not assets: of several in one request it could not be said which one failed.
const assets = { accepts: 'asset', input: 'huawei-asset-ids', targetsPerRequest: 1 } as const;

export const huaweiVodCapabilities: readonly Capability[] = [
  { ...preheat, ...urls },
  { ...preheat, ...assets },
  { ...purge, ...urls },
  { ...purge, ...assets },
];
