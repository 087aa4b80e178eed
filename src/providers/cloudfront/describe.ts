// What people should know about a list before it is sent. What it costs is said from the capability table.
import type { Target } from '../../core/target.ts';

export function describeTargets(targets: readonly Target[]): readonly string[] {
  return targets.some(({ kind }) => kind === 'tag') ? [tagsNeedHeader] : [];
}

const tagsNeedHeader =
  'Tags remove something only if the distribution names the header that holds them (`CacheTagConfig`). Without it CloudFront accepts the request, removes nothing and reports it as completed.';
