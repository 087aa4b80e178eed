// What bunny.net makes of addresses: a `*`, or a `/` at the end, may stand for everything below.
import { countNoun, type Target } from '../../core/target.ts';
import type { TargetFault } from '../../core/target-faults.ts';
import { groupDigits } from '../../core/text.ts';

/** It would be purged with whatever it stands for. */
const star: TargetFault = {
  what: 'has a `*`, which bunny.net takes for everything that may stand there',
  remedy: 'To purge everything below a path, list it in `prefixes`. Otherwise leave this URL out.',
};

/** Of the header `CDN-Tag` as a whole: no answer has a longer one. */
const longestTag = 1_024;
const long: TargetFault = {
  what: `has more than the ${groupDigits(longestTag)} characters that the header with tags may have, so it would match nothing`,
  remedy: 'Give responses a shorter tag.',
};

export function findFault({ kind, value }: Target): TargetFault | undefined {
  if (kind === 'tag') return value.length > longestTag ? long : undefined;
  return kind === 'url' && value.includes('*') ? star : undefined;
}

/** Whether a pull zone ignores queries is one of its settings, which the API key is not asked for. */
export function describeTargets(targets: readonly Target[]): readonly string[] {
  const folders = targets.filter(
    ({ kind, value }) => kind === 'url' && /\/(?:\?|$)/.test(value),
  ).length;
  if (folders === 0) return [];
  return [
    `${countNoun(folders, 'url')} ${folders === 1 ? 'ends' : 'end'} in \`/\`. If the pull zone ignores query strings, bunny.net purges everything below as well; otherwise the page alone.`,
  ];
}
