// What a list costs, and what the solution does with some URLs, shown before anything is sent.

import type { Target } from '../../core/target.ts';
import { groupDigits } from '../../core/text.ts';
import type { AwsPrewarmSettings } from './settings.ts';

/** https://aws.amazon.com/cloudfront/pricing/: invalidation requests. */
const freePathsAMonth = 1_000;
const dollarsPerPath = 0.005;

export function describePrewarm(
  targets: readonly Target[],
  settings: Pick<AwsPrewarmSettings, 'version' | 'pops' | 'instanceCount' | 'timeoutMinutes'>,
): readonly string[] {
  return settings.version === '2023-03' ? describe2023(targets) : describe2024(targets, settings);
}

function describe2023(targets: readonly Target[]): readonly string[] {
  const paths = targets.length;
  const most = (paths * dollarsPerPath).toFixed(2);
  const above = (Math.max(0, paths - freePathsAMonth) * dollarsPerPath).toFixed(2);
  const withQuery = targets.filter(({ value }) => value.includes('?')).length;
  return [
    `Before it warms, the solution invalidates each URL everywhere: ${groupDigits(paths)} invalidation ${paths === 1 ? 'path' : 'paths'}. CloudFront's first ${groupDigits(freePathsAMonth)} paths of a month are free. At the list price this run costs $${above} at the beginning of a month, and $${most} if the free paths are used up.`,
    ...(withQuery === 0
      ? []
      : [
          `${groupDigits(withQuery)} of the URLs have a query string. The solution drops the \`?\` when it invalidates, so an old copy may stay.`,
        ]),
  ];
}

function describe2024(
  targets: readonly Target[],
  { pops, instanceCount, timeoutMinutes }: Parameters<typeof describePrewarm>[1],
): readonly string[] {
  const machines =
    instanceCount === 1 ? '1 EC2 instance that runs' : `${instanceCount} EC2 instances that run`;
  return [
    `Each URL is fetched at ${groupDigits(pops.length)} points of presence, ${groupDigits(targets.length * pops.length)} downloads in all, by ${machines} for at most ${groupDigits(timeoutMinutes)} minutes. Nothing is invalidated: purge first if the content changed.`,
  ];
}
