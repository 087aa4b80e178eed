import type { Capability } from '../../core/capability.ts';

const shared = {
  mode: 'purge',
  // What is purged twice is fetched from the origin twice, and costs nothing.
  repetition: 'safe',
  // The answer says that the request was received. Nothing reports what became of it.
  confirmation: { by: 'acceptance', effectMilliseconds: 1_000 },
  documentation: 'https://www.fastly.com/documentation/reference/api/purging/',
  checked: '2026-11-30',
} as const satisfies Partial<Capability>;

const selected = {
  ...shared,
  soft: true,
  // Purges of single addresses and keys are outside of the limit of the API; 100,000 in an hour are
  // 27 a second.
  pace: { count: 20, perMilliseconds: 1_000 },
  paceScope: 'account: shared by all its services, workflows and people',
  paceGroup: 'selected',
  concurrency: 8,
} as const satisfies Partial<Capability>;

export const fastlyCapabilities: readonly Capability[] = [
  { ...selected, accepts: 'url', targetsPerRequest: 1, noun: ['address', 'addresses'] },
  // https://www.fastly.com/documentation/reference/api/purging/#bulk-purge-tag
  { ...selected, accepts: 'tag', targetsPerRequest: 256 },
  {
    ...shared,
    accepts: 'everything',
    targetsPerRequest: 1,
    // Counted with everything that changes something: 1,000 in an hour for each user.
    pace: { count: 10, perMilliseconds: 60_000 },
    paceScope: 'user of the token',
    concurrency: 1,
  },
];
