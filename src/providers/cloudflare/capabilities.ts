import type { Capability } from '../../core/capability.ts';
import type { TargetKind } from '../../core/target.ts';

const shared = {
  mode: 'purge',
  // The general limit of the API, 1,200 calls in 5 minutes, which is below the limits of every plan
  // but one: https://developers.cloudflare.com/fundamentals/api/reference/limits/
  pace: { count: 4, perMilliseconds: 1_000 },
  paceScope: 'account: shared by all its zones, workflows and people',
  concurrency: 2,
  soft: true,
  // What is purged twice is fetched from the origin twice, and costs nothing.
  repetition: 'safe',
  // The answer says that the request was received. Nothing reports what became of it.
  confirmation: { by: 'acceptance', effectMilliseconds: 2_000 },
  documentation: 'https://developers.cloudflare.com/cache/how-to/purge-cache/',
  checked: '2026-11-30',
} as const satisfies Partial<Capability>;

/** Free accounts have 5 in a minute, and may save up 25, which is left to others. */
const freePace = { count: 5, perMilliseconds: 60_000 } as const;

/** Everything but URLs is counted together. */
const counted = { ...shared, paceGroup: 'requests' } as const;

const perRequest = [
  ['prefix', 100],
  ['host', 100],
  ['tag', 100],
  ['everything', 1],
] as const satisfies readonly (readonly [TargetKind, number])[];

/** The variant is the plan. Rows without one are for the plans that have no row of their own. */
export const cloudflareCapabilities: readonly Capability[] = [
  { ...shared, accepts: 'url', variant: 'enterprise', targetsPerRequest: 500 },
  { ...shared, accepts: 'url', targetsPerRequest: 100 },
  ...perRequest.flatMap(([accepts, targetsPerRequest]): readonly Capability[] => [
    { ...counted, accepts, variant: 'free', targetsPerRequest, pace: freePace },
    { ...counted, accepts, targetsPerRequest },
  ]),
];
