import type { Capability } from '../../core/capability.ts';

const shared = {
  mode: 'purge',
  // Calls of the API: one in two seconds by default, as the vendor's staff say; quick ones are
  // refused after a few. https://github.com/aws/aws-sdk-js/issues/3983
  pace: { count: 1, perMilliseconds: 2_000 },
  paceGroup: 'calls',
  paceScope: 'account: shared by all its users and workflows',
  concurrency: 1,
  // Under the same reference the vendor returns the first invalidation and makes no second one.
  repetition: 'safe',
  confirmation: {
    by: 'polling',
    // The vendor reports completion within 25 seconds, mostly.
    firstMilliseconds: 5_000,
    capMilliseconds: 20_000,
    tasksPerProbe: 1,
    probesAtOnce: 1,
    probePace: { count: 1, perMilliseconds: 1_000 },
  },
  noun: ['path', 'paths'],
  // https://aws.amazon.com/cloudfront/pricing/pay-as-you-go/: a wildcard or a tag is one path.
  price: { freePerMonth: 1_000, each: 0.005, currency: 'USD' },
  whenTimedOut:
    'CloudFront goes on by itself. Set a longer `timeout`, or wait for the rest in a later step with `resume-tasks`.',
  documentation:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-specifying-objects.html',
  checked: '2026-11-30',
} as const satisfies Partial<Capability>;

/** Of paths without a wildcard and of tags together. */
const targetPace = { count: 1_000, perMilliseconds: 7_000 } as const;

/**
 * Today 150 paths and one wildcard a second; before 2026, 3,000 paths and 15 wildcards in progress.
 * Both are kept.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html
 */
export const cloudfrontCapabilities: readonly Capability[] = [
  {
    ...shared,
    accepts: 'url',
    targetsPerRequest: 1_000,
    targetPace,
    unfinishedTasks: 2,
  },
  {
    ...shared,
    accepts: 'wildcard',
    targetsPerRequest: 15,
    targetPace: { count: 15, perMilliseconds: 15_000 },
    unfinishedTasks: 1,
  },
  {
    ...shared,
    accepts: 'tag',
    targetsPerRequest: 150,
    targetPace,
    documentation:
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-specifying-tags.html',
  },
  { ...shared, accepts: 'everything', targetsPerRequest: 1 },
];
