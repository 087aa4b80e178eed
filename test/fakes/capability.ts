import type { Capability } from '../../src/core/capability.ts';

/** A row that is polled, one task a probe, one submission a second. */
export const capability: Capability = {
  mode: 'purge',
  accepts: 'url',
  targetsPerRequest: 1,
  pace: { count: 1, perMilliseconds: 1_000 },
  paceScope: 'key',
  concurrency: 1,
  repetition: 'safe',
  confirmation: {
    by: 'polling',
    firstMilliseconds: 1_000,
    capMilliseconds: 10_000,
    tasksPerProbe: 1,
    probesAtOnce: 1,
  },
  documentation: '',
  checked: '2026-11-21',
};
