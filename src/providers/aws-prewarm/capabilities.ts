import type { Capability } from '../../core/capability.ts';
import { machinesMayRun, stopMachines } from './machines.ts';

const shared = {
  mode: 'prewarm',
  accepts: 'url',
  concurrency: 1,
  repetition: 'never',
  checkFirst: true,
  targetsPerRequest: 500,
  bytesPerRequest: 200_000,
} as const satisfies Partial<Capability>;

/** One row for each generation of the API; `aws-api-version` and the addresses decide. */
export const awsPrewarmCapabilities: readonly Capability[] = [
  {
    ...shared,
    variant: '2023-03',
    // Each URL costs one second of a fifteen-minute function, and a message of at most 256 KB carries
    // the list. Five tasks are 2,500 invalidations in progress, below CloudFront's 3,000.
    unfinishedTasks: 5,
    pace: { count: 5, perMilliseconds: 1_000 },
    paceScope: 'API key (our own limit: the solution has none)',
    confirmation: {
      by: 'polling',
      // The first progress takes minutes: an alarm, a machine that starts, an invalidation.
      firstMilliseconds: 15_000,
      capMilliseconds: 60_000,
      tasksPerProbe: 1,
      probesAtOnce: 5,
    },
    whenTimedOut:
      'Check that a distribution has the host of each URL as an alias, and that spot capacity was available: without either, the solution never finishes. Otherwise set a longer `timeout`.',
    documentation:
      'https://awslabs.github.io/aws-cloudfront-extensions/en/api-reference-guide/extension-repository/',
    checked: '2026-11-25',
  },
  {
    ...shared,
    variant: '2024-04',
    // The machines and the rule that stops them are shared: a second job ends the first.
    unfinishedTasks: 1,
    isSequential: true,
    pace: { count: 1, perMilliseconds: 60_000 },
    paceScope: 'stack: one job at a time (and 1,000 requests a day for the API key)',
    confirmation: {
      by: 'polling',
      firstMilliseconds: 30_000,
      capMilliseconds: 120_000,
      tasksPerProbe: 1,
      probesAtOnce: 1,
      // 1,000 requests a day for all endpoints together.
      probePace: { count: 1, perMilliseconds: 30_000 },
    },
    whenTimedOut: `${machinesMayRun} ${stopMachines} Then set a longer \`timeout\`.`,
    whenLeft: `${machinesMayRun} ${stopMachines}`,
    documentation:
      'https://awslabs.github.io/aws-cloudfront-extensions/en/api-reference-guide/extension-repository/',
    checked: '2026-11-25',
  },
];
