import type { Capability } from '../../core/capability.ts';

const shared = {
  mode: 'purge',
  // The general limit of the API, 1,200 calls in 5 minutes, which is below the limits of every plan but one:
  // https://developers.cloudflare.com/fundamentals/api/reference/limits/
  pace: { count: 4, perMilliseconds: 1_000 },
  paceScope: 'account: shared by all its zones, workflows and people',
  concurrency: 2,
  // What is purged twice is fetched from the origin twice, and costs nothing.
  repetition: 'safe',
  // The answer says that the request was received. Nothing reports what became of it.
  confirmation: { by: 'acceptance', effectMilliseconds: 2_000 },
  documentation: 'https://developers.cloudflare.com/cache/how-to/purge-cache/',
  checked: '2026-11-30',
} as const satisfies Partial<Capability>;

/** Of everything but URLs. Free accounts have 5 in a minute, and may save up 25. */
const freePace = { count: 5, perMilliseconds: 60_000 } as const;

/** The variant is the plan. Rows without one are for the plans that have no row of their own. */
export const cloudflareCapabilities: readonly Capability[] = [
  { ...shared, accepts: 'url', variant: 'enterprise', targetsPerRequest: 500 },
  { ...shared, accepts: 'url', targetsPerRequest: 100 },
  { ...shared, accepts: 'everything', variant: 'free', targetsPerRequest: 1, pace: freePace },
  { ...shared, accepts: 'everything', targetsPerRequest: 1 },
];
