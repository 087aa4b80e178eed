import type { Capability } from '../../core/capability.ts';

const shared = {
  accepts: 'url',
  targetsPerRequest: 1,
  // Somebody else's cache and origin: fast enough for a site, and no flood.
  pace: { count: 100, perMilliseconds: 1_000 },
  paceScope: 'host: other runs are not counted',
  pacedBy: 'host',
  concurrency: 10,
  // A URL that is purged or fetched twice is as it was after the first time.
  repetition: 'safe',
  documentation: 'https://www.rfc-editor.org/rfc/rfc9110',
  checked: '2026-11-30',
} as const satisfies Partial<Capability>;

/** What `until` can be; both warm. */
export const untilChoices = ['response', 'hit'] as const;
export type Until = (typeof untilChoices)[number];

export const httpCapabilities: readonly Capability[] = [
  // A cache answers when the page is removed.
  { ...shared, mode: 'purge', confirmation: { by: 'acceptance', effectMilliseconds: 0 } },
  { ...shared, mode: 'prewarm', variant: 'response', confirmation: { by: 'acceptance' } },
  {
    ...shared,
    mode: 'prewarm',
    variant: 'hit',
    confirmation: {
      by: 'polling',
      firstMilliseconds: 1_000,
      capMilliseconds: 30_000,
      tasksPerProbe: 1,
      probesAtOnce: 10,
      probePace: shared.pace,
    },
    whenTimedOut:
      'The cache answered each time, but not from its store. Check that it may store these answers (`Cache-Control`, `Set-Cookie`, `Vary`) and says so in a header such as `X-Cache` or `Age`, or set `until: response`.',
  },
];
