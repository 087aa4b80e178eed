// Whether a URL is in the cache near the runner, which need not be the one that was warmed.
import { describeCache, describeSeen } from './describe-seen.ts';
import type { Proof, Seen } from './proof.ts';

export function judgeWarming(after: Seen): Proof {
  if ('failure' in after || after.status !== 200)
    return { verdict: 'unknown', evidence: describeSeen(after) };
  const evidence = describeCache(after.cache);
  const { from, ageSeconds = 0 } = after.cache;
  if (from === 'origin') return { verdict: 'miss', evidence };
  return { verdict: from === 'cache' || ageSeconds > 0 ? 'hit' : 'unknown', evidence };
}
