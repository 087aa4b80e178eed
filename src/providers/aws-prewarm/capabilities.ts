import type { Capability } from '../../core/capability.ts';

/**
 * Each URL costs the solution one second of a fifteen-minute function, and a message of at most
 * 256 KB carries the list: both leave room at these sizes. Five tasks are 2,500 invalidations in
 * progress, below CloudFront's 3,000 for a distribution.
 */
export const awsPrewarmCapabilities: readonly Capability[] = [
  {
    mode: 'prewarm',
    accepts: 'url',
    targetsPerRequest: 500,
    bytesPerRequest: 200_000,
    unfinishedTasks: 5,
    pace: { count: 5, perMilliseconds: 1_000 },
    paceScope: 'API key (our own limit: the solution has none)',
    concurrency: 1,
    // Each submission invalidates every URL again, and invalidations are billed.
    repetition: 'never',
    confirmation: {
      by: 'polling',
      // The first progress takes minutes: an alarm, a machine that starts, an invalidation.
      firstMilliseconds: 15_000,
      capMilliseconds: 60_000,
      tasksPerProbe: 1,
      probesAtOnce: 5,
    },
    documentation:
      'https://awslabs.github.io/aws-cloudfront-extensions/en/api-reference-guide/extension-repository/',
    checked: '2026-11-21',
  },
];
