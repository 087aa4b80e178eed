import type { Capability } from '../../core/capability.ts';

const shared = {
  mode: 'purge',
  targetsPerRequest: 1,
  paceScope: 'account: shared by all its pull zones, workflows and people',
  // What is purged twice is fetched from the origin twice, and costs nothing.
  repetition: 'safe',
  // The API has no status of a purge that could be polled.
  confirmation: { by: 'acceptance', effectMilliseconds: 2_000 },
  documentation: 'https://docs.bunny.net/api-reference/core/purge/purge-url',
  checked: '2026-11-30',
} as const satisfies Partial<Capability>;

/** Of everything but single addresses: 20 at once, then one in two seconds. */
const wide = {
  ...shared,
  pace: { count: 1, perMilliseconds: 2_000 },
  paceGroup: 'wide',
  concurrency: 1,
} as const satisfies Partial<Capability>;

export const bunnyCapabilities: readonly Capability[] = [
  // 120 at once, then five in a second.
  { ...shared, accepts: 'url', pace: { count: 5, perMilliseconds: 1_000 }, concurrency: 5 },
  { ...wide, accepts: 'prefix' },
  { ...wide, accepts: 'tag' },
  { ...wide, accepts: 'everything' },
];
