// What a list costs, and what the solution does with some URLs, told before anything is sent.
import { groupDigits, type Target } from '../../core/target.ts';

/** https://aws.amazon.com/cloudfront/pricing/: invalidation requests. */
const freePathsAMonth = 1_000;
const dollarsPerPath = 0.005;

export function describePrewarm(targets: readonly Target[]): readonly string[] {
  const paths = targets.length;
  const most = (paths * dollarsPerPath).toFixed(2);
  const above = (Math.max(0, paths - freePathsAMonth) * dollarsPerPath).toFixed(2);
  const withQuery = targets.filter(({ value }) => value.includes('?')).length;
  return [
    `Before it warms, the solution invalidates each URL everywhere: ${groupDigits(paths)} invalidation ${paths === 1 ? 'path' : 'paths'}. CloudFront's first ${groupDigits(freePathsAMonth)} paths of a month are free; at the list price this run costs $${above} of a fresh month, and $${most} where those are used up.`,
    ...(withQuery === 0
      ? []
      : [
          `${groupDigits(withQuery)} of the URLs have a query string: the solution invalidates another path for them (it drops the \`?\`), so an old copy may stay.`,
        ]),
  ];
}
